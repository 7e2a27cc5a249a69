"""What holds for every address: problems, methods, validators, CORS and what keeps a browser safe."""

import re
import sqlite3

import pytest

from service.app import create_app
from service.config import Settings


@pytest.mark.parametrize(
    "address",
    ["/nowhere", "/v1", "/v1/articles/", "//v1/articles", "/v1/articles/../x", "/docs/assets/..%2f..%2fsetup.py", "/static/"],
)
def test_unknown_address_is_a_problem(client, address):
    answer = client.get(address)
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")
    assert answer.get_json()["type"] == "/problems#not-found"


@pytest.mark.parametrize(
    ("method", "address", "allowed"),
    [
        ("DELETE", "/v1/articles", {"GET", "HEAD", "OPTIONS", "POST"}),
        ("POST", "/v1/timeline", {"GET", "HEAD", "OPTIONS"}),
        ("PATCH", "/v1/articles/ar_1", {"DELETE", "GET", "HEAD", "OPTIONS", "PUT"}),
        ("TRACE", "/v1/resolve", {"GET", "HEAD", "OPTIONS", "POST"}),
        ("PUT", "/", {"GET", "HEAD", "OPTIONS"}),
    ],
)
def test_wrong_method_is_a_problem_that_lists_the_right_ones(client, method, address, allowed):
    answer = client.open(address, method=method)
    assert (answer.status_code, answer.mimetype) == (405, "application/problem+json")
    assert set(answer.headers["Allow"].split(", ")) == allowed


@pytest.mark.parametrize(
    "address", ["/v1/timeline", "/v1/timeline.txt", "/v1/articles", "/", "/openapi.yaml", "/docs", "/healthz"]
)
def test_reads_have_a_validator_and_answer_304(client, address):
    first = client.get(address)
    assert first.headers["ETag"]
    again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]


@pytest.mark.parametrize("address", ["/v1/timeline", "/healthz", "/"])
def test_another_version_than_the_one_expected_is_a_problem(client, address):
    etag = client.get(address).headers["ETag"]
    for expected in (etag, "*", f'"other", {etag}'):
        assert client.get(address, headers={"If-Match": expected}).status_code == 200
    answer = client.get(address, headers={"If-Match": '"other"'})
    assert (answer.status_code, answer.content_type) == (412, "application/problem+json")
    assert answer.get_json()["type"] == "/problems#precondition-failed"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_validator_changes_with_the_timeline(client, tell):
    before = client.get("/v1/timeline").headers["ETag"]
    tell("Bridge reopened", "2026-01-05", "2026-01-06")
    answer = client.get("/v1/timeline", headers={"If-None-Match": before})
    assert answer.status_code == 200
    assert answer.headers["ETag"] != before


def test_head_has_the_headers_of_get(client):
    read, asked = client.get("/v1/timeline"), client.head("/v1/timeline")
    assert asked.data == b""
    assert asked.headers["ETag"] == read.headers["ETag"]


def test_negotiated_answers_vary(client):
    assert client.get("/v1/timeline").headers["Vary"] == "Accept"


def test_other_hosts_may_read(client):
    assert client.get("/v1/timeline").headers["Access-Control-Allow-Origin"] == "*"
    assert client.get("/v1/timeline?x=1").headers["Access-Control-Allow-Origin"] == "*"
    asked = client.options("/v1/timeline", headers={"Origin": "https://a.example", "Access-Control-Request-Method": "GET"})
    assert asked.headers["Access-Control-Allow-Methods"] == "GET, HEAD"


def test_other_hosts_may_not_write(client):
    asked = client.options("/v1/articles", headers={"Origin": "https://a.example", "Access-Control-Request-Method": "POST"})
    assert "Access-Control-Allow-Origin" not in asked.headers
    made = client.post("/v1/articles", json={"text": "They met.", "published": "2026-01-12"})
    assert "Access-Control-Allow-Origin" not in made.headers


@pytest.mark.parametrize("address", ["/", "/docs", "/v1/timeline", "/nowhere", "/static/timeline.css"])
def test_every_answer_keeps_browsers_safe(client, address):
    headers = client.get(address).headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("address", ["/", "/problems"])
def test_pages_allow_no_script(client, address):
    assert "script-src" not in client.get(address).headers["Content-Security-Policy"]


def test_defect_is_a_problem_without_its_trace(app, client, monkeypatch, caplog):
    def fail(*_args, **_options):
        raise RuntimeError("secret")

    monkeypatch.setattr("service.api.filters.timeline.page", fail)
    answer = client.get("/v1/timeline")
    assert (answer.status_code, answer.mimetype) == (500, "application/problem+json")
    assert "secret" not in answer.text
    assert "secret" in caplog.text


def test_healthy_and_ready(client):
    assert client.get("/healthz").get_json() == {"status": "ok"}
    assert client.get("/readyz").get_json() == {"status": "ready"}


def test_not_ready_before_migration(tmp_path):
    client = create_app(Settings(database_url=f"sqlite:///{tmp_path}/new.db")).test_client()
    assert client.get("/readyz").status_code == 503
    assert client.get("/healthz").status_code == 200
    assert client.get("/v1/timeline").status_code == 503


def test_not_ready_without_a_database(tmp_path, caplog):
    client = create_app(Settings(database_url=f"sqlite:///{tmp_path}/none/new.db")).test_client()
    answer = client.get("/readyz")
    assert (answer.status_code, answer.mimetype) == (503, "application/problem+json")
    assert "unable to open" in caplog.text


def test_broken_database_tells_nothing_of_itself(tmp_path):
    (tmp_path / "broken.db").write_bytes(b"no database" * 100)
    answer = create_app(Settings(database_url=f"sqlite:///{tmp_path}/broken.db")).test_client().get("/v1/timeline")
    assert answer.status_code in {500, 503}
    assert str(tmp_path) not in answer.text
    assert sqlite3.DatabaseError.__name__ not in answer.text


def test_contract_and_docs_are_served_from_here(client):
    assert client.get("/openapi.yaml").data.startswith(b"openapi: 3.1")
    page = client.get("/docs").text
    assert "http://" not in page
    assert "https://" not in page
    for name in ("swagger-ui.css", "swagger-ui-bundle.js"):
        assert client.get(f"/docs/assets/{name}").status_code == 200


def test_each_problem_type_leads_to_its_explanation(client):
    slug = client.get("/nowhere").get_json()["type"].partition("#")[2]
    assert f'id="{slug}"' in client.get("/problems").text


def test_every_address_begins_where_the_service_is_mounted(app, tell):
    for day in range(10, 13):
        tell(f"Meeting {day}", f"2026-01-{day}", f"2026-01-{day + 1}")
    app.test_client_class = None
    client = app.test_client()
    at = {"base_url": "https://example.org/news"}
    page = client.get("/?limit=2", **at).text
    assert set(re.findall(r'(?:href|src|action)="/([^/"]*)', page)) == {"news"}
    assert client.get("/v1/timeline?limit=2", **at).headers["Link"].startswith("</news/v1/timeline?limit=2&cursor=")
    assert client.get("/nowhere", **at).get_json()["type"] == "/news/problems#not-found"
    made = client.post("/v1/articles", json={"text": "They met.", "published": "2026-01-12"}, **at)
    assert made.headers["Location"].startswith("/news/v1/articles/ar_")

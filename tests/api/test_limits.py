"""Texts over the limits: by their bytes of UTF-8, and by what is found in them."""

import json
from io import BytesIO

import pytest

from service.config import Settings


@pytest.fixture
def settings() -> Settings:
    return Settings(database_url="sqlite:///:memory:", max_text_bytes=1000, max_expressions=3)


@pytest.mark.parametrize("address", ["/v1/articles", "/v1/resolve"])
@pytest.mark.parametrize(("text", "status"), [("é" * 500, {200, 201}), ("é" * 500 + "a", {413}), ("a" * 200_000, {413})])
def test_limit_counts_bytes(client, address, text, status):
    answer = client.post(address, json={"text": text, "published": "2026-01-12"})
    assert answer.status_code in status


def test_limit_is_told(client):
    answer = client.post("/v1/articles", json={"text": "a" * 1001, "published": "2026-01-12"})
    assert answer.get_json()["errors"] == [{"field": "text", "message": "Must have at most 1000 bytes of UTF-8."}]


def test_escaped_text_within_the_limit_is_taken(client):
    body = json.dumps({"text": "\x01" * 999 + "a", "published": "2026-01-12"})
    assert len(body) > 5_000
    assert client.post("/v1/resolve", data=body, content_type="application/json").status_code == 200


def test_body_is_refused_by_its_length_before_it_is_read(client):
    answer = client.post(
        "/v1/resolve", data=b"{", content_type="application/json", environ_overrides={"CONTENT_LENGTH": "10000000000"}
    )
    assert answer.status_code == 413
    assert answer.get_json()["detail"] == "The body has more than 71536 bytes; a text may have 1000 bytes of UTF-8."


@pytest.mark.parametrize(("length", "status"), [(1_000, 200), (80_000, 413)])
def test_a_body_that_comes_in_chunks_is_limited_too(client, length, status):
    body = json.dumps({"text": "a", "published": "2026-01-12"}).ljust(length)
    chunked = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    stream = BytesIO(body.encode())
    answer = client.post("/v1/resolve", input_stream=stream, content_type="application/json", environ_overrides=chunked)
    assert answer.status_code == status


CROWDED = {"errors": [{"field": "text", "message": "Must have at most 3 expressions of time."}]}


def dated(count):
    return {"text": " ".join(f"They met on {day} May 2025." for day in range(1, count + 1)), "published": "2026-01-12"}


def test_as_many_expressions_as_the_limit_says_are_taken(client):
    assert len(client.post("/v1/articles", json=dated(3)).get_json()["events"]) == 3
    assert len(client.post("/v1/resolve", json=dated(3)).get_json()["expressions"]) == 3


def test_an_article_with_more_expressions_is_refused_and_nothing_of_it_is_stored(client):
    answer = client.post("/v1/articles", json=dated(4))
    assert answer.status_code == 422
    assert answer.get_json().items() >= CROWDED.items()
    assert client.get("/v1/articles").get_json()["items"] == []
    assert client.get("/v1/timeline").get_json()["items"] == []


def test_a_correction_with_more_expressions_leaves_the_article_as_it_is(client):
    address = client.post("/v1/articles", json=dated(2)).headers["Location"]
    before = client.get(address).get_json()
    assert client.put(address, json=dated(4)).get_json().items() >= CROWDED.items()
    assert client.get(address).get_json() == before


def test_a_text_to_resolve_with_more_expressions_is_refused(client):
    answer = client.post("/v1/resolve", json=dated(4))
    assert (answer.status_code, answer.get_json()["type"]) == (422, "/problems#invalid-body")
    assert answer.get_json().items() >= CROWDED.items()
    asked = client.get("/v1/resolve", query_string=dated(4))
    assert (asked.status_code, asked.get_json()["type"]) == (400, "/problems#invalid-query")
    assert asked.get_json().items() >= CROWDED.items()


def test_events_that_the_context_dates_are_counted_too(client):
    article = {
        "text": "The train derailed on Tuesday. Firefighters freed the driver. A crane lifted the wagons. Two guards fell.",
        "published": "2026-01-12",
        "language": "en",
        "undated": "context",
    }
    answer = client.post("/v1/articles", json=article)
    assert answer.status_code == 422
    assert answer.get_json()["errors"] == [{"field": "text", "message": "Must have at most 3 events."}]
    assert client.post("/v1/articles", json=article | {"undated": "leave"}).status_code == 201

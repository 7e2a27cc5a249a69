import json

import pytest

from service.languages import codes

ARTICLE = {
    "url": "https://news.example/bridge",
    "title": "Bridge reopens",
    "source": "Herald",
    "language": "en",
    "published": "2026-01-12",
    "text": "The bridge reopened on 5 January 2026.",
    "collection": "bridges",
}


def test_article_is_created_and_its_address_answers_it(client):
    created = client.post("/v1/articles", json=ARTICLE)
    assert created.status_code == 201
    body = created.get_json()
    assert created.headers["Location"] == f"/v1/articles/{body['id']}"
    read = client.get(created.headers["Location"])
    assert {name: read.get_json()[name] for name in ARTICLE} == ARTICLE
    assert {name: read.get_json()[name] for name in body} == body


def test_same_article_again_doubles_nothing(client):
    first = client.post("/v1/articles", json=ARTICLE)
    again = client.post("/v1/articles", json=ARTICLE)
    assert again.status_code == 200
    assert again.get_json() == first.get_json()
    assert len(client.get("/v1/articles").get_json()["items"]) == 1


def test_same_url_with_other_words_is_a_conflict_that_names_the_field(client):
    first = client.post("/v1/articles", json=ARTICLE).get_json()
    answer = client.post("/v1/articles", json=ARTICLE | {"text": "It did not reopen."})
    assert answer.status_code == 409
    assert [error["field"] for error in answer.get_json()["errors"]] == ["text"]
    assert first["id"] in answer.get_json()["detail"]
    assert client.get(f"/v1/articles/{first['id']}").get_json()["text"] == ARTICLE["text"]


def test_article_without_optional_fields_has_them_null(client):
    body = client.post(
        "/v1/articles", json={"text": "The ministers met last week in the capital.", "published": "2026-01-12"}
    ).get_json()
    assert [body[name] for name in ("url", "title", "source", "collection")] == [None] * 4
    assert body["language"] == "en"


@pytest.mark.parametrize("url", ["http://[::1", "http://a]b/", "http://news\u2100.example/"])
def test_address_without_a_readable_host_leaves_the_article_its_own_publisher(client, url):
    created = client.post("/v1/articles", json=ARTICLE | {"url": url, "source": None})
    assert created.status_code == 201
    (story,) = {event["story"] for event in created.get_json()["events"]}
    assert client.get(f"/v1/stories/{story}").get_json()["events"][0]["article"]["url"] == url


def test_headline_stands_as_a_report_only_where_the_article_asks_for_it(client):
    body = client.post("/v1/articles", json=ARTICLE | {"headline": True}).get_json()
    told, found = body["events"]
    assert body["headline"] is True
    assert (told["title"], told["kind"], told["offsets_in"]) == ("Bridge reopens", "report", "title")
    assert told["quote"] == told["clause"] == {"start": 0, "end": 14, "text": "Bridge reopens"}
    assert told["expression"]["interval"] == {"start": "2026-01-12", "end": "2026-01-12"}
    assert (told["expression"]["start"], told["expression"]["end"], told["expression"]["text"]) == (0, 0, "")
    assert told["expression"]["why"] == {
        "rule": "published", "term": "ANCHOR", "anchor": "2026-01-12", "anchored_on": "published",
    }  # fmt: skip
    assert len(body["expressions"]) == 1
    assert (found["title"], found["offsets_in"]) == ("The bridge reopened", "text")
    page = client.get(f"/stories/{told['story']}", headers={"Accept": "text/html"}).get_data(as_text=True)
    assert "Why the headline is" in page
    assert "<mark></mark>" not in page


def test_marks_that_turn_the_direction_of_a_title_or_source_end_with_it_on_the_page(client):
    found = client.post("/v1/articles", json=ARTICLE | {"title": "\u202eBridge", "source": "\u202eHerald"}).get_json()
    page = client.get(f"/stories/{found['events'][0]['story']}", headers={"Accept": "text/html"}).get_data(as_text=True)
    assert "<bdi>\u202eBridge</bdi>" in page
    assert "<bdi>\u202eHerald</bdi>" in page


def test_headline_is_decided_for_good_until_the_article_is_corrected(client):
    first = client.post("/v1/articles", json=ARTICLE).get_json()
    answer = client.post("/v1/articles", json=ARTICLE | {"headline": True})
    assert answer.status_code == 409
    assert [error["field"] for error in answer.get_json()["errors"]] == ["headline"]
    address = f"/v1/articles/{first['id']}"
    corrected = client.put(address, json=ARTICLE | {"headline": True}).get_json()
    assert [event["id"] for event in corrected["events"]][1:] == [event["id"] for event in first["events"]]
    assert len(corrected["events"]) == 2
    assert client.post("/v1/articles", json=ARTICLE | {"headline": True}).status_code == 200
    assert client.put(address, json=ARTICLE).get_json()["events"] == first["events"]


def test_null_is_as_good_as_absent(client):
    optional = dict.fromkeys(("url", "title", "source", "collection", "language"))
    first = client.post("/v1/articles", json={"text": "They met last week.", "published": "2026-01-12"})
    again = client.post("/v1/articles", json={"text": "They met last week.", "published": "2026-01-12"} | optional)
    assert (first.status_code, again.status_code) == (201, 200)


def test_correction_replaces_and_keeps_the_id(client):
    made = client.post("/v1/articles", json=ARTICLE).get_json()
    answer = client.put(f"/v1/articles/{made['id']}", json=ARTICLE | {"title": "Bridge opens again"})
    assert answer.status_code == 200
    assert (answer.get_json()["id"], answer.get_json()["title"]) == (made["id"], "Bridge opens again")


def test_withdrawn_article_is_gone(client):
    made = client.post("/v1/articles", json=ARTICLE).get_json()
    assert client.delete(f"/v1/articles/{made['id']}").status_code == 204
    assert client.get(f"/v1/articles/{made['id']}").status_code == 404
    assert client.delete(f"/v1/articles/{made['id']}").status_code == 404
    assert client.get("/v1/articles").get_json() == {"items": [], "next": None}


def test_articles_are_paged_by_cursor_and_link(client):
    for day in range(1, 6):
        client.post("/v1/articles", json={"text": "They met.", "published": f"2026-01-{day:02}", "language": "en"})
    seen, address = [], "/v1/articles?limit=2"
    while address:
        answer = client.get(address)
        seen += [item["published"] for item in answer.get_json()["items"]]
        link = answer.headers.get("Link")
        assert (link is None) == (answer.get_json()["next"] is None)
        address = link and link.removeprefix("<").removesuffix('>; rel="next"')
    assert seen == [f"2026-01-{day:02}" for day in range(5, 0, -1)]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("published", None),
        ("published", ""),
        ("published", "yesterday"),
        ("published", "2026-02-30"),
        ("published", "2026-13-01"),
        ("published", "0000-01-01"),
        ("published", "10000-01-01"),
        ("published", "2026-W02-1"),
        ("published", "20260110"),
        ("published", "2026-01-10T12:00:00"),
        ("published", "2026-01-10T25:00:00Z"),
        ("published", "2026-01-10T12:00:00+99:00"),
        ("published", "٢٠٢٦-٠١-١٠"),
        ("published", 20260110),
        ("published", ["2026-01-10"]),
        ("text", None),
        ("text", ""),
        ("text", " \n\t\u2003"),
        ("text", 12),
        ("text", {"a": 1}),
        ("language", "tlh"),
        ("language", "EN"),
        ("language", 1),
        ("url", "javascript:alert(1)"),
        ("url", "https://a b"),
        ("url", "ftp://news.example/1"),
        ("url", "https://news.example/" + "a" * 2000),
        ("title", ""),
        ("title", "a" * 1001),
        ("source", True),
        ("collection", 12.5),
        ("author", "me"),
    ],
)
def test_unusable_field_is_named_and_nothing_is_stored(client, field, value):
    answer = client.post("/v1/articles", json={"text": "They met.", "published": "2026-01-10"} | {field: value})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.get_json()["errors"]] == [field]
    assert field in answer.get_json()["detail"]
    assert client.get("/v1/articles").get_json()["items"] == []


def test_headline_needs_a_title(client):
    answer = client.post("/v1/articles", json=ARTICLE | {"title": None, "headline": True})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.get_json()["errors"]] == ["headline"]


def test_missing_fields_are_all_named(client):
    answer = client.post("/v1/articles", json={})
    assert answer.status_code == 422
    assert answer.get_json()["errors"] == [
        {"field": "published", "message": "Is required."},
        {"field": "text", "message": "Is required."},
    ]


def test_unsupported_language_lists_the_supported(client):
    answer = client.post("/v1/articles", json={"text": "bIpIv", "published": "2026-01-10", "language": "tlh"})
    assert answer.get_json()["errors"][0]["message"].startswith(f"'tlh' is not supported; use one of: {', '.join(codes())} (")


@pytest.mark.parametrize(
    "published",
    [
        "0001-01-01",
        "9999-12-31",
        "2024-02-29",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59.999999-12:00",
        "2026-01-10t12:00z",
    ],
)
def test_every_date_of_the_calendar_is_taken(client, published):
    answer = client.post(
        "/v1/articles", json={"text": "They met last year and will meet next week.", "published": published, "language": "en"}
    )
    assert answer.status_code == 201
    assert client.get("/v1/articles").status_code == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[1, 2", 400),
        (b'{"text": "a", "text": "b", "published": "2026-01-10"}', 400),
        (b'{"text": NaN, "published": "2026-01-10"}', 400),
        (b'{"text": "\xff", "published": "2026-01-10"}', 400),
        (b"\xff\xfe{\x00}\x00", 400),
        (b"[" * 100_000, 400),
        (b'{"a":' * 100_000, 400),
        (b'{"text": ' + b"9" * 10_000 + b"}", 400),
        (b"[]", 422),
        (b"null", 422),
        (b'"text"', 422),
        (b"1e999", 422),
    ],
)
def test_broken_body_is_a_problem(client, body, status):
    answer = client.post("/v1/articles", data=body, content_type="application/json")
    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"


def test_a_number_that_is_too_long_is_explained_without_words_of_the_language_that_reads_it(client):
    answer = client.post("/v1/articles", data=b'{"text": ' + b"9" * 5000 + b"}", content_type="application/json")
    assert answer.get_json()["detail"] == "The body holds a number that is too long."


def test_doubled_key_is_named(client):
    answer = client.post("/v1/articles", data=b'{"text": "a", "text": "b"}', content_type="application/json")
    assert answer.get_json()["errors"] == [{"field": "text", "message": "Must be given once."}]


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "application/json; charset=latin-1"},
        {"Content-Type": "application/json", "Content-Encoding": "gzip"},
        {},
    ],
)
def test_other_media_types_are_refused(client, headers):
    body = json.dumps({"text": "They met.", "published": "2026-01-10"}).encode()
    assert client.post("/v1/articles", data=body, headers=headers).status_code == 415


@pytest.mark.parametrize("method", ["post", "put"])
def test_a_client_that_takes_no_json_is_refused_before_anything_is_stored(client, method):
    address = "/v1/articles" if method == "post" else "/v1/articles/ar_1"
    answer = getattr(client, method)(address, json=ARTICLE, headers={"Accept": "text/html"})
    assert answer.status_code == 406
    assert client.get("/v1/articles").get_json()["items"] == []


@pytest.mark.parametrize(
    "text",
    [
        "They met\x00 last week.",
        "They met \ud800 last week.",
        "🌉 They met last week. 🎉",
        "\u200f\u202eThey met last week.\u202c",
        "x" * 100_000,
        "They met last week and talked of " + "many things " * 8_000,
        "They met last week, " * 200,
        "1/1/" * 2_000,
        "\\" * 1_000,
    ],
)
def test_odd_text_is_answered(client, text):
    answer = client.post("/v1/articles", json={"text": text, "published": "2026-01-12", "language": "en"})
    assert answer.status_code == 201
    stored = client.get(answer.headers["Location"]).get_json()["text"]
    assert len(stored) == len(text)
    assert "\x00" not in stored
    for expression in answer.get_json()["expressions"]:
        assert stored[expression["start"] : expression["end"]] == expression["text"]


def test_odd_field_names_are_answered(client):
    answer = client.post("/v1/articles", data=b'{"\\ud800": 1}', content_type="application/json")
    assert answer.status_code == 422


def test_body_parameters_are_refused(client):
    assert client.post("/v1/articles?dry_run=1", json=ARTICLE).status_code == 400
    assert client.get("/v1/articles").get_json()["items"] == []


def test_a_correction_cannot_take_the_url_of_another_article(client):
    one = client.post("/v1/articles", json=ARTICLE | {"url": "https://news.example/1"}).get_json()
    other = client.post("/v1/articles", json=ARTICLE | {"url": "https://news.example/2"}).get_json()
    answer = client.put(f"/v1/articles/{other['id']}", json=ARTICLE | {"url": "https://news.example/1"})
    assert answer.status_code == 409
    assert answer.get_json()["errors"] == [{"field": "url", "message": f"Is the url of the article {one['id']}."}]
    assert client.get(f"/v1/articles/{other['id']}").get_json()["url"] == "https://news.example/2"
    assert client.put("/v1/articles/ar_0", json=ARTICLE | {"url": "https://news.example/1"}).status_code == 404


def test_an_article_that_a_correction_has_moved_is_known_by_its_url(client):
    moved = client.post("/v1/articles", json=ARTICLE | {"url": "https://news.example/1"}).get_json()
    there = ARTICLE | {"url": "https://news.example/moved"}
    assert client.put(f"/v1/articles/{moved['id']}", json=there).status_code == 200
    again = client.post("/v1/articles", json=there)
    assert (again.status_code, again.get_json()["id"]) == (200, moved["id"])
    assert client.post("/v1/articles", json=there | {"title": "Other"}).status_code == 409
    other = client.post("/v1/articles", json=ARTICLE | {"url": "https://news.example/2"}).get_json()
    taken = client.put(f"/v1/articles/{other['id']}", json=ARTICLE | {"url": "https://news.example/1"})
    assert taken.status_code == 409
    assert len(client.get("/v1/articles").get_json()["items"]) == 2


def test_what_somebody_else_has_changed_is_not_overwritten(client):
    address = client.post("/v1/articles", json=ARTICLE).headers["Location"]
    read = client.get(address).headers["ETag"]
    assert client.put(address, json=ARTICLE | {"title": "Bridge open"}, headers={"If-Match": read}).status_code == 200
    late = client.put(address, json=ARTICLE | {"title": "Bridge still open"}, headers={"If-Match": read})
    assert (late.status_code, late.get_json()["type"]) == (412, "/problems#precondition-failed")
    withdrawal = client.delete(address, headers={"If-Match": f"W/{read}"})
    assert withdrawal.status_code == 412
    assert client.get(address).get_json()["title"] == "Bridge open"
    assert len(client.get("/v1/timeline").get_json()["items"]) == 1
    expected = f'"other", {client.get(address).headers["ETag"]}'
    assert client.delete(address, headers={"If-Match": expected}).status_code == 204


@pytest.mark.parametrize("nothing", ["", '"', ",,", "garbage"])
def test_nothing_is_overwritten_where_the_expected_version_is_left_out_or_cannot_be_read(client, nothing):
    address = client.post("/v1/articles", json=ARTICLE).headers["Location"]
    assert client.put(address, json=ARTICLE | {"title": "Bridge open"}, headers={"If-Match": nothing}).status_code == 412
    assert client.delete(address, headers={"If-Match": nothing}).status_code == 412
    assert client.get(address).get_json()["title"] == ARTICLE.get("title")


def test_any_version_will_do_for_a_star_and_what_is_not_there_is_not_found(client):
    address = client.post("/v1/articles", json=ARTICLE).headers["Location"]
    assert client.put(address, json=ARTICLE, headers={"If-Match": "*"}).status_code == 200
    assert client.put(address, json=ARTICLE | {"text": ""}, headers={"If-Match": '"other"'}).status_code == 422
    assert client.delete(address, headers={"If-Match": "*"}).status_code == 204
    assert client.delete(address, headers={"If-Match": '"other"'}).status_code == 404

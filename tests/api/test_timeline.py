import pytest

from service.temporal.granularity import Granularity


@pytest.fixture
def three(tell):
    tell("Treaty signed", "2025-09-01", "2025-10-01", Granularity.MONTH, source="Herald", collection="treaties")
    tell("Bridge reopened", "2026-01-05", "2026-01-06", source="Courier", language="en")
    tell("Vote planned", "2026-03-01", "2026-03-02", source="Ledger", modality="planned", kind="report")


def titles(answer):
    assert answer.status_code == 200
    return [item["title"] for item in answer.get_json()["items"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Treaty signed", "Bridge reopened", "Vote planned"]),
        ("sort=-date", ["Vote planned", "Bridge reopened", "Treaty signed"]),
        ("from=2026", ["Bridge reopened", "Vote planned"]),
        ("to=2025", ["Treaty signed"]),
        ("from=2025-09-15&to=2025-09-16", ["Treaty signed"]),
        ("from=2025-09-15&to=2026-01&match=within", ["Bridge reopened"]),
        ("from=2025-09/2025-12&to=2025-09/2026-01", ["Treaty signed", "Bridge reopened"]),
        ("q=bridge", ["Bridge reopened"]),
        ('q="signed+treaty"', []),
        ("source=Herald", ["Treaty signed"]),
        ("collection=treaties", ["Treaty signed"]),
        ("language=en&source=Courier", ["Bridge reopened"]),
        ("kind=report", ["Vote planned"]),
        ("modality=planned", ["Vote planned"]),
        ("granularity=day", ["Bridge reopened", "Vote planned"]),
        ("min_sources=2", []),
        ("on=01-05", ["Bridge reopened"]),
        ("article=ar_unknown", []),
        ("from=2030", []),
    ],
)
def test_filters(client, three, query, expected):
    assert titles(client.get(f"/v1/timeline?{query}")) == expected


@pytest.mark.parametrize(
    ("sort", "expected"), [("date", ["Treaty", "Bridge"]), ("-date", ["Bridge", "Treaty"]), ("weight", ["Bridge", "Treaty"])]
)
def test_top_are_the_weightiest_in_the_order_asked_for(client, tell, sort, expected):
    tell("Treaty signed", "2025-09-01", "2025-09-02")
    tell("Treaty signed", "2025-09-01", "2025-09-02", source="Courier")
    tell("Bridge reopened", "2026-01-05", "2026-01-06")
    tell("Bridge reopened", "2026-01-05", "2026-01-06", source="Courier")
    tell("Bridge reopened", "2026-01-05", "2026-01-06", source="Ledger")
    tell("Vote planned", "2026-03-01", "2026-03-02")
    answer = client.get(f"/v1/timeline?top=2&sort={sort}")
    assert [title.split()[0] for title in titles(answer)] == expected
    assert answer.get_json()["next"] is None
    assert "Link" not in answer.headers


def test_answer_says_how_filters_were_read(client):
    answer = client.get("/v1/timeline?from=2025-02&to=2025-02&q=pact&granularity=week&on=02-29&limit=7")
    assert answer.get_json()["query"] == {
        "from": {"given": "2025-02", "day": "2025-02-01"},
        "to": {"given": "2025-02", "day": "2025-02-28"},
        "match": "overlaps",
        "q": "pact",
        "granularity": "week",
        "on": "02-29",
        "sort": "date",
        "limit": 7,
    }


@pytest.mark.parametrize("sort", ["date", "-date", "weight"])
def test_pages_hold_every_story_once_in_order(client, tell, sort):
    for day in range(10, 17):
        tell(f"Meeting {day}", f"2026-01-{day}", f"2026-01-{day + 1}")
    whole = titles(client.get(f"/v1/timeline?sort={sort}"))
    seen, address = [], f"/v1/timeline?limit=3&sort={sort}"
    while address:
        answer = client.get(address)
        seen += titles(answer)
        address = answer.headers.get("Link", "").removeprefix("<").removesuffix('>; rel="next"')
    assert seen == whole
    assert len(whole) == 7


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("from=2025-13", "from"),
        ("from=2025-02-30", "from"),
        ("from=0000", "from"),
        ("from=10000", "from"),
        ("from=gibberish", "from"),
        ("from=2025-05/2025-04", "from"),
        ("from=2025-05/", "from"),
        ("from=../2025", "from"),
        ("to=2025-99", "to"),
        ("from=2026&to=2025", "to"),
        ("q=", "q"),
        ("q=%00%22(*", "q"),
        ("=1", ""),
        ("q=" + "a" * 201, "q"),
        ("limit=0", "limit"),
        ("limit=501", "limit"),
        ("limit=1.5", "limit"),
        ("limit=-1", "limit"),
        ("limit=%D9%A1", "limit"),
        ("min_sources=yes", "min_sources"),
        ("kind=party", "kind"),
        ("sort=title", "sort"),
        ("match=exact", "match"),
        ("granularity=fortnight", "granularity"),
        ("on=02-30", "on"),
        ("on=2-3", "on"),
        ("language=tlh", "language"),
        ("top=0", "top"),
        ("top=5&cursor=abc", "cursor"),
        ("top=5&limit=3", "limit"),
        ("cursor=abc", "cursor"),
        ("cursor=WzEsImRhdGUiLDEsMl0", "cursor"),
        ("format=pdf", "format"),
        ("colour=red", "colour"),
        ("q=a&q=b", "q"),
    ],
)
def test_unusable_parameter_is_named(client, query, field):
    answer = client.get(f"/v1/timeline?{query}")
    assert answer.status_code == 400
    assert [error["field"] for error in answer.get_json()["errors"]] == [field]


def test_cursor_of_another_order_is_refused(client, tell):
    for day in range(10, 13):
        tell(f"Meeting {day}", f"2026-01-{day}", f"2026-01-{day + 1}")
    cursor = client.get("/v1/timeline?limit=1").get_json()["next"]
    assert client.get(f"/v1/timeline?limit=1&sort=-date&cursor={cursor}").status_code == 400


@pytest.mark.parametrize(
    ("address", "accept", "media_type"),
    [
        ("/v1/timeline", None, "application/json"),
        ("/v1/timeline", "*/*", "application/json"),
        ("/v1/timeline", "text/plain", "text/plain"),
        ("/v1/timeline", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("/v1/timeline", "application/json;q=0.1, text/plain", "text/plain"),
        ("/v1/timeline?format=txt", "text/html", "text/plain"),
        ("/v1/timeline.json", "text/html", "application/json"),
        ("/v1/timeline.txt", None, "text/plain"),
        ("/v1/timeline.html", None, "text/html"),
    ],
)
def test_media_type_is_negotiated(client, three, address, accept, media_type):
    answer = client.get(address, headers={"Accept": accept} if accept else {})
    assert (answer.status_code, answer.mimetype) == (200, media_type)


def test_unacceptable_is_a_problem_that_lists_what_is_sent(client):
    answer = client.get("/v1/timeline", headers={"Accept": "image/png"})
    assert answer.status_code == 406
    assert "text/plain" in answer.get_json()["detail"]


def test_unknown_suffix_is_not_found(client):
    assert client.get("/v1/timeline.pdf").status_code == 404


def test_story_has_everything_behind_it(client, tell):
    stored = tell("Treaty signed", "2025-09-01", "2025-10-01", Granularity.MONTH)
    story = client.get(f"/v1/stories/{stored.events[0].story_id}").get_json()
    assert story["title"] == "Treaty signed"
    (event,) = story["events"]
    assert event["article"] == {"id": stored.id, "url": None, "title": None, "source": "Herald", "published": "2026-01-12"}
    text = stored.article.text
    for span in (event["quote"], event["clause"], event["expression"]):
        assert text[span["start"] : span["end"]] == span["text"]


def test_unknown_story_is_not_found(client):
    assert client.get("/v1/stories/st_unknown").status_code == 404

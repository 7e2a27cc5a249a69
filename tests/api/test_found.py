"""What callers get of the whole way from an article to the timeline."""

import pytest

ARTICLES = [
    {
        "text": "Port Halden closed the Halden Bridge to all traffic on Thursday. She will open a ferry at 5 p.m. on Monday.",
        "published": "2025-03-07T09:00:00+01:00",
        "language": "en",
        "source": "Gazette",
    },
    {
        "text": "Port Halden closed the Halden Bridge to all traffic on 6 March. The council meets every Monday.",
        "published": "2025-03-17",
        "language": "en",
        "source": "Courier",
    },
]


@pytest.fixture
def found(client):
    return [client.post("/v1/articles", json=article).get_json() for article in ARTICLES]


def expression(article, words):
    (one,) = [one for one in article["expressions"] if one["text"] == words]
    return one


def test_each_expression_says_what_it_means_and_why(found):
    thursday = expression(found[0], "Thursday")
    assert (thursday["type"], thursday["value"], thursday["edtf"], thursday["granularity"]) == (
        "DATE",
        "2025-03-06",
        "2025-03-06",
        "day",
    )
    assert thursday["interval"] == {"start": "2025-03-06", "end": "2025-03-06"}
    assert thursday["why"]["term"] == "Last(ANCHOR, THURSDAY)"
    assert (thursday["why"]["anchor"], thursday["why"]["anchored_on"]) == ("2025-03-07", "published")
    assert ARTICLES[0]["text"][thursday["start"] : thursday["end"]] == "Thursday"


def test_a_time_of_day_is_in_the_offset_of_its_article(found):
    (clock,) = [one for one in found[0]["expressions"] if one["type"] == "TIME"]
    assert clock["time"]["start"] == "2025-03-10T17:00:00+01:00"
    assert clock["interval"] == {"start": "2025-03-10", "end": "2025-03-10"}


def test_a_day_has_no_time_of_day(found):
    assert "time" not in expression(found[0], "Thursday")


def test_what_two_articles_tell_is_one_story_with_both(client, found):
    items = client.get("/v1/timeline?min_sources=2").get_json()["items"]
    assert [(item["start"], item["end"], item["sources"]) for item in items] == [
        ("2025-03-06", "2025-03-06", ["Courier", "Gazette"])
    ]
    story = client.get(f"/v1/stories/{items[0]['id']}").get_json()
    assert {event["article"]["source"] for event in story["events"]} == {"Courier", "Gazette"}
    assert all(event["link"]["reasons"] for event in story["events"])
    for event in story["events"]:
        text = client.get(f"/v1/articles/{event['article']['id']}").get_json()["text"]
        for span in (event["quote"], event["clause"], event["expression"]):
            assert text[span["start"] : span["end"]] == span["text"]


def test_order_of_arrival_does_not_matter(client, found):
    before = client.get("/v1/timeline").get_json()["items"]
    for article in found:
        client.delete(f"/v1/articles/{article['id']}")
    assert client.get("/v1/timeline").get_json()["items"] == []
    for article in reversed(ARTICLES):
        client.post("/v1/articles", json=article)
    assert client.get("/v1/timeline").get_json()["items"] == before


def test_withdrawal_leaves_what_the_other_article_tells(client, found):
    client.delete(f"/v1/articles/{found[0]['id']}")
    stories = client.get("/v1/timeline").get_json()["items"]
    assert all(story["sources"] == ["Courier"] for story in stories)
    assert any(story["start"] == "2025-03-06" for story in stories)


def test_correction_moves_the_event(client, found):
    corrected = ARTICLES[0] | {"published": "2025-03-14"}
    client.put(f"/v1/articles/{found[0]['id']}", json=corrected)
    starts = [story["start"] for story in client.get("/v1/timeline?source=Gazette").get_json()["items"]]
    assert "2025-03-13" in starts
    assert client.get("/v1/timeline?min_sources=2").get_json()["items"] == []


def test_page_and_text_tell_the_same(client, found):
    titles = [item["title"] for item in client.get("/v1/timeline").get_json()["items"]]
    page, text = client.get("/").text, " ".join(client.get("/v1/timeline.txt").text.split())
    assert titles
    for title in titles:
        assert title in page
        assert title in text


def test_german_is_read_and_detected(client):
    article = {"text": "Der Stadtrat hat am Donnerstag die Sperrung der Brücke beschlossen.", "published": "2025-03-07"}
    body = client.post("/v1/articles", json=article).get_json()
    assert body["language"] == "de"
    assert [one["value"] for one in body["expressions"]] == ["2025-03-06"]
    assert len(client.get("/v1/timeline?language=de").get_json()["items"]) == 1
    assert client.get("/v1/timeline?language=en").get_json()["items"] == []


@pytest.mark.parametrize(
    ("words", "day"), [("last month", "2025-12-01"), ("letzten Monat", "2025-12-01"), ("gestern", "2026-01-11")]
)
def test_words_in_filters_are_read_against_today_in_every_language(client, words, day):
    answer = client.get("/v1/timeline", query_string={"from": words})
    assert answer.get_json()["query"]["from"] == {"given": words, "day": day}

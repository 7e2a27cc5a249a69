"""Articles whose undated sentences are dated by their context: only where they ask for it, marked everywhere, filtered."""

import pytest

ARTICLE = {
    "url": "https://news.example/train",
    "source": "Herald",
    "language": "en",
    "published": "2025-06-11",
    "text": "A freight train derailed outside Marlow on Tuesday. Firefighters freed the driver.",
}
BY_CONTEXT = ARTICLE | {"undated": "context"}


def test_default_answers_say_nothing_of_it(client):
    answer = client.post("/v1/articles", json=ARTICLE)
    left = client.post("/v1/articles", json=ARTICLE | {"undated": "leave"})
    assert (answer.status_code, left.status_code) == (201, 200)
    assert answer.data == left.data == client.post("/v1/articles", json=ARTICLE | {"undated": None}).data
    for address in ("/v1/timeline", "/v1/articles", f"/v1/articles/{answer.get_json()['id']}", "/v1/timeline.txt"):
        body = client.get(address).get_data(as_text=True)
        assert "dating" not in body
        assert "undated" not in body
        assert "context" not in body


def test_an_article_that_asks_has_its_undated_happenings_marked(client):
    body = client.post("/v1/articles", json=BY_CONTEXT).get_json()
    stated, told = body["events"]
    assert body["undated"] == "context"
    assert "dating" not in stated
    assert (told["dating"], told["title"], told["offsets_in"]) == ("context", "Firefighters freed the driver", "text")
    assert told["expression"]["why"] == {
        "rule": "context", "term": "ANCHOR", "anchor": "2025-06-10", "anchored_on": "mention",
    }  # fmt: skip
    assert (told["expression"]["text"], told["expression"]["confidence"]) == ("Tuesday", 0.7)
    assert len(body["expressions"]) == 1
    assert [item["undated"] for item in client.get("/v1/articles").get_json()["items"]] == ["context"]


def test_stories_are_marked_in_lists_details_text_and_pages(client):
    told = client.post("/v1/articles", json=BY_CONTEXT).get_json()["events"][1]
    items = client.get("/v1/timeline").get_json()["items"]
    assert [item.get("dating") for item in items if item["id"] == told["story"]] == ["context"]
    story = client.get(f"/v1/stories/{told['story']}").get_json()
    assert (story["dating"], story["events"][0]["dating"]) == ("context", "context")
    assert "Firefighters freed the driver [dated by context]" in client.get("/v1/timeline.txt").get_data(as_text=True)
    assert '<span class="badge">dated by context</span>' in client.get("/v1/timeline.html").get_data(as_text=True)
    page = client.get(f"/stories/{told['story']}", headers={"Accept": "text/html"}).get_data(as_text=True)
    assert "No date stands in this sentence." in page
    assert "Why this is dated by “Tuesday”" in page
    assert "<mark>" not in page


def test_the_page_says_where_the_publication_date_stands_in(client):
    lead = BY_CONTEXT | {"text": "The council has sold the brewery."}
    (told,) = client.post("/v1/articles", json=lead).get_json()["events"]
    assert (told["expression"]["start"], told["expression"]["end"], told["expression"]["text"]) == (0, 0, "")
    assert told["expression"]["why"]["anchored_on"] == "published"
    page = client.get(f"/stories/{told['story']}", headers={"Accept": "text/html"}).get_data(as_text=True)
    assert "Why this is dated by the publication date" in page


@pytest.mark.parametrize(("dating", "titles"), [("stated", ["A freight train derailed"]), ("context", ["Firefighters freed"])])
def test_a_filter_shows_only_one_or_the_other(client, dating, titles):
    client.post("/v1/articles", json=BY_CONTEXT)
    answer = client.get(f"/v1/timeline?dating={dating}").get_json()
    assert [item["title"].startswith(title) for item, title in zip(answer["items"], titles, strict=True)] == [True]
    assert answer["query"]["dating"] == dating


def test_an_unknown_dating_or_choice_is_refused(client):
    assert client.get("/v1/timeline?dating=guessed").status_code == 400
    answer = client.post("/v1/articles", json=ARTICLE | {"undated": "guess"})
    assert [error["field"] for error in answer.get_json()["errors"]] == ["undated"]


def test_it_is_decided_for_good_until_the_article_is_corrected(client):
    first = client.post("/v1/articles", json=ARTICLE).get_json()
    answer = client.post("/v1/articles", json=BY_CONTEXT)
    assert answer.status_code == 409
    assert [error["field"] for error in answer.get_json()["errors"]] == ["undated"]
    address = f"/v1/articles/{first['id']}"
    corrected = client.put(address, json=BY_CONTEXT).get_json()
    assert corrected["events"][0] == first["events"][0]
    assert len(corrected["events"]) == 2
    assert client.put(address, json=ARTICLE).get_json() == first
    assert len(client.get("/v1/timeline").get_json()["items"]) == 1

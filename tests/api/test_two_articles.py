"""Two real articles beside the repository, over HTTP in either order, against what a person read in them."""

import itertools
import json
from pathlib import Path

import pytest

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not (ARTICLES / "gold.json").is_file(), reason="the two articles are not beside the repository"),
]


@pytest.fixture(scope="module")
def gold():
    return json.loads((ARTICLES / "gold.json").read_text(encoding="utf-8"))


@pytest.fixture(params=[("000", "003"), ("003", "000")], ids=" then ".join)
def found(client, gold, request):
    """What was found in each article, by its number, read when both are there: an id from before still leads to its story."""
    answers = {}
    for number in request.param:
        about = gold["docs"][number]
        text = (ARTICLES / about["file"]).read_text(encoding="utf-8")
        answers[number] = client.post("/v1/articles", json={"text": text, "published": about["published"], "source": number})
    assert [answer.status_code for answer in answers.values()] == [201, 201]
    return {number: client.get(answer.headers["Location"]).get_json() for number, answer in answers.items()}


@pytest.fixture
def story_of(gold, found):
    """The story of each dated mention, by the mention's gold id."""
    stories = {}
    for timex in gold["timexes"]:
        place = timex["start"], timex["end"]
        for event in found[timex["doc"]]["events"]:
            if (event["expression"]["start"], event["expression"]["end"]) == place:
                stories[timex["id"]] = event["story"]
    return stories


def test_every_expression_has_its_span_type_value_and_days(gold, found):
    for timex in gold["timexes"]:
        (expression,) = [one for one in found[timex["doc"]]["expressions"] if one["start"] == timex["start"]]
        said = (
            expression["end"],
            expression["text"],
            expression["type"],
            expression["value"],
            list(expression["interval"].values()),
        )
        assert said == (timex["end"], timex["text"], timex["type"], timex["value"], timex["interval"])


def test_what_is_no_dated_event_becomes_none(gold, found):
    for word in gold["never_a_dated_event"]:
        for event in found[word["doc"]]["events"]:
            expression = event["expression"]
            assert expression["end"] <= word["start"] or word["end"] <= expression["start"], word["text"]


def test_every_event_has_its_days_and_its_kind(client, gold, story_of):
    for event in gold["events"]:
        for mention in event["mentions"]:
            story = client.get(f"/v1/stories/{story_of[mention]}").get_json()
            assert [story["start"], story["end"]] == event["interval"]
            assert (story["kind"] == "report") == (event.get("kind") == "reporting")


def test_the_same_event_is_one_story_with_both_sources(client, gold, story_of):
    for same in gold["same_event"]:
        ids = {story_of[mention] for mention in same["mentions"]}
        assert len(ids) == 1
        assert client.get(f"/v1/stories/{ids.pop()}").get_json()["sources"] == ["000", "003"]


def test_different_events_share_no_story(gold, story_of):
    for left, right in itertools.combinations(gold["events"], 2):
        pairs = itertools.product(left["mentions"], right["mentions"])
        assert all(story_of[one] != story_of[other] for one, other in pairs)


def test_the_timeline_has_no_other_entries(client, gold, found):
    assert len(client.get("/v1/timeline").get_json()["items"]) == len(gold["events"])

"""Two real articles: their events as a person has marked them, and as the service finds them, make the same stories."""

import json
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from service.document import Document
from service.events.event import Clause, Event
from service.events.merging.content import Reader
from service.events.merging.engine import merge
from service.events.merging.story import Telling
from service.pipeline import annotate
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

ARTICLES = Path(__file__).resolve().parents[4] / "shared" / "articles"
GRANULARITY = {"2026-W02": Granularity.WEEK}
pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not ARTICLES.exists(), reason="the articles are not part of the project")]


def _tellings():
    gold = json.loads((ARTICLES / "gold.json").read_text(encoding="utf-8"))
    reports = {event["id"] for event in gold["events"] if event.get("kind") == "reporting"}
    for name, document in gold["docs"].items():
        text = (ARTICLES / document["file"]).read_text(encoding="utf-8")
        marked = [(mention, _timex(mention)) for mention in gold["timexes"] if mention["doc"] == name]
        reader = Reader(text, "en", [timex for _, timex in marked])
        for mention, timex in marked:
            quote = Clause(mention["sentence_start"], mention["sentence_end"], mention["sentence"])
            clause = Clause(mention["clause_start"], mention["clause_end"], mention["clause"])
            event = Event(clause.text, quote, clause, timex, "report" if mention["event"] in reports else "event")
            yield mention["event"], Telling(f"ev_{mention['id']}", reader.article(name, name), event, reader.content(event))


def _timex(mention):
    first, last = (datetime.combine(date.fromisoformat(day), time.min) for day in mention["interval"])
    value = mention["value"]
    granularity = GRANULARITY.get(value) or {7: Granularity.MONTH, 10: Granularity.DAY}[len(value)]
    interval = Interval(first, last + timedelta(days=1), granularity)
    return Timex(
        mention["start"], mention["end"], mention["text"], "DATE", value, Reason("", "", None, "published"), interval=interval
    )


def _found():
    """Read the articles as the service does."""
    gold = json.loads((ARTICLES / "gold.json").read_text(encoding="utf-8"))
    for name, document in gold["docs"].items():
        text = (ARTICLES / document["file"]).read_text(encoding="utf-8")
        annotation = annotate(Document(text=text, dct=date.fromisoformat(document["published"]), language="en"))
        marked = {mention["start"]: mention["event"] for mention in gold["timexes"] if mention["doc"] == name}
        reader = Reader(text, "en", annotation.timexes)
        for number, event in enumerate(annotation.events):
            telling = Telling(f"ev_{name}_{number}", reader.article(name, name), event, reader.content(event))
            yield marked.get(event.timex.start, f"no event at {event.timex.start}"), telling


@pytest.mark.parametrize("read", [_tellings, _found])
def test_the_stories_are_those_that_a_person_made(read):
    marked = list(read())
    event_of = {telling.id: event for event, telling in marked}
    stories = merge(telling for _, telling in marked)
    merged = sorted(sorted(event_of[event] for event in story.events) for story in stories)
    assert merged == [["EV1", "EV1"], ["EV2", "EV2"], ["EV3"], ["EV4", "EV4"], ["EV5"], ["EV6"], ["EV7"], ["EV8", "EV8"]]
    told_twice = {event_of[story.events[0]] for story in stories if len(story.sources) == 2}
    assert told_twice == {"EV1", "EV2", "EV4"}

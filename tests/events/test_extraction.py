import json
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.document import Document
from service.events.extraction import extract
from service.events.titles.shortening import LONGEST
from service.languages.cues import cues_for
from service.languages.language import words
from service.pipeline import annotate
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Timex
from tests.events.tables import REASON, Case, cases, mention

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
needs_articles = pytest.mark.skipif(not (ARTICLES / "gold.json").exists(), reason="the articles lie beside the repository only")


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_table(case: Case):
    events = {event.timex.start: event for event in extract(case.document, case.timexes)}
    for timex, expected in zip(case.timexes, case.expected, strict=True):
        event = events.get(timex.start)
        if expected["title"] is None:
            assert event is None
            continue
        assert event is not None
        found = {
            "title": event.title,
            "kind": event.kind,
            "modality": event.modality,
            "clause": event.clause.text,
            "names": [*event.names],
            "days": f"{event.timex.interval.first_day}/{event.timex.interval.last_day}",
        }
        assert {key: found[key] for key in expected} == expected
        assert (event.kind, event.modality) == (expected.get("kind", "event"), expected.get("modality", "happened"))


def timexes_of(text: str, starts: list[int], lengths: list[int]) -> tuple[Timex, ...]:
    found, position = [], 0
    for start, length in zip(sorted(starts), lengths, strict=False):
        begin = max(position, start % (len(text) + 1))
        end = min(len(text), begin + length)
        if begin < end:
            found.append(replace(mention(begin, "x", "2025-05-01", "2025-05-31"), end=end, text=text[begin:end]))
            position = end
    return tuple(found)


SPEECH = words(
    """
    The the in May said on Monday, and “ ” " ( ) which Pakistan's it its was signed by that . : - … not will
    wurde die Frau am, ab nicht der
    """
)
CUES = {
    word
    for cues in (cues_for("en"), cues_for("de"))
    for field in fields(cues)
    if isinstance(held := getattr(cues, field.name), frozenset)
    for word in held
    if isinstance(word, str)
}
WORDS = st.one_of(st.sampled_from(sorted(SPEECH)), st.sampled_from(sorted(CUES)))


@given(
    text=st.one_of(st.text(), st.lists(WORDS, max_size=40).map(" ".join)),
    starts=st.lists(st.integers(0, 200), max_size=4),
    lengths=st.lists(st.integers(1, 9), min_size=4, max_size=4),
    language=st.sampled_from(["en", "de", "fr", ""]),
)
def test_any_text_is_answered_with_exact_offsets(text, starts, lengths, language):
    timexes = timexes_of(text, starts, lengths)
    events = extract(Document(text, date(2025, 6, 11), language), timexes)
    assert len(events) <= len(timexes)
    for event in events:
        assert text[event.clause.start : event.clause.end] == event.clause.text
        assert text[event.quote.start : event.quote.end] == event.quote.text
        assert event.quote.start <= event.timex.start < event.timex.end <= event.quote.end
        assert event.timex in timexes


@pytest.mark.parametrize("last", ["since", "before", "after", "until", "and", "who", "that", "’s", "not", "to", "of", "("])
def test_text_may_end_on_any_word(last):
    assert [event.title for event in annotate(Document(f"They met on Friday {last}", date(2025, 6, 11), "en")).events]


def test_text_may_join_a_vague_time_and_a_date():
    document = Document("Days – and it last week feels like no joke.", date(2025, 6, 11), "en")
    assert len(annotate(document).events) == 1


@pytest.mark.parametrize(
    "text", ["a" * 100_000 + " May " + "b" * 100_000, "May " * 20_000, "May, and " * 5_000, "“" * 50_000 + " in May ", "\0May\0"]
)
def test_hostile_text_is_answered_with_short_quotes_and_titles(text):
    starts = [place for place in range(0, len(text), max(1, len(text) // 50)) if text.startswith("May", place)][:40]
    starts = starts or [text.index("May")]
    timexes = tuple(mention(place, "May", "2025-05-01", "2025-05-31") for place in starts)
    for event in extract(Document(text, date(2025, 6, 11)), timexes):
        assert len(event.quote.text) <= 1_003
        assert len(event.title) <= LONGEST


def test_vague_words_sets_and_durations_are_no_events():
    text = "Now they meet every Monday for two hours."
    day = mention(20, "Monday", "2025-06-09", "2025-06-09")
    vague = Timex(0, 3, "Now", "DATE", "PRESENT_REF", REASON)
    repeated = replace(day, type="SET")
    lasting = Timex(31, 40, "two hours", "DURATION", "PT2H", REASON)
    assert extract(Document(text, date(2025, 6, 11)), (vague, repeated, lasting)) == ()


def test_span_up_to_the_publication_day_is_a_period():
    text = "For the past three years the mill has stood empty."
    days = Interval(datetime(2022, 6, 11), datetime(2025, 6, 12), Granularity.YEAR)
    timex = Timex(4, 24, "the past three years", "DURATION", "P3Y", REASON, interval=days)
    (event,) = extract(Document(text, date(2025, 6, 11)), (timex,))
    assert (event.kind, event.title) == ("period", "The mill has stood empty")


def gold_events(name: str):
    gold = json.loads((ARTICLES / "gold.json").read_text(encoding="utf-8"))
    document = gold["docs"][name]
    text = (ARTICLES / document["file"]).read_text(encoding="utf-8")
    kinds = {event["id"]: "report" if event.get("kind") == "reporting" else "event" for event in gold["events"]}
    mine = [timex for timex in gold["timexes"] if timex["doc"] == name]
    timexes = tuple(mention(timex["start"], timex["text"], *timex["interval"]) for timex in mine)
    found = extract(Document(text, date.fromisoformat(document["published"])), timexes)
    return zip(mine, found, [kinds[timex["event"]] for timex in mine], strict=True)


@needs_articles
@pytest.mark.corpus
@pytest.mark.parametrize("name", ["000", "003"])
def test_articles_have_the_clauses_and_kinds_of_the_gold(name):
    for timex, event, kind in gold_events(name):
        assert event.kind == kind
        assert event.timex.text in event.clause.text
        assert max(event.clause.start, timex["clause_start"]) < min(event.clause.end, timex["clause_end"])
        assert event.clause.end - event.clause.start <= timex["clause_end"] - timex["clause_start"] + timedelta(days=20).days
        assert event.modality == "happened"


def test_what_does_not_happen_until_a_day_happens_on_it_and_is_not_bounded_by_it():
    (sailed,) = annotate(Document("The ferry did not sail until Monday.", date(2025, 6, 11))).events
    assert (sailed.timex.bound, sailed.timex.edtf) == (None, sailed.timex.value)
    (shut,) = annotate(Document("The pier was shut until Monday.", date(2025, 6, 11))).events
    assert (shut.timex.bound, shut.timex.edtf) == ("until", f"../{shut.timex.value}")

"""How well events of different articles are merged: pairs of event mentions against those that a person called the same."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.corpora import records
from benchmarks.tables import Cell, table
from service.document import Document, Undated
from service.events.event import Clause, Event
from service.events.merging.content import Reader
from service.events.merging.engine import links, merge
from service.events.merging.story import Telling
from service.events.merging.within import representatives
from service.pipeline import annotate
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

_NOT_LETTERS = re.compile(r"[\W_]+")
_SEGMENT_END = re.compile(r"[,;:]\s|\s[-–—]\s")
_SPACE_BEFORE = re.compile(r" ([.,;:!?%)]|'s|'|n't)(?= |$)")
_SPACE_AFTER = re.compile(r"([$(]|``) ")
_SHORT_SEGMENT = 3
_ALIKE = 0.2
_GRANULARITY = {4: Granularity.YEAR, 7: Granularity.MONTH, 10: Granularity.DAY, 11: Granularity.MONTH}


@dataclass(frozen=True, slots=True)
class Mention:
    """A word for an event, as a person marked it: which happening it is, and when that was."""

    article: str
    instance: str
    start: int
    end: int
    interval: Interval


@dataclass(frozen=True, slots=True)
class PairFigures:
    """How many pairs of mentions in different articles are the same happening, were called so, and both."""

    gold: int
    called: int
    right: int

    @property
    def precision(self) -> float | None:
        """The share of the pairs called the same that are."""
        return self.right / self.called if self.called else None

    @property
    def recall(self) -> float | None:
        """The share of the pairs that are the same and were called so."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.right / (self.gold + self.called) if self.gold + self.called else 0.0


@dataclass(frozen=True, slots=True)
class MergingFigures:
    """The pair figures of links (two events compared) and of stories (after clustering), by where the dates come from.

    With gold dates each mention is an event of its own. With predicted dates the events are those that the service finds: once
    over the pairs whose two mentions both lie in an event, and once over all pairs, where an event not found is a pair missed;
    `context` is all pairs too, with the events of undated sentences dated by their context.
    The baseline joins what has overlapping gold dates and shares a fifth of its stems.
    """

    gold_baseline: PairFigures
    gold_links: PairFigures
    gold_stories: PairFigures
    found_links: PairFigures
    found_stories: PairFigures
    all_links: PairFigures
    context_links: PairFigures
    context_stories: PairFigures


def measure(shared: Path) -> MergingFigures | None:
    """Measure merging on the development articles; None where they are absent."""
    texts, marked = shared / "corpora" / "semeval_trial_docs.jsonl", shared / "corpora" / "meantime_apple_event_dates.jsonl"
    if not (texts.exists() and marked.exists()):
        return None
    documents, mentions = read_corpus(texts, marked)
    gold = {place: telling.id for place, telling in enumerate(_gold_tellings(documents, mentions))}
    gold_linked, gold_merged = _pairs_of(_gold_tellings(documents, mentions))
    found, tellings = _found(documents, mentions, "leave")
    linked, merged = _pairs_of(tellings)
    more, of_context = _found(documents, mentions, "context")
    context_linked, context_merged = _pairs_of(of_context)
    return MergingFigures(
        gold_baseline=_figures(gold, mentions, _alike(_gold_tellings(documents, mentions)), gold),
        gold_links=_figures(gold, mentions, gold_linked, gold),
        gold_stories=_figures(gold, mentions, gold_merged, gold),
        found_links=_figures(found, mentions, linked, found),
        found_stories=_figures(found, mentions, merged, found),
        all_links=_figures(range(len(mentions)), mentions, linked, found),
        context_links=_figures(range(len(mentions)), mentions, context_linked, more),
        context_stories=_figures(range(len(mentions)), mentions, context_merged, more),
    )


def report(figures: MergingFigures) -> str:
    """Show the figures as a table, in percent."""
    named: dict[str, PairFigures] = {field.name.replace("_", ", "): getattr(figures, field.name) for field in fields(figures)}
    rows: list[list[Cell]] = [
        [name, pairs.gold, pairs.called, pairs.right, _percent(pairs.precision), _percent(pairs.recall), _percent(pairs.f1)]
        for name, pairs in named.items()
    ]
    return table(["merging, pairs", "same", "called same", "right", "precision", "recall", "F1"], rows)


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share


def _pairs_of(tellings: Iterable[Telling]) -> tuple[set[frozenset[str]], set[frozenset[str]]]:
    """Find which events are linked, and which share a story."""
    every = list(tellings)
    first = _representatives(every)
    again: dict[str, list[str]] = defaultdict(list)
    for event, saying in first.items():
        again[saying].append(event)
    linked = {
        frozenset(pair)
        for each in links(every)
        for pair in itertools.product(again[first[each.left]], again[first[each.right]])
        if len(set(pair)) > 1
    }
    merged = {frozenset(pair) for story in merge(every) for pair in itertools.combinations(story.events, 2)}
    return linked, merged


def _representatives(tellings: Iterable[Telling]) -> dict[str, str]:
    """Map each event to the first of its article with the very same words: a link of the one is a link of the other."""
    by_article: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        by_article[telling.article.id].append(telling)
    return {event: first for article in by_article.values() for event, first in representatives(article).items()}


def _alike(tellings: Iterable[Telling]) -> set[frozenset[str]]:
    """Join events by their dates and words alone."""

    def overlap(one: Telling, other: Telling) -> float:
        return len(one.content.words & other.content.words) / max(1, len(one.content.words | other.content.words))

    return {
        frozenset((one.id, other.id))
        for one, other in itertools.combinations(tellings, 2)
        if one.interval.overlaps(other.interval) and overlap(one, other) >= _ALIKE
    }


def _figures(
    places: Iterable[int], mentions: Sequence[Mention], together: set[frozenset[str]], event: Mapping[int, str]
) -> PairFigures:
    gold = called = right = 0
    for one, other in itertools.combinations(places, 2):
        if mentions[one].article == mentions[other].article:
            continue
        same = mentions[one].instance == mentions[other].instance
        joined = one in event and other in event and frozenset((event[one], event[other])) in together
        gold, called, right = gold + same, called + joined, right + (same and joined)
    return PairFigures(gold, called, right)


def read_corpus(texts: Path, marked: Path) -> tuple[dict[str, dict[str, Any]], list[Mention]]:
    """Read the whole articles and the dated mentions in them; the two files number the articles differently."""
    whole = {record["id"]: _written(record) for record in records(texts)}
    squeezed = {name: _NOT_LETTERS.sub("", record["text"]) for name, record in whole.items()}
    dated = [record for record in records(marked) if record["interval"]]
    sentences: dict[str, set[str]] = defaultdict(set)
    for record in dated:
        sentences[record["doc"]].add(_NOT_LETTERS.sub("", record["sentence"]))
    same = {doc: max(sorted(squeezed), key=lambda name: sum(s in squeezed[name] for s in sentences[doc])) for doc in sentences}
    mentions = (_mention(record, same[record["doc"]], whole) for record in dated)
    return whole, [mention for mention in mentions if mention is not None]


def _written(record: dict[str, Any]) -> dict[str, Any]:
    """Write an article as its readers saw it: the corpus sets spaces around every mark and clitic."""
    lines = (_SPACE_AFTER.sub(r"\1", _SPACE_BEFORE.sub(r"\1", line["text"])) for line in record["sentences"])
    return {"text": "\n".join(lines).replace("``", '"').replace("''", '"'), "dct": record["dct"]}


def _mention(record: dict[str, Any], name: str, documents: dict[str, Any]) -> Mention | None:
    """Find a marked word in the text, whose quotation marks and spaces differ from those it was marked in."""
    text = documents[name]["text"]
    letters = [place for place, letter in enumerate(text) if letter.isalnum()]
    squeezed = "".join(text[place] for place in letters)
    sentence, word = _NOT_LETTERS.sub("", record["sentence"]), _NOT_LETTERS.sub("", record["mention"])
    at = squeezed.find(sentence)
    inside = sentence.find(word)
    if at < 0 or inside < 0:
        return None
    first, last = letters[at + inside], letters[at + inside + len(word) - 1]
    start, end = (datetime.combine(date.fromisoformat(day), datetime.min.time()) for day in record["interval"])
    granularity = _GRANULARITY[len(record["value"])] if not record["value"].endswith("XX") else Granularity.MONTH
    return Mention(name, record["instance"], first, last + 1, Interval(start, end + timedelta(days=1), granularity))


def _gold_tellings(documents: dict[str, Any], mentions: Sequence[Mention]) -> Iterable[Telling]:
    """Make an event of each mention: the words between commas around it, on the day that a person says."""
    readers = {name: Reader(record["text"], "en", ()) for name, record in documents.items()}
    for place, mention in enumerate(mentions):
        text = documents[mention.article]["text"]
        quote = _around(text, mention, re.compile(r"(?<=[.!?])\s+|\n+"))
        clause = _around(text, mention, _SEGMENT_END, within=quote)
        timex = Timex(mention.start, mention.start, "", "DATE", "", Reason("", "", None, "nothing"), interval=mention.interval)
        event = Event(clause.text, quote, clause, timex)
        reader = readers[mention.article]
        yield Telling(f"ev_{place:06}", reader.article(mention.article, mention.article), event, reader.content(event))


def _around(text: str, mention: Mention, ends: re.Pattern[str], within: Clause | None = None) -> Clause:
    first, last = (within.start, within.end) if within else (0, len(text))
    breaks = [match.span() for match in ends.finditer(text, first, last)]
    start = max((end for _, end in breaks if end <= mention.start), default=first)
    end = min((start for start, _ in breaks if start >= mention.end), default=last)
    if within and len(text[start:end].split()) < _SHORT_SEGMENT:
        return within
    return Clause(start, end, text[start:end])


def _found(documents: dict[str, Any], mentions: Sequence[Mention], undated: Undated) -> tuple[dict[int, str], list[Telling]]:
    """Read the articles as the service does; tie each mention to the narrowest event whose clause holds it."""
    tellings: dict[str, list[Telling]] = defaultdict(list)
    for name, record in documents.items():
        annotation = annotate(Document(record["text"], date.fromisoformat(record["dct"]), "en", undated=undated))
        reader = Reader(record["text"], "en", annotation.timexes, annotation.events)
        article = reader.article(name, name)
        for number, event in enumerate(annotation.events):
            tellings[name].append(Telling(f"ev_{name}_{number:04}", article, event, reader.content(event)))
    found: dict[int, str] = {}
    for place, mention in enumerate(mentions):
        holding = [t for t in tellings[mention.article] if _holds(t.event.clause, mention)]
        if holding:
            found[place] = min(holding, key=lambda t: (t.event.clause.end - t.event.clause.start, t.id)).id
    return found, [telling for article in tellings.values() for telling in article]


def _holds(clause: Clause, mention: Mention) -> bool:
    return clause.start <= mention.start and mention.end <= clause.end

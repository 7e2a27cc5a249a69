"""News in which people have ordered events and expressions of time (TLINKs): the days of an event, and days that are not."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.corpora import records
from benchmarks.coverage import Days, covered_days
from service.document import Document

CORPORA = ("timebank_en", "aquaint_en")
_INVERSE = {"BEFORE": "AFTER", "AFTER": "BEFORE", "INCLUDES": "IS_INCLUDED", "IS_INCLUDED": "INCLUDES"}
_WITHIN = frozenset({"IS_INCLUDED", "DURING", "SIMULTANEOUS", "IDENTITY"})
_APART = frozenset({"BEFORE", "AFTER"})
_VERBS = frozenset({"VERB", "UNKNOWN"})


@dataclass(frozen=True, slots=True)
class OrderedEvent:
    """The word that tells an event, the days that it lies in, and days that it does not lie in."""

    start: int
    inside: tuple[Days, ...]
    outside: tuple[Days, ...]


@dataclass(frozen=True, slots=True)
class OrderedArticle:
    """An article with its ordered events, in order of the text."""

    document: Document
    events: tuple[OrderedEvent, ...]


def read_ordered(shared: Path) -> Iterator[OrderedArticle]:
    """Read the articles of the corpora that are present."""
    for path in (shared / "corpora" / f"{name}.jsonl" for name in CORPORA):
        for record in records(path) if path.exists() else ():
            events = sorted(_events(record), key=lambda event: event.start)
            yield OrderedArticle(Document(record["text"], date.fromisoformat(record["dct"][:10])), tuple(events))


def _events(record: dict[str, Any]) -> Iterator[OrderedEvent]:
    related: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for link in record["tlinks"]:
        kind = link["relType"]
        related[link["source"]].add((kind, link["target"]))
        related[link["target"]].add((_INVERSE.get(kind, kind), link["source"]))
    days = {timex["tid"]: covered_days(timex["value"]) for timex in record["timexes"]}
    days[record["dct_tid"]] = covered_days(record["dct"][:10])
    for event in record["events"]:
        if event["pos"] in _VERBS:
            name = event["eiid"] if event["eiid"] in related else event["eid"]
            told = set(_known(name, related, days, record["dct_tid"]))
            inside, outside = (tuple(sorted(each for holds, each in told if holds is wanted)) for wanted in (True, False))
            yield OrderedEvent(event["start"], inside, outside)


def _known(
    name: str, related: Mapping[str, set[tuple[str, str]]], days: Mapping[str, Days | None], dct: str
) -> Iterator[tuple[bool, Days]]:
    """Follow an event, and those that it is simultaneous with or lies in, to expressions of time.

    What lies in the publication date is of that day; what lies before it may be of that day, too.
    """
    seen, waiting = {name}, [name]
    while waiting:
        for kind, other in related.get(waiting.pop(), ()):
            found = days.get(other)
            if found is not None and kind in (_WITHIN if other == dct else _WITHIN | _APART):
                yield kind in _WITHIN, found
            elif other not in days and kind in _WITHIN and other not in seen:
                seen.add(other)
                waiting.append(other)

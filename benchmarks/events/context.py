"""How right happenings are that only their context dates: `python -m benchmarks.events.context`.

Our own texts (`tests/corpus/context`), with the happenings of undated sentences dated by a person; and, by what dates them, which
share is right in news whose events people have dated (`meantime_apple_event_dates`) or tied to dates (TLINKs): the confidence.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from benchmarks.corpora import OWN, shared_folder
from benchmarks.coverage import Days
from benchmarks.events.meantime import DatedMention, agrees, read_articles
from benchmarks.events.ordered import OrderedEvent, read_ordered
from benchmarks.tables import Cell, table
from service.document import Document
from service.events.event import Event
from service.pipeline import annotate
from service.resolution.options import Options

FOLDER = OWN / "context"
Verdict = Callable[[Event], bool | None]
"""Whether the date of an event is right; None where nobody has dated it."""


@dataclass(frozen=True, slots=True)
class Happening:
    """The first words of a happening, and its days."""

    words: str
    days: Days


@dataclass(frozen=True, slots=True)
class UndatedText:
    """A text, what a reader dates by its context, and words that nothing may date."""

    name: str
    document: Document
    options: Options
    dated: tuple[Happening, ...]
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """How many happenings a person dates, how many of them are found, and are right; how many are dated that must not be."""

    gold: int
    found: int
    right: int
    wrongly_dated: int
    failures: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """The share of right days among what was found or should not have been."""
        return self.right / (self.found + self.wrongly_dated) if self.found + self.wrongly_dated else 0.0

    @property
    def recall(self) -> float:
        """The share of what a person dates that is found with the right days."""
        return self.right / self.gold if self.gold else 0.0

    def __add__(self, other: "Judged") -> "Judged":
        return Judged(
            self.gold + other.gold,
            self.found + other.found,
            self.right + other.right,
            self.wrongly_dated + other.wrongly_dated,
            self.failures + other.failures,
        )


def load(folder: Path = FOLDER) -> tuple[UndatedText, ...]:
    """Read the texts of all files."""
    records = (
        record for path in sorted(folder.glob("*.yaml")) for record in yaml.safe_load(path.read_text(encoding="utf-8"))["texts"]
    )
    return tuple(_text(record) for record in records)


def _text(record: dict[str, Any]) -> UndatedText:
    document = Document(record["text"].rstrip("\n"), record["published"], record.get("language", "en"), undated="context")
    happenings = tuple(Happening(each["words"], _days(each["days"])) for each in record["dated"])
    for words in (*(each.words for each in happenings), *record["left"]):
        if document.text.count(words) != 1:
            raise ValueError(f"{record['name']}: {words!r} must stand in the text once")
    return UndatedText(
        record["name"], document, Options(document_type=record.get("manner", "news")), happenings, tuple(record["left"])
    )


def _days(given: date | Sequence[date]) -> Days:
    return (given, given) if isinstance(given, date) else (given[0], given[1])


def judge(text: UndatedText) -> Judged:
    """Read a text, and compare what its context dates with what a person says."""
    events = [event for event in annotate(text.document, text.options).events if event.dating == "context"]
    told = [(happening, _at(events, text.document.text.index(happening.words))) for happening in text.dated]
    found = [(happening, event) for happening, event in told if event is not None]
    wrong = [(words, event) for words in text.left if (event := _at(events, text.document.text.index(words))) is not None]
    failures = (
        *(f"{text.name}: not dated: {happening.words}" for happening, event in told if event is None),
        *(f"{text.name}: {each.words}: {event.timex.value}" for each, event in found if _interval(event) != each.days),
        *(f"{text.name}: must stay undated: {words}: {event.timex.value}" for words, event in wrong),
    )
    return Judged(len(told), len(found), sum(_interval(event) == each.days for each, event in found), len(wrong), failures)


def _at(events: Iterable[Event], place: int) -> Event | None:
    return next((event for event in events if event.clause.start <= place < event.clause.end), None)


def _interval(event: Event) -> Days | None:
    interval = event.timex.interval
    return (interval.first_day, interval.last_day) if interval else None


def report(judged: Judged) -> str:
    """Show the figures, in percent."""
    shares = [100 * judged.precision, 100 * judged.recall]
    row: list[Cell] = ["our own texts", judged.gold, judged.found, judged.right, judged.wrongly_dated, *shares]
    return table(["happenings of undated sentences", "dated", "found", "right", "wrongly dated", "precision", "recall"], [row])


def reliability(shared: Path) -> dict[str, list[bool]]:
    """Tell of each date that the context gives, where people have dated the event, whether it is right; by what gives it."""
    counted: dict[str, list[bool]] = {
        name: [] for name in ("a mention of the publication date", "another mention", "publication")
    }
    for document, verdict in (*_dated(shared), *_ordered(shared)):
        for event in annotate(replace(document, undated="context")).events:
            right = verdict(event) if event.dating == "context" else None
            if right is not None:
                counted[_ground(event, document)].append(right)
    return counted


def _ground(event: Event, document: Document) -> str:
    if event.timex.reason.anchored_on == "published":
        return "publication"
    interval = event.timex.interval
    same = interval is not None and interval.first_day == document.published
    return "a mention of the publication date" if same else "another mention"


def _dated(shared: Path) -> Iterator[tuple[Document, Verdict]]:
    for article in read_articles(shared):

        def verdict(event: Event, mentions: Sequence[DatedMention] = article.mentions) -> bool | None:
            told = [each for each in mentions if event.clause.start <= each.start < event.clause.end]
            agreeing = sum(agrees(each, _interval(event)) for each in told)
            return 2 * agreeing > len(told) if told else None

        yield article.document, verdict


def _ordered(shared: Path) -> Iterator[tuple[Document, Verdict]]:
    for article in read_ordered(shared):

        def verdict(event: Event, events: Sequence[OrderedEvent] = article.events) -> bool | None:
            told = next((each for each in events if event.clause.start <= each.start < event.clause.end), None)
            days = _interval(event)
            if told is None or days is None:
                return None
            if told.inside:
                return any(first <= days[0] and days[1] <= last for first, last in told.inside)
            return False if days in told.outside else None

        yield article.document, verdict


def reliability_table(counted: dict[str, list[bool]]) -> str:
    """Show how often dates are right, by what gives them."""
    rows: list[list[Cell]] = [
        [name, len(judged), sum(judged), 100 * sum(judged) / len(judged) if judged else None] for name, judged in counted.items()
    ]
    return table(["dated by context, in news that people have dated, by", "judged", "right", "%"], rows)


def main(words: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.events.context", description=__doc__)
    parser.add_argument("--failures", action="store_true", help="tell each happening that is not found or dated wrongly")
    parser.add_argument("--shared", type=Path, default=shared_folder(), help="folder of third-party material (%(default)s)")
    options = parser.parse_args(words)
    judged = sum((judge(text) for text in load()), Judged(0, 0, 0, 0))
    print(report(judged))
    print(f"\n{reliability_table(reliability(options.shared))}")
    if options.failures:
        print("\n" + "\n".join(judged.failures))
    return 0


if __name__ == "__main__":
    sys.exit(main())

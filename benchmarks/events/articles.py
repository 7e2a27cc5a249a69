"""The project's own articles, with the events that a person has found in them: `tests/corpus/articles`."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

import yaml

from benchmarks.corpora import OWN
from service.document import Document
from service.events.event import Kind, Modality

FOLDER = OWN / "articles"
JUDGEMENTS = "judgements.yaml"
Days = tuple[date, date]


class UnsoundArticleError(ValueError):
    """A file of an article contradicts itself."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article; `end` is exclusive, `why` says what they are where they are no event."""

    start: int
    end: int
    text: str
    occurrence: int
    why: str = ""

    @property
    def key(self) -> str:
        """The words, with their number when they are not the first of their kind.

        >>> Passage(50, 58, "Thursday", 2).key
        'Thursday#2'
        """
        return self.text if self.occurrence == 1 else f"{self.text}#{self.occurrence}"

    def overlaps(self, start: int, end: int) -> bool:
        """Whether the passage shares a character with another."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """A happening as a person has read it.

    `days` are the first and the last day; `also` are further readings that a reader could honestly have. A title must hold each
    of `words` (one of those parted by "|"). Events with one `story` tell the same happening.
    """

    passage: Passage
    value: str
    mod: str | None
    days: Days
    also: tuple[Days, ...]
    kind: Kind
    modality: Modality
    title: str
    words: tuple[str, ...]
    story: str | None

    def has_days(self, first: date, last: date) -> bool:
        """Whether days are right: those of a reading, or with a `mod` ("late November") any within it."""
        if self.mod:
            return self.days[0] <= first <= last <= self.days[1]
        return (first, last) in (self.days, *self.also)

    def holds_words(self, title: str) -> bool:
        """Whether a title says the words without which it would tell of something else."""
        lowered = title.lower()
        return all(any(word.lower() in lowered for word in words.split("|")) for words in self.words)


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article and what is in it: events, expressions that may be read either way, and words that are no date."""

    name: str
    document: Document
    events: tuple[GoldEvent, ...]
    neutral: tuple[Passage, ...]
    nothing: tuple[Passage, ...]


def find(text: str, expression: str, occurrence: int = 1) -> Passage:
    """Find the nth occurrence of whole words.

    >>> find("Maybe in May, or the May after", "May", 2)
    Passage(start=21, end=24, text='May', occurrence=2, why='')
    """
    matches = list(re.finditer(rf"(?<!\w){re.escape(expression)}(?!\w)", text))
    if occurrence > len(matches):
        raise UnsoundArticleError(f"{expression!r} occurs {len(matches)} times, not {occurrence}")
    match = matches[occurrence - 1]
    return Passage(match.start(), match.end(), expression, occurrence)


def _passage(text: str, record: dict[str, Any]) -> Passage:
    found = find(text, record["expression"], record.get("occurrence", 1))
    return Passage(found.start, found.end, found.text, found.occurrence, record.get("why", ""))


def _days(pair: list[date]) -> Days:
    first, last = pair
    if first > last:
        raise UnsoundArticleError(f"{first} is after {last}")
    return first, last


def _event(text: str, record: dict[str, Any]) -> GoldEvent:
    if record["kind"] not in get_args(Kind) or record["modality"] not in get_args(Modality):
        raise UnsoundArticleError(f"unknown kind or modality: {record}")
    return GoldEvent(
        passage=_passage(text, record),
        value=record["value"] if isinstance(record["value"], str) else record["value"].isoformat(),
        mod=record.get("mod"),
        days=_days(record["interval"]),
        also=tuple(map(_days, record.get("also", ()))),
        kind=record["kind"],
        modality=record["modality"],
        title=record["title"],
        words=tuple(record["words"]),
        story=record.get("story"),
    )


def load_article(path: Path) -> GoldArticle:
    """Read one article."""
    record = yaml.safe_load(path.read_text(encoding="utf-8"))
    text = record["text"].rstrip("\n")
    document = Document(text, record["published"], record["language"], record["title"], source=record["source"])
    try:
        return GoldArticle(
            name=path.stem,
            document=document,
            events=tuple(sorted((_event(text, event) for event in record["events"]), key=lambda event: event.passage.start)),
            neutral=tuple(_passage(text, passage) for passage in record.get("neutral", ())),
            nothing=tuple(_passage(text, passage) for passage in record.get("nothing", ())),
        )
    except UnsoundArticleError as error:
        raise UnsoundArticleError(f"{path.name}: {error}") from error


def load_articles(folder: Path = FOLDER) -> tuple[GoldArticle, ...]:
    """Read every article of a folder, by name."""
    return tuple(load_article(path) for path in sorted(folder.glob("*.yaml")) if path.name != JUDGEMENTS)

"""The timeline of a person or a thing, against one that people have made of the same articles."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpora import records
from benchmarks.coverage import Days
from benchmarks.events.meantime import Article, days_of, timeline_days
from service.pipeline import Annotation

Entry = tuple[str, int, Days]
"""An article, the number of a sentence in it, and the days of what it tells."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The dated entries of one entity as people have written them."""

    entity: str
    entries: frozenset[Entry]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far predicted entries agree with those of people."""

    right: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of predicted entries that people have too."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of people's entries that are predicted."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.predicted + self.gold) if self.predicted + self.gold else 0.0

    def __add__(self, other: "Agreement") -> "Agreement":
        return Agreement(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)


def agreement(predicted: Iterable[Entry], gold: Iterable[Entry]) -> Agreement:
    """Compare two sets of entries."""
    ours, theirs = set(predicted), set(gold)
    return Agreement(len(ours & theirs), len(ours), len(theirs))


def read_timelines(shared: Path) -> list[Timeline]:
    """Read the timelines that people made; none where the third-party material is absent."""
    path = shared / "corpora" / "semeval_trial_timelines.jsonl"
    if not path.exists():
        return []
    return [
        Timeline(
            entity=record["entity"],
            entries=frozenset(
                (event["doc"], int(event["sentence"]), days)
                for entry in record["entries"]
                if (days := timeline_days(entry["date"])) is not None
                for event in entry["events"]
            ),
        )
        for record in records(path)
    ]


def names(entity: str) -> re.Pattern[str]:
    """Make the pattern by which a sentence names an entity: its whole name, or the last word of a person's.

    >>> bool(names("Steve Jobs").search("Jobs resigned")), bool(names("iPhone 4").search("the iPhone 4S"))
    (True, False)
    """
    words = entity.split()
    last_name = words[-1] if len(words) > 1 and all(word.istitle() for word in words) else entity
    return re.compile(rf"\b{re.escape(last_name)}\b", re.IGNORECASE)


def by_sentence(articles: Sequence[tuple[Article, Annotation]], entity: str) -> set[Entry]:
    """Put every date of every sentence that names the entity on its timeline: the baseline."""
    name = names(entity)
    found = set()
    for article, annotation in articles:
        dates: defaultdict[int, list[Days]] = defaultdict(list)
        for timex in annotation.timexes:
            days, number = days_of(timex), article.sentence_of(timex.start)
            if days is not None and number is not None:
                dates[number].append(days)
        for number, (start, end) in article.spans.items():
            if name.search(article.document.text, start, end):
                found |= {(article.id, number, days) for days in dates[number]}
    return found


def by_events(articles: Sequence[tuple[Article, Annotation]], entity: str) -> set[Entry]:
    """Put every event that names the entity, in its sentence or among its names, on its timeline: the service."""
    name = names(entity)
    found = set()
    for article, annotation in articles:
        for event in annotation.events:
            days, number = days_of(event.timex), article.sentence_of(event.clause.start)
            if days is not None and number is not None and any(map(name.search, (event.quote.text, event.title, *event.names))):
                found.add((article.id, number, days))
    return found

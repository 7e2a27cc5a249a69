"""Which events of our own articles are merged to one story, beside what a person says."""

import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from benchmarks.events.articles import GoldArticle, GoldEvent
from benchmarks.events.outcomes import pairs
from benchmarks.merging import PairFigures
from benchmarks.tables import Cell, table
from service.events.event import Clause, Event
from service.events.merging.content import Reader
from service.events.merging.engine import merge
from service.events.merging.story import Story, Telling
from service.pipeline import annotate
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ\"])|\n+")
_GRANULARITIES = {
    1: Granularity.DAY, 2: Granularity.DAY, 3: Granularity.WEEK, 7: Granularity.WEEK, 31: Granularity.MONTH,
    92: Granularity.SEASON, 184: Granularity.HALF, 366: Granularity.YEAR, 4000: Granularity.DECADE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """An event of the gold in its article."""

    article: str
    gold: GoldEvent

    def is_same(self, other: "Told") -> bool:
        """Whether a person says that the two tell the same happening."""
        return self.gold.story is not None and self.gold.story == other.gold.story

    def __str__(self) -> str:
        return f"{self.article} {self.gold.passage.key}"


@dataclass(frozen=True, slots=True)
class Merged:
    """The stories made of all articles, and which event of the gold each of their events is, where it is one."""

    stories: tuple[Story, ...]
    told: Mapping[str, Told]
    tellings: Mapping[str, Telling]

    def together(self) -> frozenset[frozenset[str]]:
        """Find the pairs of events that share a story and that a person has read too."""
        return frozenset(
            frozenset(pair)
            for story in self.stories
            for pair in itertools.combinations([event for event in story.events if event in self.told], 2)
        )

    def wrong(self) -> list[tuple[str, str]]:
        """List the pairs that share a story and are two happenings, be it of one article."""
        together = (sorted(pair) for pair in self.together())
        return [(left, right) for left, right in sorted(together) if not self.told[left].is_same(self.told[right])]

    def right(self) -> int:
        """Count the pairs of different articles that share a story and tell the same."""
        return sum(_across_and_same(*(self.told[event] for event in pair)) for pair in self.together())


def merged_as_found(articles: Iterable[GoldArticle]) -> Merged:
    """Merge the events that the service finds."""
    told: dict[str, Told] = {}
    tellings: dict[str, Telling] = {}
    for article in articles:
        annotation = annotate(article.document)
        reader = Reader(article.document.text, article.document.language, annotation.timexes, annotation.events)
        content = reader.article(article.name, str(article.document.source))
        for number, event in enumerate(annotation.events):
            tellings[_id(article, number)] = Telling(_id(article, number), content, event, reader.content(event))
        for i, j in pairs(article, annotation.events).items():
            told[_id(article, j)] = Told(article.name, article.events[i])
    return Merged(merge(tellings.values()), told, tellings)


def merged_as_told(articles: Iterable[GoldArticle]) -> Merged:
    """Merge the events as a person has written them out: what merging can do when all before it is right."""
    told: dict[str, Told] = {}
    tellings: dict[str, Telling] = {}
    for article in articles:
        events = [_event(article, gold) for gold in article.events]
        reader = Reader(article.document.text, article.document.language, (), events)
        content = reader.article(article.name, str(article.document.source))
        for number, (gold, event) in enumerate(zip(article.events, events, strict=True)):
            told[_id(article, number)] = Told(article.name, gold)
            tellings[_id(article, number)] = Telling(_id(article, number), content, event, reader.content(event))
    return Merged(merge(tellings.values()), told, tellings)


def figures(merged: Merged, articles: Iterable[GoldArticle]) -> PairFigures:
    """Count pairs: those to be merged are in different articles, those wrongly merged may be in one."""
    every = [Told(article.name, gold) for article in articles for gold in article.events]
    wanted = sum(_across_and_same(one, other) for one, other in itertools.combinations(every, 2))
    return PairFigures(wanted, merged.right() + len(merged.wrong()), merged.right())


def merging_table(merged: Mapping[str, Merged], articles: Iterable[GoldArticle]) -> str:
    """Show the figures, in percent."""
    every = list(articles)
    counted = {name: figures(each, every) for name, each in merged.items()}
    rows: list[list[Cell]] = [
        [name, pairs.gold, pairs.called, pairs.right, _percent(pairs.precision), _percent(pairs.recall), 100 * pairs.f1]
        for name, pairs in counted.items()
    ]
    return table(["pairs in one story (own articles)", "same", "called same", "right", "precision", "recall", "F1"], rows)


def merging_failures(merged: Merged, articles: Iterable[GoldArticle]) -> str:
    """Tell the pairs that are wrongly merged, and those that are not."""
    events = {(told.article, told.gold.passage.key): event for event, told in merged.told.items()}
    lines = [f"not the same  {_shown(merged, left)} ≠ {_shown(merged, right)}" for left, right in merged.wrong()]
    together = merged.together()
    every = [Told(article.name, gold) for article in articles for gold in article.events]
    for one, other in itertools.combinations(every, 2):
        if not _across_and_same(one, other):
            continue
        left, right = (events.get((told.article, told.gold.passage.key)) for told in (one, other))
        if left is None or right is None:
            lines.append(f"not found     {one} = {other}")
        elif frozenset((left, right)) not in together:
            lines.append(f"not merged    {_shown(merged, left)} = {_shown(merged, right)}")
    return "\n".join(lines)


def _across_and_same(one: Told, other: Told) -> bool:
    return one.article != other.article and one.is_same(other)


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share


def _shown(merged: Merged, event: str) -> str:
    return f"{merged.told[event]} “{merged.tellings[event].event.title}”"


def _id(article: GoldArticle, number: int) -> str:
    return f"ev_{article.name}_{number:03}"


def _event(article: GoldArticle, gold: GoldEvent) -> Event:
    """Write an event of the gold as extraction should: its title stands for the clause, which nobody has marked."""
    text = article.document.text
    breaks = [match.span() for match in _SENTENCE_END.finditer(text)]
    start = max((end for _, end in breaks if end <= gold.passage.start), default=0)
    end = min((begin for begin, _ in breaks if begin >= gold.passage.end), default=len(text))
    begin, last = (datetime.combine(day, datetime.min.time()) for day in gold.days)
    days = (last - begin).days + 1
    granularity = next(granularity for least, granularity in _GRANULARITIES.items() if days <= least)
    timex = Timex(
        start=gold.passage.start,
        end=gold.passage.end,
        text=gold.passage.text,
        type="DATE",
        value=gold.value,
        reason=Reason("", "", None, "nothing"),
        interval=Interval(begin, last + timedelta(days=1), granularity),
    )
    clause = Clause(len(text), len(text) + len(gold.title), gold.title)
    return Event(gold.title, Clause(start, end, text[start:end]), clause, timex, gold.kind, gold.modality)

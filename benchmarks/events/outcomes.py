"""What was found in articles of our own, beside what a person has found in them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.events.articles import FOLDER, JUDGEMENTS, GoldArticle, GoldEvent, Passage, load_articles
from service.events.event import Event
from service.pipeline import annotate


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person says of a title: whether a reader would accept it as a headline of this happening, and why not."""

    acceptable: bool
    why: str = ""


Judgements = dict[tuple[str, str, str], Judgement]
"""By article, expression and title."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the program made of one event of the gold; `event` is None where it found nothing."""

    article: str
    gold: GoldEvent
    event: Event | None
    judgement: Judgement | None = None

    @property
    def date(self) -> bool:
        """Whether the days are right."""
        interval = self.event.timex.interval if self.event else None
        return interval is not None and self.gold.has_days(interval.first_day, interval.last_day)

    @property
    def value(self) -> bool:
        """Whether the TIMEX3 value is the same."""
        return self.event is not None and self.event.timex.value == self.gold.value

    @property
    def kind(self) -> bool:
        """Whether event, report and period are told apart."""
        return self.event is not None and self.event.kind == self.gold.kind

    @property
    def modality(self) -> bool:
        """Whether it happened, is planned, is possible, or did not happen."""
        return self.event is not None and self.event.modality == self.gold.modality

    @property
    def words(self) -> bool:
        """Whether the title tells of this happening at all."""
        return self.event is not None and self.gold.holds_words(self.event.title)

    @property
    def title(self) -> bool:
        """Whether the title tells of this happening, and a person has accepted it."""
        return self.words and self.judgement is not None and self.judgement.acceptable


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """The events of one article beside its gold; `spurious` are dated words that are no date, `further` are in no list."""

    article: GoldArticle
    outcomes: tuple[Outcome, ...]
    spurious: tuple[Event, ...]
    further: tuple[Event, ...]
    unjudged: tuple[tuple[str, str], ...]


def expression_key(text: str, event: Event) -> str:
    """Name the expression of an event as the gold does: its words, with "#2" for their second occurrence."""
    words = event.timex.text
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
    occurrence = sum(match.start() < event.timex.start for match in re.finditer(pattern, text)) + 1
    return words if occurrence == 1 else f"{words}#{occurrence}"


def pairs(article: GoldArticle, events: Sequence[Event]) -> dict[int, int]:
    """Pair the events of the gold with those found, one to one: spans overlap, and the likest pairs go first (indexes)."""

    def likeness(gold: GoldEvent, event: Event) -> tuple[bool, ...]:
        outcome = Outcome(article.name, gold, event)
        return outcome.date, outcome.words, outcome.kind, outcome.modality

    candidates = [
        (likeness(gold, event), -i, -j)
        for i, gold in enumerate(article.events)
        for j, event in enumerate(events)
        if gold.passage.overlaps(event.timex.start, event.timex.end)
    ]
    paired: dict[int, int] = {}
    for _, i, j in sorted(candidates, reverse=True):
        if -i not in paired and -j not in paired.values():
            paired[-i] = -j
    return paired


def _touches(event: Event, passages: Iterable[Passage]) -> bool:
    return any(passage.overlaps(event.timex.start, event.timex.end) for passage in passages)


def read_article(article: GoldArticle, events: Sequence[Event], judgements: Judgements) -> ArticleReading:
    """Compare what was found in an article with its gold."""
    text = article.document.text
    judged = [judgements.get((article.name, expression_key(text, event), event.title)) for event in events]
    paired = pairs(article, events)
    outcomes = tuple(
        Outcome(article.name, gold, events[paired[i]], judged[paired[i]]) if i in paired else Outcome(article.name, gold, None)
        for i, gold in enumerate(article.events)
    )
    left = [event for j, event in enumerate(events) if j not in paired.values()]
    spurious = tuple(event for event in left if _touches(event, article.nothing))
    further = tuple(event for event in left if not _touches(event, article.nothing + article.neutral))
    unjudged = tuple(
        (expression_key(text, event), event.title) for event, said in zip(events, judged, strict=True) if said is None
    )
    return ArticleReading(article, outcomes, spurious, further, unjudged)


def load_judgements(path: Path = FOLDER / JUDGEMENTS) -> Judgements:
    """Read what a person has said of each title."""
    record = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
    return {
        (article, expression, judged["title"]): Judgement(judged["acceptable"], judged.get("why", ""))
        for article, expressions in (record or {}).items()
        for expression, titles in expressions.items()
        for judged in titles
        if judged["acceptable"] is not None
    }


def read_all(articles: Iterable[GoldArticle] | None = None, judgements: Judgements | None = None) -> list[ArticleReading]:
    """Annotate every article and compare."""
    said = load_judgements() if judgements is None else judgements
    return [
        read_article(article, annotate(article.document).events, said)
        for article in (load_articles() if articles is None else articles)
    ]

"""Which date an event has: the service against "the nearest date in the sentence"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.coverage import Days
from benchmarks.events.meantime import Article, DatedMention, agrees, days_of, is_consistent
from service.events.event import Event
from service.events.merging.content import Reader
from service.events.merging.engine import merge
from service.events.merging.story import Telling
from service.pipeline import Annotation
from service.temporal.timex import Timex

Dating = Callable[[Article, Annotation, DatedMention], Days | None]


@dataclass(frozen=True, slots=True)
class Linked:
    """How many mentions got a date at all, and the right one; `answerable` are those whose sentence holds the right one.

    `consistent` are those whose days lie in the right ones or cover them: "in 2003" for 28 April 2003.
    """

    mentions: int
    dated: int
    right: int
    answerable: int = 0
    consistent: int = 0

    @property
    def share(self) -> float:
        """The share of all mentions that got the right date."""
        return self.right / self.mentions if self.mentions else 0.0

    @property
    def share_consistent(self) -> float:
        """The share of all mentions whose days do not contradict the right ones."""
        return self.consistent / self.mentions if self.mentions else 0.0

    @property
    def share_of_answerable(self) -> float:
        """The share of the mentions whose sentence holds the right date that got it."""
        return self.right / self.answerable if self.answerable else 0.0


def sentence_dates(article: Article, annotation: Annotation, mention: DatedMention) -> list[Timex]:
    """List the expressions with days in the sentence of a mention."""
    start, end = article.spans[mention.sentence]
    return [timex for timex in annotation.timexes if timex.interval and start <= timex.start and timex.end <= end]


def nearest_date(article: Article, annotation: Annotation, mention: DatedMention) -> Days | None:
    """Date a mention by the expression of its sentence that stands nearest: the baseline."""

    def distance(timex: Timex) -> int:
        return max(timex.start - mention.end, mention.start - timex.end)

    nearest = min(sentence_dates(article, annotation, mention), key=distance, default=None)
    return days_of(nearest) if nearest else None


def nearest_or_published(article: Article, annotation: Annotation, mention: DatedMention) -> Days | None:
    """Date a mention by the nearest expression of its sentence, else by the publication date: the baseline of all sentences."""
    published = article.document.published
    return nearest_date(article, annotation, mention) or (published, published)


def event_date(_article: Article, annotation: Annotation, mention: DatedMention) -> Days | None:
    """Date a mention by the event that the service finds there: the one with the shortest clause around it."""
    telling = event_of(annotation.events, mention)
    return days_of(telling.timex) if telling else None


def story_date(articles: Sequence[tuple[Article, Annotation]]) -> Dating:
    """Date a mention by the story that its event is told in, once all articles are merged: a story takes the finest date told."""
    days: dict[int, Days] = {}
    told: dict[str, Event] = {}
    tellings: list[Telling] = []
    for article, annotation in articles:
        document = article.document
        reader = Reader(document.text, document.language, annotation.timexes, annotation.events)
        content = reader.article(article.id, article.id)
        for number, event in enumerate(annotation.events):
            tellings.append(Telling(f"ev_{article.id}_{number:04}", content, event, reader.content(event)))
            told[tellings[-1].id] = event
    for story in merge(tellings):
        days |= {id(told[event]): (story.interval.first_day, story.interval.last_day) for event in story.events}

    def dating(_article: Article, annotation: Annotation, mention: DatedMention) -> Days | None:
        telling = event_of(annotation.events, mention)
        return days[id(telling)] if telling else None

    return dating


def event_of(events: Sequence[Event], mention: DatedMention) -> Event | None:
    """Find the event that tells a mention: the shortest clause with it inside."""
    around = [event for event in events if event.clause.start <= mention.start and mention.end <= event.clause.end]
    return min(around, key=lambda event: event.clause.end - event.clause.start, default=None)


def link(articles: Sequence[tuple[Article, Annotation]], dating: Dating, *, undated: bool = False) -> Linked:
    """Date the mentions of all articles that are no reports and whose sentence has a date, and count the right ones.

    With `undated`, those of sentences without a date count as well.
    """
    asked = [
        (mention, dating(article, annotation, mention))
        for article, annotation in articles
        for mention in article.mentions
        if not mention.reporting and (undated or sentence_dates(article, annotation, mention))
    ]
    return Linked(
        mentions=len(asked),
        dated=sum(days is not None for _, days in asked),
        right=sum(agrees(mention, days) for mention, days in asked),
        consistent=sum(is_consistent(mention, days) for mention, days in asked),
        answerable=0
        if undated
        else sum(
            any(agrees(mention, days_of(timex)) for timex in sentence_dates(article, annotation, mention))
            for article, annotation in articles
            for mention in article.mentions
            if not mention.reporting
        ),
    )

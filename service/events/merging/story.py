"""What merging takes in and gives out: what single articles tell, and the stories that they make together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from service.events.event import Dating, Event, Kind, Modality
from service.temporal.interval import Interval

Verdict = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Content:
    """What an event says, reduced to what can be compared; every set holds light stems.

    `words` are those of the clause and the title, with numbers, without the words of dates. `names` are those of people,
    places and organisations among them and in `Event.names`; `context` are the names of the whole sentence and of the one
    before, which "these two neighbors" may stand for. `numbers` are digits as written, `counts` those of the whole sentence
    that count something and are no part of a name ("43 people", never "S&P 500"), `ordinals` their places ("first" is 1),
    `places` the names behind "in" and its like. `alone` says that its article tells nothing else of these days.
    """

    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()
    ordinals: frozenset[int] = frozenset()
    places: frozenset[str] = frozenset()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class ArticleContent:
    """What a whole article says: its stems, each with its weight, so that the vector of all weights has length 1."""

    id: str
    publisher: str
    language: str
    weights: Mapping[str, float] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class Telling:
    """An event with its identity and where it was told: all that merging may look at."""

    id: str
    article: ArticleContent
    event: Event
    content: Content

    @property
    def interval(self) -> Interval:
        """When it happened; an event always has an interval."""
        interval = self.event.timex.interval
        if interval is None:
            raise ValueError(f"{self.id} has no interval")
        return interval


@dataclass(frozen=True, slots=True)
class Link:
    """Why two events are one story; `left` < `right` are event ids, `score` is from 0 to 1."""

    left: str
    right: str
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person has decided over two events, whatever their words say; `left` < `right`."""

    left: str
    right: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class DateClaim:
    """Who dates a story otherwise than the story does: an event of an article of a publisher."""

    event: str
    article: str
    publisher: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Story:
    """One timeline entry: the events of several articles that tell the same happening.

    `id` comes from the smallest event id. `interval` is the finest that the events agree on, `disputed` are the events that
    disagree. `events`, `articles`, `sources` and `names` are sorted; `links` hold the strongest link of each event.
    `title_reason` says why this member's title was chosen. `dating` is "context" where no event of it states its date.
    """

    id: str
    title: str
    title_reason: str
    interval: Interval
    edtf: str | None
    kind: Kind
    modality: Modality
    weight: float
    events: tuple[str, ...]
    articles: tuple[str, ...]
    sources: tuple[str, ...]
    names: tuple[str, ...] = ()
    disputed: tuple[DateClaim, ...] = ()
    links: tuple[Link, ...] = ()
    dating: Dating = "stated"


def story_id(event_id: str) -> str:
    """Name the story that an event would give its name to.

    >>> story_id("ev_1234")
    'st_1234'
    """
    return f"st_{event_id.removeprefix('ev_')}"

"""What merging takes in and gives out: what single articles tell, and the stories that they make together."""

from dataclasses import dataclass

from service.events.event import Event, Kind, Modality
from service.temporal.interval import Interval


@dataclass(frozen=True, slots=True)
class Telling:
    """An event with its identity and where it was told: all that merging may look at.

    `publisher` is who tells it, to count independent sources. `stems` are the weighted stems of the whole article.
    """

    id: str
    article: str
    publisher: str
    event: Event
    stems: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Why two events are one story; `left` < `right` are event ids, `score` is from 0 to 1."""

    left: str
    right: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DateClaim:
    """Who dates a story otherwise than the story does."""

    event: str
    publisher: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Story:
    """One timeline entry: the events of several articles that tell the same happening.

    `id` comes from the smallest event id. `interval` is the finest that the events agree on, `disputed` are the events that
    disagree. `events`, `articles`, `sources` and `names` are sorted. `title_reason` says why this member's title was chosen.
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


def story_id(event_id: str) -> str:
    """Name the story that an event would give its name to.

    >>> story_id("ev_1234")
    'st_1234'
    """
    return f"st_{event_id.removeprefix('ev_')}"

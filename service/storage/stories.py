"""Stories kept in step with the events: what an article brings is merged in, what it takes away is undone.

Only the events that share a key with a new one are compared, and only the stories are made again that its links reach. The
outcome is that of `service.events.merging.engine.merge` over everything stored.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from peewee import Database

from service.events.merging import engine
from service.events.merging.links import link
from service.events.merging.story import Link, Ruling, Story, Telling
from service.events.merging.within import compared, links_within
from service.storage import codec, dialect, fulltext, tellings
from service.storage.models import EventRow

_COLUMNS = ("id", "start", "end", "granularity", "kind", "modality", "dating", "source_count", "weight", "body")


def include(database: Database, new: Sequence[Telling]) -> None:
    """Store the events of one article and make the stories again that they touch."""
    tellings.insert(database, new)
    chosen = compared(new)
    pairs = tellings.candidates(database, chosen)
    tellings.publish(database, chosen)  # not before: thousands of events of one article would all find each other
    joined = (link(telling, other) for telling, others in zip(chosen, pairs, strict=True) for other in others)
    tellings.insert_links(database, [*links_within(new), *(each for each in joined if each is not None)])
    refresh(database, [telling.id for telling in new])


def exclude(database: Database, article_id: str) -> None:
    """Drop the events of an article and make the stories again that they touched."""
    gone = {row.id for row in EventRow.select(EventRow.id).where(EventRow.article == article_id).execute(database)}
    touched = _reach(database, gone).events
    _erase(database, _stories_of(database, touched))
    EventRow.delete().where(EventRow.article == article_id).execute(database)
    refresh(database, touched - gone)


def refresh(database: Database, event_ids: Collection[str]) -> None:
    """Make all stories again that some events belong to or may belong to."""
    reached = _reach(database, event_ids)
    told = tellings.read(database, reached.events)
    _erase(database, _stories_of(database, reached.events))
    write(database, list(engine.stories(told, reached.links, reached.rulings)), told)


class _Reached(NamedTuple):
    """Events that are connected, however indirectly, and what connects or parts them."""

    events: set[str]
    links: list[Link]
    rulings: list[Ruling]


def _reach(database: Database, event_ids: Collection[str]) -> _Reached:
    """Follow the links and the rulings from some events to all that they are connected with."""
    reached: set[str] = set()
    new = set(event_ids)
    links: set[Link] = set()
    rulings: set[Ruling] = set()
    while new:
        reached |= new
        leading, ruled = tellings.links_of(database, new), tellings.rulings_of(database, new)
        links.update(leading)
        rulings.update(ruled)
        connecting: list[Link | Ruling] = [*leading, *(each for each in ruled if each.verdict == "same")]
        around = {event for each in connecting for event in (each.left, each.right)}
        new = _present(database, around - reached)
    return _Reached(reached, sorted(links, key=_pair), sorted(rulings, key=_pair))


def _pair(joint: Link | Ruling) -> tuple[str, str]:
    return joint.left, joint.right


def _present(database: Database, event_ids: Collection[str]) -> set[str]:
    """Leave out the events that a ruling remembers but no article tells any more."""
    return set(tellings.story_ids(database, event_ids)) if event_ids else set()


def _stories_of(database: Database, event_ids: Collection[str]) -> set[str]:
    return set(tellings.story_ids(database, event_ids).values()) - {""}


def _erase(database: Database, story_ids: Collection[str]) -> None:
    ordered = sorted(story_ids)
    fulltext.erase(database, ordered)
    dialect.delete(database, "story_name", "story_id", ordered)
    dialect.delete(database, "story", "id", ordered)


def write(database: Database, made: Sequence[Story], told: Mapping[str, Telling]) -> None:
    """Store stories made of events that are stored."""
    dialect.insert(database, "story", _COLUMNS, map(_row, made))
    names = ((story.id, name) for story in made for name in sorted({name.casefold() for name in story.names}))
    dialect.insert(database, "story_name", ("story_id", "name"), names)
    fulltext.write(database, {story.id: _passages(story, told) for story in made})
    dialect.update(database, "event", "story_id", ((story.id, event) for story in made for event in story.events))


def _row(story: Story) -> dialect.Row:
    interval = story.interval
    times = interval.start.isoformat(), interval.end.isoformat(), int(interval.granularity)
    return story.id, *times, story.kind, story.modality, story.dating, len(story.sources), story.weight, codec.dump(story)


def _passages(story: Story, told: Mapping[str, Telling]) -> list[str]:
    events = [told[event].event for event in story.events]
    return [words for event in events for words in (event.title, event.quote.text)]

"""Stories kept in step with the events: what an article brings is merged in, what it takes away is undone.

Only the events that share a key with a new one are compared, and only the stories are made again that its links reach. The
outcome is that of `service.events.merging.engine.merge` over everything stored.
"""

from collections.abc import Collection, Iterable, Sequence

from peewee import Database

from service.events.merging import engine
from service.events.merging.links import link
from service.events.merging.story import Link, Story, Telling
from service.events.merging.within import compared, links_within
from service.storage import codec, dialect, fulltext, tellings
from service.storage.models import EventRow, StoryNameRow, StoryRow


def include(database: Database, new: Sequence[Telling]) -> None:
    """Store the events of one article and make the stories again that they touch."""
    for position, telling in enumerate(new):
        tellings.insert(database, telling, position)
    found = links_within(new)
    for telling in compared(new):
        tellings.publish(database, telling)
        joined = (link(telling, other) for other in tellings.candidates(database, telling).values())
        found += [each for each in joined if each is not None]
    tellings.insert_links(database, found)
    refresh(database, [telling.id for telling in new])


def exclude(database: Database, article_id: str) -> None:
    """Drop the events of an article and make the stories again that they touched."""
    gone = {row.id for row in EventRow.select(EventRow.id).where(EventRow.article == article_id).execute(database)}
    touched, _ = _reach(database, gone)
    _erase(database, _stories_of(database, touched))
    EventRow.delete().where(EventRow.article == article_id).execute(database)
    refresh(database, touched - gone)


def refresh(database: Database, event_ids: Collection[str]) -> None:
    """Make all stories again that some events belong to or may belong to."""
    reached, links = _reach(database, event_ids)
    told = tellings.read(database, reached)
    _erase(database, _stories_of(database, reached))
    for story in engine.stories(told, links, tellings.rulings_of(database, reached)):
        write(database, story, told)


def _reach(database: Database, event_ids: Collection[str]) -> tuple[set[str], list[Link]]:
    """Follow the links and the rulings from some events to all that they are connected with."""
    reached: set[str] = set()
    new = set(event_ids)
    links: set[Link] = set()
    while new:
        reached |= new
        leading = tellings.links_of(database, new)
        links.update(leading)
        pairs = {(each.left, each.right) for each in leading}
        pairs |= {(each.left, each.right) for each in tellings.rulings_of(database, new) if each.verdict == "same"}
        around = {event for pair in pairs for event in pair}
        new = _present(database, around - reached)
    return reached, sorted(links, key=lambda each: (each.left, each.right))


def _present(database: Database, event_ids: Collection[str]) -> set[str]:
    """Leave out the events that a ruling remembers but no article tells any more."""
    return set(tellings.story_ids(database, event_ids))


def _stories_of(database: Database, event_ids: Collection[str]) -> set[str]:
    return set(tellings.story_ids(database, event_ids).values()) - {""}


def _erase(database: Database, story_ids: Iterable[str]) -> None:
    for story_id in sorted(story_ids):
        fulltext.erase(database, story_id)
        StoryNameRow.delete().where(StoryNameRow.story == story_id).execute(database)
        StoryRow.delete().where(StoryRow.id == story_id).execute(database)


def write(database: Database, story: Story, told: dict[str, Telling]) -> None:
    """Store a story made of events that are stored."""
    StoryRow.insert(
        id=story.id,
        start=story.interval.start.isoformat(),
        end=story.interval.end.isoformat(),
        granularity=int(story.interval.granularity),
        kind=story.kind,
        modality=story.modality,
        source_count=len(story.sources),
        weight=story.weight,
        body=codec.dump(story),
    ).execute(database)
    for name in sorted({name.casefold() for name in story.names}):
        StoryNameRow.insert(story=story.id, name=name).execute(database)
    events = [told[event].event for event in story.events]
    fulltext.write(database, story.id, (words for event in events for words in (event.title, event.quote.text)))
    EventRow.update(story_id=story.id).where(EventRow.id.in_(dialect.one_of(story.events))).execute(database)

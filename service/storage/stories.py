"""Stories kept in step with the events: what an article brings is merged in, what it takes away is undone."""

from collections.abc import Iterable

from peewee import Database

from service.events.merging.engine import merge
from service.events.merging.story import Story, Telling
from service.storage import codec, fulltext
from service.storage.models import EventRow, StoryNameRow, StoryRow


def include(database: Database, tellings: tuple[Telling, ...]) -> None:
    """Store events of one article and bring the stories up to date."""
    for position, telling in enumerate(tellings):
        EventRow.insert(
            id=telling.id, article=telling.article, position=position, story_id="", body=codec.dump(telling.event)
        ).execute(database)
    for story in merge(tellings):
        _write(database, story, {telling.id: telling for telling in tellings})


def exclude(database: Database, article_id: str) -> None:
    """Drop the events of an article and bring the stories up to date."""
    affected = [row.story_id for row in EventRow.select().where(EventRow.article == article_id).execute(database)]
    EventRow.delete().where(EventRow.article == article_id).execute(database)
    _erase(database, affected)


def _erase(database: Database, story_ids: Iterable[str]) -> None:
    wanted = sorted(set(story_ids))
    fulltext.erase(database, wanted)
    StoryNameRow.delete().where(StoryNameRow.story.in_(wanted)).execute(database)
    StoryRow.delete().where(StoryRow.id.in_(wanted)).execute(database)


def _write(database: Database, story: Story, tellings: dict[str, Telling]) -> None:
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
    events = [tellings[event].event for event in story.events]
    fulltext.write(database, story.id, (words for event in events for words in (event.title, event.quote.text)))
    EventRow.update(story_id=story.id).where(EventRow.id.in_(story.events)).execute(database)

"""What merging needs of the stored events: their tellings, links and rulings."""

from collections.abc import Collection, Iterator
from typing import TypeVar

from peewee import Database

from service.events.merging.blocking import keys, wanted
from service.events.merging.story import ArticleContent, Link, Ruling, Telling
from service.storage import codec
from service.storage.models import ArticleRow, BlockRow, EventRow, LinkRow, RulingRow

Item = TypeVar("Item")
_MOST_VARIABLES = 500


def insert(database: Database, telling: Telling, position: int) -> None:
    """Store an event, with the keys under which others find it; it belongs to no story yet."""
    EventRow.insert(
        id=telling.id,
        article=telling.article.id,
        position=position,
        story_id="",
        body=codec.dump(telling.event),
        content=codec.dump_content(telling.content),
    ).execute(database)
    rows = [{"key": key, "event": telling.id} for key in sorted(keys(telling))]
    for some in _in_parts(rows):
        BlockRow.insert_many(some).execute(database)


def candidates(database: Database, telling: Telling) -> dict[str, Telling]:
    """Read the events that share a key with one, which are all that may tell the same."""
    found: set[str] = set()
    for some in _in_parts(sorted(wanted(telling))):
        found.update(
            event for (event,) in BlockRow.select(BlockRow.event).where(BlockRow.key.in_(some)).tuples().execute(database)
        )
    return read(database, found - {telling.id})


def read(database: Database, event_ids: Collection[str]) -> dict[str, Telling]:
    """Read events as merging sees them."""
    contents: dict[str, ArticleContent] = {}
    tellings: dict[str, Telling] = {}
    for some in _in_parts(sorted(event_ids)):
        columns = (EventRow.id, EventRow.body, EventRow.content, ArticleRow.id, ArticleRow.publisher, ArticleRow.language)
        query = EventRow.select(*columns, ArticleRow.stems).join(ArticleRow).where(EventRow.id.in_(some))
        for event_id, body, content, article_id, publisher, language, stems in query.tuples().execute(database):
            if article_id not in contents:
                contents[article_id] = ArticleContent(article_id, publisher, language, codec.load_stems(stems))
            tellings[event_id] = Telling(event_id, contents[article_id], codec.load_event(body), codec.load_content(content))
    return tellings


def insert_links(database: Database, links: Collection[Link]) -> None:
    """Store links."""
    rows = [
        {"left": link.left, "right": link.right, "score": link.score, "reasons": codec.dump_reasons(link.reasons)}
        for link in links
    ]
    for some in _in_parts(rows):
        LinkRow.insert_many(some).execute(database)


def links_of(database: Database, event_ids: Collection[str]) -> list[Link]:
    """Read the links that lead from some events to any other."""
    found: dict[tuple[str, str], Link] = {}
    for some in _in_parts(sorted(event_ids)):
        query = LinkRow.select(LinkRow.left, LinkRow.right, LinkRow.score, LinkRow.reasons)
        query = query.where(LinkRow.left.in_(some) | LinkRow.right.in_(some))
        for left, right, score, reasons in query.tuples().execute(database):
            found[left, right] = Link(left, right, score, codec.load_reasons(reasons))
    return [found[pair] for pair in sorted(found)]


def rulings_of(database: Database, event_ids: Collection[str]) -> list[Ruling]:
    """Read what a person has ruled on any of some events."""
    found: set[tuple[str, str, str]] = set()
    for some in _in_parts(sorted(event_ids)):
        query = RulingRow.select().where(RulingRow.left.in_(some) | RulingRow.right.in_(some))
        found.update(query.tuples().execute(database))
    return [Ruling(left, right, "same" if verdict == "same" else "different") for left, right, verdict in sorted(found)]


def story_ids(database: Database, event_ids: Collection[str]) -> dict[str, str]:
    """Read which stories some events belong to; those that are not stored are left out."""
    found: dict[str, str] = {}
    for some in _in_parts(sorted(event_ids)):
        found.update(EventRow.select(EventRow.id, EventRow.story_id).where(EventRow.id.in_(some)).tuples().execute(database))
    return found


def _in_parts(items: list[Item]) -> Iterator[list[Item]]:
    """Split what goes into one statement: databases limit the variables of one."""
    for start in range(0, len(items), _MOST_VARIABLES):
        yield items[start : start + _MOST_VARIABLES]

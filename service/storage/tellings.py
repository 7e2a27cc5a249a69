"""What merging needs of the stored events: their tellings, links and rulings."""

from collections.abc import Collection

from peewee import Database

from service.events.merging.blocking import keys, searches
from service.events.merging.similarity import may_suffice, word_similarity
from service.events.merging.stems import light_stems
from service.events.merging.story import ArticleContent, Link, Ruling, Telling
from service.storage import codec, dialect
from service.storage.models import ArticleRow, EventRow, LinkRow, RulingRow


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
    dialect.insert_keys(database, telling.id, keys(telling))


def candidates(database: Database, telling: Telling) -> dict[str, Telling]:
    """Read the events that may tell the same as one: those that share keys with it and say something alike."""
    found = dialect.events_under(database, searches(telling)) - {telling.id}
    query = EventRow.select(EventRow.id, EventRow.article, EventRow.content, ArticleRow.language).join(ArticleRow)
    alike: list[str] = []
    for event_id, article_id, content, language in query.where(EventRow.id.in_(dialect.one_of(found))).tuples().execute(database):
        light = light_stems(language) | light_stems(telling.article.language)
        similarity = word_similarity(telling.content, codec.load_content(content), light)
        if may_suffice(similarity) or article_id == telling.article.id:
            alike.append(event_id)
    return read(database, alike)


def read(database: Database, event_ids: Collection[str]) -> dict[str, Telling]:
    """Read events as merging sees them."""
    contents: dict[str, ArticleContent] = {}
    tellings: dict[str, Telling] = {}
    columns = (EventRow.id, EventRow.body, EventRow.content, ArticleRow.id, ArticleRow.publisher, ArticleRow.language)
    query = EventRow.select(*columns, ArticleRow.stems).join(ArticleRow).where(EventRow.id.in_(dialect.one_of(event_ids)))
    for event_id, body, content, article_id, publisher, language, stems in query.tuples().execute(database):
        if article_id not in contents:
            contents[article_id] = ArticleContent(article_id, publisher, language, codec.load_stems(stems))
        tellings[event_id] = Telling(event_id, contents[article_id], codec.load_event(body), codec.load_content(content))
    return tellings


def insert_links(database: Database, links: Collection[Link]) -> None:
    """Store links."""
    for link in links:
        LinkRow.insert(left=link.left, right=link.right, score=link.score, reasons=codec.dump_reasons(link.reasons)).execute(
            database
        )


def links_of(database: Database, event_ids: Collection[str]) -> list[Link]:
    """Read the links that lead from some events to any other."""
    query = LinkRow.select(LinkRow.left, LinkRow.right, LinkRow.score, LinkRow.reasons)
    query = query.where(LinkRow.left.in_(dialect.one_of(event_ids)) | LinkRow.right.in_(dialect.one_of(event_ids)))
    rows = sorted(query.tuples().execute(database))
    return [Link(left, right, score, codec.load_reasons(reasons)) for left, right, score, reasons in rows]


def rulings_of(database: Database, event_ids: Collection[str]) -> list[Ruling]:
    """Read what a person has ruled on any of some events."""
    query = RulingRow.select()
    query = query.where(RulingRow.left.in_(dialect.one_of(event_ids)) | RulingRow.right.in_(dialect.one_of(event_ids)))
    rows = sorted(query.tuples().execute(database))
    return [Ruling(left, right, "same" if verdict == "same" else "different") for left, right, verdict in rows]


def story_ids(database: Database, event_ids: Collection[str]) -> dict[str, str]:
    """Read which stories some events belong to; those that are not stored are left out."""
    query = EventRow.select(EventRow.id, EventRow.story_id).where(EventRow.id.in_(dialect.one_of(event_ids)))
    return dict(query.tuples().execute(database))

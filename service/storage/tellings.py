"""What merging needs of the stored events: their tellings, links and rulings."""

from collections.abc import Collection, Iterable
from typing import Any

from peewee import Database, Field, ModelSelect

from service.events.merging.blocking import demand_of, keys, search
from service.events.merging.days import search_days
from service.events.merging.similarity import article_similarity, may_suffice, word_similarity
from service.events.merging.stems import light_stems
from service.events.merging.story import ArticleContent, Link, Ruling, Telling
from service.storage import codec, dialect
from service.storage.models import ArticleRow, EventRow, RulingRow


def insert(database: Database, telling: Telling, position: int) -> None:
    """Store an event; it belongs to no story yet, and none finds it."""
    EventRow.insert(
        id=telling.id,
        article=telling.article.id,
        position=position,
        story_id="",
        start=telling.interval.start.isoformat(),
        end=telling.interval.end.isoformat(),
        body=codec.dump(telling.event),
        content=codec.dump_content(telling.content),
    ).execute(database)


def publish(database: Database, telling: Telling) -> None:
    """Let the events of other articles find one."""
    dialect.insert_keys(database, telling.id, keys(telling), demand_of(telling))


def candidates(database: Database, telling: Telling) -> dict[str, Telling]:
    """Read the events of other articles that may tell the same as one: those that share keys and say something alike."""
    found = dialect.events_found(database, search(telling))
    elsewhere = EventRow.article != telling.article.id
    first, last = search_days(telling)
    meeting = (EventRow.start <= f"{last}T23:59:59.999999") & (EventRow.end >= f"{first}T00:00:00")
    query = EventRow.select(EventRow.id, EventRow.article, EventRow.content, ArticleRow.language).join(ArticleRow)
    words: dict[str, tuple[str, float, bool]] = {}
    for event_id, article_id, content, language in _rows(database, query.where(elsewhere, meeting), EventRow.id, found):
        light = light_stems(language) | light_stems(telling.article.language)
        other = codec.load_content(content)
        alone = telling.content.alone and other.alone
        words[event_id] = article_id, word_similarity(telling.content, other, light), alone
    near = {event_id: found for event_id, found in words.items() if may_suffice(found[1], alone=found[2])}
    contents = _articles(database, {article_id for article_id, _, _ in near.values()})
    alike = {
        event_id
        for event_id, (article_id, similarity, alone) in near.items()
        if may_suffice(similarity, article_similarity(telling.article, contents[article_id]), alone=alone)
    }
    return read(database, alike)


def read(database: Database, event_ids: Collection[str]) -> dict[str, Telling]:
    """Read events as merging sees them."""
    query = EventRow.select(EventRow.id, EventRow.article, EventRow.body, EventRow.content)
    rows = list(_rows(database, query, EventRow.id, event_ids))
    contents = _articles(database, {article_id for _, article_id, _, _ in rows})
    return {
        event_id: Telling(event_id, contents[article_id], codec.load_event(body), codec.load_content(content))
        for event_id, article_id, body, content in rows
    }


def _articles(database: Database, article_ids: Collection[str]) -> dict[str, ArticleContent]:
    query = ArticleRow.select(ArticleRow.id, ArticleRow.publisher, ArticleRow.language, ArticleRow.weights)
    return {
        article_id: ArticleContent(article_id, publisher, language, codec.load_weights(weights))
        for article_id, publisher, language, weights in _rows(database, query, ArticleRow.id, article_ids)
    }


def _rows(database: Database, query: "ModelSelect[Any]", column: Field, values: Collection[str]) -> Iterable[tuple[str, ...]]:
    """Read the columns of the rows where one column has one of some values; without values nothing is asked."""
    if not values:
        return []
    rows: Iterable[tuple[str, ...]] = query.where(column.in_(dialect.one_of(values))).tuples().execute(database)
    return rows


def insert_links(database: Database, links: Collection[Link]) -> None:
    """Store links."""
    dialect.insert_links(database, [(link.left, link.right, link.score) for link in links])


def links_of(database: Database, event_ids: Collection[str]) -> list[Link]:
    """Read the links that lead from some events to any other."""
    return [Link(left, right, score) for left, right, score in dialect.links_of(database, event_ids)]


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

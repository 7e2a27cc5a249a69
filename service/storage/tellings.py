"""What merging needs of the stored events: their tellings, links and rulings."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peewee import Database, Field, ModelSelect

from service.events.merging.blocking import demand_of, keys, search
from service.events.merging.days import REPORTED_WITHIN, search_days
from service.events.merging.similarity import article_similarity, may_suffice, word_similarity
from service.events.merging.stems import light_of_both
from service.events.merging.story import ArticleContent, Content, Link, Ruling, Telling
from service.events.merging.vetoes import count_differently
from service.storage import codec, dialect
from service.storage.models import ArticleRow, EventRow, RulingRow

_COLUMNS = ("id", "article_id", "position", "story_id", "start", "end", "body", "content")


def insert(database: Database, new: Sequence[Telling]) -> None:
    """Store the events of an article, in order; they belong to no story yet, and none finds them."""
    dialect.insert(database, "event", _COLUMNS, (_row(telling, position) for position, telling in enumerate(new)))


def _row(telling: Telling, position: int) -> dialect.Row:
    times = telling.interval.start.isoformat(), telling.interval.end.isoformat()
    written = codec.dump(telling.event), codec.dump_content(telling.content)
    return telling.id, telling.article.id, position, "", *times, *written


def publish(database: Database, new: Iterable[Telling]) -> None:
    """Let the events of other articles find these."""
    rows = ((key, telling.id, demand_of(telling)) for telling in new for key in sorted(keys(telling)))
    dialect.insert(database, "block", ("key", "event_id", "demand"), rows)


def candidates(database: Database, new: Sequence[Telling]) -> list[list[Telling]]:
    """Read for each event of an article those of other articles that may tell the same: they share keys and words."""
    own = {telling.article.id for telling in new}
    others: dict[str, _Other] = {}
    near: list[set[str]] = []
    for telling in new:  # one at a time: what all of them find may be millions
        found = dialect.events_found(database, search(telling))
        others |= _contents(database, found - others.keys(), own)
        near.append({event for event in _dated_near(telling, found, others) if _alike(telling, others[event])})
    contents = _articles(database, {others[event].article_id for events in near for event in events})
    alike = [
        {event for event in events if _near(telling, others[event], contents[others[event].article_id])}
        for telling, events in zip(new, near, strict=True)
    ]
    told = read(database, set().union(*alike))
    return [[told[event] for event in sorted(events)] for events in alike]


@dataclass(frozen=True, slots=True)
class _Other:
    """As much of a stored event as shows whether it is worth reading whole."""

    article_id: str
    language: str
    first: str
    end: str
    content: Content


def _contents(database: Database, event_ids: Collection[str], own: Collection[str]) -> dict[str, _Other]:
    """Read events that no article of `own` tells."""
    columns = (EventRow.article, ArticleRow.language, EventRow.start, EventRow.end, EventRow.content)
    query = EventRow.select(EventRow.id, *columns).join(ArticleRow).where(EventRow.article.not_in(list(own)))
    rows = _rows(database, query, EventRow.id, event_ids)
    return {
        event: _Other(article, language, first, end, codec.load_content(content))
        for event, article, language, first, end, content in rows
    }


def _dated_near(telling: Telling, found: Collection[str], others: Mapping[str, _Other]) -> Iterator[str]:
    """Choose the events found whose dates allow that they tell the same: a key may name a whole year.

    An event found that its publication dates may have happened before.
    """
    first, last = search_days(telling)
    last = date.max if date.max - last < REPORTED_WITHIN else last + REPORTED_WITHIN
    begin, end = f"{first}T00:00:00", f"{last}T23:59:59.999999"
    for event in found:
        other = others.get(event)
        if other is not None and other.first <= end and other.end >= begin:
            yield event


def _alike(telling: Telling, other: _Other) -> bool:
    return not count_differently(telling.content, other.content) and _near(telling, other)


def _near(telling: Telling, other: _Other, article: ArticleContent | None = None) -> bool:
    """Whether the words and, where it is given, the article of another event allow that both are one story."""
    light = light_of_both(other.language, telling.article.language)
    words = word_similarity(telling.content, other.content, light)
    articles = 1.0 if article is None else article_similarity(telling.article, article)
    return may_suffice(words, articles, alone=telling.content.alone and other.content.alone)


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
    dialect.insert(database, "link", ("left_id", "right_id", "score"), ((link.left, link.right, link.score) for link in links))


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

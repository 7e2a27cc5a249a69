"""Articles in and out of the database, each with its events in one transaction."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from peewee import Database, fn

from service.document import Undated
from service.events.merging.content import Reader
from service.events.merging.story import Telling
from service.pipeline import Annotation
from service.storage import codec, cursors, stories
from service.storage.database import Store
from service.storage.errors import ArticleConflictError, UnknownArticleError, UrlTakenError
from service.storage.models import ArticleRow, EventRow
from service.storage.records import Added, Article, ListedArticle, Page, Reread, StoredArticle, StoredEvent, digest

_ORDER = "-published"
_FIELDS = ("url", "title", "source", "language", "published", "collection", "headline", "undated", "text")
_LISTED = ("id", "published", "language", "url", "title", "source", "collection", "headline", "undated")


def add(store: Store, article: Article, annotation: Annotation) -> Added:
    """Store an article and what was found in it; the same article again changes nothing.

    An article is the same when its identity (`Article.id`, or its url where a correction has moved an article there) and all its
    fields are. The same url with another text, title or date raises `ArticleConflictError` and writes nothing: taking it silently
    would lose the stored words, dropping it silently would lose the new ones. Whoever means a correction says so with `replace`.
    """
    with store.writing() as database:
        row: Any = _row(database, article.id) or _at(database, article.url)
        if row is None:
            _insert(database, article.id, article, annotation)
            return Added(_load(database, article.id), created=True)
        stored = as_given(row)
        different = tuple(name for name in _FIELDS if getattr(stored, name) != getattr(article, name))
        if different:
            raise ArticleConflictError(row.id, different)
        return Added(_load(database, row.id), created=False)


def get(store: Store, article_id: str) -> StoredArticle:
    """Read an article with what was found in it; raises `UnknownArticleError`."""
    with store.reading() as database:
        return _load(database, article_id)


def page(store: Store, *, limit: int = 50, cursor: str | None = None) -> Page[ListedArticle]:
    """List articles, the latest published first, without their texts; raises `BadCursorError`."""
    columns = [getattr(ArticleRow, name) for name in _LISTED]
    with store.reading() as database:
        query = ArticleRow.select(ArticleRow.day, *columns).order_by(ArticleRow.day.desc(), ArticleRow.id.desc())
        if cursor is not None:
            day, last = cursors.read(_ORDER, cursor)
            query = query.where((ArticleRow.day < day) | ((ArticleRow.day == day) & (ArticleRow.id < last)))
        rows = list(query.limit(limit + 1).execute(database))
    shown = rows[:limit]
    following = cursors.write(_ORDER, (shown[-1].day, shown[-1].id)) if len(rows) > limit else None
    return Page(tuple(ListedArticle(**{name: getattr(row, name) for name in _LISTED}) for row in shown), following)


def replace(store: Store, article_id: str, article: Article, annotation: Annotation) -> StoredArticle:
    """Correct an article: its words, its events and their stories become what they would be had it come like this.

    It keeps its id, whatever its url or text is now. Raises `UnknownArticleError`, and `UrlTakenError` where its url is that of
    another article: one of the two would be lost to whoever asks by url.
    """
    with store.writing() as database:
        other: Any = _at(database, article.url) or (_row(database, article.id) if article.url else None)
        if other is not None and other.id != article_id and _row(database, article_id) is not None:
            raise UrlTakenError(other.id)
        _remove(database, article_id)
        _insert(database, article_id, article, annotation)
        return _load(database, article_id)


def ids(store: Store) -> list[str]:
    """List the ids of all articles, the earliest published first."""
    with store.reading() as database:
        query = ArticleRow.select(ArticleRow.id).order_by(ArticleRow.day, ArticleRow.id)
        return [article_id for (article_id,) in query.tuples().execute(database)]


def reread(store: Store, article_id: str, read: Callable[[Article], Annotation], *, undated: Undated | None = None) -> Reread:
    """Read a stored article again, by the rules of today, and merge it anew; what a person has ruled over its events stays.

    All in one transaction, so that no correction comes between. `undated` decides anew what becomes of its sentences without a
    date. Raises `UnknownArticleError`.
    """
    with store.writing() as database:
        before = _load(database, article_id)
        article = before.article if undated is None else dataclasses.replace(before.article, undated=undated)
        annotation = read(article)
        _remove(database, article_id)
        _insert(database, article_id, article, annotation)
        after = _load(database, article_id)
    same = before.timexes == after.timexes and [(each.id, each.event) for each in before.events] == [
        (each.id, each.event) for each in after.events
    ]
    return Reread(after, changed=not same)


def remove(store: Store, article_id: str) -> None:
    """Withdraw an article: the timeline becomes what it would be had it never come. Raises `UnknownArticleError`."""
    with store.writing() as database:
        _remove(database, article_id)


def count(store: Store) -> int:
    """Count the stored articles."""
    with store.reading() as database:
        return int(ArticleRow.select(fn.COUNT(ArticleRow.id)).scalar(database))


def _insert(database: Database, article_id: str, article: Article, annotation: Annotation) -> None:
    stories.include(database, insert_alone(database, article_id, article, annotation))


def insert_alone(database: Database, article_id: str, article: Article, annotation: Annotation) -> list[Telling]:
    """Store an article without its events; returns these as merging sees them."""
    reader = Reader(article.text, article.language, annotation.timexes, annotation.events)
    content = reader.article(article_id, article.publisher)
    fields: dict[str, Any] = {name: getattr(article, name) for name in _FIELDS}
    fields |= {
        "id": article_id,
        "publisher": article.publisher,
        "day": article.day.isoformat(),
        "timexes": codec.dump_timexes(annotation.timexes),
        "weights": codec.dump_weights(content.weights),
    }
    ArticleRow.insert(**fields).execute(database)
    ids = _event_ids(article_id, annotation)
    return [
        Telling(event_id, content, event, reader.content(event)) for event_id, event in zip(ids, annotation.events, strict=True)
    ]


def _remove(database: Database, article_id: str) -> None:
    if _row(database, article_id) is None:
        raise UnknownArticleError(article_id)
    stories.exclude(database, article_id)
    ArticleRow.delete().where(ArticleRow.id == article_id).execute(database)


def _event_ids(article_id: str, annotation: Annotation) -> Iterator[str]:
    """From the article and the place of the mention in it; a mention that dates several events numbers them.

    The headline has an id of its own, and so has what no word of its sentence dates: with them and without them the others keep
    theirs.
    """
    earlier: Counter[int] = Counter()
    for event in annotation.events:
        start = event.timex.start
        if event.offsets_in == "title":
            yield f"ev_{digest(article_id, event.offsets_in)}"
        elif event.dating == "context":
            yield f"ev_{digest(article_id, event.dating, event.clause.start)}"
        else:
            yield f"ev_{digest(article_id, start, earlier[start])}"
            earlier[start] += 1


def _row(database: Database, article_id: str) -> ArticleRow | None:
    rows = list(ArticleRow.select().where(ArticleRow.id == article_id).execute(database))
    return rows[0] if rows else None


def _at(database: Database, url: str | None) -> ArticleRow | None:
    if url is None:
        return None
    rows = list(ArticleRow.select().where(ArticleRow.url == url).execute(database))
    return rows[0] if rows else None


def as_given(row: ArticleRow) -> Article:
    """Take an article out of its row, as it was given."""
    return Article(**{name: getattr(row, name) for name in _FIELDS})


def _load(database: Database, article_id: str) -> StoredArticle:
    row: Any = _row(database, article_id)
    if row is None:
        raise UnknownArticleError(article_id)
    events = EventRow.select().where(EventRow.article == article_id).order_by(EventRow.position).execute(database)
    found = tuple(StoredEvent(event.id, event.story_id, codec.load_event(event.body)) for event in events)
    return StoredArticle(article_id, as_given(row), codec.load_timexes(row.timexes), found)

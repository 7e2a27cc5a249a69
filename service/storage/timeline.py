"""The timeline: stories by filter, in an order, a page at a time; and one story with all that is behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from peewee import SQL, Database, Expression, Field, fn

from service.events.event import Dating, Kind, Modality
from service.events.merging.story import Link, Story
from service.storage import articles, codec, cursors, dialect, fulltext, tellings
from service.storage.database import Store
from service.storage.errors import BadCursorError, UnknownStoryError
from service.storage.models import ArticleRow, EventRow, StoryNameRow, StoryRow
from service.storage.records import Page, StoryDetail, ToldEvent
from service.temporal import calendar
from service.temporal.granularity import Granularity

Sort = Literal["date", "-date", "weight"]
Match = Literal["overlaps", "within"]


@dataclass(frozen=True, slots=True)
class TimelineQuery:
    """Which stories, in which order. A filter that is None lets everything pass.

    `first_day` and `last_day` are inclusive. `q` is what a person types: words that must all occur, "words in quotation marks"
    in this order; it has no syntax to get wrong. `source`, `collection`, `article` and `language` must hold for one and the same
    article of the story. `granularity` asks for stories at least this fine. `month_day` is (month, day) of any year.
    `sort` is by start, latest first with "-date", heaviest first with "weight".
    """

    first_day: date | None = None
    last_day: date | None = None
    match: Match = "overlaps"
    q: str | None = None
    source: str | None = None
    collection: str | None = None
    article: str | None = None
    language: str | None = None
    kind: Kind | None = None
    modality: Modality | None = None
    dating: Dating | None = None
    granularity: Granularity | None = None
    min_sources: int | None = None
    name: str | None = None
    month_day: tuple[int, int] | None = None
    sort: Sort = "date"
    limit: int = 50
    cursor: str | None = None


def page(store: Store, query: TimelineQuery) -> Page[Story]:
    """Read a page of the timeline; raises `BadCursorError`."""
    column: Any = StoryRow.weight if query.sort == "weight" else StoryRow.start
    descending = query.sort != "date"
    with store.reading() as database:
        select = StoryRow.select(StoryRow.id, column, StoryRow.body).where(*_conditions(query))
        if query.cursor is not None:
            select = select.where(_behind(column, _key(query), descending=descending))
        order = (column.desc(), StoryRow.id.desc()) if descending else (column, StoryRow.id)
        rows = list(select.order_by(*order).limit(query.limit + 1).execute(database))
    shown = rows[: query.limit]
    following = None
    if len(rows) > query.limit:
        following = cursors.write(query.sort, (getattr(shown[-1], column.name), shown[-1].id))
    return Page(tuple(codec.load_story(row.body) for row in shown), following)


def story(store: Store, wanted: str) -> StoryDetail:
    """Read a story with every event and article behind it; raises `UnknownStoryError`.

    The id that any of its events would give it finds it too, so that links stay good when stories grow together.
    """
    with store.reading() as database:
        found = find(database, wanted)
        given = ArticleRow.select().where(ArticleRow.id.in_(dialect.one_of(found.articles))).execute(database)
        tellers = {row.id: articles.as_given(row) for row in given}  # once: thousands of events may be of one long article
        columns = EventRow.id, EventRow.article, EventRow.body
        rows = EventRow.select(*columns).where(EventRow.id.in_(dialect.one_of(found.events))).order_by(EventRow.id)
        strongest = _strongest(found.links)
        told = tuple(
            ToldEvent(event, codec.load_event(body), article, tellers[article], strongest.get(event))
            for event, article, body in rows.tuples().execute(database)
        )
        return StoryDetail(found, told, tuple(tellings.rulings_of(database, found.events)))


def find(database: Database, wanted: str) -> Story:
    """Read a story by its id or by that of any of its events; raises `UnknownStoryError`."""
    of_member = EventRow.select(EventRow.story_id).where(EventRow.id == f"ev_{wanted.removeprefix('st_')}")
    rows = list(StoryRow.select().where((StoryRow.id == wanted) | StoryRow.id.in_(of_member)).execute(database))
    if not rows or not wanted.startswith("st_"):
        raise UnknownStoryError(wanted)
    return codec.load_story(rows[0].body)


def _strongest(links: Iterable[Link]) -> dict[str, Link]:
    """Map each event to the strongest of its links."""
    strongest: dict[str, Link] = {}
    for link in sorted(links, key=lambda link: (link.score, link.left, link.right)):
        strongest[link.left] = strongest[link.right] = link
    return strongest


def _key(query: TimelineQuery) -> cursors.Key:
    key = cursors.read(query.sort, query.cursor or "")
    if isinstance(key[0], float) != (query.sort == "weight"):
        raise BadCursorError(query.cursor or "")
    return key


def _behind(column: Field, key: cursors.Key, *, descending: bool) -> Expression:
    value, last = key
    if descending:
        return (column < value) | ((column == value) & (StoryRow.id < last))
    return (column > value) | ((column == value) & (StoryRow.id > last))


def _conditions(query: TimelineQuery) -> list[Any]:
    conditions = [*_times(query), SQL("1 = 1")]
    columns = {StoryRow.kind: query.kind, StoryRow.modality: query.modality, StoryRow.dating: query.dating}
    conditions += [column == value for column, value in columns.items() if value is not None]
    if query.granularity is not None:
        conditions.append(StoryRow.granularity <= int(query.granularity))
    if query.min_sources is not None:
        conditions.append(StoryRow.source_count >= query.min_sources)
    if query.name is not None:
        named = StoryNameRow.select(StoryNameRow.story).where(StoryNameRow.name == query.name.casefold())
        conditions.append(StoryRow.id.in_(named))
    if query.q is not None:
        conditions.append(StoryRow.id.in_(fulltext.matching(query.q)))
    return conditions + _told_by(query)


def _times(query: TimelineQuery) -> list[Any]:
    conditions: list[Any] = []
    first = None if query.first_day is None else calendar.day(query.first_day).start.isoformat()
    after = None if query.last_day is None else calendar.day(query.last_day).end.isoformat()
    within = query.match == "within"
    if first is not None:
        conditions.append(StoryRow.start >= first if within else StoryRow.end > first)
    if after is not None:
        conditions.append(StoryRow.end <= after if within else StoryRow.start < after)
    if query.month_day is not None:
        month, day = query.month_day
        conditions.append(StoryRow.granularity <= int(Granularity.DAY))
        conditions.append(fn.SUBSTR(StoryRow.start, 6, 5) == f"{month:02}-{day:02}")
    return conditions


def _told_by(query: TimelineQuery) -> list[Any]:
    wanted = {
        ArticleRow.publisher: query.source,
        ArticleRow.collection: query.collection,
        ArticleRow.id: query.article,
        ArticleRow.language: query.language,
    }
    conditions = [column == value for column, value in wanted.items() if value is not None]
    if not conditions:
        return []
    return [StoryRow.id.in_(EventRow.select(EventRow.story_id).join(ArticleRow).where(*conditions))]

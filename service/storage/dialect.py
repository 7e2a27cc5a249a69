"""Where databases differ: lists of values as one parameter."""

import json
from collections.abc import Collection, Iterable

from peewee import SQL, Database

from service.events.merging.blocking import Search

_ROUNDING = 1e-4


def one_of(values: Collection[str]) -> SQL:
    """Stand for many values behind IN; one parameter, since databases limit their number."""
    return SQL("(SELECT value FROM json_each(?))", (_json(sorted(values)),))


def insert_keys(database: Database, event_id: str, keys: Collection[str], demand: float) -> None:
    """Keep an event under keys."""
    sql = "INSERT INTO block (key, event_id, demand) SELECT value, ?, ? FROM json_each(?)"
    run(database, sql, (event_id, demand, _json(sorted(keys))))


def insert_links(database: Database, links: Collection[tuple[str, str, float]]) -> None:
    """Store pairs of events with their scores."""
    sql = """
        INSERT INTO link (left_id, right_id, score)
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)
    """
    run(database, sql, (_json(list(links)),))


def links_of(database: Database, event_ids: Collection[str]) -> list[tuple[str, str, float]]:
    """Read the links that lead from some events to any other, in order."""
    sql = """
        WITH asked(id) AS MATERIALIZED (SELECT value FROM json_each(?))
        SELECT left_id, right_id, score FROM link JOIN asked ON left_id = asked.id
        UNION SELECT left_id, right_id, score FROM link JOIN asked ON right_id = asked.id
        ORDER BY left_id, right_id
    """
    return [(left, right, float(score)) for left, right, score in run(database, sql, (_json(sorted(event_ids)),))]


def events_found(database: Database, search: Search) -> set[str]:
    """Find the events that share enough keys with one; an event of several days may be found too often."""
    sql = """
        WITH span(low, high, least) AS MATERIALIZED (
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)
        )
        SELECT block.event_id FROM span CROSS JOIN block ON block.key BETWEEN span.low AND span.high
        GROUP BY block.event_id
        HAVING COUNT(*) >= MIN(span.least) AND COUNT(*) >= MAX(block.demand) + ?
    """
    written = [(span.low, span.high, span.least) for span in search.spans]
    own = search.demand - search.light - _ROUNDING
    return {event for (event,) in run(database, sql, (_json(written), own))}


def run(database: Database, sql: str, values: tuple[str | float, ...]) -> Iterable[tuple[str, ...]]:
    """Execute a statement that peewee has no words for."""
    rows: Iterable[tuple[str, ...]] = database.execute_sql(sql, values)  # type: ignore[no-untyped-call] # not in its stubs
    return rows


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))

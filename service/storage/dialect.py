"""Where databases differ: lists of values as one parameter."""

import json
from collections.abc import Collection, Iterable

from peewee import SQL, Database

from service.events.merging.blocking import Search


def one_of(values: Collection[str]) -> SQL:
    """Stand for many values behind IN; one parameter, since databases limit their number."""
    return SQL("(SELECT value FROM json_each(?))", (_json(sorted(values)),))


def insert_keys(database: Database, event_id: str, keys: Collection[str]) -> None:
    """Keep an event under keys."""
    sql = "INSERT INTO block (key, event_id) SELECT value, ? FROM json_each(?)"
    run(database, sql, (event_id, _json(sorted(keys))))


def events_under(database: Database, searches: Iterable[Search]) -> set[str]:
    """Find the events that are kept under enough of the keys searched for; an event of several days may be found too often."""
    sql = """
        WITH search(low, high, least) AS MATERIALIZED (
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)
        )
        SELECT block.event_id FROM search CROSS JOIN block ON block.key BETWEEN search.low AND search.high
        GROUP BY block.event_id HAVING COUNT(*) >= MIN(search.least)
    """
    written = [(search.low, search.high, search.least) for search in searches]
    return {event for (event,) in run(database, sql, (_json(written),))}


def run(database: Database, sql: str, values: tuple[str | int, ...]) -> Iterable[tuple[str, ...]]:
    """Execute a statement that peewee has no words for."""
    rows: Iterable[tuple[str, ...]] = database.execute_sql(sql, values)  # type: ignore[no-untyped-call] # not in its stubs
    return rows


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))

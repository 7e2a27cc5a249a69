"""Where databases differ: lists of values as one parameter, and many rows in one go."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from peewee import SQL, Database

from service.events.merging.blocking import Search

_ROUNDING = 1e-4
Row = tuple[str | int | float, ...]


def one_of(values: Collection[str]) -> SQL:
    """Stand for many values behind IN; one parameter, since databases limit their number."""
    return SQL("(SELECT value FROM json_each(?))", (_json(sorted(values)),))


def insert(database: Database, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Store many rows in one go: an article may tell thousands of events, and peewee writes each statement anew."""
    _run_many(database, f"INSERT {_into(table, columns)}", rows)


def replace(database: Database, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Store many rows in one go, in place of those with the same key."""
    _run_many(database, f"INSERT OR REPLACE {_into(table, columns)}", rows)


def _into(table: str, columns: Sequence[str]) -> str:
    named = ", ".join(f'"{column}"' for column in columns)
    return f'INTO "{table}" ({named}) VALUES ({", ".join("?" * len(columns))})'


def update(database: Database, table: str, column: str, rows: Iterable[Row]) -> None:
    """Set a column of many rows: each is the value and the id."""
    _run_many(database, f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', rows)  # noqa: S608 - the names are the program's own


def delete(database: Database, table: str, column: str, values: Iterable[str | int]) -> None:
    """Drop the rows where a column has one of some values."""
    sql = f'DELETE FROM "{table}" WHERE "{column}" = ?'  # noqa: S608 - the names are the program's own
    _run_many(database, sql, ((value,) for value in values))


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


def _run_many(database: Database, sql: str, rows: Iterable[Row]) -> None:
    cursor: Any = database.cursor()  # type: ignore[no-untyped-call] # not in its stubs
    cursor.executemany(sql, rows)


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))

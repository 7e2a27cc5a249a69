"""The door to the database: connections, transactions and migrations."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from peewee import Database, SqliteDatabase
from playhouse.migrations import Runner
from playhouse.pool import PooledSqliteDatabase

from service.storage.errors import UnsupportedDatabaseError

_SQLITE = "sqlite:///"
_MEMORY = ":memory:"
_BUSY_MILLISECONDS = 30_000
_MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Store:
    """A database with the ways to read from it and to write to it.

    A thread has a connection for itself while it uses the store, and leaves it to the next one. A database in memory has one
    connection, which all take in turn.
    """

    database: Database
    in_memory: bool
    turn: threading.RLock = field(default_factory=threading.RLock)

    @contextmanager
    def session(self) -> Iterator[None]:
        """Keep one connection open over several calls, for instance over a request."""
        if self.in_memory:
            with self.turn:
                self.database.connect(reuse_if_open=True)
                yield
            return
        opened = self.database.connect(reuse_if_open=True)
        try:
            yield
        finally:
            if opened:
                self.database.close()

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Read everything inside from one state of the database; writers do not wait for it."""
        with self.session():
            if self.database.in_transaction():
                yield self.database
                return
            with self.database.atomic("DEFERRED"):
                yield self.database

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Write everything inside, or nothing: one transaction that holds the write lock from its first statement."""
        with self.session(), self.database.atomic():
            yield self.database

    def ready(self) -> bool:
        """Whether the database answers and every migration has been applied."""
        with self.session():
            return not _pending(self.database)

    def close(self) -> None:
        """Close every connection; a database in memory is gone with it."""
        if isinstance(self.database, PooledSqliteDatabase):
            self.database.close_all()
        elif not self.database.is_closed():
            self.database.close()


def connect(url: str) -> Store:
    """Make a store for a database URL; nothing is opened or created before the first use.

    >>> connect("sqlite:///:memory:").in_memory
    True

    `sqlite:///relative.db`, `sqlite:////absolute.db` and `sqlite:///:memory:` are known; others raise
    `UnsupportedDatabaseError`. SQLite runs with a write-ahead log, so that readers and one writer do not wait for each other,
    and takes the write lock at the beginning of a transaction: a deferred one that turns into a writer fails without waiting.
    """
    if not url.startswith(_SQLITE):
        raise UnsupportedDatabaseError(f"cannot use {url.split(':', maxsplit=1)[0]!r} databases; {_SQLITE}PATH is known")
    path = url.removeprefix(_SQLITE)
    in_memory = path == _MEMORY
    pragmas: dict[str, str | int] = {"foreign_keys": 1, "synchronous": "normal", "busy_timeout": _BUSY_MILLISECONDS}
    if in_memory:
        alone = SqliteDatabase(path, pragmas=pragmas, lock_type="IMMEDIATE", thread_safe=False, check_same_thread=False)
        return Store(alone, in_memory)
    pragmas["journal_mode"] = "wal"
    return Store(PooledSqliteDatabase(path, pragmas=pragmas, lock_type="IMMEDIATE", check_same_thread=False), in_memory)


def migrate(store: Store) -> tuple[str, ...]:
    """Bring the database to the newest schema; returns the names of the migrations applied, none when it was there.

    The folder of a database file is made where it is missing.
    Several processes may start at once: the first migrates, the others wait and find nothing to do.
    """
    if not store.in_memory:
        Path(str(store.database.database)).parent.mkdir(parents=True, exist_ok=True)
    with store.session():
        if not _pending(store.database):
            return ()
        with store.database.atomic("EXCLUSIVE"):
            return tuple(_runner(store.database).up())


def _runner(database: Database) -> Runner:
    return Runner(database, str(_MIGRATIONS))


def _pending(database: Database) -> list[str]:
    return [migration.name for migration in _runner(database).status() if not migration.applied]

"""An app over a database in memory with a client that holds every response to openapi.yaml, and the service as it runs."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from service.api.wiring import EXTENSION
from service.app import create_app
from service.config import Settings
from service.events.event import Clause, Event
from service.pipeline import Annotation
from service.storage import articles
from service.storage.database import Store, connect, migrate
from service.storage.records import Article, StoredArticle
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex
from tests.contract.contract import ContractClient

Tell = Callable[..., StoredArticle]
ROOT = Path(__file__).parents[1]
TODAY = date(2026, 1, 12)
# No test asks how long something took: a busy machine would fail it. A build repeats its examples; a person meets new ones.
hypothesis_settings.register_profile(
    "unhurried", deadline=None, derandomize="CI" in os.environ, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("unhurried")
_ENDS = {Granularity.DAY: 10, Granularity.MONTH: 7, Granularity.YEAR: 4}


@pytest.fixture
def settings() -> Settings:
    return Settings(database_url="sqlite:///:memory:")


@pytest.fixture
def app(settings: Settings) -> Flask:
    made = create_app(settings, today=lambda: TODAY)
    made.test_client_class = ContractClient
    migrate(made.extensions[EXTENSION].store)
    return made


@pytest.fixture
def app_store(app: Flask) -> Store:
    store: Store = app.extensions[EXTENSION].store
    return store


@pytest.fixture
def client(app: Flask) -> ContractClient:
    made = app.test_client()
    assert isinstance(made, ContractClient)
    return made


@pytest.fixture
def tell(app_store: Store) -> Tell:
    """Put an event into the app's database, written by hand."""

    def _tell(headline: str, start: str, end: str, granularity: Granularity = Granularity.DAY, **fields: str) -> StoredArticle:
        kind_of_event = {name: fields.pop(name) for name in ("kind", "modality") if name in fields}
        text = f"{headline} then."
        interval = Interval(datetime.fromisoformat(start), datetime.fromisoformat(end), granularity)
        edtf = start[: _ENDS.get(granularity, 10)]
        at = text.rindex("then")
        timex = Timex(at, at + 4, "then", "DATE", edtf, Reason("date", "Then", None, "nothing"), edtf=edtf, interval=interval)
        clause = Clause(0, len(text), text)
        event = Event(headline, clause, clause, timex, **kind_of_event)
        given = {"text": text, "published": "2026-01-12", "language": "en", "source": "Herald"} | fields
        return articles.add(app_store, Article(**given), Annotation((timex,), (event,))).stored

    return _tell


@pytest.fixture(scope="session")
def live_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the service as operators run it: gunicorn, threads, a database file."""
    database_url = f"sqlite:///{tmp_path_factory.mktemp('live')}/timeline.sqlite3"
    migrate(connect(database_url))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host, port = probe.getsockname()
    command = [
        sys.executable,
        "-m",
        "gunicorn",
        "--no-control-socket",
        "--worker-class=gthread",
        "--threads=4",
        "--log-level=warning",
    ]
    server = subprocess.Popen(
        [*command, f"--bind={host}:{port}", "service.wsgi:app"], cwd=ROOT, env=os.environ | {"DATABASE_URL": database_url}
    )
    try:
        _wait(f"http://{host}:{port}/readyz", server)
        yield f"http://{host}:{port}"
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert server.poll() is None, "the server ended at its start"
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail("the server does not answer")

"""Small stores and small articles."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from service.events.event import Clause, Event
from service.pipeline import Annotation
from service.storage.database import Store, connect, migrate
from service.storage.records import Article
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex


@pytest.fixture
def store() -> Iterator[Store]:
    opened = connect("sqlite:///:memory:")
    migrate(opened)
    yield opened
    opened.close()


def _event(words: str, day: str, at: int, names: tuple[str, ...] = ()) -> Event:
    first = datetime.fromisoformat(day)
    timex = Timex(
        start=at,
        end=at + 5,
        text="words",
        type="DATE",
        value=day,
        reason=Reason("date", f"Day({day})", None, "nothing"),
        edtf=day,
        interval=Interval(first, first + timedelta(days=1), Granularity.DAY),
    )
    clause = Clause(at, at + len(words), words)
    return Event(title=words, quote=clause, clause=clause, timex=timex, names=names)


def annotation_of(*told: tuple[str, str], names: tuple[str, ...] = ()) -> Annotation:
    """Make what was found in an article from pairs of words and a day."""
    events = tuple(_event(words, day, 100 * place, names) for place, (words, day) in enumerate(told))
    return Annotation(tuple(event.timex for event in events), events)


@pytest.fixture
def annotated() -> Callable[..., Annotation]:
    return annotation_of


@pytest.fixture
def article() -> Callable[..., Article]:
    def make(number: int = 1, **fields: str) -> Article:
        given = {"text": f"text {number}", "published": "2026-01-12", "language": "en", "url": f"https://news.example/{number}"}
        return Article(**given | fields)

    return make

"""Stories in the app's database, written by hand."""

from collections.abc import Callable
from datetime import datetime

import pytest

from service.events.event import Clause, Event
from service.pipeline import Annotation
from service.storage import articles
from service.storage.database import Store
from service.storage.records import Article, StoredArticle
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

Tell = Callable[..., StoredArticle]
_ENDS = {Granularity.DAY: 10, Granularity.MONTH: 7, Granularity.YEAR: 4}


@pytest.fixture
def tell(app_store: Store) -> Tell:
    def _tell(title: str, start: str, end: str, granularity: Granularity = Granularity.DAY, **fields: str) -> StoredArticle:
        kind_of_event = {name: fields.pop(name) for name in ("kind", "modality") if name in fields}
        text = f"{title} then."
        interval = Interval(datetime.fromisoformat(start), datetime.fromisoformat(end), granularity)
        edtf = start[: _ENDS.get(granularity, 10)]
        at = text.rindex("then")
        timex = Timex(at, at + 4, "then", "DATE", edtf, Reason("date", "Then", None, "nothing"), edtf=edtf, interval=interval)
        clause = Clause(0, len(text), text)
        event = Event(title, clause, clause, timex, **kind_of_event)
        given = {"text": text, "published": "2026-01-12", "language": "en", "source": "Herald"} | fields
        return articles.add(app_store, Article(**given), Annotation((timex,), (event,))).stored

    return _tell

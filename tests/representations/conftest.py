"""Stories to represent."""

from collections.abc import Callable
from datetime import datetime

import pytest

from service.events.merging.story import Story
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

MakeStory = Callable[..., Story]


@pytest.fixture
def make_story() -> MakeStory:
    def _make(title: str, start: str, end: str, granularity: Granularity = Granularity.DAY, **fields) -> Story:
        interval = Interval(datetime.fromisoformat(start), datetime.fromisoformat(end), granularity)
        usual = {
            "title_reason": "the only one",
            "edtf": start[:10],
            "kind": "event",
            "modality": "happened",
            "weight": 1.0,
            "events": ("ev_1",),
            "articles": ("ar_1",),
            "sources": ("Herald",),
        }
        return Story("st_1", title, interval=interval, **(usual | fields))

    return _make

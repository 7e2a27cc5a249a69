"""Events to merge, written down in one line each."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from service.events.event import Clause, Event
from service.events.merging.content import Reader
from service.events.merging.story import Telling
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

SPANS = {Granularity.DAY: 1, Granularity.WEEK: 7, Granularity.MONTH: 31, Granularity.YEAR: 365, Granularity.DECADE: 3650}


@pytest.fixture(scope="session")
def tell() -> Callable[..., Telling]:
    """Make an event of the sentence that holds a date in square brackets; the clause is between braces, else all of it."""

    def make(
        marked: str,
        article: str = "ar_1",
        day: str = "2026-01-05",
        granularity: Granularity = Granularity.DAY,
        *,
        alone: bool = False,
        **fields: object,
    ) -> Telling:
        text = re.sub(r"[{}\[\]]", "", marked)
        sentences = re.split(r"(?<=[.!?])\s", marked)
        dated = next(sentence for sentence in sentences if "[" in sentence)
        start = len(re.sub(r"[{}\[\]]", "", marked[: marked.index(dated)]))
        quote = re.sub(r"[{}\[\]]", "", dated)
        clause = re.sub(r"[\[\]]", "", re.sub(r".*\{(.*)\}.*", r"\1", dated))
        date = re.findall(r"\[(.*?)\]", dated)[0]
        first = datetime.fromisoformat(day)
        interval = Interval(first, first + timedelta(days=SPANS[granularity]), granularity)
        at = start + quote.index(date)
        timex = Timex(at, at + len(date), date, "DATE", day, Reason("", "", None, "nothing"), edtf=day, interval=interval)
        place = start + quote.index(clause)
        event = Event(
            title=clause.replace(date, "").strip(" ."),
            quote=Clause(start, start + len(quote), quote),
            clause=Clause(place, place + len(clause), clause),
            timex=timex,
            **fields,  # type: ignore[arg-type]
        )
        reader = Reader(text, "en", [timex], [event] if alone else ())
        return Telling(f"ev_{article[3:]}_{at}", reader.article(article, f"paper {article}"), event, reader.content(event))

    return make


@pytest.fixture(scope="session")
def tell_many(tell) -> Callable[..., list[Telling]]:
    """Make an event, each of its own article, of words, a granularity and a day of January."""

    def make(told: list[tuple[list[str], Granularity, int]]) -> list[Telling]:
        return [
            tell(f"They {' '.join(words)} on [Monday].", f"ar_{number}", f"2026-01-{day:02}", granularity, alone=number % 3 > 0)
            for number, (words, granularity, day) in enumerate(told)
        ]

    return make

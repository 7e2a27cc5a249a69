"""Which events are worth comparing: keys that two events of one story always share."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from service.events.merging.similarity import threshold
from service.events.merging.story import Telling

_FINE_DAYS = 3
_MIDDLE_DAYS = 45


def keys(telling: Telling) -> frozenset[str]:
    """Say under which keys an event is kept: each of its words with the time that it covers.

    Events of up to three days are kept under their days, up to a month and a half under their months, others under their years.
    """
    periods = {"day": _days, "month": _months, "year": _years}[_width(telling)]
    return _with_words(telling, periods(telling))


def wanted(telling: Telling) -> frozenset[str]:
    """Say under which keys the events are kept that may tell the same: of every width, and of a time that meets this one's."""
    return _with_words(telling, (*_days(telling), *_months(telling), *_years(telling)))


def _with_words(telling: Telling, periods: Iterable[str]) -> frozenset[str]:
    if threshold(telling, telling) is None:
        return frozenset()
    sentence = f"{telling.article.id} {telling.event.quote.start}"  # two reports in one sentence may share no word
    return frozenset({sentence, *(f"{period} {stem}" for period in periods for stem in telling.content.words)})


def _width(telling: Telling) -> str:
    days = (telling.interval.last_day - telling.interval.first_day).days + 1
    return "day" if days <= _FINE_DAYS else "month" if days <= _MIDDLE_DAYS else "year"


def _days(telling: Telling) -> Iterator[str]:
    day, last = telling.interval.first_day, telling.interval.last_day
    while day < last:
        yield f"{day}"
        day += timedelta(days=1)
    yield f"{last}"


def _months(telling: Telling) -> Iterator[str]:
    first, last = telling.interval.first_day, telling.interval.last_day
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield f"{number // 12}-{number % 12 + 1:02}"


def _years(telling: Telling) -> Iterator[str]:
    yield from map(str, range(telling.interval.first_day.year, telling.interval.last_day.year + 1))

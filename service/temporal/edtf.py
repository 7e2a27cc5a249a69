"""Intervals as EDTF (ISO 8601-2:2019), which has no weeks: those are given as their days."""

from collections.abc import Callable
from datetime import datetime

from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

_SEASON_NUMBERS = {3: 21, 6: 22, 9: 23, 12: 24}
_QUARTER = 33
_HALF = 40
_FORMATS: dict[Granularity, Callable[[datetime], str]] = {
    Granularity.MONTH: lambda start: start.date().isoformat()[:7],
    Granularity.QUARTER: lambda start: f"{start.year:04}-{_QUARTER + (start.month - 1) // 3}",
    Granularity.SEASON: lambda start: f"{start.year:04}-{_SEASON_NUMBERS[start.month]}",
    Granularity.HALF: lambda start: f"{start.year:04}-{_HALF + (start.month - 1) // 6}",
    Granularity.YEAR: lambda start: f"{start.year:04}",
    Granularity.DECADE: lambda start: f"{start.year // 10:03}X",
    Granularity.CENTURY: lambda start: f"{start.year // 100:02}XX",
}


def format_edtf(interval: Interval) -> str:
    """Write an interval as EDTF, level 2 for quarters and halves, else level 1.

    >>> from service.temporal.calendar import unit
    >>> format_edtf(unit(datetime(2026, 1, 10), Granularity.WEEK))  # "this week", published 2026-01-10
    '2026-01-05/2026-01-11'
    >>> format_edtf(unit(datetime(2025, 9, 3), Granularity.MONTH))
    '2025-09'
    """
    written = _FORMATS.get(interval.granularity)
    if written is not None:
        return written(interval.start)
    first, last = interval.first_day, interval.last_day
    if first == last and interval.granularity < Granularity.HOUR:
        return interval.start.isoformat(timespec="seconds")
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"

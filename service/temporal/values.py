"""TIMEX3 values of intervals, and the intervals of values (ISO 8601-1 and TIMEX3 extensions)."""

import re
from collections.abc import Callable
from datetime import MAXYEAR, datetime

from service.temporal import calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?\Z")
_MONTH = re.compile(r"(\d{4})-(\d\d)\Z")
_NAMED = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)\Z")
_YEARS = re.compile(r"\d{2,4}\Z")


def format_value(interval: Interval) -> str:
    """Write an interval of one calendar unit as a TIMEX3 value, as fine as its granularity.

    >>> format_value(calendar.unit(datetime(2026, 1, 10), Granularity.WEEK))
    '2026-W02'
    >>> format_value(calendar.unit(datetime(1994, 5, 3), Granularity.DECADE))
    '199'
    """
    return _FORMATS[interval.granularity](interval.start)


def _week_value(start: datetime) -> str:
    year, week, _ = start.isocalendar()
    return f"{year:04}-W{week:02}"


def _season_value(start: datetime) -> str:
    return f"{start.year:04}-{calendar.SEASON_CODES[start.month // 3 - 1]}"


_FORMATS: dict[Granularity, Callable[[datetime], str]] = {
    Granularity.SECOND: lambda s: s.isoformat(timespec="seconds"),
    Granularity.MINUTE: lambda s: s.isoformat(timespec="minutes"),
    Granularity.HOUR: lambda s: s.isoformat(timespec="hours"),
    Granularity.DAY: lambda s: s.date().isoformat(),
    Granularity.WEEK: _week_value,
    Granularity.MONTH: lambda s: s.date().isoformat()[:7],
    Granularity.QUARTER: lambda s: f"{s.year:04}-Q{(s.month + 2) // 3}",
    Granularity.SEASON: _season_value,
    Granularity.HALF: lambda s: f"{s.year:04}-H{(s.month + 5) // 6}",
    Granularity.YEAR: lambda s: f"{s.year:04}",
    Granularity.DECADE: lambda s: f"{s.year // 10:03}",
    Granularity.CENTURY: lambda s: f"{s.year // 100:02}",
}


def parse_value(value: str) -> Interval:
    """Read a TIMEX3 date value as the interval that it covers.

    >>> parse_value("2025-Q3").last_day
    datetime.date(2025, 9, 30)

    Raises ValueError for a value that is no date of the calendar or is left open ("2025-XX").
    """
    if match := _DAY.match(value):
        return calendar.day(datetime(*(int(part) for part in match.groups())))  # type: ignore[arg-type] # three integers
    if match := _WEEK.match(value):
        monday = datetime.fromisocalendar(int(match[1]), int(match[2]), 1)
        week = calendar.unit(monday, Granularity.WEEK)
        return Interval(calendar.plus_days(monday, 5), week.end, Granularity.DAY) if match[3] else week
    if match := _MONTH.match(value):
        return calendar.months(datetime(int(match[1]), int(match[2]), 1), Granularity.MONTH)
    if match := _NAMED.match(value):
        return _named(int(match[1]), match[2])
    if _YEARS.match(value):
        granularity = {4: Granularity.YEAR, 3: Granularity.DECADE, 2: Granularity.CENTURY}[len(value)]
        return calendar.unit(datetime(min(max(int(value.ljust(4, "0")), 1), MAXYEAR), 1, 1), granularity)
    message = f"not the TIMEX3 value of a date: {value!r}"
    raise ValueError(message)


def _named(year: int, code: str) -> Interval:
    if code in calendar.SEASON_CODES:
        return calendar.months(datetime(year, 3 * calendar.SEASON_CODES.index(code) + 3, 1), Granularity.SEASON)
    granularity = Granularity.QUARTER if code[0] == "Q" else Granularity.HALF
    return calendar.months(datetime(year, calendar.MONTHS[granularity] * (int(code[1]) - 1) + 1, 1), granularity)

"""Intervals and sources in words, short and the same everywhere."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from service.events.merging.story import DateClaim
from service.temporal.dayparts import NIGHT_ENDS, PART_HOURS, PART_NAMES
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ARTICLE_ID = re.compile(r"ar_[0-9a-f]{20}")
_ONE_DAY = timedelta(days=1)
_DECEMBER = 12
_PARTS = {(first, last % 24): PART_NAMES[code].lower() for code, (first, last) in PART_HOURS.items()}
_PARTS[PART_HOURS["NI"][0], NIGHT_ENDS] = PART_NAMES["NI"].lower()


def label(interval: Interval) -> str:
    """Say when something is.

    >>> from datetime import datetime
    >>> label(Interval(datetime(2026, 1, 5), datetime(2026, 1, 12), Granularity.WEEK))  # "last week", published 2026-01-12
    '5–11 Jan 2026'
    >>> label(Interval(datetime(2025, 9, 1), datetime(2025, 10, 1), Granularity.MONTH))
    'Sep 2025'
    """
    first, last = interval.first_day, interval.last_day
    if interval.granularity < Granularity.DAY:
        part = _PARTS.get((interval.start.hour, interval.end.hour)) if interval.granularity is Granularity.HOUR else None
        return f"{_day(first)}, {part or f'{interval.start:%H:%M}'}"
    if _whole_months(first, last):
        return _months(first, last)
    if first == last:
        return _day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {_day(last)}"
    return f"{_day(first)} – {_day(last)}"


def label_open(interval: Interval, edtf: str | None) -> str:
    """Say when something is, and of an open time (ISO 8601-2:2019, 4.3) on which side of its date that lies.

    >>> from datetime import datetime
    >>> year = Interval(datetime(2015, 1, 1), datetime(2016, 1, 1), Granularity.YEAR)
    >>> label_open(year, "../2014-12-31"), label_open(year, "2015-01-01/.."), label_open(year, "2015")
    ('before 2015', 'from 2015', '2015')
    """
    begin, _, end = (edtf or "").partition("/")
    if end == "..":
        side = "from " if begin.startswith(interval.first_day.isoformat()) else "after "
    elif begin == "..":
        side = "up to " if end.startswith(interval.last_day.isoformat()) else "before "
    else:
        side = ""
    return side + label(interval)


def name_sources(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Name the sources of a story; articles that name none count together.

    >>> name_sources(("Herald", "ar_0123456789abcdef0123", "ar_3210fedcba9876543210"))
    ('Herald', '2 unnamed sources')
    """
    named = tuple(source for source in sources if not _ARTICLE_ID.fullmatch(source))
    unnamed = len(sources) - len(named)
    if not unnamed:
        return named
    return (*named, "an unnamed source" if unnamed == 1 else f"{unnamed} unnamed sources")


def name_claims(disputed: Iterable[DateClaim]) -> tuple[str, ...]:
    """Say who dates a story otherwise, by date.

    >>> from datetime import datetime
    >>> tuesday = Interval(datetime(2026, 1, 6), datetime(2026, 1, 7), Granularity.DAY)
    >>> name_claims([DateClaim("ev_1", "ar_1", "Herald", tuesday), DateClaim("ev_2", "ar_2", "Courier", tuesday)])
    ('6 Jan 2026 (Courier, Herald)',)
    """
    publishers: dict[Interval, set[str]] = {}
    for claim in disputed:
        publishers.setdefault(claim.interval, set()).add(claim.publisher)
    return tuple(
        f"{label(interval)} ({', '.join(name_sources(tuple(sorted(publishers[interval]))))})" for interval in sorted(publishers)
    )


def _whole_months(first: date, last: date) -> bool:
    return first.day == 1 and (last == date.max or (last + _ONE_DAY).day == 1)


def _months(first: date, last: date) -> str:
    if (first.month, last.month) == (1, _DECEMBER):
        return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    if first.year != last.year:
        return f"{_month(first)} – {_month(last)}"
    return _month(first) if first.month == last.month else f"{MONTHS[first.month - 1]}–{_month(last)}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"

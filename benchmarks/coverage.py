"""The days that a TIMEX3 value covers, read from the value alone.

It shares nothing with the service on purpose: a yardstick must not bend with what it measures.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

Days = tuple[date, date]

_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


def _day(year: str, month: str, day: str) -> Days:
    only = date(int(year), int(month), int(day))
    return only, only


def _week(year: str, week: str) -> Days:
    monday = date.fromisocalendar(int(year), int(week), 1)
    return monday, monday + timedelta(days=6)


def _weekend(year: str, week: str) -> Days:
    saturday = date.fromisocalendar(int(year), int(week), 6)
    return saturday, saturday + timedelta(days=1)


def _months(year: int, first: int, last: int) -> Days:
    """Span the months `first` to `last` of a year; month 13 is January of the next."""
    start_year, start_month = year + (first - 1) // 12, (first - 1) % 12 + 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(start_year, start_month, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def _month(year: str, month: str) -> Days:
    return _months(int(year), int(month), int(month))


def _quarter(year: str, quarter: str) -> Days:
    return _months(int(year), 3 * int(quarter) - 2, 3 * int(quarter))


def _half(year: str, half: str) -> Days:
    return _months(int(year), 6 * int(half) - 5, 6 * int(half))


def _season(year: str, season: str) -> Days:
    return _months(int(year), *_SEASON_MONTHS[season])


def _year(year: str) -> Days:
    return _months(int(year), 1, 12)


def _decade(decade: str) -> Days:
    return date(int(decade) * 10, 1, 1), date(int(decade) * 10 + 9, 12, 31)


def _century(century: str) -> Days:
    return date(int(century) * 100, 1, 1), date(int(century) * 100 + 99, 12, 31)


_FORMS: tuple[tuple[re.Pattern[str], Callable[..., Days]], ...] = tuple(
    (re.compile(form, re.ASCII), read)
    for form, read in (
        (r"(\d{4})-(\d\d)-(\d\d)", _day),
        (r"(\d{4})-W(\d\d?)", _week),
        (r"(\d{4})-W(\d\d?)-WE", _weekend),
        (r"(\d{4})-(\d\d)", _month),
        (r"(\d{4})-Q([1-4])", _quarter),
        (r"(\d{4})-H([12])", _half),
        (r"(\d{4})-(SP|SU|FA|WI)", _season),
        (r"(\d{4})", _year),
        (r"(\d{3})X?", _decade),
        (r"(\d{2})(?:XX)?", _century),
    )
)


def covered_days(value: str | None) -> Days | None:
    """Tell the first and the last day that a TIMEX3 date value covers, or None where it names no days.

    >>> covered_days("2026-W02")  # "last week", published 2026-01-12
    (datetime.date(2026, 1, 5), datetime.date(2026, 1, 11))
    >>> covered_days("PAST_REF") is None
    True

    Of a time only the day counts.
    """
    day_part = (value or "").partition("T")[0]
    for form, read in _FORMS:
        if match := form.fullmatch(day_part):
            try:
                return read(*match.groups())
            except ValueError:  # the thirty-first of February
                return None
    return None

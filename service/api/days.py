"""Reading `from` and `to`: a day, a month, a year, an EDTF interval of these, or words resolved against today."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from service.document import Document
from service.pipeline import resolve
from service.temporal import calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

_CALENDAR = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DECADE_OR_CENTURY = re.compile(r"[0-9]{2}(?:[0-9]X|(XX))")
_PARTS_OF_YEARS = (
    {21 + place: (3 + 3 * place, Granularity.SEASON) for place in range(4)}
    | {33 + place: (1 + 3 * place, Granularity.QUARTER) for place in range(4)}
    | {40 + place: (1 + 6 * place, Granularity.HALF) for place in range(2)}
)
"""What stands where a month would (ISO 8601-2, 4.8), with its first month."""


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends inclusive, as somebody wrote it and as it was read."""

    given: str
    first: date
    last: date


class UnreadableDaysError(ValueError):
    """Words that are no stretch of time; the message says what would be."""


def read_days(given: str, *, today: date, languages: Iterable[str]) -> Days:
    """Read what a person writes into a date filter.

    >>> read_days("2025-02", today=date(2026, 1, 12), languages=("en",)).last
    datetime.date(2025, 2, 28)
    >>> read_days("2025-05/2025-06-10", today=date(2026, 1, 12), languages=("en",)).first
    datetime.date(2025, 5, 1)

    Raises UnreadableDaysError for what cannot be read, and for dates that do not exist.
    """
    written = given.strip()
    try:
        first, slash, last = written.partition("/")
        if slash:
            days = Days(given, _calendar(first)[0], _calendar(last)[1])
            if days.first > days.last:
                raise UnreadableDaysError(f"{given!r} ends before it starts.")
            return days
        if _CALENDAR.fullmatch(written) or _DECADE_OR_CENTURY.fullmatch(written):
            return Days(given, *_calendar(written))
    except (ValueError, OverflowError) as error:
        if isinstance(error, UnreadableDaysError):
            raise
        raise UnreadableDaysError(f"{given!r} is not a date that exists in the years 1 to 9999.") from error
    return _words(given, today, languages)


def _calendar(written: str) -> tuple[date, date]:
    """Give the first and the last day of an EDTF date; raises ValueError for one that does not exist."""
    unit = _unit(written)
    return unit.first_day, unit.last_day


def _unit(written: str) -> Interval:
    vague = _DECADE_OR_CENTURY.fullmatch(written)
    if vague:
        first_year = int(written.replace("X", "0"))
        return calendar.unit(datetime(first_year, 1, 1), Granularity.CENTURY if vague[1] == "XX" else Granularity.DECADE)
    match = _CALENDAR.fullmatch(written)
    if match is None:
        raise UnreadableDaysError(f"{written!r} is not a day, month or year such as 2025-05-03, 2025-05 or 2025.")
    year, month, day = (int(digits or 0) for digits in match.groups())
    if match[2] is None:
        return calendar.unit(datetime(year, 1, 1), Granularity.YEAR)
    if match[3] is not None:
        return calendar.day(datetime(year, month, day))
    first_month, granularity = _PARTS_OF_YEARS.get(month, (month, Granularity.MONTH))
    return calendar.unit(datetime(year, first_month, 1), granularity)


def _words(given: str, today: date, languages: Iterable[str]) -> Days:
    written = given.strip()
    for language in languages:
        timexes = resolve(Document(text=written, dct=today, language=language))
        if len(timexes) == 1 and timexes[0].interval is not None and timexes[0].text == written:
            return Days(given, timexes[0].interval.first_day, timexes[0].interval.last_day)
    raise UnreadableDaysError(
        f"{given!r} is not a time that can be read; write a day (2025-05-03), a month (2025-05), a year (2025), "
        "an interval (2025-05/2025-06) or words such as 'last month'."
    )

"""Reading `from` and `to`: a day, a month, a year, an EDTF interval of these, or words resolved against today."""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MINYEAR, date

from service.document import Document
from service.pipeline import resolve

_CALENDAR = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DECEMBER = 12


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
        if _CALENDAR.fullmatch(written):
            return Days(given, *_calendar(written))
    except ValueError as error:
        if isinstance(error, UnreadableDaysError):
            raise
        raise UnreadableDaysError(f"{given!r} is not a date that exists in the years 1 to 9999.") from error
    return _words(given, today, languages)


def _calendar(written: str) -> tuple[date, date]:
    match = _CALENDAR.fullmatch(written)
    if match is None:
        raise UnreadableDaysError(f"{written!r} is not a day, month or year such as 2025-05-03, 2025-05 or 2025.")
    year, month, day = (None if digits is None else int(digits) for digits in match.groups())
    if year is None or year < MINYEAR:
        raise ValueError(written)
    if month is None:
        return date(year, 1, 1), date(year, _DECEMBER, 31)
    if day is None:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


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

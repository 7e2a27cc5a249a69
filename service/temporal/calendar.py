"""The Gregorian calendar in units: which unit holds a moment, and the unit so many steps away."""

from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta

from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

SEASON_CODES = ("SP", "SU", "FA", "WI")
"""TIMEX3 codes of the meteorological seasons, which begin in March, June, September and December."""

DAYS = {Granularity.DAY: 1, Granularity.WEEK: 7}
MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
}
_CLOCK = {Granularity.HOUR: 3600, Granularity.MINUTE: 60, Granularity.SECOND: 1}
_DECEMBER = 12
END = datetime.max  # noqa: DTZ901 (article time is local and has no zone)
"""What stands for the first instant after year 9999."""


class OutOfCalendarError(OverflowError):
    """A computed time lies outside of the years 1 to 9999."""


def first_of(year: int, month: int = 1) -> datetime:
    """Give the first instant of a month; `month` may run over the year's end (14 is February of the next year).

    >>> first_of(2025, 14)
    datetime.datetime(2026, 2, 1, 0, 0)

    The first instant after year 9999 is `datetime.max`; anything further off raises `OutOfCalendarError`.
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if MINYEAR <= year <= MAXYEAR:
        return datetime(year, month, 1)
    if (year, month) == (MAXYEAR + 1, 1):
        return END
    message = f"year {year} is outside of the calendar"
    raise OutOfCalendarError(message)


def plus_days(moment: datetime, days: int) -> datetime:
    """Move a moment by whole days.

    >>> plus_days(datetime(2026, 1, 12), -7)
    datetime.datetime(2026, 1, 5, 0, 0)
    """
    try:
        return moment + timedelta(days=days)
    except OverflowError as error:
        if moment.year == MAXYEAR and moment.month == _DECEMBER and 0 < days <= 7:  # noqa: PLR2004 (a week's length)
            return END
        raise OutOfCalendarError(str(error)) from None


def months(start: datetime, granularity: Granularity) -> Interval:
    """Give the stretch of a month-based unit from the first day of `start`'s month."""
    first = first_of(start.year, start.month)
    return Interval(first, first_of(start.year, start.month + MONTHS[granularity]), granularity)


def day(moment: date) -> Interval:
    """Give a day, or the one that a moment lies in.

    >>> day(datetime(2026, 1, 12, 18, 30)) == day(date(2026, 1, 12))
    True
    """
    first = datetime(moment.year, moment.month, moment.day)
    return Interval(first, plus_days(first, 1), Granularity.DAY)


def unit(moment: datetime, granularity: Granularity) -> Interval:
    """Give the calendar unit that holds a moment; weeks begin on Monday (ISO 8601).

    >>> unit(datetime(2026, 1, 10), Granularity.WEEK).first_day
    datetime.date(2026, 1, 5)
    """
    if granularity is Granularity.DAY:
        return day(moment)
    if granularity is Granularity.WEEK:
        monday = plus_days(datetime(moment.year, moment.month, moment.day), -moment.weekday())
        return Interval(monday, plus_days(monday, 7), granularity)
    if granularity in _CLOCK:
        seconds = _CLOCK[granularity]
        since_midnight = moment.hour * 3600 + moment.minute * 60 + moment.second
        start = datetime(moment.year, moment.month, moment.day) + timedelta(seconds=since_midnight // seconds * seconds)
        return Interval(start, start + min(timedelta(seconds=seconds), END - start), granularity)
    return Interval(*_month_unit(moment.year, moment.month, granularity), granularity)


def _month_unit(year: int, month: int, granularity: Granularity) -> tuple[datetime, datetime]:
    length = MONTHS[granularity]
    if granularity is Granularity.SEASON:
        back = month % 3
        return first_of(year, month - back), first_of(year, month - back + length)
    if granularity >= Granularity.YEAR:
        years = length // 12
        first_year = max(year // years * years, MINYEAR)
        return first_of(first_year), first_of(min(year // years * years + years, MAXYEAR + 1))
    first = (month - 1) // length * length + 1
    return first_of(year, first), first_of(year, first + length)


def shift(moment: datetime, count: int, granularity: Granularity) -> datetime:
    """Move a moment by a number of units, keeping its day of the month where the target month has it.

    >>> shift(datetime(2026, 3, 31), -1, Granularity.MONTH)
    datetime.datetime(2026, 2, 28, 0, 0)
    """
    if granularity in _CLOCK:
        try:
            return moment + timedelta(seconds=count * _CLOCK[granularity])
        except OverflowError as error:
            raise OutOfCalendarError(str(error)) from None
    if granularity in DAYS:
        return plus_days(moment, count * DAYS[granularity])
    target = first_of(moment.year, moment.month + count * MONTHS[granularity])
    last_day = (first_of(target.year, target.month + 1) - timedelta(days=1)).day
    return target.replace(day=min(moment.day, last_day), hour=moment.hour, minute=moment.minute, second=moment.second)

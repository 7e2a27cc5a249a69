"""Names that come round again: months, weekdays, days of the year, seasons, quarters, halves, weekends."""

from datetime import datetime

from service.recognition.construction import construction
from service.temporal.granularity import Granularity
from service.temporal.repeating import Fraction, Month, MonthDay, Repeating, Season, Weekday, Weekend, WeekOfYear

_LEAP_YEAR = 2000
_QUARTERS = 4
_MONTHS_OF_A_QUARTER = 3
_HALVES = 2
_WEEKS = 53


@construction("month", gives="name")
def month(month: int) -> Repeating:
    """Read "September"."""
    return Month(month)


@construction("weekday", gives="name")
def weekday(weekday: int) -> Repeating:
    """Read "Thursday"."""
    return Weekday(weekday)


@construction("season", gives="name")
def season(season: str) -> Repeating:
    """Read "summer"."""
    return Season(season)


@construction("weekend", gives="name")
def weekend() -> Repeating:
    """Read "weekend"."""
    return Weekend()


@construction("day of the year", gives="name")
def day_of_the_year(month: int, day: int = 0, ordinal: int = 0) -> Repeating | None:
    """Read "May 12", "12 May", "the 12th of May"."""
    try:
        datetime(_LEAP_YEAR, month, day or ordinal)
    except ValueError:
        return None
    return MonthDay(month, day or ordinal)


@construction("quarter", gives="name")
def quarter(ordinal: int) -> Repeating | None:
    """Read "third quarter"."""
    return Fraction(ordinal, Granularity.QUARTER) if 1 <= ordinal <= _QUARTERS else None


@construction("quarter that ends with a month", gives="name")
def quarter_that_ends_with_a_month(month: int) -> Repeating | None:
    """Read "the September quarter" of a report."""
    return None if month % _MONTHS_OF_A_QUARTER else Fraction(month // _MONTHS_OF_A_QUARTER, Granularity.QUARTER)


@construction("short quarter", gives="name")
def short_quarter(digit: int) -> Repeating | None:
    """Read "Q3"."""
    return quarter(digit)


@construction("half", gives="name")
def half(ordinal: int) -> Repeating | None:
    """Read "first half"."""
    return Fraction(ordinal, Granularity.HALF) if 1 <= ordinal <= _HALVES else None


@construction("short half", gives="name")
def short_half(digit: int) -> Repeating | None:
    """Read "H1"."""
    return half(digit)


@construction("latter half", gives="name")
def latter_half() -> Repeating:
    """Read "the latter half"."""
    return Fraction(2, Granularity.HALF)


@construction("last quarter of the year", gives="name")
def last_quarter_of_the_year() -> Repeating:
    """Read "the final quarter"."""
    return Fraction(4, Granularity.QUARTER)


@construction("week of the year", gives="name")
def week_of_the_year(digits: int) -> Repeating | None:
    """Read "KW 19": the nineteenth ISO week."""
    return WeekOfYear(digits) if 1 <= digits <= _WEEKS else None

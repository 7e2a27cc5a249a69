"""Dates by the calendar: in full, or by a name that still wants its year or week."""

from dataclasses import replace
from datetime import datetime

from service.recognition.construction import Piece, construction
from service.recognition.holidays import Holiday
from service.temporal.expressions import ANCHOR, Anchor, Bare, Calendar, Part, Slashed, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Nth, NthName, This, Within
from service.temporal.repeating import Fraction, Month, MonthDay, Repeating, Season, Unit, Weekday, Weekend

_PIVOT = 50
_MOST_WEEKDAYS = 53
_MONTHS = 12
_NEW_YEAR = "new year"
_DETERMINED = (Fraction, Season, Weekend)


def _valid(year: int, month: int, day: int) -> Term | None:
    try:
        datetime(year, month, day)
    except ValueError:
        return None
    return Calendar(year, month, day)


def full_year(yy: int) -> int:
    """Give the year that two digits mean.

    >>> full_year(98), full_year(14)
    (1998, 2014)
    """
    return yy + (2000 if yy < _PIVOT else 1900)


@construction("year", gives="span")
def year(year: int) -> Term:
    """Read "1998"."""
    return Calendar(year)


@construction("short year", gives="span")
def short_year(yy: int) -> Term:
    """Read "'98"."""
    return Calendar(full_year(yy))


@construction("spoken year", gives="span")
def spoken_year(cardinal: float, more: float) -> Term | None:
    """Read "nineteen ninety-eight"."""
    return Calendar(int(cardinal * 100 + more)) if 10 < cardinal < 21 and 9 < more < 100 else None  # noqa: PLR2004 (1110 to 2099)


@construction("spoken millennium", gives="span")
def spoken_millennium(more: float = 0) -> Term | None:
    """Read "the year two thousand"."""
    return Calendar(2000 + int(more)) if more < 100 else None  # noqa: PLR2004 (two digits)


@construction("year month day", gives="calendar")
def year_month_day(year: int, mm: int, day: int) -> Term | None:
    """Read "2025-05-12" (ISO 8601)."""
    return _valid(year, mm, day)


@construction("year month day in one", gives="calendar")
def year_month_day_in_one(digits: int) -> Term | None:
    """Read "20250512" (ISO 8601 basic format)."""
    return _valid(digits // 10000, digits // 100 % 100, digits % 100) if 19000101 <= digits <= 20991231 else None  # noqa: PLR2004


@construction("month and day in numbers", gives="calendar")
def month_and_day_in_numbers(mm: int, day: int) -> Term | None:
    """Read "12.05." without its year."""
    return Bare(MonthDay(mm, day)) if _valid(2000, mm, day) else None


@construction("day month year", gives="calendar")
def day_month_year(mm: int, day: int, year: int = 0, yy: int = -1) -> Term | None:
    """Read "12.05.2025"; the template says which number is which."""
    return _valid(year or full_year(yy), mm, day)


@construction("month year", gives="calendar")
def month_year(mm: int, year: int) -> Term | None:
    """Read "08/2019"."""
    return Calendar(year, mm) if 1 <= mm <= _MONTHS else None


@construction("month day year", gives="calendar")
def slashed(mm: int, day: int, year: int = 0, yy: int = -1) -> Term | None:
    """Read "5/12/2025" in a language that puts the month first; the other order is kept in mind where it makes sense."""
    found = _valid(year or full_year(yy), mm, day)
    return Slashed(found.year, mm, day) if isinstance(found, Calendar) and day <= _MONTHS and day != mm else found


@construction("year and month in numbers", gives="calendar")
def year_and_month_in_numbers(year: int, mm: int) -> Term:
    """Read "2025-05" or "05/2025"."""
    return Calendar(year, mm)


@construction("ISO week", gives="calendar")
def iso_week(week: int, year: int) -> Term | None:
    """Read "2026-W02", "KW 2/2026"; only some years have a week 53."""
    try:
        monday = datetime.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return This(Calendar(monday.year, monday.month, monday.day), Unit(Granularity.WEEK))


@construction("name", gives="calendar")
def name(name: Repeating) -> Term:
    """Read a name alone: "September", "Thursday", "May 12"."""
    return Bare(name)


@construction("name with article", gives="calendar")
def name_with_article(name: Repeating) -> Term | None:
    """Read "the third quarter", "the weekend", "the summer"; not "the May"."""
    return Bare(name) if isinstance(name, _DETERMINED) else None


@construction("year of games", gives="mention")
def year_of_games(year: int) -> tuple[Piece, ...]:
    """Read "2012" of "the 2012 Summer Olympics", which have their name from a season."""
    return (Piece(Calendar(year), ("year",)),)


@construction("month of delivery", gives="mention")
def month_of_delivery(month: int) -> tuple[Piece, ...]:
    """Read "June" of "oil for June delivery", which is to come whatever the verb."""
    return (Piece(Bare(Month(month)), ("month",)),)


@construction("name of a year", gives="calendar")
def name_of_a_year(name: Repeating, span: Term) -> Term | None:
    """Read "September 1998", "May 12, 2025", "the third quarter of last year", "Tuesday of last week"."""
    if size_of(span) is not (Granularity.WEEK if isinstance(name, Weekday | Weekend) else Granularity.YEAR):
        return None
    if isinstance(span, Calendar) and isinstance(name, Month):
        return Calendar(span.year, name.number)
    if isinstance(span, Calendar) and isinstance(name, MonthDay):
        return _valid(span.year, name.month, name.day)
    return Within(span, name)


@construction("season of a year", gives="calendar")
def season_of_a_year(name: Repeating, span: Term) -> Term | None:
    """Read "the summer 1998", "the 1998 third quarter"; in "the May 1998 vote" the article is the vote's."""
    return name_of_a_year(name, span) if isinstance(name, _DETERMINED) else None


@construction("first six months of a year", gives="calendar")
def first_six_months_of_a_year(span: Term) -> Term | None:
    """Read "the first six months of 2025"."""
    return name_of_a_year(Fraction(1, Granularity.HALF), span)


@construction("name of this unit", gives="calendar")
def name_of_this_unit(name: Repeating, unit: Granularity) -> Term | None:
    """Read "the first half of the year", seen from the publication date."""
    return name_of_a_year(name, This(ANCHOR, Unit(unit)))


@construction("name over two years", gives="calendar")
def name_over_two_years(name: Repeating, year: int) -> Term | None:
    """Read "the winter of 1941-42", "Jahreswechsel 2000/01", which is the first day of the later year."""
    if isinstance(name, Holiday) and name.key == _NEW_YEAR:
        return Within(Calendar(year + 1), name)
    return Within(Calendar(year), name) if isinstance(name, Season) else None


@construction("weekday of a date", gives="date")
def weekday_of_a_date(calendar: Term, weekday: int) -> Term | None:
    """Read "Thursday, May 12": the date counts, and where no year is said the weekday tells it."""
    if size_of(calendar) is not Granularity.DAY or _is_weekday(calendar):
        return None
    if isinstance(calendar, Bare) and isinstance(calendar.what, MonthDay):
        return Bare(replace(calendar.what, weekday=weekday))
    return calendar


@construction("week of a day", gives="date")
def week_of_a_day(calendar: Term) -> Term | None:
    """Read "the week of May 12"."""
    return This(calendar, Unit(Granularity.WEEK)) if size_of(calendar) is Granularity.DAY else None


@construction("unit of a date", gives="date")
def unit_of_a_date(ordinal: int, unit: Granularity, calendar: Term) -> Term | None:
    """Read "the first week of May", "the second day of the year"."""
    size = size_of(calendar)
    return Nth(calendar, ordinal, unit) if size is not None and unit < size and unit >= Granularity.DAY else None


@construction("last unit of a date", gives="date")
def last_unit_of_a_date(unit: Granularity, calendar: Term) -> Term | None:
    """Read "the last week of May"."""
    return unit_of_a_date(-1, unit, calendar)


@construction("nth name of a date", gives="date")
def nth_name_of_a_date(ordinal: int, name: Repeating, calendar: Term) -> Term | None:
    """Read "the first Monday of May"."""
    if (
        not isinstance(name, Weekday)
        or size_of(calendar) not in {Granularity.MONTH, Granularity.YEAR}
        or ordinal > _MOST_WEEKDAYS
    ):
        return None
    return NthName(calendar, ordinal, name)


@construction("last name of a date", gives="date")
def last_name_of_a_date(name: Repeating, calendar: Term) -> Term | None:
    """Read "the last Sunday in October"."""
    return nth_name_of_a_date(-1, name, calendar)


def size_of(term: Term) -> Granularity | None:
    """Give the granularity of a term as far as its form tells.

    >>> size_of(Calendar(2025, 5)).name
    'MONTH'
    """
    what = getattr(term, "what", None)
    if isinstance(what, Repeating):
        return what.granularity
    size = getattr(term, "size", None)
    if isinstance(size, Granularity):
        return size
    if isinstance(term, Calendar):
        return Granularity.DAY if term.day else Granularity.MONTH if term.month else Granularity.YEAR
    if isinstance(term, Anchor):
        return None
    inner = getattr(term, "of", None)
    return size_of(inner) if isinstance(inner, Term) else None


def _is_weekday(term: Term) -> bool:
    return isinstance(getattr(term, "what", None), Weekday)


@construction("weekday of a slashed date", gives="calendar")
def weekday_of_a_slashed_date(weekday: int, first: int, second: int) -> Term | None:
    """Read "Wed 14/11", whose weekday tells that it is a date; which number is the month only the numbers themselves tell."""
    month, day = (second, first) if first > _MONTHS else (first, second)
    return Bare(MonthDay(month, day, weekday)) if 1 <= month <= _MONTHS and day else None


@construction("half of a date", gives="date")
def half_of_a_date(ordinal: int, calendar: Term) -> Term | None:
    """Read "the first half of last year", "the second half of the 15th century"."""
    if ordinal not in {1, 2} or size_of(calendar) is None:
        return None
    if size_of(calendar) is Granularity.YEAR:
        return Within(calendar, Fraction(ordinal, Granularity.HALF))
    return Part(calendar, "START" if ordinal == 1 else "END")


@construction("half of this unit", gives="date")
def half_of_this_unit(ordinal: int, unit: Granularity) -> Term | None:
    """Read "the second half of the year", seen from the publication date."""
    return half_of_a_date(ordinal, This(ANCHOR, Unit(unit))) if unit > Granularity.DAY else None


@construction("half of a month in one word", gives="date")
def half_of_a_month_in_one_word(ordinal: int, month: int) -> Term | None:
    """Read "die erste Oktoberhälfte" (the first half of October)."""
    return half_of_a_date(ordinal, Bare(Month(month)))


@construction("week of a month in one word", gives="date")
def week_of_a_month_in_one_word(month: int, ordinal: int = -1) -> Term:
    """Read "die erste Oktoberwoche" (the first week of October); without a number it is the last one."""
    return Nth(Bare(Month(month)), ordinal, Granularity.WEEK)

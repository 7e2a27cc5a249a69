"""From one date to another: each end is a mention of its own; the ends lend each other what one of them leaves out."""

from datetime import datetime

from service.recognition.construction import Piece, construction
from service.recognition.constructions.calendar import size_of
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import ANCHOR, Approximately, Bare, BeforeChrist, Calendar, Part, Stretch, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Next, Shift, This, Within
from service.temporal.repeating import Month, MonthDay, Repeating, Unit, Weekday
from service.temporal.timex import Bound

Pieces = tuple[Piece, ...]
_LEAP_YEAR = 2000
_TODAY_OR_TOMORROW = (This(ANCHOR, Unit(Granularity.DAY)), Shift(ANCHOR, 1, Granularity.DAY))
"""Where what begins ends later: "from today until Sunday"."""
_CENTURIES = 30


@construction("range", gives="mention")
def date_range(first: Term, last: Term) -> Pieces | None:
    """Read "from May 3 to May 7", "between 2014 and 2018", "November 1997 to March"."""
    if size_of(first) is None or size_of(last) is None:
        return None
    first, last = _lend(first, last)
    return Piece(first, ("first",)), Piece(last, ("last",))


@construction("row of weekdays", gives="mention")
def row_of_weekdays(first: int, last: int) -> Pieces:
    """Read "sat/sun", "Fri/Sat", "mon-thurs"."""
    return Piece(Bare(Weekday(first)), ("first",)), Piece(Bare(Weekday(last)), ("last",))


@construction("range of years", gives="mention")
def range_of_years(first: int, last: int) -> Pieces | None:
    """Read "2014-18"."""
    year = first - first % 100 + last
    return (Piece(Calendar(first), ("first",)), Piece(Calendar(year), ("last",))) if first < year else None


@construction("range of days", gives="mention")
def range_of_days(month: int, first: int, last: int, year: int = 0) -> Pieces | None:
    """Read "10-12 May", "May 10-12, 2025"."""
    return several_days_of_a_month(month, last, year, first=first)


@construction("several days of a month", gives="mention")
def several_days_of_a_month(month: int, last: int, year: int = 0, **days: int) -> Pieces | None:
    """Read "3, 4, 6 and 7 January", "May 3, 5 and 7, 2025", "am 3., 4. und 5. Oktober"; none of them where the year lacks one."""
    numbers = [*days.values(), last]
    terms = [_day_of(month, number, year) for number in numbers]
    if sorted(set(numbers)) != numbers:
        return None
    if None in terms:
        return () if year else None
    named = [("month", "year") if slot in {"first", "last"} else () for slot in (*days, "last")]
    return tuple(Piece(term, (slot, *around)) for slot, term, around in zip((*days, "last"), terms, named, strict=True) if term)


@construction("night between two days", gives="mention")
def night_between_two_days(month: int, first: int, last: int, year: int = 0) -> Term | None:
    """Read "the night of 3-4 April": the night that begins on the first day."""
    begin = _day_of(month, first, year)
    if last != first + 1 or begin is None or _day_of(month, last, year) is None:
        return None
    return Within(begin, PartOfDay("NI"))


def _day_of(month: int, day: int, year: int) -> Term | None:
    """Give a day of a month, in a year or in any (0); None where there is none."""
    try:
        datetime(year or _LEAP_YEAR, month, day)
    except ValueError:
        return None
    return Calendar(year, month, day) if year else Bare(MonthDay(month, day))


@construction("years before Christ", gives="mention")
def years_before_christ(first: int, last: Term) -> Pieces | None:
    """Read "499 to 493 BC", "264-241 BC": the first year has its era from the last."""
    if not isinstance(last, BeforeChrist) or last.size is not Granularity.YEAR or first <= last.year:
        return None
    return Piece(BeforeChrist(first), ("first",)), Piece(last, ("last",))


@construction("range of months", gives="mention")
def range_of_months(first: int, last: int, span: Term) -> Pieces | None:
    """Read "May to July 2025", "January-March last year"."""
    if size_of(span) is not Granularity.YEAR:
        return None
    begin, end = _lend(Bare(Month(first)), _in_year(span, Month(last)))
    return Piece(begin, ("first",)), Piece(end, ("last", "span"))


def _in_year(year: Term, name: Repeating) -> Term:
    if isinstance(year, Calendar) and isinstance(name, Month):
        return Calendar(year.year, name.number)
    return Within(year, name)


def _lend(first: Term, last: Term) -> tuple[Term, Term]:
    """Give a bare end the year of the other end."""
    if isinstance(first, Bare) and isinstance(last, Calendar) and last.month:
        return _earlier(first, last), last
    if isinstance(first, Calendar) and first.month and isinstance(last, Bare):
        return first, Next(first, last.what)
    if isinstance(first, Bare) and isinstance(last, Within) and isinstance(first.what, Month | MonthDay):
        return Within(last.of, first.what), last
    if isinstance(last, Bare) and first in _TODAY_OR_TOMORROW:
        return first, Next(first, last.what)
    if isinstance(first, Bare) and isinstance(last, Bare) and type(first.what) is type(last.what):
        return first, Next(first, last.what)
    return first, last


def _earlier(first: Bare, last: Calendar) -> Term:
    what = first.what
    if isinstance(what, Month):
        return Calendar(last.year - (what.number > (last.month or 0)), what.number)
    if isinstance(what, MonthDay):
        later = (what.month, what.day) > (last.month or 0, last.day or 31)
        return Calendar(last.year - later, what.month, what.day) if (what.month, what.day) != (2, 29) else first
    return first


def _bounded(name: str, bound: Bound) -> None:
    def bounded(date: Term) -> Pieces | None:
        return (Piece(date, ("date",), bound),) if size_of(date) is not None or isinstance(date, Part) else None

    construction(name, gives="mention")(bounded)


for _bound in ("since", "until", "before", "by", "after"):
    _bounded(_bound, _bound)
_bounded("from on", "since")


@construction("beside a year", gives="mention")
def beside_a_year(beside: Bound, calendar: Term) -> tuple[Piece, ...] | None:
    """Read "post-1945", "pre-1990s": the word is written as one, and says on which side of the date it lies."""
    if size_of(calendar) not in {Granularity.YEAR, Granularity.DECADE}:
        return None
    return (Piece(Approximately(calendar, beside.upper()), ("calendar", "beside"), beside),)


def _bounded_part(name: str, bound: Bound) -> None:
    def bounded(segment: str, date: Term) -> Pieces | None:
        return (Piece(Part(date, segment), ("segment", "date"), bound),) if size_of(date) is not None else None

    construction(name, gives="mention")(bounded)


_bounded_part("since a part", "since")
_bounded_part("from a part on", "since")
_bounded_part("until a part", "until")


@construction("range of centuries", gives="mention")
def range_of_centuries(first: int, last: int) -> Pieces | None:
    """Read "the 19th and 20th centuries"."""
    if not 1 <= first < last <= _CENTURIES:
        return None
    terms = [Stretch((ordinal - 1) * 100 + 1, Granularity.CENTURY) for ordinal in (first, last)]
    return Piece(terms[0], ("first",)), Piece(terms[1], ("last",))

"""From one date to another: each end is a mention of its own; the ends lend each other what one of them leaves out."""

from datetime import datetime

from service.recognition.construction import Bound, Piece, construction
from service.recognition.constructions.calendar import size_of
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import ANCHOR, Bare, BeforeChrist, Calendar, Part, Stretch, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Next, Shift, This, Within
from service.temporal.repeating import Month, MonthDay, Repeating, Unit

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


@construction("range of years", gives="mention")
def range_of_years(first: int, last: int) -> Pieces | None:
    """Read "2014-18"."""
    year = first - first % 100 + last
    return (Piece(Calendar(first), ("first",)), Piece(Calendar(year), ("last",))) if first < year else None


@construction("range of days", gives="mention")
def range_of_days(month: int, first: int, last: int, year: int = 0) -> Pieces | None:
    """Read "10-12 May", "May 10-12, 2025"."""
    if first >= last:
        return None
    try:
        Calendar(year or 2000, month, last).read(None)  # type: ignore[arg-type] # a date in full needs no anchor
    except ValueError:
        return None
    ends: list[Term] = [Calendar(year, month, day) if year else Bare(MonthDay(month, day)) for day in (first, last)]
    outer: list[tuple[str, ...]] = [("first", "month", "year"), ("last", "month", "year")]
    return tuple(Piece(term, slots) for term, slots in zip(ends, outer, strict=True))


@construction("days of a month", gives="mention")
def days_of_a_month(month: int, first: int, second: int, last: int, third: int = 0, year: int = 0) -> Pieces | None:
    """Read "3, 4, 6 and 7 January", "May 3, 5 and 7, 2025"."""
    days = {"first": first, "second": second, **({"third": third} if third else {}), "last": last}
    if sorted(set(days.values())) != list(days.values()) or not _exists(month, last):
        return None
    terms = {slot: Calendar(year, month, day) if year else Bare(MonthDay(month, day)) for slot, day in days.items()}
    return tuple(Piece(term, (slot, "month", "year") if slot in {"first", "last"} else (slot,)) for slot, term in terms.items())


@construction("night between two days", gives="mention")
def night_between_two_days(month: int, first: int, last: int, year: int = 0) -> Term | None:
    """Read "the night of 3-4 April": the night that begins on the first day."""
    if last != first + 1 or not _exists(month, last):
        return None
    return Within(Calendar(year, month, first) if year else Bare(MonthDay(month, first)), PartOfDay("NI"))


@construction("years before Christ", gives="mention")
def years_before_christ(first: int, last: Term) -> Pieces | None:
    """Read "499 to 493 BC", "264-241 BC": the first year has its era from the last."""
    if not isinstance(last, BeforeChrist) or last.size is not Granularity.YEAR or first <= last.year:
        return None
    return Piece(BeforeChrist(first), ("first",)), Piece(last, ("last",))


def _exists(month: int, day: int) -> bool:
    try:
        datetime(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


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


for _bound in ("since", "until", "before", "after"):
    _bounded(_bound, _bound)
_bounded("by", "before")
_bounded("from on", "since")


def _bounded_part(name: str, bound: Bound) -> None:
    def bounded(segment: str, date: Term) -> Pieces | None:
        return (Piece(Part(date, segment), ("segment", "date"), bound),) if size_of(date) is not None else None

    construction(name, gives="mention")(bounded)


_bounded_part("since a part", "since")
_bounded_part("from a part on", "since")
_bounded_part("until a part", "until")


@construction("several days of a month", gives="mention")
def several_days_of_a_month(month: int, last: int, year: int = 0, **days: int) -> Pieces | None:
    """Read "am 3., 4. und 5. Oktober" (on 3, 4 and 5 October)."""
    outer = [*days.items(), ("last", last)]
    terms = [_day_of(month, number, year) for _, number in outer]
    if any(term is None for term in terms):
        return None
    return tuple(
        Piece(term, (slot, *(("month", "year") if slot == "last" else ())))
        for (slot, _), term in zip(outer, terms, strict=True)
        if term
    )


def _day_of(month: int, day: int, year: int) -> Term | None:
    try:
        datetime(year or _LEAP_YEAR, month, day)
    except ValueError:
        return None
    return Calendar(year, month, day) if year else Bare(MonthDay(month, day))


@construction("range of centuries", gives="mention")
def range_of_centuries(first: int, last: int) -> Pieces | None:
    """Read "the 19th and 20th centuries"."""
    if not 1 <= first < last <= _CENTURIES:
        return None
    terms = [Stretch((ordinal - 1) * 100 + 1, Granularity.CENTURY) for ordinal in (first, last)]
    return Piece(terms[0], ("first",)), Piece(terms[1], ("last",))

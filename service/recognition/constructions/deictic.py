"""Dates seen from the publication date: today, last week, next May, three years ago."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.numbers import Count
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import ANCHOR, PREVIOUS, Approximately, Calendar, Term, Vague
from service.temporal.granularity import Granularity
from service.temporal.operators import Last, Next, Shift, This, Within
from service.temporal.repeating import Repeating, Season, Unit, Weekday

_WEEK = 7
_NEW_FOR = 9
"""How many months before a year begins it is called the new one."""
_IN_YEARS = {Granularity.DECADE: 10, Granularity.CENTURY: 100}
_MOST_WEEKDAYS = 9


@construction("day from today", gives="calendar")
def day_from_today(deixis: int) -> Term:
    """Read "yesterday", "today", "tomorrow"."""
    return Shift(ANCHOR, deixis, Granularity.DAY) if deixis else This(ANCHOR, Unit(Granularity.DAY))


@construction("today in digits", gives="calendar")
def today_in_digits() -> Term:
    """Read "2day"."""
    return This(ANCHOR, Unit(Granularity.DAY))


@construction("tomorrow in digits", gives="calendar")
def tomorrow_in_digits() -> Term:
    """Read "2moro"."""
    return Shift(ANCHOR, 1, Granularity.DAY)


@construction("day before yesterday", gives="calendar")
def day_before_yesterday() -> Term:
    """Read "the day before yesterday"."""
    return Shift(ANCHOR, -2, Granularity.DAY)


@construction("day after tomorrow", gives="calendar")
def day_after_tomorrow() -> Term:
    """Read "the day after tomorrow"."""
    return Shift(ANCHOR, 2, Granularity.DAY)


@construction("last unit", gives="span")
def last_unit(unit: Granularity) -> Term | None:
    """Read "last week"."""
    return Last(ANCHOR, Unit(unit)) if unit >= Granularity.DAY else None


@construction("unit just before", gives="span")
def unit_just_before(unit: Granularity) -> Term:
    """Read "Vormonat": the month before the one spoken of, or else before that of publication."""
    return Last(ANCHOR, Unit(unit))


@construction("this unit", gives="span")
def this_unit(unit: Granularity) -> Term | None:
    """Read "this week"."""
    return This(ANCHOR, Unit(unit)) if unit >= Granularity.DAY else None


@construction("next unit", gives="span")
def next_unit(unit: Granularity) -> Term | None:
    """Read "next week"."""
    return Next(ANCHOR, Unit(unit)) if unit >= Granularity.DAY else None


@construction("year of this day", gives="mention")
def year_of_this_day(year: int) -> tuple[Piece, ...]:
    """Read "1945" of "on this day in 1945"."""
    return (Piece(Calendar(year), ("year",)),)


@construction("unit before last", gives="span")
def unit_before_last(unit: Granularity) -> Term:
    """Read "the week before last"."""
    return Last(Last(ANCHOR, Unit(unit)), Unit(unit))


@construction("unit after next", gives="span")
def unit_after_next(unit: Granularity) -> Term:
    """Read "the week after next"."""
    return Next(Next(ANCHOR, Unit(unit)), Unit(unit))


@construction("last name", gives="calendar")
def last_name(name: Repeating) -> Term:
    """Read "last September", "last Thursday"."""
    return Last(ANCHOR, name)


@construction("name before last", gives="calendar")
def name_before_last(name: Repeating) -> Term:
    """Read "the weekend before last"."""
    return Last(Last(ANCHOR, name), name)


@construction("this name", gives="calendar")
def this_name(name: Repeating) -> Term:
    """Read "this summer", "this Thursday"."""
    return This(ANCHOR, name)


@construction("next name", gives="calendar")
def next_name(name: Repeating) -> Term:
    """Read "next September"."""
    return Next(ANCHOR, name)


@construction("units ago", gives="date")
def units_ago(quantity: Count, unit: Granularity) -> Term | None:
    """Read "three years ago"; with no number ("years ago") it is the past."""
    return shifted(quantity, unit, backward=True)


@construction("name some years ago", gives="mention")
def name_some_years_ago(name: Repeating, quantity: Count, unit: Granularity, **_ago: None) -> tuple[Piece, ...] | None:
    """Read "im Mai vor drei Jahren" (in May three years ago): a name and the year that it is of."""
    if quantity.number is None or unit is not Granularity.YEAR or name.frame is not Granularity.YEAR:
        return None
    year = Shift(ANCHOR, -quantity.number, unit)
    return Piece(Within(year, name), ("name",)), Piece(year, ("ago", "quantity", "unit"))


@construction("units ago to the day", gives="date")
def units_ago_to_the_day(quantity: Count, unit: Granularity, deixis: int) -> Term | None:
    """Read "five years ago today", "a year ago yesterday"."""
    if quantity.number is None or unit < Granularity.WEEK:
        return None
    base = Shift(ANCHOR, deixis, Granularity.DAY) if deixis else ANCHOR
    return Shift(base, -quantity.number, unit, Granularity.DAY)


@construction("units ago tonight", gives="date")
def units_ago_tonight(quantity: Count, unit: Granularity) -> Term | None:
    """Read "ten years ago tonight"."""
    if quantity.number is None or unit < Granularity.WEEK:
        return None
    return Within(Shift(ANCHOR, -quantity.number, unit, Granularity.DAY), PartOfDay("NI"))


@construction("units ago to the unit", gives="date")
def units_ago_to_the_unit(quantity: Count, unit: Granularity, size: Granularity, pointer: int = 0) -> Term | None:
    """Read "ten years ago this week", "fifty years ago last month"."""
    if quantity.number is None or not Granularity.DAY < size < unit:
        return None
    return Shift(Shift(ANCHOR, pointer, size) if pointer else ANCHOR, -quantity.number, unit, size)


@construction("weekday some weeks ago", gives="date")
def weekday_some_weeks_ago(quantity: Count, unit: Granularity, weekday: int) -> Term | None:
    """Read "a week ago Sunday": the last such day, seen from that many weeks ago."""
    if quantity.number is None or unit is not Granularity.WEEK:
        return None
    return Last(Shift(ANCHOR, 1 - _WEEK * quantity.number, Granularity.DAY), Weekday(weekday))


@construction("unit and a half away", gives="date")
def unit_and_a_half_away(unit: Granularity, direction: int) -> Term | None:
    """Read "a year and a half ago"."""
    return Shift(ANCHOR, 1.5 * direction, unit) if unit >= Granularity.DAY else None


@construction("seasons ago", gives="date")
def seasons_ago(quantity: Count, seasons: str) -> Term | None:
    """Read "three summers ago"."""
    return Within(Shift(ANCHOR, -quantity.number, Granularity.YEAR), Season(seasons)) if quantity.number else None


@construction("weekdays ago", gives="date")
def weekdays_ago(quantity: Count, plural_name: Repeating) -> Term | None:
    """Read "two Saturdays ago"."""
    if quantity.number not in range(1, _MOST_WEEKDAYS):
        return None
    term: Term = ANCHOR
    for _ in range(int(quantity.number or 0)):
        term = Last(term, plural_name)
    return term


@construction("units ago behind a noun", gives="mention")
def units_ago_behind_a_noun(quantity: Count, unit: Granularity, comparison: int) -> tuple[Piece, ...] | None:
    """Read "two years ago" of "he lost the final two years ago"."""
    term = shifted(quantity, unit, backward=comparison < 0)
    return (Piece(term, ("quantity", "unit", "comparison")),) if term is not None else None


@construction("units from now", gives="date")
def units_from_now(quantity: Count, unit: Granularity) -> Term | None:
    """Read "two weeks from now"."""
    return shifted(quantity, unit, backward=False)


@construction("in units", gives="mention")
def in_units(quantity: Count, unit: Granularity) -> tuple[Piece, ...] | None:
    """Read "in two weeks", which is a date after a verb that looks ahead and a length after one that looks back."""
    term = shifted(quantity, unit, backward=False)
    return (Piece(term, ("quantity", "unit")),) if term is not None and quantity.number is not None else None


@construction("long ago", gives="date")
def long_ago() -> Term:
    """Read "years ago"."""
    return Vague("PAST")


def shifted(quantity: Count, unit: Granularity, *, backward: bool, base: Term = ANCHOR) -> Term | None:
    """Move a base by a count of units; an unknown count gives the past or the future."""
    if quantity.number is None:
        return Vague("PAST" if backward else "FUTURE")
    number = quantity.number
    if unit in _IN_YEARS and not float(number).is_integer():
        number, unit = number * _IN_YEARS[unit], Granularity.YEAR  # "half a century ago" is fifty years ago
    term = Shift(base, -number if backward else number, unit)
    return Approximately(term, quantity.mod) if quantity.mod else term


@construction("stretch ago", gives="date")
def stretch_ago(stretch: tuple[int, Granularity]) -> Term:
    """Read "vor einem Vierteljahrhundert" (a quarter of a century ago), a length that is one word."""
    return Shift(ANCHOR, -stretch[0], stretch[1])


@construction("stretch later", gives="date")
def stretch_later(stretch: tuple[int, Granularity]) -> Term:
    """Read "eine Viertelstunde später" (a quarter of an hour later)."""
    return Shift(PREVIOUS, stretch[0], stretch[1])


@construction("stretch earlier", gives="date")
def stretch_earlier(stretch: tuple[int, Granularity]) -> Term:
    """Read "eine Viertelstunde zuvor" (a quarter of an hour before)."""
    return Shift(PREVIOUS, -stretch[0], stretch[1])


@construction("new year", gives="span")
def new_year() -> Term:
    """Read "the new year": in its first months the one that has begun, else the one to come."""
    return This(Shift(ANCHOR, _NEW_FOR, Granularity.MONTH), Unit(Granularity.YEAR))


@construction("year of an adjective", gives="mention")
def year_of_an_adjective(years: int) -> Term:
    """Read "diesjährig" (this year's), which goes with a noun: it is no year to say the end of."""
    side = {-1: Last, 0: This, 1: Next}[years]
    return side(ANCHOR, Unit(Granularity.YEAR))

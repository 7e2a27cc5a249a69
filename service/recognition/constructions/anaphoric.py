"""Dates seen from an earlier mention: that week, the following year, two days later."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.calendar import size_of
from service.recognition.constructions.deictic import shifted
from service.recognition.constructions.numbers import Count
from service.temporal.expressions import ANCHOR, PREVIOUS, Bare, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Counterpart, Last, Next, Shift, This, Within
from service.temporal.repeating import DayOfMonth, Repeating, Unit, Weekday, WeekdayOfMonth

_WEEKS = 52
"""The weeks after which the same one comes round."""


@construction("same unit", gives="span")
def same_unit(unit: Granularity) -> Term | None:
    """Read "that week", "the same day"."""
    return This(PREVIOUS, Unit(unit)) if unit >= Granularity.DAY else None


@construction("unit spoken of", gives="span")
def unit_spoken_of(period: Granularity) -> Term:
    """Read "the quarter": the one spoken of, or else the last that is over."""
    return This(PREVIOUS, Unit(period))


@construction("following unit", gives="span")
def following_unit(unit: Granularity) -> Term | None:
    """Read "the following year"."""
    return Next(PREVIOUS, Unit(unit)) if unit >= Granularity.DAY else None


@construction("preceding unit", gives="span")
def preceding_unit(unit: Granularity) -> Term | None:
    """Read "the previous day", "the year before"."""
    return Last(PREVIOUS, Unit(unit)) if unit >= Granularity.DAY else None


@construction("date that is told", gives="mention")
def date_that_is_told(date: Term) -> tuple[Piece, ...]:
    """Read "Monday" of "he said that Monday was quiet", where "that" goes with the verb."""
    return (Piece(date, ("date",)),)


@construction("date that is compared with", gives="mention")
def date_that_is_compared_with(date: Term) -> tuple[Piece, ...]:
    """Read "a year earlier" of "12 percent more than a year earlier", where "more than" is no part of it."""
    return (Piece(date, ("date",)),)


@construction("same name", gives="calendar")
def same_name(name: Repeating) -> Term:
    """Read "that summer"."""
    return This(PREVIOUS, name)


@construction("following name", gives="calendar")
def following_name(name: Repeating) -> Term:
    """Read "the following May"."""
    return Next(PREVIOUS, name)


@construction("preceding name", gives="calendar")
def preceding_name(name: Repeating) -> Term:
    """Read "the previous May"."""
    return Last(PREVIOUS, name)


@construction("units later", gives="date")
def units_later(quantity: Count, unit: Granularity) -> Term | None:
    """Read "two days later"."""
    return shifted(quantity, unit, backward=False, base=PREVIOUS)


@construction("unit and a half after", gives="date")
def unit_and_a_half_after(unit: Granularity, sequence: int) -> Term | None:
    """Read "a year and a half later"."""
    return Shift(PREVIOUS, 1.5 * sequence, unit) if unit >= Granularity.DAY else None


@construction("units earlier", gives="date")
def units_earlier(quantity: Count, unit: Granularity) -> Term | None:
    """Read "a year earlier"."""
    return shifted(quantity, unit, backward=True, base=PREVIOUS)


@construction("units after a date", gives="mention")
def units_after_a_date(quantity: Count, unit: Granularity, date: Term) -> Term | None:
    """Read "two days after Christmas"."""
    return shifted(quantity, unit, backward=False, base=date) if quantity.number is not None else None


@construction("units from a date", gives="mention")
def units_from_a_date(quantity: Count, unit: Granularity, date: Term) -> Term | None:
    """Read "two weeks from Tuesday", which is a day where it is counted from one."""
    if quantity.number is None:
        return None
    to_the_day = size_of(date) is Granularity.DAY and unit > Granularity.DAY
    return Shift(date, quantity.number, unit, Granularity.DAY if to_the_day else None)


@construction("weekday after a date", gives="mention")
def weekday_after_a_date(weekday: int, date: Term) -> Term | None:
    """Read "the Monday after Thanksgiving"."""
    return Next(date, Weekday(weekday)) if size_of(date) is Granularity.DAY else None


@construction("weekday after next", gives="date")
def weekday_after_next(weekday: int) -> Term:
    """Read "Friday week", "a week on Friday", as the British say it."""
    return Next(Next(ANCHOR, Weekday(weekday)), Weekday(weekday))


@construction("weekday before a date", gives="mention")
def weekday_before_a_date(weekday: int, date: Term) -> Term | None:
    """Read "the Friday before Christmas"."""
    return Last(date, Weekday(weekday)) if size_of(date) is Granularity.DAY else None


@construction("units before a date", gives="mention")
def units_before_a_date(quantity: Count, unit: Granularity, date: Term) -> Term | None:
    """Read "the day before last Thursday"."""
    return shifted(quantity, unit, backward=True, base=date) if quantity.number is not None else None


@construction("unit a year before", gives="span")
def unit_a_year_before(unit: Granularity) -> Term:
    """Read "the year-earlier quarter"."""
    base = This(PREVIOUS, Unit(unit))
    if unit is Granularity.WEEK:
        return Shift(base, -_WEEKS, unit)
    return Shift(base, -1, Granularity.YEAR, unit if unit is Granularity.DAY else None)


@construction("name a year before", gives="calendar")
def name_a_year_before(name: Repeating) -> Term:
    """Read "the year-earlier third quarter"."""
    return Shift(Bare(name), -1, Granularity.YEAR)


@construction("period a year before", gives="calendar")
def period_a_year_before() -> Term:
    """Read "the year-earlier period"."""
    return Shift(PREVIOUS, -1, Granularity.YEAR)


@construction("period of a year", gives="calendar")
def period_of_a_year(year: int) -> Term:
    """Read "the 2024 period" beside figures of another year."""
    return Counterpart(PREVIOUS, year)


@construction("quarter of a year", gives="calendar")
def quarter_of_a_year(year: int) -> Term:
    """Read "the 2024 quarter" beside figures of another year."""
    return Counterpart(This(PREVIOUS, Unit(Granularity.QUARTER)), year)


@construction("day of the month", gives="calendar")
def day_of_the_month(ordinal: int) -> Term | None:
    """Read "the 12th" after a date with a month."""
    return This(PREVIOUS, DayOfMonth(ordinal)) if 1 <= ordinal <= 31 else None  # noqa: PLR2004 (days of a month)


@construction("weekday of the month", gives="calendar")
def weekday_of_the_month(weekday: int, ordinal: int) -> Term | None:
    """Read "Mon 16th", "Friday the 13th"."""
    return Bare(WeekdayOfMonth(weekday, ordinal)) if 1 <= ordinal <= 31 else None  # noqa: PLR2004 (days of a month)


@construction("day of some month", gives="mention")
def day_of_some_month(ordinal: int) -> tuple[Piece, ...] | None:
    """Read "12th" of "back by 12th", which hangs on no month that was told."""
    return (Piece(Bare(DayOfMonth(ordinal)), ("ordinal",)),) if 1 <= ordinal <= 31 else None  # noqa: PLR2004 (as above)


@construction("day of a month", gives="date")
def day_of_a_month(ordinal: int, span: Term) -> Term | None:
    """Read "the 20th of that month", "the 3rd of next month"."""
    if size_of(span) is not Granularity.MONTH or not 1 <= ordinal <= 31:  # noqa: PLR2004 (days of a month)
        return None
    return Within(span, DayOfMonth(ordinal))


@construction("week before a date", gives="date")
def week_before_a_date(date: Term) -> Term | None:
    """Read "the week before Christmas"; beside a weekday "the week before" stands alone."""
    return Shift(date, -1, Granularity.WEEK) if _is_fixed_day(date) else None


@construction("week after a date", gives="date")
def week_after_a_date(date: Term) -> Term | None:
    """Read "the week after Easter"."""
    return Shift(date, 1, Granularity.WEEK) if _is_fixed_day(date) else None


def _is_fixed_day(date: Term) -> bool:
    return size_of(date) is Granularity.DAY and not isinstance(getattr(date, "what", None), Weekday)


@construction("name of that year", gives="date")
def name_of_that_year(name: Repeating, unit: Granularity) -> Term | None:
    """Read "May of that year", "Tuesday of that week"."""
    wanted = Granularity.WEEK if isinstance(name, Weekday) else Granularity.YEAR
    return Within(This(PREVIOUS, Unit(unit)), name) if unit is wanted else None


@construction("day after a date", gives="mention")
def day_after_a_date(date: Term) -> Term | None:
    """Read "the day after Christmas"; nobody says "the day after the day after"."""
    told = size_of(date) is Granularity.DAY and not isinstance(getattr(date, "what", None), Unit)
    return Shift(date, 1, Granularity.DAY) if told else None


@construction("day before a date", gives="mention")
def day_before_a_date(date: Term) -> Term | None:
    """Read "the day before last Thursday"."""
    return Shift(date, -1, Granularity.DAY) if size_of(date) is Granularity.DAY else None

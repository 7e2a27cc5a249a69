"""Parts of dates: early May, the end of the year, Friday night, this morning."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.calendar import size_of
from service.recognition.constructions.numbers import Count
from service.temporal.amounts import Amount, Every
from service.temporal.dayparts import NightInto, PartOfDay
from service.temporal.expressions import ANCHOR, PREVIOUS, Approximately, Bare, Part, Term, Vague
from service.temporal.granularity import Granularity
from service.temporal.operators import Shift, This, Within
from service.temporal.repeating import Repeating, Unit, Weekday

_HOLD_DAYS = frozenset({Granularity.MONTH, Granularity.SEASON, Granularity.YEAR, Granularity.DECADE})
"""Units of which the first or last days or weeks are told."""


@construction("part of a date", gives="mention")
def part_of_a_date(segment: str, date: Term) -> Term | None:
    """Read "early May", "the end of last year"."""
    if isinstance(date, Amount | Every | Vague) or size_of(date) is None:
        return None
    return Part(date, segment)


@construction("close of a day", gives="mention")
def close_of_a_day(date: Term) -> tuple[Piece, ...] | None:
    """Read "Friday's close", of trading: the close is an event of that day."""
    return (Piece(date, ("date",)),) if size_of(date) is Granularity.DAY else None


@construction("part of a long date", gives="mention")
def part_of_a_long_date(segment: str, date: Term) -> Term | None:
    """Read "the early 1990s", "the late summer"; in "the early March meeting" the article is the meeting's."""
    size = size_of(date)
    return None if size is None or size <= Granularity.MONTH else part_of_a_date(segment, date)


@construction("early part of a date", gives="mention")
def early_part_of_a_date(date: Term) -> Term | None:
    """Read "the early part of May"."""
    return Part(date, "START") if size_of(date) is not None else None


@construction("amount in part of this unit", gives="mention")
def amount_in_part_of_this_unit(quantity: Count, unit: Granularity, segment: str, whole: Granularity) -> tuple[Piece, ...] | None:
    """Read "six months earlier this year": a length, and when that was."""
    if not unit < whole or whole < Granularity.WEEK:
        return None
    return (
        Piece(Amount(quantity.number, unit), ("quantity", "unit")),
        Piece(Part(This(ANCHOR, Unit(whole)), segment), ("segment", "whole")),
    )


@construction("first days of a date", gives="mention")
def first_days_of_a_date(calendar: Term) -> Term | None:
    """Read "the first days of May"."""
    return Part(calendar, "START") if size_of(calendar) in _HOLD_DAYS else None


@construction("last days of a date", gives="mention")
def last_days_of_a_date(calendar: Term) -> Term | None:
    """Read "the last weeks of 1944"."""
    return Part(calendar, "END") if size_of(calendar) in _HOLD_DAYS else None


@construction("latter part of a date", gives="mention")
def latter_part_of_a_date(date: Term) -> Term | None:
    """Read "the latter part of the year"."""
    return Part(date, "END") if size_of(date) is not None else None


@construction("tonight", gives="calendar")
def tonight() -> Term:
    """Read "tonight"."""
    return Within(ANCHOR, PartOfDay("NI"))


@construction("overnight", gives="calendar")
def overnight() -> Term:
    """Read "overnight": the night to come, or the last one where the clause tells the past."""
    return Within(ANCHOR, PartOfDay("NI"))


@construction("part of this unit", gives="mention")
def part_of_this_unit(segment: str, unit: Granularity) -> Term | None:
    """Read "the end of the year", "earlier in the week", seen from the publication date."""
    return Part(This(ANCHOR, Unit(unit)), segment) if unit >= Granularity.DAY else None


@construction("small hours of a date", gives="mention")
def small_hours_of_a_date(date: Term) -> tuple[Piece, ...] | None:
    """Read "Thursday" of "the early hours of Thursday"."""
    size = size_of(date)
    return (Piece(date, ("date",)),) if size is not None and size <= Granularity.DAY else None


@construction("rest of this unit", gives="mention")
def rest_of_this_unit(unit: Granularity, **_of_the_span: None) -> tuple[Piece, ...] | None:
    """Read "the year" of "the rest of the year", seen from the publication date."""
    return (Piece(This(ANCHOR, Unit(unit)), ("unit", "determiner")),) if unit > Granularity.DAY else None


@construction("end of this unit", gives="mention")
def end_of_this_unit(unit: Granularity) -> Term | None:
    """Read "year-end"."""
    return Part(This(ANCHOR, Unit(unit)), "END") if unit >= Granularity.WEEK else None


@construction("end of a unit of a date", gives="mention")
def end_of_a_unit_of_a_date(unit: Granularity, span: Term) -> Term | None:
    """Read "year-end 2025"."""
    return Part(span, "END") if size_of(span) is unit else None


@construction("approximate date", gives="mention")
def approximate_date(date: Term) -> Term | None:
    """Read "around May 12"; a weekday is never approximate."""
    return None if isinstance(getattr(date, "what", None), Weekday) else Approximately(date, "APPROX")


@construction("part of a day", gives="date")
def part_of_a_day(calendar: Term, part: str, segment: str = "") -> Term | None:
    """Read "Friday night", "the morning of 12 May"."""
    if size_of(calendar) is not Granularity.DAY:
        return None
    term = Within(calendar, PartOfDay(part))
    return Part(term, segment) if segment else term


@construction("part of today", gives="calendar")
def part_of_today(part: str, segment: str = "") -> Term:
    """Read "this morning", "tonight"."""
    term = Within(ANCHOR, PartOfDay(part))
    return Part(term, segment) if segment else term


@construction("part of yesterday", gives="calendar")
def part_of_yesterday(part: str) -> Term:
    """Read "last night"."""
    return Within(Shift(ANCHOR, -1, Granularity.DAY), PartOfDay(part))


@construction("part of that day", gives="calendar")
def part_of_that_day(part: str, segment: str = "") -> Term:
    """Read "that night", "the morning", "am frühen Morgen" (early in the morning)."""
    term = Within(PREVIOUS, PartOfDay(part))
    return Part(term, segment) if segment else term


@construction("part of the day before", gives="calendar")
def part_of_the_day_before(part: str) -> Term:
    """Read "the night before"."""
    return Within(Shift(PREVIOUS, -1, Granularity.DAY), PartOfDay(part))


@construction("part of the day after", gives="calendar")
def part_of_the_day_after(part: str) -> Term:
    """Read "the morning after"."""
    return Within(Shift(PREVIOUS, 1, Granularity.DAY), PartOfDay(part))


@construction("part of the next day", gives="calendar")
def part_of_the_next_day(part: str) -> Term:
    """Read "the next morning"."""
    return Within(Shift(PREVIOUS, 1, Granularity.DAY), PartOfDay(part))


@construction("weekday with its part", gives="calendar")
def weekday_with_its_part(dayparts: tuple[Repeating, str]) -> Term:
    """Read "Dienstagabend", one word for a weekday and a part of it."""
    what, part = dayparts
    return Within(Bare(what), PartOfDay(part))


@construction("part of a weekday", gives="calendar")
def part_of_a_weekday(weekday: int, part: str) -> Term:
    """Read "sat nite", as people write "Saturday night"."""
    return Within(Bare(Weekday(weekday)), PartOfDay(part))


@construction("night before a date", gives="date")
def night_before_a_date(calendar: Term) -> Term | None:
    """Read "die Nacht auf Samstag", "in the night to Saturday": the night that begins on the day before."""
    if size_of(calendar) is not Granularity.DAY:
        return None
    return Within(Shift(calendar, -1, Granularity.DAY), NightInto())


@construction("night of a date", gives="date")
def night_of_a_date(calendar: Term) -> Term | None:
    """Read "overnight on Friday": the night that begins on that day."""
    return Within(calendar, PartOfDay("NI")) if size_of(calendar) is Granularity.DAY else None


@construction("edge of a unit in one word", gives="mention")
def edge_of_a_unit_in_one_word(unit_edge: tuple[str, Granularity], calendar: Term | None = None) -> Term | None:
    """Read "Jahresende" (the end of the year), alone or of a date ("Jahresende 2025")."""
    segment, unit = unit_edge
    if calendar is None:
        return Part(This(ANCHOR, Unit(unit)), segment)
    return Part(calendar, segment) if size_of(calendar) is unit else None


@construction("season with its part", gives="date")
def season_with_its_part(season_part: tuple[Repeating, str], calendar: Term | None = None) -> Term | None:
    """Read "Spätsommer" (late summer), alone or of a year."""
    what, segment = season_part
    if calendar is None:
        return Part(Bare(what), segment)
    return Part(Within(calendar, what), segment) if size_of(calendar) is Granularity.YEAR else None

"""Lengths of time: three years, several days, the past two weeks."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.numbers import Count
from service.temporal.amounts import Amount, Amounts, Stretching, Weekends
from service.temporal.expressions import ANCHOR, PREVIOUS, Approximately, Term, Vague
from service.temporal.granularity import Granularity

_GROWN = 13
_MILLENNIUM = 1000
_STRETCHED = frozenset({Granularity.WEEK, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY})


def _softened(term: Term, quantity: Count) -> Term:
    return Approximately(term, quantity.mod) if quantity.mod else term


@construction("amount", gives="mention")
def amount(quantity: Count, unit: Granularity) -> Term | None:
    """Read "three years"; "a second" is rather an ordinal."""
    if unit is Granularity.SECOND and quantity.number == 1:
        return None
    return _softened(Amount(quantity.number, unit), quantity)


@construction("amount in two units", gives="mention")
def amount_in_two_units(quantity: Count, unit: Granularity, more: Count, finer: Granularity) -> Term | None:
    """Read "two hours and 48 minutes"."""
    if finer >= unit or quantity.number is None or more.number is None:
        return None
    return _softened(Amounts(Amount(quantity.number, unit), Amount(more.number, finer)), quantity)


@construction("millions of units", gives="mention")
def millions_of_units(quantity: Count, million: int, plural: Granularity) -> Term | None:
    """Read "150 million years"."""
    return None if quantity.number is None else _softened(Amount(quantity.number * million, plural), quantity)


@construction("millennia", gives="mention")
def millennia(quantity: Count, **_of_the_span: None) -> Term:
    """Read "two millennia"; with no number ("several millennia") it is some years."""
    number = quantity.number and quantity.number * _MILLENNIUM
    return _softened(Amount(number, Granularity.YEAR), quantity)


@construction("amount that lasts", gives="mention")
def amount_that_lasts(quantity: Count, unit: Granularity) -> tuple[Piece, ...]:
    """Read "two weeks" of "it will last two weeks", where "last" is the verb."""
    return (Piece(_softened(Amount(quantity.number, unit), quantity), ("quantity", "unit")),)


@construction("two amounts of a unit", gives="mention")
def two_amounts_of_a_unit(one: float, other: float, unit: Granularity) -> tuple[Piece, ...]:
    """Read "50 statt 30 Jahre", "von 30 auf 50 Jahre": two lengths that share their unit."""
    return Piece(Amount(one, unit), ("one",)), Piece(Amount(other, unit), ("other", "unit"))


@construction("weekends", gives="mention")
def weekends(quantity: Count) -> Term:
    """Read "two weekends"."""
    return _softened(Weekends(quantity.number), quantity)


@construction("amount or age", gives="mention")
def amount_or_age(quantity: Count, unit: Granularity) -> Term | None:
    """Read "3-jährig" (for three years, or three years old); of many years it is the age of a person."""
    aged = unit is Granularity.YEAR and quantity.number is not None and quantity.number >= _GROWN
    return None if aged else _softened(Amount(quantity.number, unit), quantity)


@construction("amount of a course", gives="mention")
def amount_of_a_course(quantity: Count, unit: Granularity) -> tuple[Piece, ...]:
    """Read "40-jährig" before what lasts so long ("40-jährige Tätigkeit"), which is no person's age."""
    return (Piece(_softened(Amount(quantity.number, unit), quantity), ("quantity", "unit")),)


@construction("amount in one word", gives="mention")
def amount_in_one_word(duration: tuple[float | None, Granularity]) -> Term:
    """Read "jahrelang", "einwöchig"."""
    return Amount(*duration)


@construction("part of an amount", gives="mention")
def part_of_an_amount(quantity: Count, unit: Granularity) -> Term | None:
    """Read "the first nine months"."""
    return _softened(Amount(quantity.number, unit), quantity) if quantity.number != 1 or unit < Granularity.DAY else None


@construction("part of units", gives="mention")
def part_of_units(plural: Granularity) -> Term:
    """Read "the first hours"."""
    return Amount(None, plural)


@construction("units", gives="mention")
def units(plural: Granularity) -> Term:
    """Read "years" alone: nobody knows how many."""
    return Amount(None, plural)


@construction("units after an article", gives="mention")
def units_after_an_article(
    plural: Granularity | None = None, unit: Granularity | None = None, **_of_the_span: None
) -> tuple[Piece, ...]:
    """Read "years-long" of "a years-long dispute", where the article is the dispute's."""
    if plural is not None:
        return (Piece(Amount(None, plural), ("plural", "extent")),)
    return (Piece(Amount(1, unit or Granularity.DAY), ("unit", "extent")),)


@construction("unit or two", gives="mention")
def unit_or_two(unit: Granularity) -> Term:
    """Read "a day or two"."""
    return Approximately(Amount(None, unit), "APPROX")


@construction("unit long", gives="mention")
def unit_long(unit: Granularity) -> Term:
    """Read "year-long"."""
    return Amount(1, unit)


@construction("past units", gives="mention")
def past_units(unit: Granularity, quantity: Count | None = None) -> Term:
    """Read "the past three years": a length that ends at the publication date."""
    quantity = quantity or Count(1)
    return _softened(Stretching(ANCHOR, quantity.number, unit, forward=False), quantity)


@construction("coming units", gives="mention")
def coming_units(unit: Granularity, quantity: Count | None = None) -> Term:
    """Read "the next two weeks"."""
    quantity = quantity or Count(1)
    return _softened(Stretching(ANCHOR, quantity.number, unit, forward=True), quantity)


@construction("past unit as a stretch", gives="mention")
def past_unit_as_a_stretch(unit: Granularity) -> Term | None:
    """Read "the last year" of "over the last year"; "the last quarter" is one of the calendar."""
    return Stretching(ANCHOR, 1, unit, forward=False) if unit in _STRETCHED else None


@construction("coming unit as a stretch", gives="mention")
def coming_unit_as_a_stretch(unit: Granularity) -> Term | None:
    """Read "the next decade" of "over the next decade"."""
    return Stretching(ANCHOR, 1, unit, forward=True) if unit in _STRETCHED else None


@construction("following units", gives="mention")
def following_units(quantity: Count, unit: Granularity) -> Term:
    """Read "the following two weeks", seen from an earlier mention."""
    return _softened(Stretching(PREVIOUS, quantity.number, unit, forward=True), quantity)


@construction("recent units", gives="mention")
def recent_units(plural: Granularity) -> Term:
    """Read "recent years": how many is left open."""
    return Stretching(ANCHOR, None, plural, forward=False)


@construction("units to come", gives="mention")
def units_to_come(plural: Granularity) -> Term:
    """Read "coming months": how many is left open."""
    return Stretching(ANCHOR, None, plural, forward=True)


@construction("unit and a half", gives="mention")
def unit_and_a_half(unit: Granularity) -> Term:
    """Read "a year and a half"."""
    return Amount(1.5, unit)


@construction("the past", gives="mention")
def the_past() -> Term:
    """Read "recently", "the past"."""
    return Vague("PAST")


@construction("former as a prefix", gives="mention")
def former_as_a_prefix(prefix: None) -> tuple[Piece, ...]:  # noqa: ARG001 (the slot gives the span without the hyphen)
    """Read "Ex-" before a title ("ex-president"), like "former"."""
    return (Piece(Vague("PAST"), ("prefix",)),)


@construction("the present", gives="mention")
def the_present() -> Term:
    """Read "now", "currently"."""
    return Vague("PRESENT")


@construction("day to come", gives="mention")
def day_to_come() -> Term:
    """Read "one day" behind a verb that looks ahead: "it will one day be the largest"."""
    return Vague("FUTURE")


@construction("the future", gives="mention")
def the_future() -> Term:
    """Read "soon", "the future"."""
    return Vague("FUTURE")

"""Periods of business reports: the third-quarter loss, the year ended Sept. 30, a year-earlier profit."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.calendar import name_of_a_year, size_of
from service.recognition.constructions.names import half, quarter
from service.recognition.constructions.numbers import Count
from service.temporal.amounts import Amount, Stretching
from service.temporal.expressions import ANCHOR, PREVIOUS, Bare, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Last, Shift, This
from service.temporal.repeating import Repeating, Unit


@construction("quarter before a noun", gives="calendar")
def quarter_before_a_noun(ordinal: int, span: Term | None = None) -> Term | None:
    """Read "third-quarter" of "the third-quarter loss", where the article is the loss's."""
    return _fraction_before_a_noun(quarter(ordinal), span)


@construction("half before a noun", gives="calendar")
def half_before_a_noun(ordinal: int, span: Term | None = None) -> Term | None:
    """Read "first-half" of "the first-half results"."""
    return _fraction_before_a_noun(half(ordinal), span)


def _fraction_before_a_noun(name: Repeating | None, span: Term | None) -> Term | None:
    if name is None:
        return None
    return Bare(name) if span is None else name_of_a_year(name, span)


@construction("period just over", gives="span")
def period_just_over(period: Granularity = Granularity.QUARTER) -> Term:
    """Read "the latest quarter" of a report, "the latest week" of figures."""
    return Last(ANCHOR, Unit(period))


@construction("year of comparison", gives="calendar")
def year_of_comparison() -> Term:
    """Read "year-ago" before figures."""
    return Shift(PREVIOUS, -1, Granularity.YEAR)


@construction("year of comparison after an article", gives="mention")
def year_of_comparison_after_an_article(unit: Granularity, comparison: int) -> tuple[Piece, ...] | None:
    """Read "year-earlier" of "a year-earlier loss", where the article is the loss's."""
    term = Shift(PREVIOUS, comparison, Granularity.YEAR)
    return (Piece(term, ("unit", "comparison")),) if unit is Granularity.YEAR else None


@construction("year of a report so far", gives="date")
def year_of_a_report_so_far() -> Term:
    """Read "the year" of "earnings for the year"."""
    return This(ANCHOR, Unit(Granularity.YEAR))


@construction("year begun", gives="date")
def year_begun() -> Term:
    """Read "the year" of "the shares are below where they started the year"."""
    return This(ANCHOR, Unit(Granularity.YEAR))


@construction("period of accounts", gives="mention")
def period_of_accounts(unit: Granularity, date: Term, **_of_the_span: None) -> tuple[Piece, ...] | None:
    """Read "the year" of "the year ended Sept. 30" as a length up to that day, "the quarter" as the one that the day ends.

    A quarter that ends on July 31 has two of its months in the second one.
    """
    if unit <= Granularity.DAY or size_of(date) not in {Granularity.DAY, Granularity.MONTH}:
        return None
    period: Term
    if unit is Granularity.QUARTER:
        period = This(Shift(date, -1, Granularity.MONTH), Unit(unit))
    else:
        period = This(date, Unit(unit)) if unit < Granularity.YEAR else Stretching(date, 1, unit, forward=False)
    return Piece(period, ("unit", "determiner")), Piece(date, ("date",))


@construction("first of these units", gives="mention")
def first_of_these_units(
    quantity: Count, unit: Granularity, whole: Granularity, **_of_the_span: None
) -> tuple[Piece, ...] | None:
    """Read "the first nine months of the year": a length, and the unit that it is of."""
    if not unit < whole:
        return None
    return (
        Piece(Amount(quantity.number, unit), ("quantity", "unit", "position", "determiner")),
        Piece(This(ANCHOR, Unit(whole)), ("whole", "other")),
    )


@construction("year of a report", gives="span")
def year_of_a_report() -> Term:
    """Read "the fiscal year", "the full year"."""
    return This(ANCHOR, Unit(Granularity.YEAR))

"""What figures are told for and compared with: "the quarter", "a year earlier", "the full year", "the 2024 period"."""

from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import Context
from service.resolution.sides import NO_EVIDENCE
from service.temporal import calendar
from service.temporal.expressions import ANCHOR, PREVIOUS, Anchor, Calendar, Term, inner
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Counterpart, Last, Next, Shift, This
from service.temporal.repeating import Unit

_QUARTER = Unit(Granularity.QUARTER)
_YEAR = Unit(Granularity.YEAR)
_OF_THE_QUARTER = {operator(PREVIOUS, _QUARTER) for operator in (This, Last, Next)}
"""What is said of the quarter spoken of: "the quarter", "the previous quarter"."""
_REPORTS = 3
"""The last month in which figures of the year before are told."""
_FORESEEN = 3
"""Within how many words behind the year its forecast stands ("full-year sales growth forecast")."""
_LATELY = 200
"""Days since the end of a quarter within which a report may still speak of it; what is older is what it is compared with."""
_OWN_CLAUSE = 12
"""How many words away the verb that tells a quarter as past may stand."""
_YEARS_OF_A_REPORT = frozenset({"year of a report", "year of a report so far"})


def of_figures(mention: Mention, context: Context) -> Choice | None:
    """Read a term by the figures that the text tells, or give None.

    With fourth-quarter figures "the full year" is the one that this quarter closed. Where no quarter was named, "the quarter" of
    a report is the last that is over, unless its verb looks ahead.
    """
    term = mention.term
    compared = _compared(term, context)
    if compared is not None:
        return Choice(term, compared, "mention", 0.75)
    if isinstance(term, Counterpart):
        return Choice(Calendar(term.year), context.published, "nothing", 0.75)
    if mention.rule == "period just over":
        return _period_just_over(term, context)
    if mention.rule in _YEARS_OF_A_REPORT:
        return _year_closed(mention, context)
    return _quarter_just_over(mention, context) if _base(term) == This(PREVIOUS, _QUARTER) else None


def _base(term: Term) -> Term:
    """Give what a term is counted from: the quarter, for the one a year before it."""
    return inner(term) if isinstance(term, Counterpart) or _is_a_year_before(term) else term


def _is_a_year_before(term: Term) -> bool:
    return isinstance(term, Shift) and term.count == -1 and term.size is Granularity.YEAR


def _compared(term: Term, context: Context) -> Interval | None:
    """Give what is spoken of, for "the quarter", and what figures are compared with, for "a year earlier" beside them."""
    base = _base(term)
    if base in _OF_THE_QUARTER:
        return context.quarter
    return context.compared if base is not term and isinstance(base, Anchor) else None


def _period_just_over(term: Term, context: Context) -> Choice | None:
    """Read "the latest quarter" as the one spoken of: it is over, or a fiscal one that is told as past."""
    quarter = context.quarter
    if quarter is None or term != Last(ANCHOR, _QUARTER):
        return None
    if quarter.end > context.published.start:
        told = next((read.mention for read in reversed(context.read) if read.interval == quarter), None)
        told_by = context.evidence(told) if told is not None else NO_EVIDENCE
        if told_by.side != "past" or told_by.distance > _OWN_CLAUSE:
            return None
    return Choice(This(PREVIOUS, _QUARTER), quarter, "mention", 0.75)


def _year_closed(mention: Mention, context: Context) -> Choice | None:
    """Read "the full year" beside the figures of a fourth quarter that is over, or early in the year beside no quarter."""
    quarter, published = context.quarter, context.published
    if _is_foreseen(mention, context):
        return None
    if quarter is None:
        return _year_just_over(mention, context)
    if quarter.end.year != published.start.year or quarter.end > published.start or quarter.end.month > 1:
        return None
    if context.evidence(mention).side == "future":
        return None
    return Choice(This(PREVIOUS, _YEAR), quarter, "mention", 0.7, mention.term)


def _is_foreseen(mention: Mention, context: Context) -> bool:
    """Whether what is told of the year is yet to come: "raised its full-year outlook"."""
    return not context.language.tense.forecasts.isdisjoint(context.tokens.words[mention.last : mention.last + _FORESEEN])


def _year_just_over(mention: Mention, context: Context) -> Choice | None:
    """Read "the full year" early in the year as the last one, where the verb tells the past."""
    if mention.rule == "year of a report so far" or context.published.start.month > _REPORTS:
        return None
    if context.evidence(mention).side != "past":
        return None
    return Choice(Last(ANCHOR, _YEAR), context.published, "published", 0.7, mention.term)


def _quarter_just_over(mention: Mention, context: Context) -> Choice | None:
    """Read "the quarter" as the last one, where none was named and what was told last is of one that is not over."""
    latest = context.latest(Granularity.QUARTER)
    ended = calendar.unit(latest.start, Granularity.QUARTER).end if latest is not None else context.published.end
    over = 0 <= (context.published.start - ended).days <= _LATELY
    if over or context.evidence(mention).side == "future":
        return None
    return Choice(mention.term.on(Last(ANCHOR, _QUARTER)), context.published, "published", 0.6)

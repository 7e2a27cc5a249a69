"""The year that is over, told of at the beginning of the next: "in the final quarter of the year"."""

from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import Context
from service.temporal.expressions import ANCHOR
from service.temporal.granularity import Granularity
from service.temporal.operators import Last, This, Within
from service.temporal.repeating import Unit

_YEAR = Unit(Granularity.YEAR)


def in_the_year_over(mention: Mention, context: Context) -> Choice | None:
    """Read "the final quarter of the year" in the year before, where the verb tells the past and it has not come yet."""
    term = mention.term
    if not isinstance(term, Within) or term.of != This(ANCHOR, _YEAR) or context.options.prefer == "future":
        return None
    told = term.read(context.published).interval
    if told is None or told.start <= context.published.start or context.evidence(mention).side != "past":
        return None
    return Choice(Within(Last(ANCHOR, _YEAR), term.what), context.published, "published", 0.8, term)

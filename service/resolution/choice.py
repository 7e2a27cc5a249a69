"""What a term is read as: its direction and its anchor."""

from typing import NamedTuple

from service.temporal.expressions import Term
from service.temporal.interval import Interval
from service.temporal.timex import AnchoredOn


class Choice(NamedTuple):
    """The term chosen, its anchor and where that came from, how sure that is, and the term not chosen."""

    term: Term
    anchor: Interval
    anchored_on: AnchoredOn
    confidence: float
    other: Term | None = None

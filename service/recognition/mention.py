"""A span of text that speaks of time, before it is resolved."""

from dataclasses import dataclass

from service.recognition.construction import Bound
from service.temporal.expressions import Term


@dataclass(frozen=True, slots=True)
class Mention:
    """A span with its meaning over a free anchor; `first` and `last` are its tokens, `last` exclusive."""

    first: int
    last: int
    term: Term
    rule: str
    bound: Bound | None = None

"""A span of text that speaks of time, before it is resolved."""

from dataclasses import dataclass

from service.temporal.expressions import Term
from service.temporal.timex import Bound

_FROM_ON = frozenset({"from on", "from a part on"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A span with its meaning over a free anchor; `first` and `last` are its tokens, `last` exclusive."""

    first: int
    last: int
    term: Term
    rule: str
    bound: Bound | None = None

    @property
    def is_deadline(self) -> bool:
        """Whether it is rather to come than over: a date behind "until" or "by", and one from which on things hold ("ab Mai")."""
        return self.bound in {"until", "by"} or self.rule in _FROM_ON

"""What one article says happened in one interval."""

from dataclasses import dataclass
from typing import Literal

from service.temporal.timex import Timex

Kind = Literal["event", "report", "period"]
Offsets = Literal["text", "title"]
Modality = Literal["happened", "planned", "possible", "negated"]
Dating = Literal["stated", "context"]
CONTEXT = "context"
"""The rule that dates what no word dates: by the date that the article has reached, or by its publication date."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The words that a mention of time belongs to; offsets in code points of the article, `end` exclusive."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """One dated happening as one article tells it.

    `title` reads as a headline without its date words, `quote` is the sentence, `clause` the part of it that the date belongs to.
    `timex.interval` is never None: what has no interval is no event. Offsets count in the article's text, or, of its headline,
    in its title.
    """

    title: str
    quote: Clause
    clause: Clause
    timex: Timex
    kind: Kind = "event"
    modality: Modality = "happened"
    names: tuple[str, ...] = ()
    offsets_in: Offsets = "text"

    @property
    def dating(self) -> Dating:
        """Whether the date is stated, or taken from the context."""
        return "context" if self.timex.reason.rule == CONTEXT else "stated"

"""What a mention of time means before its anchor is known: immutable terms over a free ANCHOR.

The operators follow SCATE (Bethard and Parker 2016, "A Semantically Compositional Annotation Scheme for Time Normalization"):
a term is read against an anchor interval and gives an interval and a TIMEX3 value.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar, NamedTuple, Self

from service.temporal import calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.repeating import Repeating
from service.temporal.timex import TimexType
from service.temporal.values import format_value


class Reading(NamedTuple):
    """What a term means once its anchor is known."""

    interval: Interval | None
    value: str


class Term:
    """A meaning over a free ANCHOR."""

    __slots__ = ()
    type: ClassVar[TimexType] = "DATE"

    def read(self, anchor: Interval) -> Reading:
        """Read the term against an anchor; raises `OutOfCalendarError` where the result has no place in years 1 to 9999."""
        raise TypeError(anchor)

    def on(self, base: "Term") -> "Term":
        """Give the same meaning over another base term, in the place of the innermost one."""
        return base

    @property
    def root(self) -> "Term":
        """The innermost term: the anchor, a bare name or a date in full."""
        return self


@dataclass(frozen=True, slots=True)
class Anchor(Term):
    """The free variable: the publication date, or an earlier mention where `mentioned` is set."""

    mentioned: bool = False

    def __str__(self) -> str:
        return "ANCHOR"

    def read(self, anchor: Interval) -> Reading:
        """Give the anchor itself."""
        return Reading(anchor, format_value(anchor))


ANCHOR = Anchor()
"""The publication date, for deictic words: "last week", "ago"."""
PREVIOUS = Anchor(mentioned=True)
"""An earlier mention, for anaphoric words: "that week", "two days later"."""


@dataclass(frozen=True, slots=True)
class Calendar(Term):
    """A date in full: a year, a month of it, or a day of that."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        return f"Date({', '.join(str(part) for part in (self.year, self.month, self.day) if part is not None)})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (a date in full needs no anchor)
        """Give that year, month or day."""
        start = datetime(self.year, self.month or 1, self.day or 1)
        if self.day:
            interval = calendar.day(start)
        else:
            interval = calendar.months(start, Granularity.MONTH if self.month else Granularity.YEAR)
        return Reading(interval, format_value(interval))


@dataclass(frozen=True, slots=True)
class Slashed(Calendar):
    """A date in numbers that could be read with its day and month the other way round: "5/12/2025"."""

    def __str__(self) -> str:
        return f"Date({self.year}, {self.month}, {self.day})"

    @property
    def turned(self) -> Calendar:
        """The other reading."""
        return Calendar(self.year, self.day, self.month)


@dataclass(frozen=True, slots=True)
class Stretch(Term):
    """A decade or century in full, by a year in it."""

    year: int
    size: Granularity

    def __str__(self) -> str:
        return f"{self.size.name.title()}({self.year})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (needs no anchor)
        """Give the decade or century that holds the year."""
        interval = calendar.unit(datetime(max(self.year, 1), 1, 1), self.size)
        return Reading(interval, format_value(interval))


@dataclass(frozen=True, slots=True)
class BeforeChrist(Term):
    """A date before the common era: a value without an interval, for the calendar here begins in year 1.

    `part` is what stands behind the year in the value ("04" for April).
    """

    year: int
    size: Granularity = Granularity.YEAR
    part: str = ""

    def __str__(self) -> str:
        if self.part:
            return f"BC({self.year}, {self.part})"
        return f"BC({self.year})" if self.size is Granularity.YEAR else f"BC({self.year}, {self.size.name})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (needs no anchor)
        """Give "BC0044", "BC0044-03-15", or "BC04" for the fifth century (TIMEX3)."""
        if self.size is Granularity.CENTURY:
            return Reading(None, f"BC{(self.year - 1) // 100:02}")
        if self.size is Granularity.DECADE:
            return Reading(None, f"BC{self.year // 10:03}")
        return Reading(None, f"BC{self.year:04}-{self.part}" if self.part else f"BC{self.year:04}")


@dataclass(frozen=True, slots=True)
class Bare(Term):
    """A name with no direction of its own ("Thursday", "in May"): the context decides between Last, This and Next."""

    what: Repeating

    def __str__(self) -> str:
        return f"Nearest(ANCHOR, {self.what})"

    def read(self, anchor: Interval) -> Reading:
        """Give the last occurrence that began, the reading of news that looks back."""
        occurrence = self.what.before(anchor.start)
        return Reading(occurrence, self.what.value(occurrence))


@dataclass(frozen=True, slots=True)
class Unary(Term):
    """A term about another one."""

    of: Term

    @property
    def root(self) -> Term:
        """The innermost term."""
        return self.of.root

    def on(self, base: Term) -> Self:
        """Give the same meaning over another base term."""
        return replace(self, of=self.of.on(base))

    def base(self, anchor: Interval) -> Interval:
        """Read the inner term; raises `OutOfCalendarError` where it has no interval."""
        interval = self.of.read(anchor).interval
        if interval is None:
            raise calendar.OutOfCalendarError(str(self.of))
        return interval


@dataclass(frozen=True, slots=True)
class Modified(Unary):
    """A term with a modifier of TIMEX3: the interval and the value are those of the base."""

    mod: str

    def __str__(self) -> str:
        return f"{self.mod.title().replace('_', '')}({self.of})"

    @property
    def type(self) -> TimexType:  # type: ignore[override] # a class variable elsewhere
        """The type of the base."""
        return self.of.type

    def read(self, anchor: Interval) -> Reading:
        """Give the base."""
        return self.of.read(anchor)


@dataclass(frozen=True, slots=True)
class Part(Modified):
    """The beginning, middle or end of the base ("START", "MID", "END")."""


@dataclass(frozen=True, slots=True)
class Approximately(Modified):
    """A term that is not meant to the letter: "about three years", "more than a week"."""


@dataclass(frozen=True, slots=True)
class Vague(Term):
    """A time that no calendar can name: the past, the present or the future."""

    direction: str

    def __str__(self) -> str:
        return f"Vague({self.direction})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (a vague word has no anchor)
        """Give PAST_REF, PRESENT_REF or FUTURE_REF (TIMEX3)."""
        return Reading(None, f"{self.direction}_REF")


def modifier(term: Term) -> str | None:
    """Give the TIMEX3 `mod` of a term.

    >>> modifier(Part(Calendar(2025, 5), "MID"))  # "mid-May 2025"
    'MID'
    """
    while isinstance(term, Unary):
        if isinstance(term, Modified):
            return term.mod
        term = term.of
    return None


def unmodified(term: Term) -> Term:
    """Give a term without the modifiers around it.

    >>> str(unmodified(Approximately(Part(Calendar(2025, 5), "MID"), "APPROX")))
    'Date(2025, 5)'
    """
    while isinstance(term, Modified):
        term = term.of
    return term


def inner(term: Term) -> Term:
    """Give the term that a term is about; raises TypeError for one that stands alone.

    >>> str(inner(Part(Calendar(2025, 5), "MID")))
    'Date(2025, 5)'
    """
    if not isinstance(term, Unary):
        raise TypeError(term)
    return term.of

"""What a mention of time means before its anchor is known: immutable terms over a free ANCHOR.

The operators follow SCATE (Bethard and Parker 2016, "A Semantically Compositional Annotation Scheme for Time Normalization"):
a term is read against an anchor interval and gives an interval and a TIMEX3 value.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import ClassVar, NamedTuple, Self

from service.temporal import calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.repeating import Repeating, Unit
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
    """A year before the common era: a value without an interval, for the calendar here begins in year 1."""

    year: int

    def __str__(self) -> str:
        return f"BC({self.year})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (needs no anchor)
        """Give "BC0044" (TIMEX3)."""
        return Reading(None, f"BC{self.year:04}")


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
class Last(Unary):
    """The latest occurrence that is over before the base begins: "last week", "last September"."""

    what: Repeating

    def __str__(self) -> str:
        return f"Last({self.of}, {self.what})"

    def read(self, anchor: Interval) -> Reading:
        """Give the occurrence before the base."""
        start = self.base(anchor).start
        occurrence = self.what.before(start)
        if occurrence.end > start:
            occurrence = self.what.before(calendar.plus_days(occurrence.start, -1))
        return Reading(occurrence, self.what.value(occurrence))


@dataclass(frozen=True, slots=True)
class Next(Unary):
    """The first occurrence that begins after the base: "next week", "next September"."""

    what: Repeating

    def __str__(self) -> str:
        return f"Next({self.of}, {self.what})"

    def read(self, anchor: Interval) -> Reading:
        """Give the occurrence after the base."""
        base = self.base(anchor)
        if isinstance(self.what, Unit):
            occurrence = self.what.before(calendar.shift(self.what.before(base.start).start, 1, self.what.size))
        else:
            occurrence = self.what.after(base.end)
        return Reading(occurrence, self.what.value(occurrence))


@dataclass(frozen=True, slots=True)
class This(Unary):
    """The occurrence that holds the base, or else the one of the same week or year: "this week", "this summer"."""

    what: Repeating

    def __str__(self) -> str:
        return f"This({self.of}, {self.what})"

    def read(self, anchor: Interval) -> Reading:
        """Give the occurrence around the base."""
        start = self.base(anchor).start
        occurrence = self.what.before(start)
        if occurrence.end <= start:
            occurrence = next(self.what.within(calendar.unit(start, self.what.frame)), occurrence)
        return Reading(occurrence, self.what.value(occurrence))


@dataclass(frozen=True, slots=True)
class Within(Unary):
    """The occurrence inside of the base: "September last year", "Friday morning", "the third quarter of 1998"."""

    what: Repeating

    def __str__(self) -> str:
        return f"Within({self.of}, {self.what})"

    @property
    def type(self) -> TimexType:  # type: ignore[override] # a class variable elsewhere
        """TIME for what is finer than a day."""
        return "TIME" if self.what.granularity < Granularity.DAY else "DATE"

    def read(self, anchor: Interval) -> Reading:
        """Give the first occurrence in the base."""
        occurrence = self.what.after(calendar.unit(self.base(anchor).start, self.what.frame).start)
        return Reading(occurrence, self.what.value(occurrence))


@dataclass(frozen=True, slots=True)
class Nth(Unary):
    """The n-th unit of the base, or the last for -1: "the first week of May", "the second day"."""

    number: int
    size: Granularity

    def __str__(self) -> str:
        return f"Nth({self.of}, {self.number}, {self.size.name})"

    def read(self, anchor: Interval) -> Reading:
        """Give that unit of the base."""
        base = self.base(anchor)
        if self.number < 0:
            interval = calendar.unit(base.end - timedelta(seconds=1), self.size)
        else:
            interval = calendar.unit(calendar.shift(base.start, self.number - 1, self.size), self.size)
        return Reading(interval, format_value(interval))


@dataclass(frozen=True, slots=True)
class Shift(Unary):
    """A unit so many units away from the base: "two weeks ago" (count -2), "three days later"."""

    count: float
    size: Granularity

    def __str__(self) -> str:
        return f"{'Before' if self.count < 0 else 'After'}({self.of}, {abs(self.count):g}, {self.size.name})"

    @property
    def type(self) -> TimexType:  # type: ignore[override] # a class variable elsewhere
        """TIME for hours and finer."""
        return "TIME" if self.size < Granularity.DAY else "DATE"

    def read(self, anchor: Interval) -> Reading:
        """Give the unit, as fine as the word for it, or as coarse as the base where that is coarser than a day."""
        base = self.base(anchor)
        moment = _moved(base.start, self.count, self.size)
        whole = float(self.count).is_integer()
        size = min(self.size, Granularity.YEAR) if whole else _FINER.get(self.size, self.size)
        if Granularity.WEEK < base.granularity < size:
            size = base.granularity
        interval = calendar.unit(moment, size)
        return Reading(interval, format_value(interval))


_FINER = {
    Granularity.YEAR: Granularity.MONTH,
    Granularity.MONTH: Granularity.WEEK,
    Granularity.WEEK: Granularity.DAY,
    Granularity.DECADE: Granularity.YEAR,
    Granularity.CENTURY: Granularity.DECADE,
    Granularity.DAY: Granularity.HOUR,
}


def _moved(moment: datetime, count: float, size: Granularity) -> datetime:
    whole = int(count)
    moment = calendar.shift(moment, whole, size)
    rest = count - whole
    if rest and size in calendar.MONTHS:
        return calendar.shift(moment, round(rest * calendar.MONTHS[size]), Granularity.MONTH)
    if rest and size in calendar.DAYS:
        return moment + timedelta(days=rest * calendar.DAYS[size])
    return moment


@dataclass(frozen=True, slots=True)
class Part(Unary):
    """The beginning, middle or end of the base; the whole unit stays the interval, the part is the `mod`."""

    part: str

    def __str__(self) -> str:
        return f"{self.part.title()}({self.of})"

    @property
    def type(self) -> TimexType:  # type: ignore[override] # a class variable elsewhere
        """The type of the base."""
        return self.of.type

    def read(self, anchor: Interval) -> Reading:
        """Give the whole base."""
        return self.of.read(anchor)


@dataclass(frozen=True, slots=True)
class Clock(Unary):
    """A clock time on the day of the base."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str = ""
    type: ClassVar[TimexType] = "TIME"

    def __str__(self) -> str:
        return f"At({self.of}, {self.hour:02}:{self.minute or 0:02}{self.zone})"

    def read(self, anchor: Interval) -> Reading:
        """Give that minute."""
        day = calendar.day(self.base(anchor).start)
        if self.hour == 24:  # noqa: PLR2004 (ISO 8601 allows 24:00)
            moment, text = calendar.plus_days(day.start, 1), "24:00"
            return Reading(calendar.unit(moment, Granularity.MINUTE), f"{day.first_day.isoformat()}T{text}")
        moment = day.start.replace(hour=self.hour, minute=self.minute or 0, second=self.second or 0)
        size = Granularity.MINUTE if self.second is None else Granularity.SECOND
        interval = calendar.unit(moment, size)
        return Reading(interval, format_value(interval) + self.zone)


@dataclass(frozen=True, slots=True)
class Vague(Term):
    """A time that no calendar can name: the past, the present or the future."""

    direction: str

    def __str__(self) -> str:
        return f"Vague({self.direction})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (a vague word has no anchor)
        """Give PAST_REF, PRESENT_REF or FUTURE_REF (TIMEX3)."""
        return Reading(None, f"{self.direction}_REF")


@dataclass(frozen=True, slots=True)
class Approximately(Unary):
    """A term with a modifier of TIMEX3 (`mod`): "about three years", "more than a week"."""

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


def modifier(term: Term) -> str | None:
    """Give the TIMEX3 `mod` of a term.

    >>> modifier(Part(Calendar(2025, 5), "MID"))  # "mid-May 2025"
    'MID'
    """
    while isinstance(term, Unary):
        if isinstance(term, Part):
            return term.part
        if isinstance(term, Approximately):
            return term.mod
        term = term.of
    return None


def inner(term: Term) -> Term:
    """Give the term that a term is about; raises TypeError for one that stands alone.

    >>> str(inner(Part(Calendar(2025, 5), "MID")))
    'Date(2025, 5)'
    """
    if not isinstance(term, Unary):
        raise TypeError(term)
    return term.of

"""Amounts of time and what repeats: the terms of TIMEX3 types DURATION and SET."""

from dataclasses import dataclass
from typing import ClassVar

from service.temporal import calendar
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import Reading, Term, Unary
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.repeating import DayOfMonth, Fraction, Month, MonthDay, Repeating, Season, Weekday, Weekend
from service.temporal.timex import TimexType

_LETTERS = {
    Granularity.SECOND: ("T", "S", 1),
    Granularity.MINUTE: ("T", "M", 1),
    Granularity.HOUR: ("T", "H", 1),
    Granularity.DAY: ("", "D", 1),
    Granularity.WEEK: ("", "W", 1),
    Granularity.MONTH: ("", "M", 1),
    Granularity.QUARTER: ("", "M", 3),
    Granularity.SEASON: ("", "M", 3),
    Granularity.HALF: ("", "M", 6),
    Granularity.YEAR: ("", "Y", 1),
    Granularity.DECADE: ("", "Y", 10),
    Granularity.CENTURY: ("", "Y", 100),
}

_PARTS = {Granularity.YEAR: (12, "M"), Granularity.HOUR: (60, "M"), Granularity.MINUTE: (60, "S"), Granularity.DECADE: (12, "M")}
_HALVED = {Granularity.YEAR: "P6M", Granularity.DAY: "PT12H", Granularity.HOUR: "PT30M", Granularity.MINUTE: "PT30S"}


def format_amount(count: float | None, size: Granularity) -> str:
    """Write an amount as a duration of ISO 8601; an unknown number is X (TIMEX3).

    >>> format_amount(3, Granularity.YEAR), format_amount(None, Granularity.DAY), format_amount(2, Granularity.DECADE)
    ('P3Y', 'PXD', 'P20Y')
    """
    clock, letter, factor = _LETTERS[size]
    if count is None:
        return f"P{clock}X{letter}"
    if count == 0.5 and size in _HALVED:  # noqa: PLR2004 (half a year is said in months)
        return _HALVED[size]
    number = count * factor
    if float(number).is_integer():
        return f"P{clock}{int(number)}{letter}"
    return f"P{clock}{_mixed(number, size)}"


def _number(count: float | None) -> str:
    """Write a number, X where it is unknown."""
    return "X" if count is None else f"{count:g}"


def _mixed(number: float, size: Granularity) -> str:
    """Write two and a half years as 2Y6M, as far as the next finer unit goes into it."""
    letter = _LETTERS[size][1]
    parts, finer = _PARTS.get(size, (1, ""))
    rest = (number - int(number)) * parts
    if finer and rest.is_integer():
        whole = f"{int(number)}{letter}" if int(number) else ""
        return f"{whole}{int(rest)}{finer}"
    return f"{round(number, 4)}{letter}"


@dataclass(frozen=True, slots=True)
class Amount(Term):
    """A length of time, tied to no day: "three years", "several days" (count None)."""

    count: float | None
    size: Granularity
    type: ClassVar[TimexType] = "DURATION"

    def __str__(self) -> str:
        return f"Duration({_number(self.count)}, {self.size.name})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (an amount has no anchor)
        """Give the duration alone."""
        return Reading(None, format_amount(self.count, self.size))


@dataclass(frozen=True, slots=True)
class Amounts(Term):
    """A length of time told in two units, the larger first: "two hours and 48 minutes"."""

    larger: Amount
    finer: Amount
    type: ClassVar[TimexType] = "DURATION"

    def __str__(self) -> str:
        return f"{self.larger} + {self.finer}"

    def read(self, anchor: Interval) -> Reading:
        """Give the duration alone: "PT2H48M"."""
        larger, finer = self.larger.read(anchor).value, self.finer.read(anchor).value.removeprefix("P")
        return Reading(None, larger + (finer.removeprefix("T") if "T" in larger else finer))


@dataclass(frozen=True, slots=True)
class Weekends(Term):
    """Weekends by their number, tied to no date: "two weekends" (count None: "several weekends").

    >>> Weekends(2).read(None).value
    'P2WE'
    """

    count: float | None
    type: ClassVar[TimexType] = "DURATION"

    def __str__(self) -> str:
        return f"Duration({_number(self.count)}, WEEKEND)"

    def read(self, anchor: Interval | None) -> Reading:  # noqa: ARG002 (a number of weekends has no anchor)
        """Give the duration alone."""
        return Reading(None, f"P{_number(self.count)}WE")


@dataclass(frozen=True, slots=True)
class Stretching(Unary):
    """A length of time that ends (count below zero) or begins at the base: "the past three years", "the next two weeks"."""

    count: float | None
    size: Granularity
    forward: bool
    type: ClassVar[TimexType] = "DURATION"

    def __str__(self) -> str:
        number = _number(self.count)
        if self.forward:
            return f"Between({self.of}, After({self.of}, {number}, {self.size.name}))"
        return f"Between(Before({self.of}, {number}, {self.size.name}), {self.of})"

    def read(self, anchor: Interval) -> Reading:
        """Give the duration and, for a known number, the days that it covers."""
        value = format_amount(self.count, self.size)
        if self.count is None:
            return Reading(None, value)
        base = self.base(anchor)
        sign = 1 if self.forward else -1
        try:
            far = calendar.shift(base.start, *_steps(sign * self.count, self.size))
        except calendar.OutOfCalendarError:
            return Reading(None, value)
        start, end = sorted((base.start, far))
        if not self.forward:
            end = base.end
        return Reading(Interval(start, end, self.size), value)


def _steps(count: float, size: Granularity) -> tuple[int, Granularity]:
    """Give a part of a year or of more in months."""
    if float(count).is_integer() or size not in calendar.MONTHS:
        return int(count), size
    return round(count * calendar.MONTHS[size]), Granularity.MONTH


@dataclass(frozen=True, slots=True)
class Every(Term):
    """What repeats: "every Monday", "daily", "every two years"; `quant` and `freq` are those of TIMEX3 ("EVERY", "2X")."""

    what: Repeating | None = None
    size: Granularity | None = None
    count: float | None = 1
    part: str = ""
    quant: str | None = None
    freq: str | None = None
    type: ClassVar[TimexType] = "SET"

    def __str__(self) -> str:
        often = f", {self.freq}" if self.freq else ""
        if self.what is not None:
            return f"Every({self.what}{often})"
        unit = "" if self.size is None else self.size.name
        return f"Every({_number(self.count)}, {unit}{often})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (a set has no anchor)
        """Give the TIMEX3 value of the set."""
        if self.what is not None:
            return Reading(None, _pattern(self.what) + self.part)
        if self.size is None:
            raise TypeError
        return Reading(None, format_amount(self.count, self.size) + self.part)


@dataclass(frozen=True, slots=True)
class EachDayAt(Term):
    """A clock time of each day of a set: "every Monday at 9 a.m."."""

    hour: int
    minute: int = 0
    type: ClassVar[TimexType] = "TIME"

    def __str__(self) -> str:
        return f"EachDayAt({self.hour:02}:{self.minute:02})"

    def read(self, anchor: Interval) -> Reading:  # noqa: ARG002 (of no one day)
        """Give the time without its day (ISO 8601).

        >>> from datetime import datetime
        >>> EachDayAt(9).read(calendar.day(datetime(2026, 1, 12))).value  # "every Monday at 9 a.m."
        'T09:00'
        """
        return Reading(None, f"T{self.hour:02}:{self.minute:02}")


def _pattern(what: Repeating) -> str:
    """Write what repeats with X for what is open."""
    match what:
        case Weekday():
            return f"XXXX-WXX-{what.number}"
        case DayOfMonth():
            return f"XXXX-XX-{what.day:02}"
        case PartOfDay():
            return f"XXXX-XX-XXT{what.code}"
        case _:
            return "XXXX-" + pattern_of_the_year(what)


def pattern_of_the_year(what: Repeating) -> str:
    """Write a part of a year as it stands behind the year.

    >>> pattern_of_the_year(Month(4)), pattern_of_the_year(Season("FA"))
    ('04', 'FA')
    """
    match what:
        case Weekend():
            return "WXX-WE"
        case Month():
            return f"{what.number:02}"
        case Season():
            return what.code
        case MonthDay():
            return f"{what.month:02}-{what.day:02}"
        case Fraction():
            return f"{what.size.name[0]}{what.number}"
        case _:
            return "XX"

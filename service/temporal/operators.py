"""Operators on terms: the occurrence before, around or after another term, inside of it, or so many units away."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from service.temporal import calendar
from service.temporal.expressions import Reading, Unary
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.repeating import Repeating, Unit
from service.temporal.timex import TimexType
from service.temporal.values import format_value


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


_HALF_WEEK = 3


@dataclass(frozen=True, slots=True)
class Nth(Unary):
    """The n-th unit of the base, or the last for -1: "the first week of May", "the second day".

    A week belongs to the month or year that holds most of its days (ISO 8601 counts the weeks of a year so).
    """

    number: int
    size: Granularity

    def __str__(self) -> str:
        return f"Nth({self.of}, {self.number}, {self.size.name})"

    def read(self, anchor: Interval) -> Reading:
        """Give that unit of the base."""
        base = self.base(anchor)
        inside = _HALF_WEEK if self.size is Granularity.WEEK else 0
        if self.number < 0:
            interval = calendar.unit(base.end - timedelta(days=inside, seconds=1), self.size)
        else:
            first = calendar.plus_days(base.start, inside)
            interval = calendar.unit(calendar.shift(first, self.number - 1, self.size), self.size)
        return Reading(interval, format_value(interval))


@dataclass(frozen=True, slots=True)
class NthName(Unary):
    """The n-th occurrence of a name inside of the base, or the last for -1: "the first Monday of May"."""

    number: int
    what: Repeating

    def __str__(self) -> str:
        return f"Nth({self.of}, {self.number}, {self.what})"

    def read(self, anchor: Interval) -> Reading:
        """Give that occurrence; raises `OutOfCalendarError` where the base has fewer."""
        base = self.base(anchor)
        if self.number < 0:
            occurrence = self.what.before(base.end - timedelta(seconds=1))
        else:
            occurrence = self.what.after(base.start)
            for _ in range(self.number - 1):
                occurrence = self.what.after(occurrence.end)
        if not base.start <= occurrence.start < base.end:
            raise calendar.OutOfCalendarError(str(self))
        return Reading(occurrence, self.what.value(occurrence))


@dataclass(frozen=True, slots=True)
class Shift(Unary):
    """A unit so many units away from the base: "two weeks ago" (count -2), "three days later".

    `kept` is the granularity to be read where it is not that of the unit: a day in "five years ago today".
    """

    count: float
    size: Granularity
    kept: Granularity | None = None

    def __str__(self) -> str:
        shifted = f"{'Before' if self.count < 0 else 'After'}({self.of}, {abs(self.count):g}, {self.size.name})"
        return f"This({shifted}, {self.kept.name})" if self.kept is not None else shifted

    @property
    def type(self) -> TimexType:  # type: ignore[override] # a class variable elsewhere
        """TIME for hours and finer."""
        return "TIME" if self.size < Granularity.DAY else "DATE"

    def read(self, anchor: Interval) -> Reading:
        """Give the unit, as fine as the word for it, or as coarse as the base where that is coarser than a day."""
        base = self.base(anchor)
        if self.kept is None and self.size < Granularity.DAY <= base.granularity:
            return _some_time_on(base, self.count, self.size)
        begin = base.start
        coarse = self.kept is None and self.size <= Granularity.WEEK < base.granularity <= Granularity.SEASON
        if coarse:
            begin += (base.end - base.start) / 2
        try:
            moment = _moved(begin, self.count, self.size)
        except calendar.OutOfCalendarError:
            return Reading(None, "PAST_REF" if self.count < 0 else "FUTURE_REF")
        if self.kept is not None:
            interval = calendar.unit(moment, self.kept)
            return Reading(interval, format_value(interval))
        whole = float(self.count).is_integer()
        size = min(self.size, Granularity.YEAR) if whole else _FINER.get(self.size, self.size)
        if coarse:
            size = base.granularity
        kept_coarse = base.granularity > Granularity.WEEK and self.size <= Granularity.YEAR
        if base.granularity < size and (kept_coarse or size < Granularity.DAY):
            size = base.granularity
        interval = calendar.unit(moment, size)
        return Reading(interval, format_value(interval))


def _some_time_on(base: Interval, count: float, size: Granularity) -> Reading:
    """Give the day whose hour nobody knows, whole days away ("two hours ago" is the same day), or a base that is longer."""
    if base.granularity is not Granularity.DAY:
        return Reading(base, format_value(base))
    days = (_moved(base.start, abs(count), size) - base.start).days
    day = calendar.day(calendar.plus_days(base.start, days if count > 0 else -days))
    return Reading(day, f"{format_value(day)}TXX")


@dataclass(frozen=True, slots=True)
class Counterpart(Unary):
    """The same stretch of another year, for figures that are compared: "the 1988 period" beside a third quarter."""

    year: int

    def __str__(self) -> str:
        return f"Counterpart({self.of}, {self.year})"

    def read(self, anchor: Interval) -> Reading:
        """Give the quarter, half or month of the base in that year, or else the whole year."""
        base = self.base(anchor)
        moment = calendar.shift(base.start, self.year - base.start.year, Granularity.YEAR)
        interval = calendar.unit(moment, base.granularity if base.granularity in _COMPARED else Granularity.YEAR)
        return Reading(interval, format_value(interval))


_COMPARED = frozenset({Granularity.MONTH, Granularity.QUARTER, Granularity.HALF})
_FINER = {
    Granularity.YEAR: Granularity.MONTH,
    Granularity.MONTH: Granularity.WEEK,
    Granularity.WEEK: Granularity.DAY,
    Granularity.DECADE: Granularity.YEAR,
    Granularity.CENTURY: Granularity.DECADE,
    Granularity.DAY: Granularity.HOUR,
    Granularity.HOUR: Granularity.MINUTE,
    Granularity.MINUTE: Granularity.SECOND,
}
_SIXTY = 60


def _moved(moment: datetime, count: float, size: Granularity) -> datetime:
    whole = int(count)
    moment = calendar.shift(moment, whole, size)
    rest = count - whole
    if rest and size in calendar.MONTHS:
        return calendar.shift(moment, round(rest * calendar.MONTHS[size]), Granularity.MONTH)
    if rest and size in calendar.DAYS:
        return moment + timedelta(days=rest * calendar.DAYS[size])
    if rest and size in _FINER:
        return calendar.shift(moment, round(rest * _SIXTY), _FINER[size])
    return moment


@dataclass(frozen=True, slots=True)
class Clock(Unary):
    """A clock time on the day of the base; an `open` one may be of either half of the day ("at 7")."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str = ""
    open: bool = False
    type: ClassVar[TimexType] = "TIME"

    def __str__(self) -> str:
        return f"At({self.of}, {self.hour:02}:{self.minute or 0:02}{self.zone})"

    def read(self, anchor: Interval) -> Reading:
        """Give that minute."""
        day = calendar.day(self.base(anchor).start)
        if self.hour == 24:  # noqa: PLR2004 (ISO 8601 allows 24:00)
            last = day.start.replace(hour=23, minute=59)  # it ends the day that it is told of
            return Reading(calendar.unit(last, Granularity.MINUTE), f"{day.first_day.isoformat()}T24:00")
        moment = day.start.replace(hour=self.hour, minute=self.minute or 0, second=self.second or 0)
        size = Granularity.MINUTE if self.second is None else Granularity.SECOND
        interval = calendar.unit(moment, size)
        return Reading(interval, format_value(interval) + self.zone)

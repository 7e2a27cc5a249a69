"""What comes round again: weekdays, months, days of the year, seasons, quarters, weekends, parts of the day, whole units."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from service.temporal import calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.values import format_value

_MONTH_NAMES = [
    "JANUARY",
    "FEBRUARY",
    "MARCH",
    "APRIL",
    "MAY",
    "JUNE",
    "JULY",
    "AUGUST",
    "SEPTEMBER",
    "OCTOBER",
    "NOVEMBER",
    "DECEMBER",
]
_WEEKDAY_NAMES = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
_SEASON_NAMES = {"SP": "SPRING", "SU": "SUMMER", "FA": "AUTUMN", "WI": "WINTER"}
_REMEMBERED = 2048
"""How many occurrences are remembered: the names of one article lie around one day."""
_LEAP_REACH = 8  # a 29 February can be eight years away (1896 to 1904)


class Repeating:
    """Something that occurs again and again (a repeating interval of SCATE; Bethard & Parker 2016)."""

    __slots__ = ()

    @property
    def frame(self) -> Granularity:
        """The unit that holds one occurrence: a week for a weekday, a year for a month."""
        return Granularity.YEAR

    @property
    def granularity(self) -> Granularity:
        """How fine one occurrence is."""
        raise TypeError

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the occurrences that begin in one frame unit."""
        raise TypeError(unit)

    def value(self, occurrence: Interval) -> str:
        """Give the TIMEX3 value of an occurrence."""
        return format_value(occurrence)

    def before(self, moment: datetime) -> Interval:
        """Give the last occurrence that begins at or before a moment."""
        return _before(self, moment)

    def after(self, moment: datetime) -> Interval:
        """Give the first occurrence that begins at or after a moment."""
        return _after(self, moment)


@lru_cache(maxsize=_REMEMBERED)
def _before(what: Repeating, moment: datetime) -> Interval:
    found = None
    for back in range(_LEAP_REACH + 1):
        for occurrence in what.within(calendar.unit(calendar.shift(moment, -back, what.frame), what.frame)):
            if occurrence.start <= moment:
                found = occurrence
        if found:
            return found
    raise calendar.OutOfCalendarError(str(what))


@lru_cache(maxsize=_REMEMBERED)
def _after(what: Repeating, moment: datetime) -> Interval:
    for ahead in range(_LEAP_REACH + 1):
        for occurrence in what.within(calendar.unit(calendar.shift(moment, ahead, what.frame), what.frame)):
            if occurrence.start >= moment:
                return occurrence
    raise calendar.OutOfCalendarError(str(what))


@dataclass(frozen=True, slots=True)
class Unit(Repeating):
    """Whole calendar units: every week, every year."""

    size: Granularity

    def __str__(self) -> str:
        return self.size.name

    @property
    def frame(self) -> Granularity:
        """A unit is its own frame."""
        return self.size

    @property
    def granularity(self) -> Granularity:
        """The unit itself."""
        return self.size

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the unit itself."""
        yield unit

    def before(self, moment: datetime) -> Interval:
        """Give the unit that holds a moment."""
        return calendar.unit(moment, self.size)


@dataclass(frozen=True, slots=True)
class Weekday(Repeating):
    """A day of the week, Monday = 1 (ISO 8601)."""

    number: int

    frame = Granularity.WEEK
    granularity = Granularity.DAY

    def __str__(self) -> str:
        return _WEEKDAY_NAMES[self.number - 1]

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the day of that week."""
        yield calendar.day(calendar.plus_days(unit.start, self.number - 1))


@dataclass(frozen=True, slots=True)
class Weekend(Repeating):
    """Saturday and Sunday."""

    frame = Granularity.WEEK
    granularity = Granularity.DAY

    def __str__(self) -> str:
        return "WEEKEND"

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the Saturday and Sunday of that week."""
        yield Interval(calendar.plus_days(unit.start, 5), unit.end, Granularity.DAY)

    def value(self, occurrence: Interval) -> str:
        """Give "2026-W02-WE" (TIMEX3)."""
        year, week, _ = occurrence.first_day.isocalendar()
        return f"{year:04}-W{week:02}-WE"


@dataclass(frozen=True, slots=True)
class Month(Repeating):
    """A month of the year, January = 1."""

    number: int

    granularity = Granularity.MONTH

    def __str__(self) -> str:
        return _MONTH_NAMES[self.number - 1]

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give that month of the year."""
        yield calendar.months(unit.start.replace(month=self.number), Granularity.MONTH)


@dataclass(frozen=True, slots=True)
class MonthDay(Repeating):
    """A day of the year, such as 12 May; 29 February only occurs in leap years.

    `weekday` is what is said to fall on it ("Friday, 12 May"), 1 to 7: it can tell the year, but every year has the day.
    """

    month: int
    day: int
    weekday: int | None = None

    granularity = Granularity.DAY

    def __str__(self) -> str:
        return f"{_MONTH_NAMES[self.month - 1]}_{self.day}"

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give that day of the year, where the year has it."""
        try:
            yield calendar.day(datetime(unit.start.year, self.month, self.day))
        except ValueError:
            return


@dataclass(frozen=True, slots=True)
class WeekOfYear(Repeating):
    """A week of the year by its ISO 8601 number."""

    number: int

    granularity = Granularity.WEEK

    def __str__(self) -> str:
        return f"WEEK_{self.number}"

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give that week of the year, where the year has it."""
        try:
            yield calendar.unit(datetime.fromisocalendar(unit.start.year, self.number, 1), Granularity.WEEK)
        except ValueError:
            return


@dataclass(frozen=True, slots=True)
class DayOfMonth(Repeating):
    """A day of any month, such as "the 12th"."""

    day: int

    frame = Granularity.MONTH
    granularity = Granularity.DAY

    def __str__(self) -> str:
        return f"DAY_{self.day}"

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give that day of the month, where the month has it."""
        try:
            yield calendar.day(unit.start.replace(day=self.day))
        except ValueError:
            return


@dataclass(frozen=True, slots=True)
class WeekdayOfMonth(Repeating):
    """A day of any month that is such a weekday: "Friday the 13th"."""

    weekday: int
    day: int

    granularity = Granularity.DAY

    def __str__(self) -> str:
        return f"{_WEEKDAY_NAMES[self.weekday - 1]}_{self.day}"

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the days of that year that are both."""
        for month in range(1, 13):
            for found in DayOfMonth(self.day).within(calendar.months(unit.start.replace(month=month), Granularity.MONTH)):
                if found.start.isoweekday() == self.weekday:
                    yield found


@dataclass(frozen=True, slots=True)
class Season(Repeating):
    """A meteorological season; winter bears the year of its December."""

    code: str

    granularity = Granularity.SEASON

    def __str__(self) -> str:
        return _SEASON_NAMES[self.code]

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the season that begins in that year."""
        first = 3 * calendar.SEASON_CODES.index(self.code) + 3
        yield calendar.months(unit.start.replace(month=first), Granularity.SEASON)


@dataclass(frozen=True, slots=True)
class Fraction(Repeating):
    """A numbered quarter or half of the year."""

    number: int
    size: Granularity

    def __str__(self) -> str:
        return f"{self.size.name}_{self.number}"

    @property
    def granularity(self) -> Granularity:
        """A quarter or a half."""
        return self.size

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give that quarter or half of the year."""
        first = calendar.MONTHS[self.size] * (self.number - 1) + 1
        yield calendar.months(unit.start.replace(month=first), self.size)

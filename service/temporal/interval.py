"""Stretches of time with a granularity, half-open inside the program."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from service.temporal.granularity import Granularity

_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """The time from `start` up to and not including `end`, in the article's own local time.

    >>> week = Interval(datetime(2026, 1, 5), datetime(2026, 1, 12), Granularity.WEEK)  # "last week", published 2026-01-12
    >>> week.first_day, week.last_day
    (datetime.date(2026, 1, 5), datetime.date(2026, 1, 11))

    An interval that reaches the end of the calendar (year 9999) ends at `datetime.max`.
    """

    start: datetime
    end: datetime
    granularity: Granularity

    @property
    def first_day(self) -> date:
        """The first day that the interval touches."""
        return self.start.date()

    @property
    def last_day(self) -> date:
        """The last day that the interval touches (inclusive)."""
        return max(self.start, self.end - _INSTANT).date()

    def overlaps(self, other: "Interval") -> bool:
        """Whether the two share an instant."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Interval") -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

"""How fine a statement about time is."""

from enum import IntEnum


class Granularity(IntEnum):
    """A unit of time, ordered from the finest to the coarsest.

    >>> Granularity.DAY < Granularity.MONTH
    True
    >>> str(Granularity.WEEK)
    'week'
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    DAY = 4
    WEEK = 5
    MONTH = 6
    QUARTER = 7
    SEASON = 8
    HALF = 9
    YEAR = 10
    DECADE = 11
    CENTURY = 12

    def __str__(self) -> str:
        return self.name.lower()

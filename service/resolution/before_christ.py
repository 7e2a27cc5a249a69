"""How a narrative goes on from a year before Christ, for which the calendar has no place: it stands in a far year meanwhile."""

import re

from service.resolution.told import Told
from service.temporal.expressions import BeforeChrist, Term
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.values import parse_value

_SHIFT = 8000
"""Twenty times the 400 years after which the calendar repeats; year 0 of ISO 8601 is 1 BC."""
_FARTHEST = 3000
_YEAR = re.compile(r"[5-9]\d{1,3}(?=-|$)")


def stand_in(term: Term) -> Interval | None:
    """Give the days that stand for those of a year before Christ, or of a part of it.

    >>> stand_in(BeforeChrist(491)).first_day  # "491 BC"
    datetime.date(7510, 1, 1)
    """
    root = term.root
    if not isinstance(root, BeforeChrist) or root.size >= Granularity.DECADE or root.year > _FARTHEST:
        return None
    year = f"{_SHIFT + 1 - root.year}"
    try:
        return parse_value(f"{year}-{root.part}" if root.part else year)
    except ValueError:
        return None


def brought_back(told: Told) -> Told:
    """Write what was told on such days as before Christ: the values (TIMEX3) with no interval; other days stay as they are.

    >>> from datetime import datetime
    >>> from service.temporal import calendar
    >>> year = calendar.unit(datetime(7511, 1, 1), Granularity.YEAR)
    >>> brought_back(Told(year, "7511", "Next(ANCHOR, YEAR)", "7510", None, "7511")).value  # "491 BC … the following year"
    'BC0490'
    """
    told = told._replace(anchor=_written(told.anchor))
    if told.interval is None or told.interval.start.year <= _SHIFT - _FARTHEST:
        return told
    return told._replace(interval=None, value=_written(told.value), edtf=None)


def _written(value: str) -> str:
    found = _YEAR.match(value)
    return _year(found[0]) + value[found.end() :] if found else value


def _year(digits: str) -> str:
    """Write a year, decade or century (the first two to four digits of a year); those of more than a year by their middle."""
    length = 10 ** (4 - len(digits))
    before = _SHIFT + 1 - (int(digits) * length + length // 2)
    return f"BC{before // length:0{len(digits)}}" if before > 0 else f"{int(digits) - _SHIFT // length:0{len(digits)}}"

"""What a term tells against an anchor: its interval and value, and how they are written."""

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from service.temporal import calendar
from service.temporal.edtf import format_edtf
from service.temporal.expressions import Reading, Term, modifier
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import AnchoredOn, Bound, Reason
from service.temporal.values import format_value

OPEN = "XXXX"
"""The value of what lies outside of the calendar."""
_SUNDAY = 7
_REMEMBERED = 2048
"""How many are remembered: an article says the same few days again and again, and so do others of its day."""


class Told(NamedTuple):
    """All of a timex that hangs on nothing but its term, its anchor and how weeks begin."""

    interval: Interval | None
    value: str
    term: str
    anchor: str
    mod: str | None
    edtf: str | None


@lru_cache(maxsize=_REMEMBERED)
def tell(term: Term, anchor: Interval, week_start: int, bound: Bound | None) -> Told:
    """Read a term and write down what it tells."""
    interval, value = _in_weeks_from_sunday(term, anchor) if week_start == _SUNDAY else reading(term, anchor)
    mod = modifier(term)
    edtf = None if interval is None else _edtf(term, interval, mod, bound)
    return Told(interval, value, str(term), format_value(anchor), mod, edtf)


@lru_cache(maxsize=_REMEMBERED)
def why(rule: str, term: str, anchor: str | None, anchored_on: AnchoredOn) -> Reason:
    """Give the reason of a timex; what is said again for the same reason shares it."""
    return Reason(rule, term, anchor, anchored_on)


def reading(term: Term, anchor: Interval) -> Reading:
    """Read a term, also where it leads out of the calendar."""
    try:
        return term.read(anchor)
    except calendar.OutOfCalendarError:
        return Reading(None, OPEN)


def _in_weeks_from_sunday(term: Term, anchor: Interval) -> Reading:
    """Read with weeks from Sunday to Saturday: those of a calendar that is a day ahead, and a day earlier."""
    plain = reading(term, anchor)
    if plain.interval is None or plain.interval.granularity is not Granularity.WEEK or term.type != "DATE":
        return plain
    ahead = Interval(calendar.plus_days(anchor.start, 1), calendar.plus_days(anchor.end, 1), anchor.granularity)
    week, value = reading(term, ahead)
    if week is None or week.first_day == date.min:  # its Sunday would lie before the calendar
        return plain
    return Reading(Interval(calendar.plus_days(week.start, -1), calendar.plus_days(week.end, -1), week.granularity), value)


def _edtf(term: Term, interval: Interval, mod: str | None, bound: Bound | None) -> str:
    written = format_edtf(interval)
    if bound is not None:
        return _open(interval, bound, mod, written)
    if term.type == "DURATION":
        return f"{interval.first_day.isoformat()}/{interval.last_day.isoformat()}"
    return f"{written}~" if mod == "APPROX" and written.replace("-", "").isdigit() else written


def _open(interval: Interval, bound: Bound, mod: str | None, written: str) -> str:
    """Write a time of which one end is told (ISO 8601-2:2019, 4.3): before 2020 is up to the last day of 2019."""
    if interval.granularity < Granularity.HOUR:
        return f"{written}/.." if bound in {"since", "after"} else f"../{written}"
    days = interval.granularity >= Granularity.DAY
    match bound:
        case "since":
            return f"{interval.first_day.isoformat()}/.."
        case "after":
            beyond = days and mod not in {"START", "MID"}
            return f"{_beside(interval.last_day, 1) if beyond else interval.first_day}/.."
        case "before":
            beyond = days and mod not in {"MID", "END"}
            return f"../{_beside(interval.first_day, -1) if beyond else interval.last_day}"
    return f"../{interval.last_day.isoformat()}"


def _beside(day: date, days: int) -> date:
    """Give the day before or behind, or the very day at the ends of the calendar."""
    return day if day in {date.min, date.max} else day + timedelta(days=days)

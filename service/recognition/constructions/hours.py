"""Hours that only their number tells: "doors at 7", "open 10-4", "Friday at 9".

Such a term holds the hour as it is said, where both halves of the day are possible; `service.resolution.hours` tells which.
"""

from itertools import chain

from service.recognition.construction import Piece, construction
from service.recognition.constructions.calendar import size_of
from service.recognition.constructions.clock import ClockTime
from service.temporal.amounts import Every
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import PREVIOUS, Approximately, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Clock, Within
from service.temporal.repeating import Weekday

_NOON = 12
_LATEST_MORNING = 6
"""The last hour that a day's work or a shop is rather begun after noon than before it."""
Pieces = tuple[Piece, ...]


def session(first: ClockTime, last: ClockTime) -> tuple[ClockTime, ClockTime] | None:
    """Lay two hours of a clock with twelve into the day: 9-5 goes over noon, 2-4 lies behind it, 8-10 before it or at night.

    >>> [time.hour for time in session(ClockTime(10), ClockTime(2))]
    [10, 14]
    """
    if not (1 <= first.hour <= _NOON and 1 <= last.hour <= _NOON) or first == last:
        return None
    begin, end = first._replace(hour=first.hour % _NOON), last._replace(hour=last.hour % _NOON)
    if begin[:2] > end[:2]:
        return first, end._replace(hour=end.hour + _NOON)
    if first.hour == _NOON or first.hour <= _LATEST_MORNING:
        return begin._replace(hour=begin.hour + _NOON), end._replace(hour=end.hour + _NOON)
    return first, last


def _open(hour: int, minute: int) -> Clock | None:
    """Give a time of a clock with twelve hours."""
    return Clock(PREVIOUS, hour, minute, open=True) if 1 <= hour <= _NOON else None


@construction("bare hour", gives="mention")
def bare_hour(hour: int = 0, minute: int = 0, small: int = 0) -> Pieces | None:
    """Read "7" of "doors at 7", "7.30" of "b4 7.30", "nine" of "by nine"."""
    term = _open(hour or small, minute)
    return None if term is None else (Piece(term, ("hour" if hour else "small", "minute")),)


@construction("hour like a decimal", gives="mention")
def hour_like_a_decimal(hour: int, minute: int) -> Term | None:
    """Read "7.30" of "every Tuesday, 7.30"."""
    return _open(hour, minute)


@construction("approximate bare hour", gives="mention")
def approximate_bare_hour(hour: int, minute: int = 0) -> Term | None:
    """Read "about 4", "around 7.30"."""
    term = _open(hour, minute)
    return None if term is None else Approximately(term, "APPROX")


@construction("hour or so", gives="mention")
def hour_or_so(hour: int, minute: int = 0) -> Term | None:
    """Read "8ish", "7:30ish"."""
    return approximate_bare_hour(hour, minute)


@construction("half past the hour", gives="mention")
def half_past_the_hour(hour: int = 0, small: int = 0) -> Term | None:
    """Read "half past seven", "(at) half 7"."""
    return _open(hour or small, 30)


@construction("quarter past the hour", gives="mention")
def quarter_past_the_hour(hour: int = 0, small: int = 0) -> Term | None:
    """Read "a quarter past seven"."""
    return _open(hour or small, 15)


@construction("quarter to the hour", gives="mention")
def quarter_to_the_hour(hour: int = 0, small: int = 0) -> Term | None:
    """Read "a quarter to seven"."""
    return _open((hour or small) - 1 or _NOON, 45)


@construction("hours from to", gives="mention")
def hours_from_to(first: int, last: int, past: int = 0, end: int = 0) -> Pieces | None:
    """Read "10-4", "from 6:30 to 8"."""
    told = session(ClockTime(first, past), ClockTime(last, end))
    if told is None:
        return None
    either = told[1].hour < _NOON
    begun, ended = (time.on(PREVIOUS, either=either) for time in told)
    return Piece(begun, ("first", "past")), Piece(ended, ("last", "end"))


@construction("clock to an hour", gives="mention")
def clock_to_an_hour(first: ClockTime, last: int, end: int = 0) -> Pieces | None:
    """Read "noon-3", "9am to 5": the last hour is the next one of that number."""
    if not 1 <= last <= _NOON:
        return None
    hour = last if (last, end) > first[:2] else last % _NOON + _NOON
    if (hour, end) <= first[:2]:
        return None
    return Piece(first.on(PREVIOUS), ("first",)), Piece(ClockTime(hour, end, first.zone).on(PREVIOUS), ("last", "end"))


@construction("hour on a date", gives="mention")
def hour_on_a_date(date: Term, hour: int, minute: int = 0) -> Pieces | None:
    """Read "7 on Friday", "tomorrow at 7.30", "tonight at 9"; "by", "until" and "at" in front stay outside."""
    if not 1 <= hour <= _NOON:
        return None
    on = _on(date, ClockTime(hour, minute), either=True)
    return (Piece(on, ("hour", "minute", "date")),) if on is not None else None


@construction("hours on a date", gives="mention")
def hours_on_a_date(date: Term, first: int, last: int, past: int = 0, end: int = 0) -> Pieces | None:
    """Read "10-4 on Saturday", "5-8 tonight": the day goes with the last hour."""
    return _on_their_day(date, first, last, past, end, before=False)


@construction("date of hours", gives="mention")
def date_of_hours(date: Term, first: int, last: int, past: int = 0, end: int = 0) -> Pieces | None:
    """Read "Saturday 10-4": the day goes with the first hour."""
    return _on_their_day(date, first, last, past, end, before=True)


def _on_their_day(date: Term, first: int, last: int, past: int, end: int, *, before: bool) -> Pieces | None:
    told = session(ClockTime(first, past), ClockTime(last, end))
    if told is None:
        return None
    begun, ended = (_on(date, time, either=told[1].hour < _NOON) for time in told)
    if begun is None or ended is None:
        return None
    own = ("date",)
    return (
        Piece(begun, ("first", "past", *(own if before else ()))),
        Piece(ended, ("last", "end", *(() if before else own))),
    )


@construction("hours of weekdays", gives="mention")
def hours_of_weekdays(monday: int, sunday: int, first: int = 0, last: int = 0, past: int = 0, end: int = 0) -> Pieces | None:
    """Read "Mon-Fri 9-5" of opening hours, which repeat."""
    told = session(ClockTime(first, past), ClockTime(last, end))
    return None if told is None else _of_weekdays(monday, sunday, (told[0], ("first", "past")), (told[1], ("last", "end")))


@construction("clock times of weekdays", gives="mention")
def clock_times_of_weekdays(monday: int, sunday: int, first: ClockTime, last: ClockTime) -> Pieces | None:
    """Read "Mon-Fri 9am-5pm" of opening hours."""
    return _of_weekdays(monday, sunday, (first, ("first",)), (last, ("last",)))


def _of_weekdays(monday: int, sunday: int, *times: tuple[ClockTime, tuple[str, ...]]) -> Pieces | None:
    """Give the ends of a row of weekdays, and its times with their slots; one that begins within the week may be of this week."""
    if monday != 1:
        return None
    days = (Piece(Every(what=Weekday(number)), (slot,)) for slot, number in (("monday", monday), ("sunday", sunday)))
    return tuple(chain(days, (Piece(time.on(PREVIOUS), slots) for time, slots in times)))


def _on(date: Term, time: ClockTime, *, either: bool) -> Term | None:
    """Put an hour on its day, or into the part of the day that is told."""
    if isinstance(date, Within) and isinstance(date.what, PartOfDay):
        late = date.what.code in {"AF", "EV", "NI"}
        return time._replace(hour=time.hour % _NOON + _NOON * late).on(date.of)
    return time.on(date, either=either) if size_of(date) is Granularity.DAY else None

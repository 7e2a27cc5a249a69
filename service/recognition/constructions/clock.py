"""Times of the clock, alone or on a day."""

from typing import NamedTuple

from service.recognition.construction import Piece, construction
from service.recognition.constructions.calendar import size_of
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import PREVIOUS, Approximately, Bare, Part, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Clock, Shift, Within
from service.temporal.repeating import Weekday
from service.temporal.timex import Bound

_NOON = 12
_MIDNIGHT = 24
_HUNDRED = 100
_MINUTES = 60
_EVENING = 5


class ClockTime(NamedTuple):
    """Hour and minute, in 24 hours."""

    hour: int
    minute: int = 0
    zone: str = ""

    def on(self, day: Term, *, either: bool = False) -> Clock:
        """Put it on a day, in the half that it tells or in either."""
        return Clock(day, self.hour, self.minute, zone=self.zone, open=either)


@construction("clock", gives="clock")
def clock(hour: int, minute: int = 0, zone: str = "") -> ClockTime | None:
    """Read "17:30", "17 Uhr" or "acht Uhr"; of a day's hours, for a number in words may be any ("hundert Uhr")."""
    return ClockTime(hour, minute, zone) if (hour, minute) <= (_MIDNIGHT, 0) else None


@construction("clock before noon", gives="clock")
def clock_before_noon(hour: int, minute: int = 0, zone: str = "") -> ClockTime | None:
    """Read "5:30 a.m."."""
    return ClockTime(hour % _NOON, minute, zone) if 1 <= hour <= _NOON else None


@construction("clock after noon", gives="clock")
def clock_after_noon(hour: int, minute: int = 0, zone: str = "") -> ClockTime | None:
    """Read "5 p.m."."""
    return ClockTime(hour % _NOON + _NOON, minute, zone) if 1 <= hour <= _NOON else None


@construction("clock in four digits", gives="clock")
def clock_in_four_digits(hhmm: int, zone: str = "") -> ClockTime | None:
    """Read "0735 GMT", "1600 hours"."""
    return _together(hhmm, zone)


@construction("digits before noon", gives="clock")
def digits_before_noon(hmm: int) -> ClockTime | None:
    """Read "930am"."""
    together = _together(hmm)
    return together and together._replace(hour=together.hour % _NOON)


@construction("digits after noon", gives="clock")
def digits_after_noon(hmm: int) -> ClockTime | None:
    """Read "430pm"."""
    together = _together(hmm)
    return together and together._replace(hour=together.hour % _NOON + _NOON)


def _together(digits: int, zone: str = "") -> ClockTime | None:
    """Part hours and minutes that are written without a sign between them."""
    hour, minute = divmod(digits, _HUNDRED)
    return ClockTime(hour, minute, zone) if minute < _MINUTES else None


@construction("spoken clock", gives="clock")
def spoken_clock(small: int) -> ClockTime | None:
    """Read "five o'clock"."""
    return ClockTime(small) if 1 <= small <= _NOON else None


@construction("spoken clock before noon", gives="clock")
def spoken_clock_before_noon(small: int) -> ClockTime | None:
    """Read "four in the morning"."""
    return ClockTime(small % _NOON) if 1 <= small <= _NOON else None


@construction("spoken clock after noon", gives="clock")
def spoken_clock_after_noon(small: int) -> ClockTime | None:
    """Read "five in the afternoon"."""
    return ClockTime(small % _NOON + _NOON) if 1 <= small <= _NOON else None


@construction("half to the hour", gives="clock")
def half_to_the_hour(small: int) -> ClockTime | None:
    """Read "halb acht": half past seven."""
    return ClockTime(small - 1, 30) if 1 <= small <= _NOON else None


@construction("half to the hour after noon", gives="clock")
def half_to_the_hour_after_noon(small: int) -> ClockTime | None:
    """Read "halb acht abends": half past seven in the evening."""
    return ClockTime(small + _NOON - 1, 30) if 1 <= small <= _NOON else None


@construction("minutes past the hour", gives="clock")
def minutes_past_the_hour(minutes: int, small: int) -> ClockTime | None:
    """Read "Viertel nach drei": a quarter past three."""
    return ClockTime(small, minutes) if 1 <= small <= _NOON else None


@construction("minutes to the hour", gives="clock")
def minutes_to_the_hour(small: int, minutes: int = 15) -> ClockTime | None:
    """Read "Viertel vor acht", "dreiviertel acht": a quarter to eight."""
    return ClockTime(small - 1, 60 - minutes) if 1 <= small <= _NOON else None


@construction("noon", gives="clock")
def noon(zone: str = "") -> ClockTime:
    """Read "noon", "noon local time"."""
    return ClockTime(_NOON, zone=zone)


@construction("midnight", gives="clock")
def midnight(zone: str = "") -> ClockTime:
    """Read "midnight", "midnight GMT"."""
    return ClockTime(_MIDNIGHT, zone=zone)


@construction("clock alone", gives="mention")
def clock_alone(clock: ClockTime) -> Term:
    """Read a clock time with no day: the day spoken of before, or else that of publication."""
    return clock.on(PREVIOUS)


@construction("approximate clock", gives="mention")
def approximate_clock(clock: ClockTime) -> Term:
    """Read "around 7:15 p.m."."""
    return Approximately(clock.on(PREVIOUS), "APPROX")


@construction("clock on a date", gives="mention")
def clock_on_a_date(clock: ClockTime, date: Term) -> Term | None:
    """Read "5 p.m. on Monday", "Monday at 5 p.m."."""
    if isinstance(date, Part):
        date = date.of
    if isinstance(date, Within) and isinstance(date.what, PartOfDay):
        hour = clock.hour + _NOON if date.what.code in {"AF", "EV", "NI"} and clock.hour < _NOON else clock.hour
        return clock._replace(hour=hour).on(date.of)
    return clock.on(date) if size_of(date) is Granularity.DAY else None


def _bounded_clock(name: str, bound: Bound) -> None:
    def bounded(clock: ClockTime, date: Term) -> tuple[Piece, ...] | None:
        term = clock_on_a_date(clock, date)
        return None if term is None else (Piece(term, ("clock", "date"), bound),)

    construction(name, gives="mention")(bounded)


_bounded_clock("until a clock", "until")
_bounded_clock("by a clock", "by")


@construction("clock on a weekday", gives="mention")
def clock_on_a_weekday(clock: ClockTime, weekday: int) -> Term:
    """Read "sat 8pm"."""
    return clock.on(Bare(Weekday(weekday)))


@construction("clock before its date", gives="mention")
def clock_before_its_date(clock: ClockTime, date: Term) -> tuple[Piece, ...] | None:
    """Read "20 Uhr am Dienstag": a time and its day, each of its own."""
    if size_of(date) is not Granularity.DAY:
        return None
    return Piece(clock.on(date), ("clock",)), Piece(date, ("date",))


@construction("clock just past", gives="mention")
def clock_just_past(clock: ClockTime) -> Term:
    """Read "shortly after midnight", which is the midnight that the day begins with."""
    return Approximately(clock._replace(hour=clock.hour % _MIDNIGHT).on(PREVIOUS), "APPROX")


@construction("approximate clock on a date", gives="mention")
def approximate_clock_on_a_date(clock: ClockTime, date: Term) -> Term | None:
    """Read "around 4 p.m. on Saturday"."""
    term = clock_on_a_date(clock, date)
    return None if term is None else Approximately(term, "APPROX")


@construction("clock just past on a date", gives="mention")
def clock_just_past_on_a_date(clock: ClockTime, date: Term) -> Term | None:
    """Read "shortly after midnight on Thursday", which is the midnight that Thursday begins with."""
    return approximate_clock_on_a_date(clock._replace(hour=clock.hour % _MIDNIGHT), date)


@construction("range of clock times", gives="mention")
def range_of_clock_times(hour: int, last: ClockTime, minute: int = 0) -> tuple[Piece, ...] | None:
    """Read "10 bis 15 Uhr", "from 5 to 7 p.m.": the first time leaves out what the last one says."""
    if hour >= _MIDNIGHT:
        return None
    return Piece(Clock(PREVIOUS, hour, minute), ("hour", "minute")), Piece(last.on(PREVIOUS), ("last",))


@construction("hour on a part of a day", gives="mention")
def hour_on_a_part_of_a_day(date: Term, hour: int = 0, small: int = 0, minute: int = 0) -> Term | None:
    """Read "3.40 this morning", "ten last night": a bare number is an hour where the part of the day says which."""
    told = date.of if isinstance(date, Part) else date
    hour = hour or small
    if not (isinstance(told, Within) and isinstance(told.what, PartOfDay) and 1 <= hour <= _NOON):
        return None
    night = told.what.code == "NI" and hour < _EVENING
    begin = told.of
    if told.what.code == "MO" or night:
        hour %= _NOON
    elif hour < _NOON:
        hour += _NOON
    return Clock(Shift(begin, 1, Granularity.DAY) if night else begin, hour, minute)


@construction("about an hour on a part of a day", gives="mention")
def about_an_hour_on_a_part_of_a_day(date: Term, hour: int, minute: int = 0) -> Term | None:
    """Read "shortly after 9.15 on Sunday evening"."""
    term = hour_on_a_part_of_a_day(date, hour, minute=minute)
    return None if term is None else Approximately(term, "APPROX")


@construction("several clock times", gives="mention")
def several_clock_times(last: ClockTime, **numbers: int) -> tuple[Piece, ...] | None:
    """Read "um 9, 11.30 und 15 Uhr", "von 9 bis 12 und von 15 bis 18 Uhr": `one`, `two` … are hours, `one_past` … minutes."""
    hours = [slot for slot in ("one", "two", "three", "four") if slot in numbers]
    if any(numbers[slot] >= _MIDNIGHT for slot in hours):
        return None
    first = (Piece(Clock(PREVIOUS, numbers[hour], numbers.get(past := f"{hour}_past", 0)), (hour, past)) for hour in hours)
    return *first, Piece(last.on(PREVIOUS), ("last",))


@construction("midnight just past", gives="mention")
def midnight_just_past() -> Term:
    """Read "(kurz nach) Mitternacht", which is the midnight that the day begins with."""
    return Clock(PREVIOUS, 0, 0)


@construction("range of half-day clock times", gives="mention")
def range_of_half_day_clock_times(hour: int, last: ClockTime, minute: int = 0) -> tuple[Piece, ...] | None:
    """Read "from 5 to 7 p.m.", "10:30-noon": the first time lies in the half of the day that brings it nearest to the last."""
    begin = _in_the_half_of(hour, minute, last)
    if begin is None:
        return None
    return Piece(begin.on(PREVIOUS), ("hour", "minute")), Piece(last.on(PREVIOUS), ("last",))


def _in_the_half_of(hour: int, minute: int, last: ClockTime) -> ClockTime | None:
    if not 1 <= hour <= _NOON or last.hour == 0:
        return None
    afternoon = (hour % _NOON + _NOON, minute)
    begin = afternoon if afternoon < (last.hour, last.minute) else (hour % _NOON, minute)
    return ClockTime(*begin, last.zone) if begin < (last.hour, last.minute) else None


@construction("range of half-day clock times on a date", gives="mention")
def range_of_half_day_clock_times_on_a_date(hour: int, last: ClockTime, date: Term, minute: int = 0) -> tuple[Piece, ...] | None:
    """Read "between 2:40 and 3 p.m. Thursday": the first time is of the same half of the day."""
    begin = _in_the_half_of(hour, minute, last)
    first, end = begin and clock_on_a_date(begin, date), clock_on_a_date(last, date)
    return None if first is None or end is None else (Piece(first, ("hour", "minute")), Piece(end, ("last", "date")))


@construction("range of clock times on a date", gives="mention")
def range_of_clock_times_on_a_date(first: ClockTime, last: ClockTime, date: Term) -> tuple[Piece, ...] | None:
    """Read "between 9 a.m. and 5 p.m. on Saturday": both times are of that day."""
    begin, end = clock_on_a_date(first, date), clock_on_a_date(last, date)
    return None if begin is None or end is None else (Piece(begin, ("first",)), Piece(end, ("last", "date")))


@construction("clock in two zones on a date", gives="mention")
def clock_in_two_zones_on_a_date(clock: ClockTime, other: ClockTime, date: Term) -> tuple[Piece, ...] | None:
    """Read "10:35 a.m. (0735 GMT) Friday": both times are on the day that stands behind."""
    if size_of(date) is not Granularity.DAY or not other.zone:
        return None
    return Piece(clock.on(date), ("clock",)), Piece(other.on(date), ("other",)), Piece(date, ("date",))


@construction("approximate clock in two zones on a date", gives="mention")
def approximate_clock_in_two_zones_on_a_date(clock: ClockTime, other: ClockTime, date: Term) -> tuple[Piece, ...] | None:
    """Read "about 10:35 a.m. (0735 GMT) Friday"."""
    if size_of(date) is not Granularity.DAY or not other.zone:
        return None
    first, second = (Approximately(time.on(date), "APPROX") for time in (clock, other))
    return Piece(first, ("clock",)), Piece(second, ("other",)), Piece(date, ("date",))

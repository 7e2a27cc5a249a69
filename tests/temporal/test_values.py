"""TIMEX3 values and EDTF, there and back."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.temporal import calendar
from service.temporal.edtf import format_edtf
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.values import format_value, parse_value

MOMENTS = st.datetimes(min_value=datetime(100, 1, 1), max_value=datetime(9989, 12, 31))
UNITS = st.sampled_from([size for size in Granularity if size >= Granularity.DAY])


@given(MOMENTS, UNITS)
def test_a_unit_holds_its_moment_and_comes_back_from_its_value(moment: datetime, size: Granularity) -> None:
    unit = calendar.unit(moment, size)
    assert unit.start <= moment < unit.end
    assert parse_value(format_value(unit)) == unit


@given(st.datetimes(min_value=datetime(3100, 1, 1), max_value=datetime(6900, 1, 1)), UNITS, st.integers(-30, 30))
def test_units_follow_each_other_without_a_gap(moment: datetime, size: Granularity, steps: int) -> None:
    unit = calendar.unit(moment, size)
    shifted = calendar.unit(calendar.shift(unit.start, steps, size), size)
    between = (shifted.start - unit.start).days
    assert (between > 0) == (steps > 0)
    assert (between < 0) == (steps < 0)


@pytest.mark.parametrize(
    ("value", "first", "last", "edtf"),
    [
        ("2026-W02", "2026-01-05", "2026-01-11", "2026-01-05/2026-01-11"),
        ("2026-W02-WE", "2026-01-10", "2026-01-11", "2026-01-10/2026-01-11"),
        ("2025-09", "2025-09-01", "2025-09-30", "2025-09"),
        ("2025-Q3", "2025-07-01", "2025-09-30", "2025-35"),
        ("2025-H2", "2025-07-01", "2025-12-31", "2025-41"),
        ("2025-WI", "2025-12-01", "2026-02-28", "2025-24"),
        ("199", "1990-01-01", "1999-12-31", "199X"),
        ("19", "1900-01-01", "1999-12-31", "19XX"),
        ("9999", "9999-01-01", "9999-12-31", "9999"),
        ("0001-01-01", "0001-01-01", "0001-01-01", "0001-01-01"),
    ],
)
def test_a_value_covers_its_days(value: str, first: str, last: str, edtf: str) -> None:
    interval = parse_value(value)
    assert (interval.first_day.isoformat(), interval.last_day.isoformat(), format_edtf(interval)) == (first, last, edtf)


@pytest.mark.parametrize("value", ["2025-13", "2025-02-30", "2026-W60", "PAST_REF", "2025-XX", "", "P3Y"])
def test_what_is_no_date_is_an_error(value: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_value(value)


def test_clock_times_in_edtf() -> None:
    minute = calendar.unit(datetime(2026, 1, 12, 17, 30), Granularity.MINUTE)
    assert format_edtf(minute) == "2026-01-12T17:30:00"
    evening = Interval(datetime(2026, 1, 12, 17), datetime(2026, 1, 12, 23), Granularity.HOUR)
    assert format_edtf(evening) == "2026-01-12"


def test_the_calendar_ends() -> None:
    assert calendar.plus_days(datetime(9999, 12, 31), 1) == calendar.END
    with pytest.raises(calendar.OutOfCalendarError):
        calendar.plus_days(datetime(9999, 12, 31), 8)
    with pytest.raises(calendar.OutOfCalendarError):
        calendar.shift(datetime(1, 1, 1), -1, Granularity.YEAR)
    with pytest.raises(calendar.OutOfCalendarError):
        calendar.shift(datetime(9999, 12, 31, 23), 2, Granularity.HOUR)

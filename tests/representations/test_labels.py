from datetime import date, datetime

import pytest

from service.representations.labels import label, label_open
from service.temporal.calendar import day
from service.temporal.dayparts import NightInto
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval


@pytest.mark.parametrize(
    ("start", "end", "granularity", "expected"),
    [
        ("2026-01-09", "2026-01-10", Granularity.DAY, "9 Jan 2026"),
        ("2026-01-09T17:00", "2026-01-09T17:01", Granularity.MINUTE, "9 Jan 2026, 17:00"),
        ("2026-01-09T05:00", "2026-01-09T12:00", Granularity.HOUR, "9 Jan 2026, morning"),
        ("2026-01-09T18:00", "2026-01-10T00:00", Granularity.HOUR, "9 Jan 2026, night"),
        ("2026-01-09T15:00", "2026-01-09T16:00", Granularity.HOUR, "9 Jan 2026, 15:00"),
        ("2026-01-05", "2026-01-12", Granularity.WEEK, "5–11 Jan 2026"),
        ("2025-09-29", "2025-10-06", Granularity.WEEK, "29 Sep – 5 Oct 2025"),
        ("2025-12-29", "2026-01-05", Granularity.WEEK, "29 Dec 2025 – 4 Jan 2026"),
        ("2025-02-01", "2025-03-01", Granularity.MONTH, "Feb 2025"),
        ("2025-07-01", "2025-10-01", Granularity.QUARTER, "Jul–Sep 2025"),
        ("2025-12-01", "2026-03-01", Granularity.SEASON, "Dec 2025 – Feb 2026"),
        ("2025-01-01", "2026-01-01", Granularity.YEAR, "2025"),
        ("1990-01-01", "2000-01-01", Granularity.DECADE, "1990–1999"),
        ("0001-01-01", "0001-01-02", Granularity.DAY, "1 Jan 1"),
        ("9999-12-01", "9999-12-31T23:59:59.999999", Granularity.MONTH, "Dec 9999"),
        ("9999-12-31", "9999-12-31T23:59:59.999999", Granularity.DAY, "31 Dec 9999"),
    ],
)
def test_label(start, end, granularity, expected):
    assert label(Interval(datetime.fromisoformat(start), datetime.fromisoformat(end), granularity)) == expected


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2026-01-09", "9 Jan 2026"),
        (None, "9 Jan 2026"),
        ("2026-01-09/..", "from 9 Jan 2026"),
        ("2026-01-10/..", "after 9 Jan 2026"),
        ("../2026-01-09", "up to 9 Jan 2026"),
        ("../2026-01-08", "before 9 Jan 2026"),
        ("2026-01-08/2026-01-09", "9 Jan 2026"),
    ],
)
def test_an_open_time_is_labelled_with_its_side(edtf, expected):
    assert label_open(day(date(2026, 1, 9)), edtf) == expected


def test_an_open_hour_is_labelled_with_its_side():
    minute = Interval(datetime(2026, 1, 9, 17), datetime(2026, 1, 9, 17, 1), Granularity.MINUTE)
    assert label_open(minute, "../2026-01-09T17:00:00") == "up to 9 Jan 2026, 17:00"


def test_a_night_into_the_next_day_is_a_night_of_its_first():
    night = next(NightInto().within(day(datetime(2024, 6, 14))))
    assert (night.first_day, night.last_day) == (date(2024, 6, 14), date(2024, 6, 15))
    assert label(night) == "14 Jun 2024, night"


def test_the_last_night_of_the_calendar_ends_with_it():
    night = next(NightInto().within(day(datetime(9999, 12, 31))))
    assert night.last_day == date(9999, 12, 31)

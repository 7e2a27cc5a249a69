"""What a term tells hangs on all that is asked for, and on nothing else."""

from datetime import datetime

from service.resolution.told import OPEN, tell
from service.temporal import calendar
from service.temporal.expressions import ANCHOR, Approximately, Calendar
from service.temporal.granularity import Granularity
from service.temporal.operators import Last
from service.temporal.repeating import Unit

PUBLISHED = calendar.day(datetime(2026, 1, 12))
LAST_WEEK = Last(ANCHOR, Unit(Granularity.WEEK))


def test_it_is_read_and_written_down():
    told = tell(Approximately(Calendar(2025, 5), "APPROX"), PUBLISHED, 1, None)
    assert (told.value, told.term, told.anchor) == ("2025-05", "Approx(Date(2025, 5))", "2026-01-12")
    assert (told.mod, told.edtf) == ("APPROX", "2025-05~")


def test_weeks_bounds_and_anchors_are_kept_apart():
    monday, sunday = (tell(LAST_WEEK, PUBLISHED, start, None).interval for start in (1, 7))
    assert [monday.first_day.isoformat(), sunday.first_day.isoformat()] == ["2026-01-05", "2026-01-04"]
    assert tell(LAST_WEEK, PUBLISHED, 1, None).edtf == "2026-01-05/2026-01-11"
    assert tell(LAST_WEEK, PUBLISHED, 1, "since").edtf == "2026-01-05/.."
    assert tell(LAST_WEEK, calendar.day(datetime(2026, 1, 20)), 1, None).value == "2026-W03"


def test_nothing_lies_before_the_first_day_or_behind_the_last():
    assert tell(Calendar(1), PUBLISHED, 1, "before").edtf == "../0001-01-01"
    assert tell(Calendar(9999), PUBLISHED, 1, "after").edtf == "9999-12-31/.."


def test_what_lies_outside_of_the_calendar_is_open():
    told = tell(LAST_WEEK, calendar.day(datetime(1, 1, 1)), 1, None)
    assert (told.interval, told.value, told.edtf) == (None, OPEN, None)

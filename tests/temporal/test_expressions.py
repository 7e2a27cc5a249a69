"""Terms and operators over a free anchor."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.temporal import calendar
from service.temporal.amounts import Amount, Every, Stretching, format_amount
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import (
    ANCHOR,
    PREVIOUS,
    Approximately,
    Bare,
    BeforeChrist,
    Calendar,
    Part,
    Term,
    Vague,
    inner,
    modifier,
)
from service.temporal.granularity import Granularity
from service.temporal.operators import Clock, Counterpart, Last, Next, Nth, Shift, This, Within
from service.temporal.repeating import DayOfMonth, Fraction, Month, MonthDay, Repeating, Season, Unit, Weekday, Weekend

MONDAY = calendar.day(datetime(2026, 1, 12))
ANCHORS = st.datetimes(min_value=datetime(50, 1, 1), max_value=datetime(9900, 1, 1)).map(calendar.day)
REPEATING: st.SearchStrategy[Repeating] = st.one_of(
    st.builds(Weekday, st.integers(1, 7)),
    st.builds(Month, st.integers(1, 12)),
    st.builds(MonthDay, st.just(2), st.integers(1, 29)),
    st.builds(Season, st.sampled_from(["SP", "SU", "FA", "WI"])),
    st.builds(Fraction, st.integers(1, 4), st.just(Granularity.QUARTER)),
    st.builds(DayOfMonth, st.integers(1, 31)),
    st.just(Weekend()),
    st.builds(Unit, st.sampled_from([Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR])),
)


@given(ANCHORS, REPEATING)
def test_last_is_over_and_next_is_to_come(anchor: calendar.Interval, what: Repeating) -> None:
    last, following = Last(ANCHOR, what).read(anchor).interval, Next(ANCHOR, what).read(anchor).interval
    assert last is not None
    assert following is not None
    assert last.end <= anchor.start
    assert following.start >= anchor.end


@given(ANCHORS, REPEATING)
def test_the_recent_occurrence_has_begun_and_is_the_latest(anchor: calendar.Interval, what: Repeating) -> None:
    recent = what.before(anchor.start)
    assert recent.start <= anchor.start
    assert what.before(recent.start) == recent
    assert Bare(what).read(anchor).interval == recent


@pytest.mark.parametrize(
    ("term", "value", "printed"),
    [
        (Last(ANCHOR, Unit(Granularity.WEEK)), "2026-W02", "Last(ANCHOR, WEEK)"),
        (This(ANCHOR, Unit(Granularity.WEEK)), "2026-W03", "This(ANCHOR, WEEK)"),
        (Next(ANCHOR, Unit(Granularity.YEAR)), "2027", "Next(ANCHOR, YEAR)"),
        (Last(ANCHOR, Month(9)), "2025-09", "Last(ANCHOR, SEPTEMBER)"),
        (This(ANCHOR, Month(9)), "2026-09", "This(ANCHOR, SEPTEMBER)"),
        (This(ANCHOR, Season("WI")), "2025-WI", "This(ANCHOR, WINTER)"),
        (Last(ANCHOR, Weekend()), "2026-W02-WE", "Last(ANCHOR, WEEKEND)"),
        (Shift(ANCHOR, -3, Granularity.YEAR), "2023", "Before(ANCHOR, 3, YEAR)"),
        (Shift(ANCHOR, 2, Granularity.WEEK), "2026-W05", "After(ANCHOR, 2, WEEK)"),
        (Shift(ANCHOR, -1.5, Granularity.YEAR), "2024-07", "Before(ANCHOR, 1.5, YEAR)"),
        (Shift(ANCHOR, -2, Granularity.DECADE), "2006", "Before(ANCHOR, 2, DECADE)"),
        (Within(Last(ANCHOR, Unit(Granularity.YEAR)), Month(9)), "2025-09", "Within(Last(ANCHOR, YEAR), SEPTEMBER)"),
        (Counterpart(Last(ANCHOR, Unit(Granularity.QUARTER)), 2023), "2023-Q4", "Counterpart(Last(ANCHOR, QUARTER), 2023)"),
        (Counterpart(Last(ANCHOR, Unit(Granularity.WEEK)), 2023), "2023", "Counterpart(Last(ANCHOR, WEEK), 2023)"),
        (Within(Calendar(1998), Fraction(3, Granularity.QUARTER)), "1998-Q3", "Within(Date(1998), QUARTER_3)"),
        (Within(Bare(Weekday(5)), PartOfDay("NI")), "2026-01-09TNI", "Within(Nearest(ANCHOR, FRIDAY), NIGHT)"),
        (Nth(Calendar(2025, 5), 2, Granularity.DAY), "2025-05-02", "Nth(Date(2025, 5), 2, DAY)"),
        (Nth(Calendar(2025, 5), -1, Granularity.WEEK), "2025-W22", "Nth(Date(2025, 5), -1, WEEK)"),
        (Clock(Bare(Weekday(4)), 17, 30), "2026-01-08T17:30", "At(Nearest(ANCHOR, THURSDAY), 17:30)"),
        (Clock(ANCHOR, 24), "2026-01-12T24:00", "At(ANCHOR, 24:00)"),
        (Clock(ANCHOR, 9, zone="Z"), "2026-01-12T09:00Z", "At(ANCHOR, 09:00Z)"),
        (Vague("PAST"), "PAST_REF", "Vague(PAST)"),
        (BeforeChrist(44), "BC0044", "BC(44)"),
        (Amount(3, Granularity.YEAR), "P3Y", "Duration(3, YEAR)"),
        (Stretching(ANCHOR, 3, Granularity.YEAR, forward=False), "P3Y", "Between(Before(ANCHOR, 3, YEAR), ANCHOR)"),
        (Stretching(ANCHOR, None, Granularity.DAY, forward=True), "PXD", "Between(ANCHOR, After(ANCHOR, X, DAY))"),
        (Every(Weekday(1)), "XXXX-WXX-1", "Every(MONDAY)"),
        (Every(size=Granularity.YEAR), "P1Y", "Every(1, YEAR)"),
        (Every(Month(5)), "XXXX-05", "Every(MAY)"),
    ],
)
def test_a_term_means_and_prints(term: Term, value: str, printed: str) -> None:
    assert (term.read(MONDAY).value, str(term)) == (value, printed)


def test_a_quarter_keeps_its_granularity_a_year_before() -> None:
    quarter = Within(Calendar(1998), Fraction(3, Granularity.QUARTER)).read(MONDAY).interval
    assert quarter is not None
    assert Shift(PREVIOUS, -1, Granularity.YEAR).read(quarter).value == "1997-Q3"


def test_midnight_at_the_end_of_a_day_is_of_that_day() -> None:
    midnight = Clock(ANCHOR, 24).read(MONDAY).interval
    assert midnight is not None
    assert (midnight.start.isoformat(), midnight.end.isoformat()) == ("2026-01-12T23:59:00", "2026-01-13T00:00:00")


def test_a_stretch_covers_its_days() -> None:
    stretch = Stretching(ANCHOR, 2, Granularity.WEEK, forward=False).read(MONDAY).interval
    assert stretch is not None
    assert (stretch.first_day.isoformat(), stretch.last_day.isoformat()) == ("2025-12-29", "2026-01-12")


def test_a_base_can_be_put_in_the_place_of_a_bare_name() -> None:
    term = Part(Within(Bare(Weekday(5)), PartOfDay("MO")), "START")
    assert str(term.on(Last(ANCHOR, Weekday(5)))) == "Start(Within(Last(ANCHOR, FRIDAY), MORNING))"
    assert term.root == Bare(Weekday(5))
    assert modifier(term) == "START"
    assert modifier(Approximately(Calendar(2025), "APPROX")) == "APPROX"
    assert modifier(Calendar(2025)) is None


def test_what_has_no_interval_is_no_base() -> None:
    with pytest.raises(calendar.OutOfCalendarError):
        Shift(Vague("PAST"), 1, Granularity.DAY).read(MONDAY)
    with pytest.raises(TypeError):
        inner(Calendar(2025))


@pytest.mark.parametrize(
    ("count", "size", "value"),
    [
        (2.5, Granularity.YEAR, "P2Y6M"),
        (0.5, Granularity.HOUR, "PT30M"),
        (1.5, Granularity.MINUTE, "PT1M30S"),
        (2, Granularity.QUARTER, "P6M"),
        (3, Granularity.DECADE, "P30Y"),
        (1.3, Granularity.DAY, "P1.3D"),
        (None, Granularity.HOUR, "PTXH"),
    ],
)
def test_amounts(count: float | None, size: Granularity, value: str) -> None:
    assert format_amount(count, size) == value

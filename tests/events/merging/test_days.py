import pytest

from service.events.merging.days import differ_by_a_day, may_be_one, search_days
from service.events.merging.engine import merge
from service.events.merging.links import explain, link
from service.temporal.granularity import Granularity

SLIDE = "A mudslide killed 43 people near Riva on [that day]."


def test_the_same_number_a_day_apart_is_one_story_and_both_dates_are_kept(tell):
    monday, tuesday = tell(SLIDE), tell("Near Riva a mudslide killed 43 people on [that day].", "ar_2", "2026-01-06")
    assert not monday.interval.overlaps(tuesday.interval)
    found = link(monday, tuesday)
    assert found == link(tuesday, monday)
    assert explain(found, monday, tuesday).reasons[0] == "a day or hours apart, with the same number"
    (story,) = merge([monday, tuesday])
    assert [claim.article for claim in story.disputed] == ["ar_2"]


def test_who_is_dated_alike_comes_together_before(tell):
    tellings = [tell(SLIDE, f"ar_{number}", f"2026-01-0{day}") for number, day in ((1, 5), (2, 6), (3, 6), (4, 7))]
    stories = merge(tellings)
    assert sorted(len(story.events) for story in stories) == [1, 3]
    assert merge(reversed(tellings)) == stories


@pytest.mark.parametrize(
    ("other", "day"),
    [
        (SLIDE, "2026-01-07"),
        ("A mudslide killed 44 people near Riva on [that day].", "2026-01-06"),
        ("A mudslide killed people near Riva on [that day].", "2026-01-06"),
        ("Rescuers took 43 people to hospitals and schools of Riva on [that day].", "2026-01-06"),
        ("A mudslide killed 43 people near a village on [that day].", "2026-01-06"),
    ],
)
def test_what_goes_on_the_next_day_is_another_story(tell, other, day):
    assert not differ_by_a_day(tell(SLIDE), tell(other, "ar_2", day))
    assert link(tell(SLIDE), tell(other, "ar_2", day)) is None


def test_a_number_in_a_name_and_a_year_count_nothing(tell):
    for marked in ("The Riva 500 index rose on [that day].", "Shares of Riva had their best day since 2008 on [that day]."):
        assert not tell(marked).content.counts
        assert not may_be_one(tell(marked), tell(marked, "ar_2", "2026-01-06"))


def test_a_week_is_no_day_beside_another(tell):
    week = {"granularity": Granularity.WEEK}
    assert not may_be_one(tell(SLIDE, **week), tell(SLIDE, "ar_2", "2026-01-12", **week))


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-30"])
def test_the_search_stays_in_the_calendar(tell, day):
    first, last = search_days(tell(SLIDE, day=day))
    assert first <= tell(SLIDE, day=day).interval.first_day <= last

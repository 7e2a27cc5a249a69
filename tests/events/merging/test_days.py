from dataclasses import replace
from datetime import date

import pytest

from service.events.merging.blocking import keys, search
from service.events.merging.days import differ_by_a_day, happened_within, may_be_one, reported_later, search_days
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


BRIDGE = "The council of Marlow closed the iron bridge [that day]."
CLOSED = "Marlow's council has closed the old iron bridge [that day]."


def undated(telling):
    """Let only its publication date an event."""
    timex = telling.event.timex
    reason = replace(timex.reason, rule="context", anchored_on="published")
    return replace(telling, event=replace(telling.event, timex=replace(timex, reason=reason)))


@pytest.mark.parametrize("day", ["2026-01-05", "2026-01-06", "2026-01-07"])
def test_what_a_paper_tells_without_a_date_may_have_happened_up_to_two_days_before(tell, day):
    stated, told = tell(BRIDGE), undated(tell(CLOSED, "ar_2", day))
    assert link(stated, told) == link(told, stated)
    (story,) = merge([told, stated])
    assert (story.interval, story.disputed, story.dating) == (stated.interval, (), "stated")


@pytest.mark.parametrize("day", ["2026-01-04", "2026-01-08"])
def test_it_happened_neither_after_its_publication_nor_long_before(tell, day):
    assert not may_be_one(tell(BRIDGE), undated(tell(CLOSED, "ar_2", day)))


def test_two_papers_that_name_no_day_tell_one_story(tell):
    first, second = undated(tell(BRIDGE)), undated(tell(CLOSED, "ar_2", "2026-01-07"))
    found = link(first, second)
    assert explain(found, first, second).reasons[0] == "told without a date soon after"
    assert link(first, undated(tell(CLOSED, "ar_2", "2026-01-08"))) is None


@pytest.mark.parametrize(
    "other",
    [
        "The council of Marlow closed its swimming pool [that day].",
        "The council of Oldbury closed the stone bridge [that day].",
        "Engineers of Marlow mended the iron bridge [that day].",
        "The council of Marlow met engineers [that day].",
    ],
)
def test_what_another_day_brings_is_another_story(tell, other):
    assert not reported_later(tell(BRIDGE), undated(tell(other, "ar_2", "2026-01-06")))


def test_one_article_and_a_wider_date_have_no_such_slack(tell):
    assert not reported_later(tell(BRIDGE), undated(tell(CLOSED, "ar_1", "2026-01-06")))
    week = {"granularity": Granularity.WEEK}
    assert not reported_later(tell(BRIDGE, day="2026-01-12", **week), undated(tell(CLOSED, "ar_2", "2026-01-20")))


def test_both_find_each_other_on_the_days_between(tell):
    stated, told = tell(BRIDGE), undated(tell(CLOSED, "ar_2", "2026-01-07"))
    for one, other in ((stated, told), (told, stated)):
        assert any(span.low <= key <= span.high for key in keys(one) for span in search(other).spans)


def test_the_days_before_stay_in_the_calendar(tell):
    assert happened_within(undated(tell(BRIDGE, day="0001-01-02"))) == (date.min, date(1, 1, 2))

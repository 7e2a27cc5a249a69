from dataclasses import replace
from datetime import date

import pytest

from service.events.merging.composition import agreed, compose, weight
from service.events.merging.engine import merge
from service.temporal.granularity import Granularity

MONTH = {"day": "2025-05-01", "granularity": Granularity.MONTH}


def test_the_day_in_the_month_is_the_date(tell):
    month, day = tell("It sank in [May].", "ar_1", **MONTH), tell("It sank on [12 May].", "ar_2", day="2025-05-12")
    assert agreed([month, day]) == day.interval
    story = compose([month, day], [])
    assert (story.interval, story.edtf, story.disputed) == (day.interval, "2025-05-12", ())


def test_a_day_that_is_named_goes_before_one_that_bounds(tell):
    bounding, named = tell("It sank by [Monday].", "ar_1"), tell("It sank on [Monday].", "ar_2")
    timex = replace(bounding.event.timex, bound="by", edtf="../2026-01-05")
    bounding = replace(bounding, event=replace(bounding.event, timex=timex))
    assert compose([bounding, named], []).edtf == "2026-01-05"
    assert compose([bounding], []).edtf == "../2026-01-05"


def test_what_most_sources_say_is_the_date_and_the_others_are_kept(tell):
    members = [tell("It sank [then].", f"ar_{number}", day=f"2025-05-{day}") for number, day in enumerate((12, 13, 13))]
    story = compose(members, [])
    assert story.interval.first_day == date(2025, 5, 13)
    assert [(claim.event, claim.publisher, claim.interval.first_day) for claim in story.disputed] == [
        (members[0].id, "paper ar_0", date(2025, 5, 12))
    ]


def test_times_that_share_some_days_only_are_both_kept(tell):
    week = tell("The navies met in [that week].", "ar_1", "2026-01-05", Granularity.WEEK)
    other = tell("The navies met in [those days].", "ar_2", "2026-01-09", Granularity.WEEK)
    (story,) = merge([week, other])
    assert story.interval == week.interval
    assert [(claim.article, claim.interval) for claim in story.disputed] == [("ar_2", other.interval)]


def test_the_title_is_the_one_that_names_most_and_is_explained(tell):
    members = [
        tell("{it sank on [Monday]} off the coast. Tallis mourns.", "ar_1"),
        tell("Today: {The ferry to Tallis sank on [Monday]}. Tallis mourns.", "ar_2"),
    ]
    story = compose(members, [])
    assert story.title == "The ferry to Tallis sank on"
    assert story.title_reason.startswith("of 2: ")
    assert compose(members[:1], []).title_reason == "the only one"


@pytest.mark.parametrize(("said", "expected"), [(["planned", "happened"], "happened"), (["possible", "planned"], "planned")])
def test_what_somebody_saw_happen_has_happened(tell, said, expected):
    members = [tell("It sank on [Monday].", f"ar_{number}", modality=modality) for number, modality in enumerate(said)]
    assert compose(members, []).modality == expected


def test_what_has_happened_is_not_titled_as_a_plan(tell):
    members = [
        tell("Tallis: {Tallis council will vote on the harbour on [Monday]}.", "ar_1", modality="planned"),
        tell("{The council voted on the harbour on [Monday]}.", "ar_2"),
    ]
    assert compose(members, []).title == "The council voted on the harbour on"


def test_sources_weigh_more_than_repetition(tell):
    same = tell("It sank on [Monday]. It sank.", "ar_1")
    assert weight([same, tell("It sank on [Monday].", "ar_2")]) > weight([same, same, same]) > weight([same])

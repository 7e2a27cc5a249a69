from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.events.merging.blocking import keys, search, worth_comparing
from service.events.merging.engine import links, merge
from service.events.merging.links import link
from service.temporal.granularity import Granularity

PACT = "Ankor and Tallis signed a defence pact on [Monday]."
WIDTHS = [Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR]


@pytest.mark.parametrize("one", WIDTHS)
@pytest.mark.parametrize("other", WIDTHS)
def test_events_of_every_width_find_each_other(tell, one, other):
    left, right = tell(PACT, day="2025-12-30", granularity=one), tell(PACT, "ar_2", day="2025-12-30", granularity=other)
    found = [key for key in keys(left) for span in search(right).spans if span.low <= key <= span.high]
    assert len({key.split()[0] for key in found}) == 5
    assert link(left, right)


def test_the_century_is_no_date_of_a_happening(tell):
    assert not keys(tell(PACT, granularity=Granularity.DECADE))


def test_one_shared_word_suffices_on_a_day_and_not_in_a_year(tell):
    one, other = "The ferry sank on [Monday].", "A ferry was sold on [Monday]."
    assert worth_comparing(tell(one), tell(other, "ar_2"))
    assert not worth_comparing(tell(one, granularity=Granularity.YEAR), tell(other, "ar_2"))


def test_one_shared_word_suffices_for_the_same_first_and_last_day(tell):
    def closed(marked, article, last=14):
        told = tell(marked, article)
        days = replace(told.event.timex.interval, end=datetime(2026, 1, last))
        return replace(told, event=replace(told.event, timex=replace(told.event.timex, interval=days)))

    one, other = "The pool was shut on [Monday].", "The pool was painted on [Monday]."
    left, right = closed(one, "ar_1"), closed(other, "ar_2")
    assert worth_comparing(left, right)
    assert any(span.low <= key <= span.high for key in keys(left) for span in search(right).spans if span.least == 1)
    assert not worth_comparing(left, closed(other, "ar_2", last=15))


words = st.lists(st.sampled_from(["Ankor", "Riva", "ferry", "pact", "signed", "sank", "12"]), min_size=1, max_size=4)


@given(st.lists(st.tuples(words, st.sampled_from(WIDTHS), st.integers(1, 28)), max_size=5))
def test_no_link_is_lost_by_looking_under_keys_alone(tell_many, told):
    events = tell_many(told)
    every = [link(left, right) for place, left in enumerate(events) for right in events[place + 1 :]]
    assert {(each.left, each.right) for each in links(events)} == {(each.left, each.right) for each in every if each}
    assert merge(events) == merge(reversed(events))

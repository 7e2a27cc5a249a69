"""The ten texts of our own with their undated happenings dated by a person: what is dated is right, and most is found."""

import pytest

from benchmarks.events.context import judge, load

TEXTS = load()


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)
def test_nothing_is_dated_that_must_not_be_and_no_day_is_wrong(text):
    judged = judge(text)
    assert judged.wrongly_dated == 0, judged.failures
    assert judged.right == judged.found, judged.failures


def test_most_of_what_a_reader_dates_is_found():
    judged = [judge(text) for text in TEXTS]
    assert sum(each.right for each in judged) >= 0.85 * sum(each.gold for each in judged)
    assert sum(each.gold for each in judged) >= 30

"""The texts of our own with their undated happenings dated by a person: what is dated is right, and most is found."""

import pytest

from benchmarks.events.context import judge, load

TEXTS = load()


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)
def test_nothing_is_dated_that_must_not_be(text):
    judged = judge(text)
    assert judged.wrongly_dated == 0, judged.failures


def test_what_a_reader_dates_is_found_and_its_day_is_right():
    judged = [judge(text) for text in TEXTS]
    gold, found, right = (sum(getattr(each, name) for each in judged) for name in ("gold", "found", "right"))
    failures = [failure for each in judged for failure in each.failures]
    assert gold >= 50
    assert right >= 0.97 * found, failures
    assert right >= 0.87 * gold, failures

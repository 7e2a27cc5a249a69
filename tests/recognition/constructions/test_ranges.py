import pytest

from service.recognition.constructions import REGISTRY


@pytest.mark.parametrize(("year", "number"), [(2024, 3), (2025, 0), (0, 3)])
def test_of_days_one_of_which_the_year_does_not_have_none_is_read(year, number):
    assert len(REGISTRY["several days of a month"].build(month=2, first=3, second=5, last=29, year=year)) == number


def test_days_that_no_year_has_are_not_taken_together():
    assert REGISTRY["several days of a month"].build(month=2, first=3, last=30) is None


@pytest.mark.parametrize("days", [{"first": 5, "last": 3}, {"first": 3, "second": 3, "last": 5}])
def test_days_that_do_not_go_on_are_none(days):
    assert REGISTRY["several days of a month"].build(month=5, **days) is None

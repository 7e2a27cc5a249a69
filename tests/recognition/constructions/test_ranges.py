import pytest

from service.recognition.constructions import REGISTRY


@pytest.mark.parametrize(("year", "there"), [(2024, True), (2025, False), (0, True)])
def test_days_that_a_year_does_not_have_are_no_days_of_it(year, there):
    read = REGISTRY["several days of a month"].build
    assert (read(month=2, first=3, second=5, last=29, year=year) is not None) is there


@pytest.mark.parametrize("days", [{"first": 5, "last": 3}, {"first": 3, "second": 3, "last": 5}])
def test_days_that_do_not_go_on_are_none(days):
    assert REGISTRY["several days of a month"].build(month=5, **days) is None

import pytest

from service.recognition.constructions import REGISTRY


@pytest.mark.parametrize(
    ("week", "year", "term"),
    [
        (2, 2026, "This(Date(2026, 1, 5), WEEK)"),
        (53, 2026, "This(Date(2026, 12, 28), WEEK)"),
        (53, 2025, "None"),
        (0, 2026, "None"),
    ],
)
def test_a_week_is_read_in_years_that_have_it(week, year, term):
    assert str(REGISTRY["ISO week"].build(week=week, year=year)) == term

"""What figures are told for and compared with."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve

PUBLISHED = date(2026, 1, 26)


def _values(text):
    return [found.value for found in resolve(Document(text, PUBLISHED, "en"))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The airline lost money in the quarter.", ["2025-Q4"]),
        ("The airline will make money in the quarter.", ["2026-Q1"]),
        ("In August, fares rose. The airline lost money in the quarter.", ["2025-08", "2025-Q3"]),
        ("The airline lost less than in the year-ago quarter.", ["2024-Q4"]),
        ("Third-quarter sales rose. In the quarter, the airline grew.", ["2025-Q3", "2025-Q3"]),
    ],
)
def test_the_quarter_is_the_one_spoken_of_or_else_the_last_one(text, values):
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Fourth-quarter sales rose. For the full year, they fell.", ["2025-Q4", "2025"]),
        ("Fourth-quarter sales rose. For the full year, they will fall.", ["2025-Q4", "2026"]),
        ("Third-quarter sales rose. For the full year, they will fall.", ["2025-Q3", "2026"]),
    ],
)
def test_the_full_year_is_the_one_that_a_fourth_quarter_closed(text, values):
    assert _values(text) == values


def test_the_latest_week_is_no_quarter():
    assert _values("Third-quarter sales rose. In the latest week, claims fell.") == ["2025-Q3", "2026-W04"]


def test_the_latest_quarter_may_be_a_fiscal_one_that_is_told_as_past():
    assert _values("The farm posted a loss in its first quarter. In the latest quarter, sales fell.") == ["2026-Q1", "2026-Q1"]
    assert _values("The farm will post a loss in the first quarter. In the latest quarter, sales fell.") == ["2026-Q1", "2025-Q4"]

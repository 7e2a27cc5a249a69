from datetime import date

import pytest

from service.api.days import UnreadableDaysError, read_days

TODAY = date(2026, 1, 12)


@pytest.mark.parametrize(
    ("given", "first", "last"),
    [
        ("2025-05-03", "2025-05-03", "2025-05-03"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("2025-05/2025-06", "2025-05-01", "2025-06-30"),
        ("2025-05-03/2026", "2025-05-03", "2026-12-31"),
        (" 2025 ", "2025-01-01", "2025-12-31"),
        ("today", "2026-01-12", "2026-01-12"),
        ("yesterday", "2026-01-11", "2026-01-11"),
        ("last month", "2025-12-01", "2025-12-31"),
        ("Last week", "2026-01-05", "2026-01-11"),
        ("this year", "2026-01-01", "2026-12-31"),
    ],
)
def test_days(given, first, last):
    days = read_days(given, today=TODAY, languages=("en",))
    assert (days.first.isoformat(), days.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "given",
    [
        "soon",
        "2025-02-30",
        "2025-13",
        "0000",
        "2025-05/2025-04",
        "2025/",
        "/2025",
        "last month or so",
        "recently",
        "1/2/3",
        "x" * 100,
    ],
)
def test_what_cannot_be_read_says_so(given):
    with pytest.raises(UnreadableDaysError):
        read_days(given, today=TODAY, languages=("en",))

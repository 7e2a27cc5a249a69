"""Words that are meant otherwise than they are said, by how their clause tells them."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve
from service.resolution.options import Options

PUBLISHED = date(2025, 10, 15)


def _values(text, **options):
    return [found.value for found in resolve(Document(text, PUBLISHED, "de"), Options(**options))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Der Roman gilt heute als Klassiker.", ["PRESENT_REF"]),
        ("Der Roman erscheint heute.", ["2025-10-15"]),
        ("Im August kamen mehr als im Vormonat.", ["2025-08", "2025-07"]),
        ("Im August kamen viele. Im Vormonat war es leer.", ["2025-08", "2025-09"]),
        ("1991 kam sie frei. Ende des Jahres zog sie fort.", ["1991", "1991"]),
        ("1991 kam sie frei. Ende des Jahres zieht sie fort.", ["1991", "2025"]),
        ("2025 kam sie frei. Ende des Jahres zog sie fort.", ["2025", "2025"]),
    ],
)
def test_the_clause_tells_what_is_meant(text, values):
    assert _values(text) == values


def test_a_reader_who_prefers_one_side_gets_the_day():
    assert _values("Der Roman gilt heute als Klassiker.", prefer="past") == ["2025-10-15"]


def test_the_reading_not_taken_is_kept():
    found = next(iter(resolve(Document("Der Roman gilt heute als Klassiker.", PUBLISHED, "de"))))
    assert [other.value for other in found.alternatives] == ["2025-10-15"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Two weeks later the mine was shut.", "FUTURE_REF"),
        ("Twenty years on, nothing has changed.", "FUTURE_REF"),
        ("They will come back two weeks later.", "2026-W05"),
        ("It fell in March 2020. Two years later the mine was shut.", "2022-03"),
    ],
)
def test_what_counts_from_a_day_that_nobody_told_is_on_no_day(text: str, value: str) -> None:
    assert resolve(Document(text, date(2026, 1, 12)))[-1].value == value

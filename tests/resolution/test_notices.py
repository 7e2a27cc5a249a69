"""Texts that announce look ahead where no verb says otherwise."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve
from service.resolution.options import DocumentType, Options

PUBLISHED = date(2022, 9, 14)  # a Wednesday
LONG = "Harbour away Saturday. " + "The old pier needs paint, glue, nails, boards and more hands than ever. " * 12


def _read(text: str, document_type: DocumentType = "news") -> list[str]:
    return [timex.value for timex in resolve(Document(text, PUBLISHED, "en"), Options(document_type=document_type))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Harbour away Saturday.", "2022-09-17"),
        ("They met Saturday.", "2022-09-10"),
        ("Closed Thursday for repairs.", "2022-09-15"),
        ("Lower than on Saturday.", "2022-09-10"),
        ("His vow Saturday that nobody pays: empty.", "2022-09-10"),
    ],
)
def test_a_weekday_of_a_short_text_is_to_come_unless_something_tells_the_past(text: str, value: str) -> None:
    assert _read(text) == [value]


def test_a_long_text_looks_ahead_where_it_is_said_to_be_no_news() -> None:
    assert _read(LONG) == ["2022-09-10"]
    assert _read(LONG, "other") == ["2022-09-17"]

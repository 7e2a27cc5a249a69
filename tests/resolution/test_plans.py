"""What is asked for or planned is to come."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve

PUBLISHED = date(2026, 10, 1)  # a Thursday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The union has not yet asked for talks on Friday.", "2026-10-02"),
        ("The union asked for talks on Friday.", "2026-09-25"),
        ("The union has asked about talks on Friday.", "2026-09-25"),
        ("Drivers plan protests on Friday.", "2026-10-02"),
        ("His plan backed protests on Friday.", "2026-09-25"),
        ("The panel was due to meet in November but has put it off.", "2026-11"),
    ],
)
def test_what_is_asked_for_is_to_come(text: str, value: str) -> None:
    assert [timex.value for timex in resolve(Document(text, PUBLISHED, "en"))] == [value]

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve


def read(text: str) -> list[str]:
    return [timex.text for timex in resolve(Document(text, date(2026, 1, 12), "en"))]


@pytest.mark.parametrize(
    "text",
    [
        "https://news.example/2025/05/12/monday",
        "www.town.example/may-2025",
        "on.friday@town.example",
        "t.example/150h2CT",
        "minutes_2025-05-12.pdf",
        f"https://news.example/{'a/' * 40}2025-05-12",
    ],
)
def test_nothing_is_read_inside_of_an_address(text: str) -> None:
    assert read(f"See {text} for it.") == []
    assert read(f"She came on Friday, see {text}") == ["Friday"]


@pytest.mark.parametrize("text", ["Friday.Then", "(Friday)", "“Friday”", "#Friday", "Friday/Saturday", "Friday:", "Friday…"])
def test_signs_beside_a_word_make_no_address(text: str) -> None:
    assert "Friday" in read(f"They met on {text} again.")

"""How far the reading of one date goes back to the dates before it."""

from datetime import date

import pytest

from service.document import Document
from service.events.clauses import clauses
from service.pipeline import annotate


def _readings(dates: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Count how often a date asks for the reading of another one in a row of dates."""
    asked: list[int] = []
    read = clauses.read

    def counted(sentence, mention):
        asked.append(mention)
        return read(sentence, mention)

    with monkeypatch.context() as patch:
        patch.setattr(clauses, "read", counted)
        annotate(Document(text="Monday and " * dates, dct=date(2025, 6, 11), language="en"))
    return len(asked)


def test_a_long_row_of_dates_asks_no_more_for_each_of_them_than_a_short_one(monkeypatch: pytest.MonkeyPatch):
    short, long = _readings(40, monkeypatch), _readings(160, monkeypatch)
    assert short > 0
    assert long <= 4 * short

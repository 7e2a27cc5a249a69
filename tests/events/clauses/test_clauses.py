"""Which clause a date is read with, and how far that reading goes back to the dates before it."""

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
    short, middle, long = (_readings(dates, monkeypatch) for dates in (40, 80, 160))
    assert short > 0
    assert long - middle <= 2 * (middle - short)  # each part of a crowded sentence asks as much as the one before


def test_a_record_is_dated_by_its_own_day_not_by_the_one_it_reaches_back_to():
    text = "The index posted its best one-day gain since November 2011 on Thursday, which was a relief."
    (event,) = annotate(Document(text, date(2025, 6, 13), "en")).events
    assert (event.timex.text, event.kind) == ("Thursday", "event")


def test_a_word_of_time_between_an_auxiliary_and_its_participle_leaves_them_together():
    (event,) = annotate(Document("The lease is now set to expire on 14 June 2025.", date(2025, 6, 11), "en")).events
    assert (event.title, event.modality) == ("The lease is set to expire", "planned")

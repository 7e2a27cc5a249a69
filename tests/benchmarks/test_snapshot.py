"""Readings kept and compared: every change is shown and judged by the gold."""

from datetime import date

import pytest

from benchmarks import snapshot
from benchmarks.corpora import Corpus, GoldDocument, GoldTimex
from service.document import Document
from service.temporal.timex import Reason, Timex

TEXT = "They met on Monday and may meet again in May."
GOLD = GoldDocument("a", Document(TEXT, date(2026, 1, 10)), (GoldTimex(12, 18, "Monday", "DATE", "2026-01-05"),))
MONDAY, MODAL_MAY = ("c", "a", 12, 18), ("c", "a", 23, 26)


def timex(start, end, value):
    return Timex(start, end, TEXT[start:end], "DATE", value, Reason("name", "Last(ANCHOR)", "2026-01-10", "published"))


@pytest.fixture
def engine(monkeypatch):
    """An engine whose readings the test sets."""
    answers = []
    monkeypatch.setattr(snapshot, "present", lambda shared: [Corpus("c")])
    monkeypatch.setattr(Corpus, "documents", lambda self, shared: [GOLD])
    monkeypatch.setattr(snapshot, "resolved", lambda gold, corpus: tuple(answers))
    return answers


def test_equal_readings_are_no_change(engine, tmp_path, capsys):
    engine.append(timex(12, 18, "2026-01-05"))
    assert snapshot.main(["keep", str(tmp_path / "before")]) == 0
    assert snapshot.main(["compare", str(tmp_path / "before")]) == 0
    assert "1 readings, 0 changed" in capsys.readouterr().out


def test_changes_are_shown_and_judged(engine, tmp_path, capsys):
    engine += [timex(12, 18, "2026-01-12"), timex(23, 26, "2026-05")]
    snapshot.main(["keep", str(tmp_path / "before")])
    engine[:] = [timex(12, 18, "2026-01-05")]
    assert snapshot.main(["compare", str(tmp_path / "before")]) == 1
    printed = capsys.readouterr().out
    assert "mends  DATE 2026-01-12 (name) → DATE 2026-01-05 (name) [value]" in printed
    assert "mends  DATE 2026-05 (name) → nothing" in printed
    assert "2 mended, 0 broken" in printed


@pytest.mark.parametrize(
    ("before", "after", "key", "said"),
    [
        ("2026-01-05", "2026-01-12", MONDAY, "breaks"),
        ("2026-01-12", None, MONDAY, "other"),
        (None, "2026-05", MODAL_MAY, "breaks"),
        ("2026-05", "2025-05", MODAL_MAY, "other"),
    ],
)
def test_the_gold_judges(before, after, key, said):
    readings = [value and {"value": value} for value in (before, after)]
    assert snapshot.verdict(*readings, GOLD, key) == said

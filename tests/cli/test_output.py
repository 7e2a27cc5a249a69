from datetime import datetime
from io import StringIO

import pytest

from service.cli.output import Progress, expression_lines, plain
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex


class Terminal(StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("text", ["a\x1b[2Jb", "a\u202eb", "a\x00b", "a\nb", "a\x9bb"])
def test_nothing_steers_the_terminal(text):
    assert plain(text) in {"ab", "a b", "a[2Jb"}


def test_letters_of_every_language_stay():
    assert plain("الأسبوع الماضي 先週 наступного тижня") == "الأسبوع الماضي 先週 наступного тижня"


def test_an_expression_without_an_interval_says_its_value():
    timex = Timex(0, 8, "recently", "DATE", "PAST_REF", Reason("vague", "Past()", None, "nothing"))
    assert expression_lines(timex) == ['"recently"  DATE PAST_REF', "    vague: Past()"]


def test_an_expression_says_mod_days_and_anchor():
    may = Interval(datetime(2025, 5, 1), datetime(2025, 6, 1), Granularity.MONTH)
    reason = Reason("part of", "Early(Month(5))", "2026-01-12", "published")
    timex = Timex(0, 9, "early May", "DATE", "2025-05", reason, mod="START", interval=may)
    assert expression_lines(timex) == [
        '"early May"  DATE 2025-05  START  May 2025',
        "    part of: Early(Month(5)) with ANCHOR = 2026-01-12 (published)",
    ]


def test_progress_is_shown_on_a_terminal_and_taken_away():
    terminal = Terminal()
    progress = Progress(terminal, "articles", shown=True)
    for _ in range(1_010):
        progress.step()
    progress.clear()
    assert "1,010 articles" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(("terminal", "shown"), [(StringIO(), True), (Terminal(), False)])
def test_progress_is_not_shown_elsewhere(terminal, shown):
    progress = Progress(terminal, "articles", shown=shown)
    for _ in range(20):
        progress.step()
    progress.clear()
    assert terminal.getvalue() == ""

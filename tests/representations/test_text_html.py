import re
from datetime import datetime

import pytest

from service.events.merging.story import DateClaim
from service.representations.representation import TimelineView, representations
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

ATTACK = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'"


def render(*stories, **view):
    return representations()["html"].render(TimelineView(stories, view.pop("query", {}), **view))


def test_every_text_is_escaped(make_story):
    page = render(
        make_story(ATTACK, "2026-01-05", "2026-01-06", sources=(ATTACK,), edtf=ATTACK),
        given={"q": ATTACK, "from": ATTACK, "strange": ATTACK},
        errors={"q": ATTACK, ATTACK: ATTACK},
        next_cursor="c",
        next_address=f"/?cursor={ATTACK}",
    )
    assert "<script" not in page
    assert "<img src=x" not in page
    assert not re.search(r"value=\"<", page)


def test_marks_that_turn_the_direction_of_a_text_end_with_the_source_that_bears_them(make_story):
    page = render(make_story("Vote", "2026-01-05", "2026-01-06", sources=("\u202eHerald", "Ledger")))
    assert "<bdi>\u202eHerald</bdi> · <bdi>Ledger</bdi>" in page


def test_page_has_no_script_and_no_style_of_its_own(make_story):
    page = render(make_story("Vote", "2026-01-05", "2026-01-06"))
    assert not re.search(r"<script|<style|\son\w+=|\sstyle=", page)


def test_stories_stand_under_their_years(make_story):
    page = render(make_story("Old", "2025-09-01", "2025-10-01", Granularity.MONTH), make_story("New", "2026-01-05", "2026-01-06"))
    assert re.findall(r'class="year">(\d+)<|">(Old|New)</a>', page) == [("2025", ""), ("", "Old"), ("2026", ""), ("", "New")]


def test_who_says_otherwise_is_told(make_story):
    friday = Interval(datetime(2026, 1, 9), datetime(2026, 1, 10), Granularity.DAY)
    page = render(make_story("Vote", "2026-01-05", "2026-01-06", disputed=(DateClaim("ev_2", "ar_2", ATTACK, friday),)))
    assert "others say 9 Jan 2026 (&lt;script&gt;" in page
    assert "others say" not in render(make_story("Vote", "2026-01-05", "2026-01-06"))


@pytest.mark.parametrize(
    ("granularity", "edtf", "expected"),
    [(Granularity.MONTH, "2025-09", '<time datetime="2025-09">'), (Granularity.WEEK, "2025-09-01/2025-09-07", "<time>")],
)
def test_machine_date_is_one_that_html_knows(make_story, granularity, edtf, expected):
    assert expected in render(make_story("Vote", "2025-09-01", "2025-10-01", granularity, edtf=edtf))


def test_filters_keep_what_was_written_and_say_what_is_wrong(make_story):
    page = render(given={"from": "yesteryear", "kind": "report"}, errors={"from": "Cannot be read."})
    assert 'value="yesteryear" placeholder="last month" aria-invalid="true" aria-describedby="from-error"' in page
    assert '<p class="error" id="from-error">Cannot be read.</p>' in page
    assert '<option value="report" selected>' in page

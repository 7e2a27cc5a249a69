from datetime import datetime

from service.events.merging.story import DateClaim
from service.representations.representation import TimelineView, representations
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval


def render(*stories, **view):
    return representations()["txt"].render(TimelineView(stories, {}, **view))


def test_dates_are_aligned_and_titles_wrapped(make_story):
    text = render(
        make_story("Treaty signed", "2025-09-01", "2025-10-01", Granularity.MONTH),
        make_story(
            "The Saudi and Turkish militaries held their first-ever naval meeting in Ankara",
            "2026-01-05",
            "2026-01-12",
            Granularity.WEEK,
        ),
    )
    assert text == (
        "     Sep 2025  Treaty signed\n"
        "               — Herald\n"
        "\n"
        "5–11 Jan 2026  The Saudi and Turkish militaries held their first-ever naval\n"
        "               meeting in Ankara\n"
        "               — Herald\n"
        "\n"
        "2 stories\n"
    )


def test_no_line_is_wider_than_a_terminal(make_story):
    text = render(
        make_story("word " * 60 + "x" * 200, "2026-01-05", "2026-01-06", sources=tuple(f"Source {n}" for n in range(40)))
    )
    assert max(map(len, text.splitlines())) <= 80


def test_what_is_unusual_is_marked(make_story):
    text = render(
        make_story(
            "Vote", "2026-01-05", "2026-01-06", kind="report", modality="planned", articles=("a", "b"), sources=("Herald",)
        )
    )
    assert "Vote [report, planned]" in text
    assert "— Herald (2 articles)" in text


def test_who_says_otherwise_is_told(make_story):
    week = Interval(datetime(2026, 1, 5), datetime(2026, 1, 12), Granularity.WEEK)
    claims = tuple(DateClaim(f"ev_{name}", "ar_2", name, week) for name in ("Courier", "Ledger"))
    text = render(make_story("Vote", "2026-01-13", "2026-01-14", disputed=claims))
    assert (
        text == "13 Jan 2026  Vote\n             — Herald\n             — others say 5–11 Jan 2026 (Courier, Ledger)\n\n1 story\n"
    )


def test_controls_cannot_reach_the_terminal(make_story):
    text = render(make_story("Red \x1b[31m alert\r\n\x07 \u202eevil", "2026-01-05", "2026-01-06", sources=("\x1b]0;x\x07",)))
    assert not set(text) & {"\x1b", "\r", "\x07", "\u202e"}


def test_wide_letters_take_two_columns(make_story):
    text = render(make_story("橋" * 50, "2026-01-05", "2026-01-06"))
    assert max(len(line) + line.count("橋") for line in text.splitlines()) <= 80


def test_next_page_is_told(make_story):
    text = render(make_story("Vote", "2026-01-05", "2026-01-06"), next_cursor="c", next_address="/v1/timeline.txt?cursor=c")
    assert text.endswith("1 story, and more:\n/v1/timeline.txt?cursor=c\n")


def test_empty_timeline_says_so():
    assert render() == "No stories.\n"

"""Comparing events with the gold: each way to be wrong must show."""

from datetime import date, datetime, timedelta

import pytest

from benchmarks.events.articles import load_article
from benchmarks.events.outcomes import Judgement, expression_key, load_judgements, read_article
from benchmarks.events.own import event_table, failures, unjudged_titles
from service.events.event import Clause, Event
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

ARTICLE = """
published: 2026-03-06
language: en
source: Meridian Wire
title: Ferry
text: |
  The ferry sank on Thursday and divers could inspect it on Friday. Late in March, April Doyle said on Thursday, it may be lifted.
events:
  - {expression: Thursday, value: 2026-03-05, interval: [2026-03-05, 2026-03-05], kind: event, modality: happened,
     title: Ferry sank, words: [ferry, sank|went down]}
  - {expression: Friday, value: 2026-03-06, interval: [2026-03-06, 2026-03-06], kind: event, modality: possible,
     title: Divers could inspect it, words: [divers]}
  - {expression: Late in March, value: 2026-03, mod: END, interval: [2026-03-01, 2026-03-31], kind: event, modality: possible,
     title: It may be lifted, words: [lifted]}
neutral:
  - {expression: Thursday, occurrence: 2, why: an example}
nothing:
  - {expression: April, why: first name}
"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "ferry.yaml"
    path.write_text(ARTICLE)
    return load_article(path)


@pytest.fixture
def dated(article):
    def event(words, first, title, *, days=1, occurrence=1, kind="event", modality="happened"):
        text = article.document.text
        start = -1
        for _ in range(occurrence):
            start = text.index(words, start + 1)
        begin = datetime.fromisoformat(first)
        timex = Timex(
            start=start,
            end=start + len(words),
            text=words,
            type="DATE",
            value=first,
            reason=Reason("weekday", "Last(ANCHOR, THURSDAY)", "2026-03-06", "published"),
            interval=Interval(begin, begin + timedelta(days=days), Granularity.DAY),
        )
        clause = Clause(0, len(text), text)
        return Event(title, clause, clause, timex, kind, modality)

    return event


def test_an_event_that_is_right_and_accepted_is_right_in_all(article, dated):
    said = {("ferry", "Thursday", "Ferry sank"): Judgement(acceptable=True)}
    outcome = read_article(article, [dated("Thursday", "2026-03-05", "Ferry sank")], said).outcomes[0]
    assert (outcome.date, outcome.value, outcome.kind, outcome.modality, outcome.words, outcome.title) == (True,) * 6


def test_a_title_is_not_accepted_before_a_person_has_said_so(article, dated):
    reading = read_article(article, [dated("Thursday", "2026-03-05", "Ferry sank")], {})
    assert not reading.outcomes[0].title
    assert reading.unjudged == (("Thursday", "Ferry sank"),)
    assert "acceptable: null" in unjudged_titles([reading])


def test_a_title_that_tells_of_something_else_is_not_accepted_whatever_was_said(article, dated):
    said = {("ferry", "Thursday", "Divers could inspect it"): Judgement(acceptable=True)}
    assert not read_article(article, [dated("Thursday", "2026-03-05", "Divers could inspect it")], said).outcomes[0].title


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"first": "2026-02-26"}, "date"),
        ({"first": "2026-03-05", "days": 2}, "date"),
        ({"first": "2026-03-05", "kind": "report"}, "kind"),
        ({"first": "2026-03-05", "modality": "planned"}, "modality"),
    ],
)
def test_each_mistake_shows(article, dated, given, wrong):
    reading = read_article(article, [dated("Thursday", title="Ferry sank", **given)], {})
    checks = ("date", "kind", "modality")
    assert [check for check in checks if not getattr(reading.outcomes[0], check)] == [wrong]
    assert f"{wrong}+title" in failures([reading])


def test_with_late_any_days_within_the_month_are_right_and_none_outside(article, dated):
    def outcome(first, days):
        return read_article(article, [dated("Late in March", first, "It may be lifted", days=days)], {}).outcomes[2]

    assert outcome("2026-03-21", 11).date
    assert outcome("2026-03-01", 31).date
    assert not outcome("2026-03-21", 12).date


def test_a_name_that_is_dated_is_spurious_and_a_neutral_expression_is_not(article, dated):
    reading = read_article(
        article, [dated("April", "2026-04-01", "Doyle"), dated("Thursday", "2026-03-05", "Doyle", occurrence=2)], {}
    )
    assert [event.timex.text for event in reading.spurious] == ["April"]
    assert reading.further == ()
    assert all(outcome.event is None for outcome in reading.outcomes)


def test_an_expression_that_gives_two_events_pairs_with_the_better_and_the_other_is_further(article, dated):
    worse, better = dated("Thursday", "2026-03-05", "Divers"), dated("Thursday", "2026-03-05", "Ferry went down")
    reading = read_article(article, [worse, better], {})
    assert reading.outcomes[0].event is better
    assert reading.further == (worse,)


def test_one_event_is_found_once_only(article, dated):
    reading = read_article(article, [dated("Thursday and divers could inspect it on Friday", "2026-03-05", "Ferry sank")], {})
    assert sum(outcome.event is not None for outcome in reading.outcomes) == 1


def test_an_expression_is_named_with_its_number(article, dated):
    assert expression_key(article.document.text, dated("Thursday", "2026-03-05", "x", occurrence=2)) == "Thursday#2"


def test_shares_of_found_events_leave_out_the_missed(article, dated):
    lines = event_table([read_article(article, [dated("Thursday", "2026-03-05", "Ferry sank")], {})]).splitlines()
    assert lines[-1].split()[:4] == ["all", "3", "33.3", "100.0"]


def test_judgements_left_open_are_none(tmp_path):
    path = tmp_path / "judgements.yaml"
    path.write_text("ferry:\n  Thursday:\n  - {title: Ferry, acceptable: null}\n  - {title: Sank, acceptable: false, why: who}\n")
    assert load_judgements(path) == {("ferry", "Thursday", "Sank"): Judgement(acceptable=False, why="who")}


def test_publication_is_read_as_a_day(article):
    assert article.document.published == date(2026, 3, 6)

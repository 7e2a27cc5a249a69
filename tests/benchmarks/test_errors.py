"""The list of wrong answers: each under one cause, with the reason of the resolver."""

from datetime import date

from benchmarks.corpora import GoldDocument, GoldTimex
from benchmarks.errors import document_errors, error_report
from benchmarks.scoring import Prediction, align
from service.document import Document

TEXT = "On Monday and in May and on Friday and last week."
SOURCE = GoldDocument("a", Document(TEXT, date(2026, 1, 10)), ())


def gold(words, value):
    start = TEXT.index(words)
    return GoldTimex(start, start + len(words), words, "DATE", value)


def read(words, value):
    start = TEXT.index(words)
    return Prediction(start, start + len(words), words, "DATE", value, rule="bare name", term="Last(ANCHOR)", anchor="published")


def errors():
    return list(
        document_errors(
            SOURCE,
            align(
                [gold("Monday", "2026-01-05"), gold("May", "2025-05"), gold("Friday", "2026-01-09")],
                [read("Monday", "2026-01-12"), read("in May", "2025-05"), read("last week", "2026-W01")],
            ),
        )
    )


def test_each_wrong_answer_has_one_cause():
    assert [(error.cause, error.place.text) for error in errors()] == [
        ("missed", "Friday"),
        ("spurious", "last week"),
        ("value", "Monday"),
        ("span", "May"),
    ]


def test_right_answers_are_no_errors():
    assert not list(document_errors(SOURCE, align([gold("Monday", "2026-01-05")], [read("Monday", "2026-01-05")])))


def test_the_report_shows_context_reason_and_the_weekday_of_publication():
    report = error_report(errors(), causes=["value"])
    assert "gold DATE 2026-01-05 | got DATE 2026-01-12" in report
    assert "bare name: Last(ANCHOR) on published" in report
    assert "On [Monday] and in May" in report
    assert "Sat 2026-01-10" in report
    assert "missed" not in report


def test_a_limit_shortens_the_list_but_not_the_count():
    two = [error for error in errors() if error.cause == "value"] * 2
    report = error_report(two, limit=1)
    assert "value: 2" in report
    assert report.count("On [Monday]") == 1

"""The corpora: the project's own are always there, others where their files are."""

import calendar
import re
from datetime import date

import pytest

from benchmarks.corpora import ARTICLES, THIRD_PARTY, marked, phrases, present


def test_own_phrasings_are_marked_at_their_places():
    wrong = [
        timex
        for language in ("en", "de")
        for gold in phrases(language)
        for timex in gold.timexes
        if gold.document.text[timex.start : timex.end] != timex.text or not timex.text
    ]
    assert wrong == []


def test_sentences_without_time_count_too():
    assert sum(not gold.timexes for gold in phrases("en")) > 50


def test_only_present_files_are_measured(tmp_path):
    names = [corpus.name for corpus in ARTICLES]
    assert [corpus.name for corpus in present(tmp_path)] == ["phrases_en", "phrases_de", *names]
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / f"{THIRD_PARTY[0].name}.jsonl").touch()
    assert [corpus.name for corpus in present(tmp_path)][2 + len(names) :] == [THIRD_PARTY[0].name]


def test_marks_are_taken_out_of_an_article(tmp_path):
    path = tmp_path / "en_some.txt"
    path.write_text(
        "# wire_1 2026-01-12\nThey meet {every Monday|SET XXXX-WXX-1}, {now|PRESENT_REF} {at ten|2026-01-12T10:00}.\n"
    )
    (gold,) = marked(path)
    assert gold.document.text == "They meet every Monday, now at ten."
    assert [(timex.text, timex.type) for timex in gold.timexes] == [("every Monday", "SET"), ("now", "DATE"), ("at ten", "TIME")]
    assert all(gold.document.text[timex.start : timex.end] == timex.text for timex in gold.timexes)


_GERMAN = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


@pytest.mark.parametrize("corpus", ARTICLES, ids=lambda corpus: corpus.name)
def test_weekdays_of_marked_articles_are_those_of_their_values(corpus, tmp_path):
    for gold in corpus.documents(tmp_path):
        assert gold.timexes or gold.id.startswith("tweets") or corpus.name == "marked_en_messages", gold.id
        for timex in gold.timexes:
            named = [at % 7 for at, name in enumerate((*calendar.day_name, *_GERMAN)) if re.search(rf"\b{name}\b", timex.text)]
            day = re.match(r"\d{4}-\d\d-\d\d(?!TNI)", timex.value or "")  # "in der Nacht auf Montag" is of a Sunday
            assert not (named and day) or date.fromisoformat(day[0]).weekday() in named, (gold.id, timex)

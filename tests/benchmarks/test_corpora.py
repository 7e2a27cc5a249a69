"""The corpora: the project's own are always there, others where their files are."""

from benchmarks.corpora import THIRD_PARTY, phrases, present


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
    assert [corpus.name for corpus in present(tmp_path)] == ["phrases_en", "phrases_de"]
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / f"{THIRD_PARTY[0].name}.jsonl").touch()
    assert [corpus.name for corpus in present(tmp_path)][2:] == [THIRD_PARTY[0].name]

"""What is remembered of walks is what a walk would find afresh."""

from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from service.languages import language
from service.recognition import shapes
from service.recognition.grammar import Grammar, grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens
from tests.corpus.lines import LANGUAGES, phrasings


def lines(code):
    return [line.text for line in phrasings() if line.language == code]


def mixed(code):
    """Make texts that begin and end as phrasings do, and go on in another way."""
    chance = Random(7)  # noqa: S311 (no secret)
    words = [word for text in lines(code)[::3] for word in text.split()]
    texts = [" ".join(chance.choices(words, k=12)) for _ in range(40)]
    return (
        texts
        + [text.upper() for text in texts[:10]]
        + [text.replace(" ", chance.choice(["-", ".", ". "])) for text in texts[:10]]
    )


def read(text, spoken):
    return [(one.first, one.last, str(one.term), one.rule, one.bound) for one in recognize(Tokens(text), spoken)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_was_read_before_changes_no_reading(code):
    spoken, fresh = grammar(code), Grammar(language(code))
    for text in lines(code)[::5]:
        read(text, spoken)
    changed = []
    for text in [*lines(code)[::50], *mixed(code)]:
        fresh.shapes = shapes.Shapes(fresh.askings.first)
        if read(text, spoken) != read(text, fresh):
            changed.append(text)
    assert changed == []


def test_what_is_remembered_has_a_bound(monkeypatch):
    monkeypatch.setattr(shapes, "_MOST", 50)
    narrow, wide = Grammar(language("en")), grammar("en")
    for text in mixed("en"):
        assert read(text, narrow) == read(text, wide)
        assert narrow.shapes.held < 200


def test_threads_share_what_is_remembered(monkeypatch):
    monkeypatch.setattr(shapes, "_MOST", 500)
    texts = mixed("en")
    expected = [read(text, grammar("en")) for text in texts]
    shared = Grammar(language("en"))
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: [read(text, shared) for text in texts], range(4)):
            assert found == expected


def test_what_hangs_on_the_word_before_is_not_remembered_without_it():
    spoken = Grammar(language("de"))
    assert read("Es steht 5.6 für uns.", spoken) == []
    assert read("Er kommt am 5.6 wieder.", spoken)
    assert read("Es steht 5.6 für uns.", spoken) == []


def test_what_phrases_mean_is_remembered_up_to_a_bound(monkeypatch):
    monkeypatch.setattr(shapes, "_MOST_READ", 5)
    monkeypatch.setattr(shapes, "_LONGEST_READ", 12)
    narrow, wide = Grammar(language("en")), grammar("en")
    for text in [*mixed("en")[:20], *mixed("en")[:20]]:
        assert read(text, narrow) == read(text, wide)
        assert len(narrow.shapes.read) <= 5
        assert all(len(written) <= 12 for _, _, written, _ in narrow.shapes.read)

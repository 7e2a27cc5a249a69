"""Words that no phrasing tells apart are of one kind."""

import pytest

from service.languages import language
from service.recognition import vocabulary
from service.recognition.grammar import grammar
from service.recognition.tokens import Tokens
from service.recognition.vocabulary import UNKNOWN, Vocabulary


def kinds(text, code="en"):
    tokens = Tokens(text)
    return [grammar(code).vocabulary.kind(tokens, index) for index in range(len(tokens))]


@pytest.mark.parametrize(("code", "text"), [("en", "April August"), ("en", "1998 2025"), ("en", "14 19"), ("de", "Juni Juli")])
def test_words_that_can_stand_in_for_each_other_are_of_one_kind(code, text):
    one, other = kinds(text, code)
    assert one == other != UNKNOWN


@pytest.mark.parametrize(
    ("code", "text"), [("en", "day month"), ("en", "9 8"), ("en", "1998 19"), ("en", "last next"), ("de", "vor in")]
)
def test_words_that_a_phrasing_tells_apart_are_not(code, text):
    one, other = kinds(text, code)
    assert one != other


def test_unknown_words_and_figures_are_of_one_kind():
    assert kinds("house Bundestag 1234567890123 ٣") == [UNKNOWN] * 4


def test_the_dot_of_an_abbreviation_makes_another_kind():
    with_dot, _, without, *_ = kinds("Aug. Aug 12")
    assert with_dot != without


def test_capitals_count_where_the_lexicon_has_them():
    words = Tokens("sat Sat SAT")
    meanings = [grammar("en").vocabulary.senses(words, index) for index in range(3)]
    assert meanings[1] == meanings[2] != meanings[0]
    assert len({grammar("en").vocabulary.kind(words, index) for index in range(3)}) == 2


def test_however_many_ways_there_are_to_write_a_word_few_are_remembered(monkeypatch):
    monkeypatch.setattr(vocabulary, "_MOST_WRITTEN", 2)
    words = Vocabulary(language("en"), [])
    tokens = Tokens("Sat SAT sAt saT")
    meanings = [words.senses(tokens, index) for index in range(4)]
    assert meanings[0] == meanings[1] != meanings[2] == meanings[3]
    assert len(words._written) == 2

"""What is looked up before a walk never hides what the walk would find."""

import pytest

from service.recognition.construction import LEVELS
from service.recognition.grammar import grammar
from service.recognition.tokens import Tokens
from service.recognition.walk import Walk
from tests.corpus.lines import LANGUAGES, phrasings


def lines(language):
    return [line.text for line in phrasings() if line.language == language]


def next_to(tokens, index):
    return tokens.words[index], tokens.words[index + 1] if index + 1 < len(tokens) else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_mention_can_begin_none_is_found(language):
    spoken = grammar(language)
    begin = spoken.openings.words
    hidden = []
    for text in lines(language):
        tokens = Tokens(text)
        walk = Walk(spoken, tokens)
        for index in range(len(tokens)):
            word, after = next_to(tokens, index)
            known = word in begin or word[0].isdigit()
            if not (known and spoken.openings.mention(word, after)) and walk.readings("mention", index):
                hidden.append((text, word))
    assert hidden == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_level_of_its_own_cannot_begin_it_does_not_give(language):
    spoken = grammar(language)
    hidden = []
    for text in lines(language)[::5]:
        tokens = Tokens(text)
        walk = Walk(spoken, tokens)
        hidden += [
            (text, level, index)
            for level in LEVELS
            for index in range(len(tokens))
            if not spoken.openings.own(level, *next_to(tokens, index)) and walk._fits(spoken.tries[level], index)
        ]
    assert hidden == []


def test_most_words_open_nothing():
    spoken = grammar("en")
    assert not spoken.openings.mention("the", "house")
    assert spoken.openings.mention("the", "week")
    assert not spoken.openings.mention("last", "")
    assert spoken.openings.mention("yesterday", "")


def test_numbers_differ_where_a_phrasing_names_one():
    spoken = grammar("en")
    assert spoken.openings.mention("9", "/")
    assert spoken.openings.mention("12", "may")

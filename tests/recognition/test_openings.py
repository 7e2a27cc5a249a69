"""What is looked up before a walk never hides what the walk would find."""

import pytest

from service.recognition.construction import LEVELS
from service.recognition.grammar import grammar
from service.recognition.tokens import Tokens
from service.recognition.walk import Walk
from tests.corpus.lines import LANGUAGES, phrasings


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_word_cannot_begin_does_not_fit_there(language):
    spoken = grammar(language)
    hidden = []
    for line in phrasings():
        if line.language == language:
            tokens = Tokens(line.text)
            walk = Walk(spoken, tokens)
            hidden += [
                (line.text, level, word)
                for index, word in enumerate(tokens.words)
                for level in LEVELS
                if not word[0].isdigit() and level not in spoken.openings.get(word, ()) and walk.shape(level, index).fits
            ]
    assert hidden == []


def test_most_words_open_nothing():
    openings = grammar("en").openings
    assert "house" not in openings
    assert "mention" in openings["yesterday"]
    assert "mention" in openings["the"]
    assert "cardinal" not in openings["yesterday"]

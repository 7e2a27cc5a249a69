"""What is looked up of a second word never hides what the walk would find."""

import pytest

from service.recognition.grammar import grammar
from service.recognition.tokens import Tokens
from service.recognition.walk import Walk
from tests.corpus.lines import LANGUAGES, phrasings


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_second_word_leads_nowhere_nothing_fits(language):
    spoken = grammar(language)
    hidden = []
    for line in phrasings():
        if line.language == language:
            tokens = Tokens(line.text)
            walk, places = Walk(spoken, tokens), spoken.seconds.places(tokens.words)
            for index in {*range(len(tokens))} - {*places}:
                shape = walk.shape("mention", index)
                if shape.fits or len(shape.looked) > 1:
                    hidden.append((line.text, tokens.words[index]))
    assert hidden == []


def test_most_openings_lead_nowhere():
    seconds = grammar("en").seconds
    assert "house" not in seconds["the"]
    assert "week" in seconds["the"]
    assert seconds["yesterday"] is None


def test_numbers_are_places_and_so_is_what_opens_before_them():
    assert grammar("en").seconds.places(["a", "house", "in", "1998", "or", "٣", "the"]) == [2, 3]

"""Words around that tell that a word of time counts something else."""

import pytest

from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens


def _found(text):
    return [str(mention.term) for mention in recognize(Tokens(text), grammar("en"))]


@pytest.mark.parametrize(
    "text",
    [
        "The striker scored twice in the second half.",
        "They gave up 20 rebounds in the fourth quarter.",
        "The first half was dull, and the referee was glad of the whistle.",
        "It will be sunny, with temperatures in the 80s.",
    ],
)
def test_another_topic_has_halves_and_tens_of_its_own(text):
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Profit rose in the second half.", "Nearest(ANCHOR, HALF_2)"),
        ("The game maker's profit rose in the second half.", "Nearest(ANCHOR, HALF_2)"),
        ("The match of 2014 drew crowds.", "Date(2014)"),
        ("They danced through the 80s.", "Decade(1980)"),
    ],
)
def test_without_the_topic_they_are_time(text, term):
    assert _found(text) == [term]

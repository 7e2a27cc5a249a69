"""Names of months and days that are also words or people."""

import pytest

from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens


def _found(text):
    return [str(mention.term) for mention in recognize(Tokens(text), grammar("en"))]


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May resigned.",
        "They march through the town.",
        "The May government fell.",
        "The march on the capital began.",
        "He met April Ryan there.",
        "Theresa May resigned. A letter from May was read.",
        "Mrs May resigned. The plan by May was read, and critics of May cheered.",
    ],
)
def test_a_word_or_a_person_is_no_month(text):
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("They resigned in May.", "Nearest(ANCHOR, MAY)"),
        ("The March accession opened the door.", "Nearest(ANCHOR, MARCH)"),
        ("It began with a May protest.", "Nearest(ANCHOR, MAY)"),
        ("Theresa May resigned in May.", "Nearest(ANCHOR, MAY)"),
        ("After a wet spring, May was dry. They left before May.", "Nearest(ANCHOR, MAY)"),
    ],
)
def test_a_licence_or_a_noun_behind_makes_it_one(text, term):
    assert _found(text) == [term]

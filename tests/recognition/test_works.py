"""Names of works that are made of words of time."""

import pytest

from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens


def _found(text):
    return [str(mention.term) for mention in recognize(Tokens(text), grammar("en"))]


@pytest.mark.parametrize(
    "text",
    [
        'He spoke on the show "This Week With Ann Lee" about it.',
        "She told USA Today about it.",
        "The film Apocalypse Now won the prize.",
        "They watched Monday Night Football together.",
        'The host of "Today" is ill.',
    ],
)
def test_what_has_capitals_inside_of_a_sentence_is_a_name(text):
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Today the minister spoke.", "This(ANCHOR, DAY)"),
        ('He said: "Today we rest."', "This(ANCHOR, DAY)"),
        ('"Today," he said, "we rest."', "This(ANCHOR, DAY)"),
        ("A minister resigned\n\nToday the minister resigned.", "This(ANCHOR, DAY)"),
        ("The palace burnt - Now it is rubble", "Vague(PRESENT)"),
        ("Minister Resigns After Riots This Week", "This(ANCHOR, WEEK)"),
        ("THE MINISTER RESIGNS TODAY", "This(ANCHOR, DAY)"),
    ],
)
def test_a_capital_from_its_place_makes_no_name(text, term):
    assert _found(text) == [term]

"""What is told per unit of time."""

import pytest

from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("It costs $500 million a year.", []),
        ("Some 200 people a day cross it.", ["Every(1, DAY)"]),
        ("They sell two hundred more copies a week.", ["Every(1, WEEK)"]),
        ("1848 was a year of revolt.", ["Date(1848)", "Duration(1, YEAR)"]),
        ("He gave the 2 sides a day to agree.", ["Duration(1, DAY)"]),
        ("He spent a year in Rome.", ["Duration(1, YEAR)"]),
    ],
)
def test_a_unit_behind_what_is_counted_repeats(text: str, terms: list[str]) -> None:
    assert [str(mention.term) for mention in recognize(Tokens(text), grammar("en"))] == terms

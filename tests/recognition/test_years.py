"""Which number is a year: a German clause closes behind it, or what it counts follows."""

import pytest

from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Die Mühle brannte 1634 nieder.", ["Date(1634)"]),
        ("Die Mühle wurde 1881 zerstört.", ["Date(1881)"]),
        ("Seit der Gründung 1872 spielt die Kapelle.", ["Date(1872)"]),
        ("Die Zahl stieg auf 1634 an.", []),
        ("Die Kapelle verkaufte 1634 Karten.", []),
        ("Artikel 1701 wurde gestrichen.", []),
    ],
)
def test_a_year_is_told_by_the_clause_around_it(text: str, terms: list[str]) -> None:
    assert [str(mention.term) for mention in recognize(Tokens(text), grammar("de"))] == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The war ended with the 1784 treaty.", ["Date(1784)"]),
        ("The 1784 rules were new.", []),
        ("It fell in 1782. The 1784 rules were new.", ["Date(1782)", "Date(1784)"]),
        ("It fell in 1682. The 1784 rules were new.", ["Date(1682)"]),
        ("It fell in 1782 and 1784 by treason.", ["Date(1782)", "Date(1784)"]),
        ("It fell in 1782, and 1784 horses died.", ["Date(1782)"]),
    ],
)
def test_a_year_of_long_ago_bears_a_number_or_stands_beside_another(text: str, terms: list[str]) -> None:
    assert [str(mention.term) for mention in recognize(Tokens(text), grammar("en"))] == terms


@pytest.mark.parametrize(
    ("code", "text", "terms"),
    [
        ("en", "They met on 29 February 2025.", []),
        ("en", "They met on Saturday, February 29, 2025.", []),
        ("en", "They met on 3, 5 and 29 February 2025.", []),
        ("en", "They met on 29 February 2024.", ["Date(2024, 2, 29)"]),
        ("en", "They met on 29 February. 2025 was over.", ["Nearest(ANCHOR, FEBRUARY_29)", "Date(2025)"]),
        ("de", "Sie trafen sich am 3., 4. und 29. Februar 2025.", []),
        ("de", "Sie trafen sich am 29.2.2025.", []),
    ],
)
def test_of_a_day_that_its_year_does_not_have_nothing_is_read(code: str, text: str, terms: list[str]) -> None:
    assert [str(mention.term) for mention in recognize(Tokens(text), grammar(code))] == terms

"""Which end of an open time a date is, by the words around it."""

import pytest

from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens


def _bounds(text: str, code: str = "en") -> list[str | None]:
    return [mention.bound for mention in recognize(Tokens(text), grammar(code))]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("It will open by the end of the year.", "by"),
        ("It must be paid no later than 1 March.", "by"),
        ("It runs through the end of June.", "until"),
        ("It is open until 5 p.m. on Friday.", "until"),
        ("The road was closed until 11 p.m.", "until"),
        ("Send it by Friday at 5 p.m.", "by"),
        ("It has been so since early 2019.", "since"),
        ("It is open from Monday onwards.", "since"),
        ("It was old prior to 1990.", "before"),
        ("It closed after the end of March.", "after"),
    ],
)
def test_words_around_a_date_make_it_a_bound(text: str, bound: str) -> None:
    assert _bounds(text) == [bound]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Es öffnet vor Ende des Jahres.", "before"),
        ("Spätestens am Freitag ist Schluss.", "by"),
        ("Es ist bis einschließlich Freitag zu.", "until"),
        ("Nach Ende März schloss es.", "after"),
    ],
)
def test_german_words_do_too(text: str, bound: str) -> None:
    assert _bounds(text, "de") == [bound]


def test_the_last_end_of_a_range_is_no_bound() -> None:
    assert _bounds("It is shut from May 3 until the end of June.") == [None, None]


@pytest.mark.parametrize(
    "text", ["It fell after Friday's vote.", "He spoke before his Sunday night walk, after a week of talks."]
)
def test_a_date_that_qualifies_a_noun_is_no_bound(text: str) -> None:
    assert set(_bounds(text)) == {None}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("It fell shortly before midnight.", "en"),
        ("It was built soon after 1945.", "en"),
        ("Er fiel kurz nach Mitternacht.", "de"),
        ("Er kam kurz vor dem 3. Mai.", "de"),
    ],
)
def test_what_lies_right_beside_a_time_is_not_bounded_by_it(text: str, code: str) -> None:
    assert _bounds(text, code) == [None]


def test_what_began_on_a_date_of_a_noun_has_lasted_since() -> None:
    assert _bounds("He has been away since the January 1998 fire.") == ["since"]

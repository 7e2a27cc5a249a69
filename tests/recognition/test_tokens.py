"""Tokens cover a text: every character is in one token or is a space."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.recognition.tokens import Tokens


@given(st.text(alphabet=st.sampled_from("aéßIİΣ²½9٣_-.’ \n\t\u2003\x1c日"), max_size=40))
def test_tokens_and_spaces_make_the_whole_text(text):
    tokens = Tokens(text)
    covered = {place for start, end in zip(tokens.starts, tokens.ends, strict=True) for place in range(start, end)}
    assert len(covered) == sum(tokens.ends) - sum(tokens.starts)
    assert all(text[place].isspace() != (place in covered) for place in range(len(text)))
    assert tokens.starts == sorted(tokens.starts)
    assert len(tokens.words) == len(tokens.starts) == len(tokens.ends)


@given(st.text(alphabet=st.sampled_from("aBz09éßIİΣσ²٣_-.’`\xa0 \n\x1c\x00日"), max_size=40))
def test_a_token_is_a_word_a_number_or_a_sign_of_any_script(text):
    tokens = Tokens(text)
    assert [tokens.original(index) for index in range(len(tokens))] == re.findall(r"[^\W\d_]+|\d+|[^\w\s]|_", text)


@given(st.text(max_size=30))
def test_words_are_what_is_written_in_lower_case(text):
    tokens = Tokens(text)
    plain = [tokens.original(index).lower() for index in range(len(tokens))]
    assert [word for word in tokens.words if word.isalnum()] == [word for word in plain if word.isalnum()]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In mid-May 2025", ["in", "mid", "-", "may", "2025"]),
        ("the 24th", ["the", "24", "th"]),
        ("today’s", ["today", "'", "s"]),
        ("  May\u2003 12  \n", ["may", "12"]),
        (" \n ", []),
        ("", []),
    ],
)
def test_words_numbers_and_signs_are_tokens(text, words):
    assert Tokens(text).words == words


def test_glued_tokens_have_no_space_between():
    tokens = Tokens("24th May")
    assert [tokens.glued(index) for index in range(3)] == [False, True, False]

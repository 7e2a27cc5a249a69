import pytest

from service.events.sentence.tokens import is_quoted, tokenize
from service.languages.cues import cues_for


@pytest.mark.parametrize(
    ("text", "word", "quoted"),
    [
        ("He said “we left” and went.", "left", True),
        ("He said “we left” and went.", "went", False),
        ("He (then forty) went.", "forty", True),
        ("Loud” he said “we left” and went.", "left", True),
        ("Loud” he said and went.", "went", False),
    ],
)
def test_a_word_between_marks_is_quoted_whatever_was_closed_before(text, word, quoted):
    tokens = tokenize(text, (0, len(text)), [], cues_for("en"))
    place = next(place for place, token in enumerate(tokens) if token.text == word)
    assert is_quoted(tokens, place) is quoted

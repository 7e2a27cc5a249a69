"""Every language compiles: its patterns name constructions that exist, with slots that they take."""

import pytest

from service.languages import codes, language
from service.recognition.construction import REGISTRY
from service.recognition.grammar import grammar


@pytest.mark.parametrize("code", codes())
def test_a_language_compiles(code):
    assert grammar(code).openings


def test_every_construction_has_a_phrasing_in_some_language():
    assert grammar("en")
    assert not set(REGISTRY).difference(*(language(code).patterns for code in codes()))


@pytest.mark.parametrize("code", codes())
def test_words_that_pend_on_verbs_are_written_small(code):
    frame = language(code).tense.frame
    if frame is None:
        pytest.skip("read by the nearest verb")
    verbs = frame.past | frame.ahead | frame.have | frame.be | frame.present
    assert not [word for word in verbs if word != word.lower()]
    assert not verbs & frame.no_verbs

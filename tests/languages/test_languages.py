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


@pytest.mark.parametrize("code", codes())
def test_all_words_that_tell_a_side_are_listed(code):
    tense = language(code).tense
    assert tense.past | tense.future | tense.reporting | tense.arranged <= tense.verbs
    assert all(phrase.split()[0] in tense.verbs for phrase in tense.future_phrases)
    assert tense.infinitive is None or tense.infinitive in tense.verbs

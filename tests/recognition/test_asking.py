"""Tokens between which no step that asks makes a difference are alike there."""

import pytest

from service.languages import language
from service.recognition import asking
from service.recognition.grammar import Grammar, grammar
from service.recognition.tokens import Tokens
from service.recognition.vocabulary import GLUED, UNKNOWN
from service.recognition.walk import Walk
from tests.recognition.test_shapes import mixed, read


def asked(text, distance, code="en"):
    """Give the steps that ask for the token so far behind the first."""
    return Walk(grammar(code), Tokens(text)).shape("mention", 0).looked[distance - 1]


def relevant(word, steps, *, glued=0, code="en"):
    vocabulary = grammar(code).vocabulary
    return vocabulary.relevant(vocabulary.kind(Tokens(word), 0) + glued, steps)


def test_names_that_other_phrasings_tell_apart_are_alike_where_they_open_nothing():
    vocabulary = grammar("en").vocabulary
    assert vocabulary.kind(Tokens("Friday"), 0) != vocabulary.kind(Tokens("Tuesday"), 0)
    assert relevant("Friday", asked("since x", 1)) == relevant("Tuesday", asked("since x", 1)) != UNKNOWN


@pytest.mark.parametrize("word", ["house", "by", "ago"])
def test_what_leads_nowhere_is_as_good_as_an_unknown_word(word):
    assert relevant(word, asked("last x", 1)) == UNKNOWN


def test_a_missing_space_counts_only_where_a_step_asks_for_it():
    loose = next(steps for steps in (asked("last x", 1), asked("since x", 1)) if steps.glued is None)
    tight = asked("mid x", 1)
    assert relevant("year", loose, glued=GLUED) == relevant("year", loose)
    assert tight.glued is not None
    assert relevant("-", tight, glued=GLUED) != relevant("-", tight)


def test_however_many_sets_of_steps_there_are_few_are_remembered(monkeypatch):
    monkeypatch.setattr(asking, "_MOST", 7)
    narrow, wide = Grammar(language("en")), grammar("en")
    for text in mixed("en")[:20]:
        assert read(text, narrow) == read(text, wide)
        assert len(narrow.askings._known) <= 7

"""The phrasings of a language, compiled."""

from dataclasses import replace

import pytest

from service.languages import language
from service.recognition.construction import LEVELS
from service.recognition.grammar import Grammar, grammar
from tests.corpus.lines import LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_phrasing_can_hold_one_of_its_own_level(code):
    holding = [
        (level, inner)
        for level, root in grammar(code).tries.items()
        for node in root.all()
        for inner in node.levels
        if LEVELS.index(inner) >= LEVELS.index(level)
    ]
    assert holding == []


@pytest.mark.parametrize(
    ("construction", "template"),
    [("week after a date", "{mention} later"), ("no such", "{date}"), ("week after a date", "{house}")],
)
def test_what_cannot_be_read_is_refused(construction, template):
    with pytest.raises(ValueError, match="in language en"):
        Grammar(replace(language("en"), patterns={construction: (template,)}))

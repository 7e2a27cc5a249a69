"""The stems of a text, where a verb and its particle are one word."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from service.events.merging.particles import AT_THE_END, MEANINGS
from service.events.merging.stems import root, stem, words_of

_CLAUSE_END = frozenset(".,;:!?")


def stems_of(text: str, language: str) -> frozenset[str]:
    """Find the stems of all words of a text that say something.

    >>> stems_of("She stepped down", "en") == stems_of("She resigned", "en")
    True
    >>> stems_of("Er trat am Montag zurück", "de") == stems_of("Rücktritt am Montag", "de")
    True
    """
    words = words_of(text)
    meant = dict(_with_particles(text, words, language))
    stems = (meant[place] if place in meant else stem(word.group(), language) for place, word in enumerate(words))
    return frozenset(filter(None, stems))


def _with_particles(text: str, words: Sequence[re.Match[str]], language: str) -> Iterator[tuple[int, str]]:
    """Find the places of verbs that have their particle behind them, with the stem of both, and of these particles."""
    meanings, at_the_end = _meanings(language), language in AT_THE_END
    particle, behind = "", 0  # the particle of the clause, which is gone through from its end, and where it is
    for place in range(len(words) - 1, -1, -1):
        word = words[place].group()
        closes = place + 1 == len(words) or text[words[place].end()] in _CLAUSE_END
        meaning = meanings.get((root(word, language), particle)) if particle else None
        if meaning is not None:
            yield from ((behind, ""), (place, meaning))
        if not at_the_end or closes:
            particle, behind = word, place


@cache
def _meanings(language: str) -> dict[tuple[str, str], str]:
    """Map the stem of a verb and its particle to the stem of what they mean."""
    found = MEANINGS.get(language, {})
    return {(root(verb, language), particle): stem(word, language) or word for (verb, particle), word in found.items()}

"""The stems of a text, where a verb and its particle are one word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from service.events.merging.particles import AT_THE_END, MEANINGS
from service.events.merging.stems import root, stem, words_of

_CLAUSE_END = frozenset(".,;:!?")
_REMEMBERED = 1024
"""How many texts are remembered: the events of one sentence share its words, and many a date is said again."""


@lru_cache(maxsize=_REMEMBERED)
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
    verbs: Mapping[str, str] | None = None  # of the particle of the clause, which is gone through from its end
    behind = len(words)  # where that particle is
    for place in range(len(words) - 1, -1, -1):
        word = words[place].group()
        meaning = verbs.get(root(word, language)) if verbs else None
        if meaning is not None:
            yield from ((behind, ""), (place, meaning))
        if not at_the_end or place + 1 == len(words) or text[words[place].end()] in _CLAUSE_END:
            verbs, behind = meanings.get(word), place


@cache
def _meanings(language: str) -> Mapping[str, Mapping[str, str]]:
    """Map each particle to the stems of the verbs that it goes with, and these to the stem of what both mean."""
    found: dict[str, dict[str, str]] = {}
    for (verb, particle), word in MEANINGS.get(language, {}).items():
        found.setdefault(particle, {})[root(verb, language)] = stem(word, language) or word
    return found

"""What form of a verb a word is by itself, its prefix or particle set aside ("unterschrieb", "vorbeigeflogen")."""

import re
from collections.abc import Iterator
from functools import lru_cache

from service.languages.cues import Cues, cues_for

_PARTICIPLE_PREFIX = "ge"
_SHORTEST_REST = 3
_SHORTEST_WEAK = 5
_WEAK_ENDINGS = ("te", "ten")


def is_past(word: str, cues: Cues) -> bool:
    """Tell whether a word is a listed past, or one with a prefix before it.

    >>> is_past("unterschrieb", cues_for("de")), is_past("unterwegs", cues_for("de"))
    (True, False)
    """
    return word in cues.past_verbs or any(rest in cues.past_verbs for rest in _rests(word, cues.code))


def is_present(word: str, cues: Cues) -> bool:
    """Tell whether a word is a listed present, or one with a prefix before it; the plural with a prefix is left to its place."""
    return word in cues.present_verbs or any(
        rest in cues.present_verbs and not rest.endswith("en") for rest in _rests(word, cues.code)
    )


def is_strong_participle(word: str, cues: Cues) -> bool:
    """Tell whether a word is a participle in "-en", with a prefix or a particle before it or none.

    >>> [is_strong_participle(word, cues_for("de")) for word in ("verworfen", "vorbeigeflogen", "offen")]
    [True, True, False]
    """
    known = cues.strong_participles
    if word in known:
        return True
    return any(_PARTICIPLE_PREFIX + rest in known for rest in _rests(word, cues.code)) or any(
        word.startswith(particle) and word.removeprefix(particle) in known for particle in cues.separable_particles
    )


def parted(word: str, cues: Cues) -> tuple[str, str] | None:
    """Give the verb and the particle that the end of a clause joins ("vorstellte"); None where they are no two.

    >>> parted("vorstellte", cues_for("de")), parted("antwortete", cues_for("de"))
    (('stellte', 'vor'), None)
    """
    for particle in sorted(cues.separable_particles, key=len, reverse=True):
        rest = word.removeprefix(particle)
        if rest == word or word in cues.undivided_verbs:
            continue
        weak = len(rest) >= _SHORTEST_WEAK and rest.endswith(_WEAK_ENDINGS)
        if is_past(rest, cues) or is_present(rest, cues) or (weak and _is_sound(rest)):
            return rest, particle
    return _strong_end(word, cues) if not is_past(word, cues) else None


def _strong_end(word: str, cues: Cues) -> tuple[str, str] | None:
    """Part a strong past from a noun or adjective that it is joined to ("pleiteging")."""
    for cut in range(_SHORTEST_REST, len(word) - _SHORTEST_REST):
        if word[cut:] in cues.past_verbs and word[:cut] not in cues.inseparable_prefixes:
            return word[cut:], word[:cut]
    return None


def _is_sound(rest: str) -> bool:
    """Tell whether a verb could begin like this: a vowel within its first three sounds, and more than an ending behind it."""
    return any(letter in "aeiouäöü" for letter in rest[:3]) and not rest.startswith(("igt", "ete", "ert", "elt"))


@lru_cache(maxsize=16_384)
def _rests(word: str, code: str) -> tuple[str, ...]:
    return tuple(_without_prefixes(word, cues_for(code)))


def _without_prefixes(word: str, cues: Cues) -> Iterator[str]:
    for prefix in cues.inseparable_prefixes:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST_REST:
            yield rest


def looks_participle(word: str, cues: Cues) -> bool:
    """Tell whether a word in lower case has the form of a participle, where a language has such a form."""
    return cues.participle_pattern is not None and re.match(cues.participle_pattern, word) is not None

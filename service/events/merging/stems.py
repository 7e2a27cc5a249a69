"""Words reduced to what two writers share."""

import itertools
import re
import unicodedata
from functools import cache, lru_cache

from service.events.merging.words import WORD_LISTS, WordList

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_SHORTEST = 4
_EMPTY_UNKNOWN = 3


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str | None:
    """Reduce a word to its light stem; None when it says nothing about what happened.

    >>> stem("meetings", "en") == stem("met", "en") == stem("Meeting", "en"), stem("the", "en")
    (True, None)

    Numbers have no stem. In a language without a word list, words of up to three letters count as empty and nothing is cut.
    """
    base = bare(word).replace(".", "").replace("’", "'").casefold()
    words = _word_list(language)
    if not base or base[0].isdecimal():
        return None
    if words is None:
        return _unaccented(base) if len(base) > _EMPTY_UNKNOWN else None
    if base in words.empty or len(base) == 1:
        return None
    return _alike(words).get(found := _root(base, words), found)


@lru_cache(maxsize=50_000)
def root(word: str, language: str) -> str:
    """Reduce a word to its ending-less form, be it empty and whatever else may be said for it.

    >>> root("stepped", "en"), root("took", "en")
    ('step', 'tak')
    """
    words = _word_list(language)
    return word.casefold() if words is None else _root(word.casefold(), words)


@cache
def _alike(words: WordList) -> dict[str, str]:
    """Map the stems of words that tell the same to the stem of the first."""
    return {_root(word.casefold(), words): _root(line[0].casefold(), words) for line in words.alike for word in line}


def _root(base: str, words: WordList) -> str:
    return _cut(_unaccented(_irregular(words).get(base, base)), words)


@cache
def _irregular(words: WordList) -> dict[str, str]:
    return {form.casefold(): base.casefold() for form, base in words.irregular}


def bare(word: str) -> str:
    """Take the ending of the possessive off.

    >>> bare("Pakistan's")
    'Pakistan'
    """
    return _POSSESSIVE.sub("", word)


def shows_names(language: str) -> bool:
    """Whether a capital inside a sentence shows a name; supposed of a language without a word list."""
    words = _word_list(language)
    return words is None or not words.capital_nouns


@cache
def light_stems(language: str) -> frozenset[str]:
    """Collect the stems that are so common in reports that they say little."""
    words = _word_list(language)
    return frozenset() if words is None else frozenset(filter(None, (stem(word, language) for word in words.light)))


def says_much(word: str, language: str) -> bool:
    """Whether a word is neither empty nor light.

    >>> says_much("Millionen", "de"), says_much("Maschinenbauer", "de")
    (False, True)
    """
    found = stem(word, language)
    return found is not None and found not in light_stems(language)


@cache
def light_of_both(language: str, other: str) -> frozenset[str]:
    """Collect the light stems of two languages, which two events may be told in."""
    return light_stems(language) | light_stems(other)


def words_of(text: str) -> list[re.Match[str]]:
    """Find the words of a text with their places.

    >>> [word.group() for word in words_of("Turkey's U.S. talks, 3,000 ships")]
    ["Turkey's", 'U.S', 'talks', '3', '000', 'ships']
    """
    return list(_WORD.finditer(text))


def _word_list(language: str) -> WordList | None:
    return WORD_LISTS.get(language.split("-", maxsplit=1)[0].lower())


def _cut(word: str, words: WordList) -> str:
    if not word.isalpha():
        return word
    for ending, instead in words.endings:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= _SHORTEST - (len(ending) == 1):
            return _finished(word.removesuffix(ending) + instead)
    return _finished(word)


def _finished(word: str) -> str:
    """Undo what spelling adds before an ending: a doubled consonant, a silent e."""
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word[:-1] if len(word) >= _SHORTEST and word.endswith("e") else word


def _unaccented(word: str) -> str:
    return "".join(mark for mark in unicodedata.normalize("NFKD", word) if not unicodedata.combining(mark))


def ordinal(word: str, language: str) -> int | None:
    """Read an ordinal: happenings that are the second and the third of a kind are two.

    >>> ordinal("Second", "en"), ordinal("ships", "en")
    (2, None)
    """
    words = _word_list(language)
    return _ordinals(words).get(word.casefold()) if words else None


def cardinal(word: str, language: str) -> str | None:
    """Read a number that is written out as its digits.

    >>> cardinal("Forty", "en"), cardinal("ships", "en")
    ('40', None)
    """
    words = _word_list(language)
    return _cardinals(words).get(word.casefold()) if words else None


def places_before(text: str, language: str) -> list[str]:
    """Find the words behind a preposition of place.

    >>> places_before("officers met in Ankara, near the Black Sea", "en")
    ['Ankara']
    """
    words = _word_list(language)
    found = words_of(text)
    if words is None:
        return []
    follows = itertools.pairwise(found)
    return [word.group() for before, word in follows if before.group().casefold() in words.places and word.group()[0].isupper()]


@cache
def _cardinals(words: WordList) -> dict[str, str]:
    return {form.casefold(): digits for form, digits in words.cardinals}


@cache
def _ordinals(words: WordList) -> dict[str, int]:
    return {form: place for place, forms in enumerate(words.ordinals, start=1) for form in forms}

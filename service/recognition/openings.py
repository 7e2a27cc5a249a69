"""Which words can begin a phrasing: looked up for every word of a text, because nearly all begin none."""

from collections.abc import Mapping

from service.languages.language import Language
from service.recognition.construction import LEVELS, upwards
from service.recognition.trie import Node

_NONE: frozenset[str] = frozenset()


def openings(tries: Mapping[str, Node], spoken: Language) -> dict[str, frozenset[str]]:
    """Map each word to the levels of which a phrasing can begin with it; numbers in digits are left out, they can begin most."""
    first: dict[str, frozenset[str]] = {}
    for level in LEVELS:
        roots = [tries[each] for each in upwards(level)]
        lexicons = (spoken.lexicon.get(category, ()) for root in roots for category in root.categories)
        smaller = (first[slot] for root in roots for slot in root.levels)
        named = (root.words for root in roots)
        first[level] = _NONE.union(*named, *smaller, *(map(str.lower, words) for words in lexicons))
    opened: dict[str, frozenset[str]] = {}
    for each, words in first.items():
        for word in words:
            opened[word] = opened.get(word, _NONE) | {each}
    return opened

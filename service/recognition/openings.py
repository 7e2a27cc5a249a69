"""Which words can begin a phrasing: looked up for every word of a text, because nearly all begin none."""

from service.languages.language import Language
from service.recognition.asking import Askings

_NONE: frozenset[str] = frozenset()


def openings(askings: Askings, spoken: Language) -> dict[str, frozenset[str]]:
    """Map each word to the levels of which a phrasing can begin with it; numbers in digits are left out, they can begin most."""
    opened: dict[str, frozenset[str]] = {}
    for level, asking in askings.first.items():
        lexicons = (spoken.lexicon.get(category, ()) for category in asking.wanted.categories)
        for word in _NONE.union(*asking.wanted.words, *(map(str.lower, words) for words in lexicons)):
            opened[word] = opened.get(word, _NONE) | {level}
    return opened

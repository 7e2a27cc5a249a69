"""Which words can come second in a phrasing: "the" and "in" open hundreds, yet hardly ever does one go on."""

from itertools import compress, count
from typing import TYPE_CHECKING

from service.recognition.tokens import Tokens
from service.recognition.vocabulary import UNKNOWN
from service.recognition.walk import Walk

if TYPE_CHECKING:
    from service.recognition.asking import Asking
    from service.recognition.grammar import Grammar

_NONE: frozenset[str] = frozenset()


class Seconds(dict[str, frozenset[str] | None]):
    """For each word that can begin a phrasing those that can come second, worked out when it is met.

    None stands for any: the word is a phrasing alone, or its capitals or dot matter. Numbers in digits are left out, they can
    come second to most.
    """

    def __init__(self, grammar: "Grammar") -> None:
        """Begin with nothing."""
        super().__init__()
        self._grammar = grammar

    def __missing__(self, word: str) -> frozenset[str] | None:
        """Walk over the word alone, and ask what the walk would go on by."""
        shape = Walk(self._grammar, Tokens(word)).shape("mention", 0)
        varying = self._grammar.vocabulary.kinds.get(word, UNKNOWN) <= UNKNOWN
        found = None
        if not varying and not shape.fits:
            found = self._leading_on(shape.looked[0]) if shape.looked else _NONE
        self[word] = found
        return found

    def _leading_on(self, asking: "Asking") -> frozenset[str]:
        """Give the words that lead on from some steps."""
        words, categories = asking.glued or asking.wanted
        lexicon = self._grammar.language.lexicon
        return _NONE.union(*words, *(map(str.lower, lexicon.get(category, ())) for category in categories))

    def places(self, words: list[str]) -> list[int]:
        """Give the places of a text's words at which a walk may find more than that nothing goes on, and all numbers.

        >>> from service.recognition.grammar import grammar
        >>> grammar("en").seconds.places("the house of the last two weeks since 1998".split())
        [3, 4, 5, 6, 7, 8]
        """
        opened, last = self._grammar.openings, len(words) - 1
        places = [
            place
            for place in compress(count(), map(opened.__contains__, words))
            if (seconds := self[words[place]]) is None or (place < last and words[place + 1] in seconds)
        ]
        numbers = [place for place in compress(count(), map(str.isdecimal, words)) if words[place] < ":"]  # in ASCII digits
        before = (place - 1 for place in numbers if place and words[place - 1] in opened)
        return sorted({*places, *numbers, *before}) if numbers else places

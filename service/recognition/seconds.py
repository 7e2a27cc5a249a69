"""Which words can come second in a phrasing: "the" and "in" open hundreds, yet hardly ever does one go on."""

from itertools import compress, count
from typing import TYPE_CHECKING

from service.recognition.tokens import Tokens
from service.recognition.vocabulary import UNKNOWN
from service.recognition.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from service.recognition.grammar import Grammar
    from service.recognition.trie import Node


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
        self[word] = found = None if varying or shape.fits else self._leading_on(shape.looked[0] if shape.looked else ())
        return found

    def _leading_on(self, asking: "Iterable[Node]") -> frozenset[str]:
        """Give the words that lead on from any of some steps."""
        steps = [*asking, *(node.tight for node in asking if node.tight is not None)]
        opened = self._grammar.openings
        levels = {level for node in steps for level in node.levels}
        categories = {category for node in steps for category in node.categories}
        lexicon = self._grammar.language.lexicon
        return frozenset(
            (
                *(word for node in steps for word in node.words),
                *(word.lower() for category in categories for word in lexicon.get(category, ())),
                *(word for word, of in opened.items() if not levels.isdisjoint(of)),
            )
        )

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

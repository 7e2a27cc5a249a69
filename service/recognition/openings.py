"""Which words can begin a phrasing, and which can stand second: looked up before a walk, because most walks lead nowhere."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from service.languages.language import Language
from service.recognition import digits
from service.recognition.construction import LEVELS, upwards
from service.recognition.trie import Node

_NONE: frozenset[str] = frozenset()


class _Second(NamedTuple):
    """What can follow the first word of a phrasing; `alone` where nothing needs to."""

    alone: bool
    words: frozenset[str]
    numbers: bool

    def fits(self, after: str) -> bool:
        """Whether a word can follow; "" is the end of the text."""
        return self.alone or after in self.words or (self.numbers and digits.is_number(after))


class Openings:
    """What a word can open, in one language.

    `words` maps a word to the levels of which a phrasing can begin with it; a number in digits may begin one of any level.
    """

    __slots__ = ("_categories", "_dotted", "_first", "_mentions", "_own", "_spoken", "_tries", "words")

    def __init__(self, tries: Mapping[str, Node], spoken: Language) -> None:
        """Work out what phrasings begin with; what comes second is worked out for a word when it is first met."""
        self._tries = tries
        self._dotted = spoken.dotted
        self._spoken = {category: frozenset(map(str.lower, words)) for category, words in spoken.lexicon.items()}
        self._categories: dict[str, frozenset[str]] = {}
        for category, words in self._spoken.items():
            for word in words:
                self._categories[word] = self._categories.get(word, _NONE) | {category}
        self.words: dict[str, frozenset[str]] = {}
        self._first: dict[str, frozenset[str]] = {}
        for level in LEVELS:
            roots = [node for each in upwards(level) for node in tries[each].here()]
            self._first[level] = frozenset().union(*map(self._ways, roots))
            for word in self._first[level]:
                self.words[word] = self.words.get(word, _NONE) | {level}
        self._mentions: dict[object, _Second] = {}
        self._own: dict[str, dict[object, _Second]] = {level: {} for level in LEVELS}

    def mention(self, word: str, after: str) -> bool:
        """Whether a mention can begin with a word that is in `words` or a number, when `after` follows."""
        return self._kept(self._mentions, LEVELS[-1], word, whole=True).fits(after)

    def own(self, level: str, word: str, after: str) -> bool:
        """Whether a phrasing that gives just this level, not a smaller one, can begin so."""
        return self._kept(self._own[level], level, word, whole=False).fits(after)

    def _kept(self, kept: dict[object, _Second], level: str, word: str, *, whole: bool) -> _Second:
        """Work out once what can follow; numbers that no phrasing names ("9/11" names two) differ by their categories alone."""
        second = kept.get(word)
        if second is None:
            is_number = digits.is_number(word)
            categories = digits.categories(word) if is_number else self._categories.get(word, _NONE)
            key = categories if is_number and word not in self.words else word
            second = kept.get(key)
            if second is None:
                levels = upwards(level) if whole else (level,)
                second = kept[key] = self._second(levels, word, categories)
        return second

    def _ways(self, node: Node) -> frozenset[str]:
        """Give the words that lead on from a step; numbers that only their category names are not among them."""
        slots = (self._spoken.get(category, _NONE) for category in node.categories)
        return frozenset(node.words).union(*slots, *(self._first[level] for level in node.levels))

    def _second(self, levels: Iterable[str], word: str, categories: frozenset[str]) -> _Second:
        ends, steps = self._behind(levels, word, categories)
        following = [node for step in steps for node in step.here()]
        return _Second(
            alone=ends or word in self._dotted,  # a dotted word takes its dot along, as if it were one word
            words=frozenset().union(*map(self._ways, following)),
            numbers=any(node.levels or not digits.CATEGORIES.isdisjoint(node.categories) for node in following),
        )

    def _behind(self, levels: Iterable[str], word: str, categories: frozenset[str]) -> tuple[bool, list[Node]]:
        """Tell whether a word alone can be of one of the levels, and give all steps that it leads to."""
        steps: list[Node] = []
        inner_steps: list[Node] = []
        for root in (node for level in levels for node in self._tries[level].here()):
            steps += [root.words[word]] if word in root.words else []
            steps += [onward for category, onward in root.categories.items() if category in categories]
            for inner, onward in root.levels.items():
                inner_ends, deeper = self._behind(upwards(inner), word, categories)
                inner_steps += deeper
                steps += [onward] if inner_ends else []
        return any(step.rules for step in steps), inner_steps + steps

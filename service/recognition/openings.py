"""Which words can begin a phrasing, and which can stand second: looked up before a walk, because most walks lead nowhere."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from service.languages.language import Language
from service.recognition import digits
from service.recognition.construction import LEVELS, upwards
from service.recognition.trie import Node

_NONE: frozenset[str] = frozenset()
_SHORT = 4
"""Numbers with so many digits are remembered one by one."""


_Behind = tuple[bool, list[Node]]


class _Second(NamedTuple):
    """What can follow the first word of a phrasing; `alone` where nothing needs to."""

    alone: bool
    words: frozenset[str]
    numbers: bool


class Openings:
    """What a word can open, in one language.

    `words` maps a word to the levels of which a phrasing can begin with it; `numbers` are the levels that numbers in digits open.
    """

    __slots__ = ("_categories", "_dotted", "_mentions", "_own", "_spoken", "_tries", "numbers", "words")

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
        self.numbers: frozenset[str] = _NONE
        first: dict[str, frozenset[str]] = {}
        for level in LEVELS:
            roots = [node for each in upwards(level) for node in tries[each].here()]
            for node in roots:
                self._fill(node, first)
            first[level] = _NONE.union(*(node.words.keys() | node.fillers for node in roots))
            self.numbers |= {level} if any(node.numbers for node in roots) else _NONE
            for word in first[level]:
                self.words[word] = self.words.get(word, _NONE) | {level}
        for root in tries.values():
            for node in root.all():
                self._fill(node, first)
        self._mentions: dict[object, _Second] = {}
        self._own: dict[str, dict[object, _Second]] = {level: {} for level in LEVELS}

    def _fill(self, node: Node, first: Mapping[str, frozenset[str]]) -> None:
        """Tell a step what can fill the slots behind it."""
        spoken = (self._spoken.get(category, _NONE) for category in node.categories)
        node.fillers = _NONE.union(*spoken, *(first[level] for level in node.levels))
        node.numbers = not (digits.CATEGORIES.isdisjoint(node.categories) and self.numbers.isdisjoint(node.levels))

    def mention(self, word: str, after: str) -> bool:
        """Whether a mention can begin with a word that is in `words` or a number, when `after` follows."""
        second = self._mentions.get(word) or self._learn(self._mentions, upwards(LEVELS[-1]), word)
        return second.alone or after in second.words or (second.numbers and digits.is_number(after))

    def own(self, level: str, word: str, after: str) -> bool:
        """Whether a phrasing that gives just this level, not a smaller one, can begin so."""
        known = self._own[level]
        second = known.get(word) or self._learn(known, (level,), word)
        return second.alone or after in second.words or (second.numbers and digits.is_number(after))

    def _learn(self, known: dict[object, _Second], levels: tuple[str, ...], word: str) -> _Second:
        """Work out what can follow; numbers that no phrasing names ("9/11" names two) differ by their categories alone."""
        is_number = digits.is_number(word)
        categories = digits.categories(word) if is_number else self._categories.get(word, _NONE)
        key = categories if is_number and word not in self.words else word
        second = known.get(key)
        if second is None:
            second = known[key] = self._second(levels, word, categories)
        if len(word) <= _SHORT:
            known[word] = second
        return second

    def _second(self, levels: Iterable[str], word: str, categories: frozenset[str]) -> _Second:
        ends, steps = False, list[Node]()
        known: dict[str, _Behind] = {}
        for level in levels:
            alone, onward = self._behind(level, word, categories, known)
            ends, steps = ends or alone, steps + onward
        following = [node for step in steps for node in step.here()]
        return _Second(
            alone=ends or word in self._dotted,  # a dotted word takes its dot along, as if it were one word
            words=_NONE.union(*(node.words.keys() | node.fillers for node in following)),
            numbers=any(node.numbers for node in following),
        )

    def _behind(self, level: str, word: str, categories: frozenset[str], known: dict[str, _Behind]) -> _Behind:
        """Tell whether a word alone can give just a level, and list all steps that it leads to; `known` spares asking twice."""
        if level in known:
            return known[level]
        steps: list[Node] = []
        inner_steps: list[Node] = []
        for root in self._tries[level].here():
            steps += [root.words[word]] if word in root.words else []
            steps += [onward for category, onward in root.categories.items() if category in categories]
            for slot, onward in root.levels.items():
                for inner in upwards(slot):
                    ends, deeper = self._behind(inner, word, categories, known)
                    inner_steps += deeper
                    steps += [onward] if ends else []
        known[level] = any(step.rules for step in steps), inner_steps + steps
        return known[level]

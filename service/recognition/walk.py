"""The walk over the tries of a language: no backtracking beyond the length of a phrasing."""

from typing import TYPE_CHECKING

from service.recognition import digits
from service.recognition.construction import BELOW, LEVELS
from service.recognition.tokens import Tokens
from service.recognition.trie import UNUSED, Captured, Node, Reading, Rule

if TYPE_CHECKING:
    from service.recognition.grammar import Grammar

_NONE: frozenset[str] = frozenset()
_Fit = tuple[int, int, Rule, Captured]
"""Minus the end (so that the longest come first), the rank, and what fits."""


class Walk:
    """The reading of one text: what stands at which token, each looked up once."""

    __slots__ = ("_found", "_ways", "dotted", "grammar", "openings", "tokens")

    def __init__(self, grammar: "Grammar", tokens: Tokens) -> None:
        """Begin to read a text."""
        self.grammar = grammar
        self.tokens = tokens
        self.openings = grammar.openings
        self.dotted = grammar.language.dotted
        self._found: dict[str, dict[int, list[Reading]]] = {level: {} for level in LEVELS}
        self._ways: dict[int, tuple[list[tuple[str, object]], frozenset[str]]] = {}

    def forget(self) -> None:
        """Drop what was looked up, so that a long text takes no more memory than a short one."""
        self._ways.clear()
        for found in self._found.values():
            found.clear()

    def readings(self, level: str, start: int) -> list[Reading]:
        """Give what makes sense at a token, the longest first, for each end the rule of the lowest rank."""
        found = self._found[level].get(start)
        if found is None:
            found = self._found[level][start] = self._read(level, start)
        return found

    def _read(self, level: str, start: int) -> list[Reading]:
        words = self.tokens.words
        smaller = self.readings(BELOW[level], start) if level in BELOW else []
        if not self.openings.own(level, words[start], words[start + 1] if start + 1 < len(words) else ""):
            return smaller
        fits = self._fits(self.grammar.tries[level], start)
        if not fits:
            return smaller
        best = {reading.end: reading for reading in smaller}
        fits.sort(key=_precedence)
        for negative_end, rank, rule, captured in fits:
            held = best.get(-negative_end)
            if held is None or rank < held.rule.rank:
                meaning = _meaning(rule, captured)
                if meaning is not None:
                    best[-negative_end] = Reading(-negative_end, meaning, rule, captured)
        return sorted(best.values(), key=_length, reverse=True)

    def _fits(self, root: Node, start: int) -> list[_Fit]:
        """Find the rules of one trie that fit at a token."""
        found: list[_Fit] = []
        tokens, size = self.tokens, len(self.tokens.words)
        stack: list[tuple[Node, int, Captured]] = [(root, start, ())]
        while stack:
            node, index, captured = stack.pop()
            for rule in node.rules:
                if rule.behind is None or (start > 0 and tokens.words[start - 1] in rule.behind):
                    found.append((-index, rule.rank, rule, captured))  # noqa: PERF401 (mostly none or one)
            if index < size:
                if node.words or node.fillers or node.numbers:
                    self._step(node, index, captured, stack)
                if node.tight is not None and tokens.starts[index] == tokens.ends[index - 1]:
                    self._step(node.tight, index, captured, stack)
        return found

    def _step(self, node: Node, index: int, captured: Captured, stack: list[tuple[Node, int, Captured]]) -> None:
        word = self.tokens.words[index]
        onward = node.words.get(word)
        if onward is not None:
            stack.append((onward, index + 1, captured))
        if not (word in node.fillers or (node.numbers and digits.is_number(word))):
            return
        ways = self._ways.get(index)
        if ways is None:
            ways = self._ways[index] = self._look_up(index)
        senses, levels = ways
        for category, meaning in senses:
            onward = node.categories.get(category)
            if onward is not None:
                end = self._after_dot(index)
                stack.append((onward, end, (*captured, (meaning, index, end))))
        if levels:
            for level, onward in node.levels.items():
                if level in levels:
                    stack += [
                        (onward, reading.end, (*captured, (reading.meaning, index, reading.end)))
                        for reading in self.readings(level, index)
                    ]

    def _look_up(self, index: int) -> tuple[list[tuple[str, object]], frozenset[str]]:
        """Give the senses of a token and the levels that it opens."""
        word = self.tokens.words[index]
        levels = self.openings.words.get(word, _NONE)
        return self.grammar.senses(self.tokens, index), levels | self.openings.numbers if digits.is_number(word) else levels

    def _after_dot(self, index: int) -> int:
        tokens = self.tokens
        if (
            tokens.words[index] in self.dotted
            and index + 1 < len(tokens)
            and tokens.words[index + 1] == "."
            and tokens.glued(index + 1)
        ):
            return index + 2
        return index + 1


def _precedence(fit: _Fit) -> tuple[int, int]:
    return fit[:2]


def _length(reading: Reading) -> int:
    return reading.end


def _meaning(rule: Rule, captured: Captured) -> object:
    """Build the meaning of a phrasing; None where its slots make no sense."""
    values = {name: value for name, (value, _, _) in zip(rule.slots, captured, strict=True) if name != UNUSED}
    return rule.construction.build(**values)

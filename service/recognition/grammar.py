"""A language's phrasings compiled into tries, and the walk over them: no backtracking beyond the length of a phrasing."""

from functools import cache, lru_cache
from inspect import signature
from typing import NamedTuple

from service.languages import language
from service.languages.language import Language
from service.recognition import constructions
from service.recognition.construction import LEVELS, Construction
from service.recognition.templates import Element, expand, split_context
from service.recognition.tokens import Tokens

Captured = tuple[tuple[object, int, int], ...]
UNUSED = "_"
"""The name of a slot whose meaning does not count."""
_TIME_LEVELS = ("span", "calendar", "date", "mention")


class Rule(NamedTuple):
    """One sequence of one template of a construction; a lower rank wins between equal lengths."""

    construction: Construction
    slots: tuple[str, ...]
    rank: int
    behind: frozenset[str] | None = None
    """The words of which one has to stand before the phrasing, where it needs one."""


class Match(NamedTuple):
    """A rule that fits, up to and not including the token `end`."""

    rule: Rule
    captured: Captured
    end: int

    def build(self) -> object:
        """Give the meaning, or None where the slots make no sense."""
        values = {name: value for name, (value, _, _) in zip(self.rule.slots, self.captured, strict=True) if name != UNUSED}
        return self.rule.construction.build(**values)


def _precedence(match: Match) -> tuple[int, int]:
    return -match.end, match.rule.rank


class Node:
    """A step in a trie."""

    __slots__ = ("categories", "levels", "rules", "tight", "words")

    def __init__(self) -> None:
        """Begin without any way on."""
        self.words: dict[str, Node] = {}
        self.categories: dict[str, Node] = {}
        self.levels: dict[str, Node] = {}
        self.tight: Node | None = None
        self.rules: tuple[Rule, ...] = ()

    def add(self, elements: tuple[Element, ...], rule: Rule) -> None:
        """Lay a sequence into the trie."""
        node = self
        for element in elements:
            if element.tight:
                node.tight = node.tight or Node()
                node = node.tight
            ways = node.words if element.slot is None else node.levels if element.symbol in LEVELS else node.categories
            node = ways.setdefault(element.symbol, Node())
        node.rules = (*node.rules, rule)


class Grammar:
    """All phrasings of one language."""

    def __init__(self, spoken: Language) -> None:
        """Compile the templates; raises ValueError for an unknown construction or slot."""
        self.language = spoken
        self.tries: dict[str, Node] = {level: Node() for level in LEVELS}
        self._lexicon: dict[str, list[tuple[str, object, str | None]]] = {}
        for category, words in spoken.lexicon.items():
            for word, meaning in words.items():
                cased = None if word == word.lower() else word
                self._lexicon.setdefault(word.lower(), []).append((category, meaning, cased))
        rank = 0
        for name, templates in spoken.patterns.items():
            if name not in constructions.REGISTRY:
                message = f"unknown construction {name!r} in language {spoken.code}"
                raise ValueError(message)
            for template in templates:
                behind, phrasing = split_context(template)
                for elements in expand(phrasing):
                    rank += 1
                    self._lay(elements, constructions.REGISTRY[name], rank, behind)
        self.first: dict[str, frozenset[str]] = {level: self._first(level) for level in LEVELS}

    def _lay(self, elements: tuple[Element, ...], meaning: Construction, rank: int, behind: frozenset[str] | None) -> None:
        known = set(self.language.lexicon) | set(LEVELS) | DIGIT_CATEGORIES
        if unknown := {element.symbol for element in elements if element.slot} - known:
            message = f"unknown slot {unknown} for {meaning.name!r} in language {self.language.code}"
            raise ValueError(message)
        slots = {element.slot for element in elements if element.slot and element.slot != UNUSED}
        try:
            signature(meaning.build).bind(**dict.fromkeys(slots))
        except TypeError as error:
            message = f"the slots {sorted(slots)} do not fit {meaning.name!r} in language {self.language.code}: {error}"
            raise ValueError(message) from None
        rule = Rule(meaning, tuple(element.slot for element in elements if element.slot), rank, behind)
        levels = _TIME_LEVELS[_TIME_LEVELS.index(meaning.gives) :] if meaning.gives in _TIME_LEVELS else (meaning.gives,)
        for level in levels:
            self.tries[level].add(elements, rule)

    def _first(self, level: str) -> frozenset[str]:
        found: set[str] = set()
        root = self.tries[level]
        for node in (root, root.tight):
            if node is None:
                continue
            found |= node.words.keys()
            found |= {
                word for word, senses in self._lexicon.items() if any(category in node.categories for category, _, _ in senses)
            }
            for inner in node.levels:
                found |= self._first(inner)
        return frozenset(found)

    def senses(self, tokens: Tokens, index: int) -> list[tuple[str, object]]:
        """Give the categories that a token belongs to, each with its meaning."""
        word = tokens.words[index]
        if "0" <= word[0] <= "9":
            return _digit_senses(word)
        known = self._lexicon.get(word)
        if known is None:
            return []
        written = tokens.original(index)
        return [
            (category, meaning)
            for category, meaning, cased in known
            if cased is None or written == cased or (len(written) > 1 and written.isupper())
        ]


class Walk:
    """The reading of one text: what stands at which token, each looked up once."""

    __slots__ = ("_found", "_senses", "dotted", "grammar", "tokens")

    def __init__(self, grammar: Grammar, tokens: Tokens) -> None:
        """Begin to read a text."""
        self.grammar = grammar
        self.tokens = tokens
        self.dotted = grammar.language.dotted
        self._found: dict[tuple[str, int], list[tuple[int, object]]] = {}
        self._senses: dict[int, list[tuple[str, object]]] = {}

    def values(self, level: str, start: int) -> list[tuple[int, object]]:
        """Give the ends and meanings of what a level finds at a token."""
        key = (level, start)
        found = self._found.get(key)
        if found is None:
            word = self.tokens.words[start]
            found = []
            if word in self.grammar.first[level] or "0" <= word[0] <= "9":
                found = self._built(level, start)
            self._found[key] = found
        return found

    def _built(self, level: str, start: int) -> list[tuple[int, object]]:
        """Give the first meaning for each end."""
        built: dict[int, object] = {}
        for match in self.matches(level, start):
            if match.end not in built and (value := match.build()) is not None:
                built[match.end] = value
        return list(built.items())

    def matches(self, level: str, start: int) -> list[Match]:
        """Give what fits at a token, the longest first."""
        found: list[Match] = []
        tokens, size = self.tokens, len(self.tokens)
        stack: list[tuple[Node, int, Captured]] = [(self.grammar.tries[level], start, ())]
        while stack:
            node, index, captured = stack.pop()
            for rule in node.rules:
                if rule.behind is None or (start > 0 and tokens.words[start - 1] in rule.behind):
                    found.append(Match(rule, captured, index))  # noqa: PERF401 (a comprehension costs more for the usual none or one)
            if index < size:
                self._step(node, index, captured, stack)
                if node.tight is not None and tokens.starts[index] == tokens.ends[index - 1]:
                    self._step(node.tight, index, captured, stack)
        if len(found) > 1:
            found.sort(key=_precedence)
        return found

    def _step(self, node: Node, index: int, captured: Captured, stack: list[tuple[Node, int, Captured]]) -> None:
        onward = node.words.get(self.tokens.words[index])
        if onward is not None:
            stack.append((onward, index + 1, captured))
        if node.categories:
            senses = self._senses.get(index)
            if senses is None:
                senses = self._senses[index] = self.grammar.senses(self.tokens, index)
            for category, meaning in senses:
                onward = node.categories.get(category)
                if onward is not None:
                    end = self._after_dot(index)
                    stack.append((onward, end, (*captured, (meaning, index, end))))
        for level, onward in node.levels.items():
            for end, value in self.values(level, index):
                stack.append((onward, end, (*captured, (value, index, end))))

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


_LONGEST_NUMBER = 9
_DIGIT_RANGES = {
    "day": ((1, 2), 1, 31),
    "mm": ((1, 2), 1, 12),
    "hour": ((1, 2), 0, 24),
    "minute": ((2,), 0, 59),
    "yy": ((2,), 0, 99),
    "digit": ((1,), 0, 9),
    "year": ((4,), 1000, 2199),
}
"""What a number in digits can be: how many digits it has, the least, the greatest."""
DIGIT_CATEGORIES = frozenset({"digits", *_DIGIT_RANGES})


@lru_cache(maxsize=4096)
def _digit_senses(word: str) -> list[tuple[str, object]]:
    if len(word) > _LONGEST_NUMBER or not word.isascii():
        return []
    number, width = int(word), len(word)
    senses: list[tuple[str, object]] = [("digits", number)]
    for category, (widths, lowest, highest) in _DIGIT_RANGES.items():
        if width in widths and lowest <= number <= highest:
            senses.append((category, number))
    return senses


@cache
def grammar(code: str) -> Grammar:
    """Give the compiled grammar of a language, once a process."""
    return Grammar(language(code))

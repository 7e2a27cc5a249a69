"""Phrasings laid into tries: what follows what."""

from typing import TYPE_CHECKING, NamedTuple

from service.recognition.construction import LEVELS, Construction
from service.recognition.templates import Element

if TYPE_CHECKING:
    from collections.abc import Iterator

UNUSED = "_"
"""The name of a slot whose meaning does not count."""


class Rule(NamedTuple):
    """One sequence of one template of a construction; a lower rank wins between equal lengths."""

    construction: Construction
    slots: tuple[str, ...]
    rank: int
    behind: frozenset[str] | None = None
    """The words of which one has to stand before the phrasing, where it needs one."""


class Node:
    """A step in a trie: the words and the slots that may come next, and the rules that end here."""

    __slots__ = ("categories", "levels", "rules", "tight", "words")

    def __init__(self) -> None:
        """Begin without any way on."""
        self.words: dict[str, Node] = {}
        self.categories: dict[str, Node] = {}
        self.levels: dict[str, Node] = {}
        self.tight: Node | None = None
        self.rules: tuple[Rule, ...] = ()

    def all(self) -> "Iterator[Node]":
        """Give the step and all behind it."""
        left = [self]
        while left:
            node = left.pop()
            yield node
            for ways in (node.words, node.categories, node.levels):
                if ways:
                    left += ways.values()
            if node.tight is not None:
                left.append(node.tight)

    def add(self, elements: tuple[Element, ...], rule: Rule) -> None:
        """Lay a sequence into the trie."""
        node = self
        for symbol, slot, tight in elements:
            if tight:
                node.tight = node.tight or Node()
                node = node.tight
            ways = node.words if slot is None else node.levels if symbol in LEVELS else node.categories
            onward = ways.get(symbol)
            if onward is None:
                onward = ways[symbol] = Node()
            node = onward
        node.rules = (*node.rules, rule)

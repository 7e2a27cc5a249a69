"""What makes a difference to the steps of the tries that ask for a token: all other tokens are alike there."""

from typing import TYPE_CHECKING, NamedTuple

from service.recognition.construction import LEVELS, upwards

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from service.recognition.trie import Node

_MOST = 10_000
"""How many sets of steps are remembered: an English newspaper needs two thousand."""


class Wanted(NamedTuple):
    """The words and categories that lead on; the words in several sets, for those of the levels are large and shared."""

    words: tuple[frozenset[str], ...]
    categories: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether a word itself leads on."""
        return any(word in words for words in self.words)


class Asking:
    """Steps that ask for one token: what they want, and what of one that no space stands before, where that is more.

    `relevant` remembers by which kind they tell a kind.
    """

    __slots__ = ("glued", "nodes", "relevant", "wanted")

    def __init__(self, nodes: "frozenset[Node]", wanted: Wanted, glued: Wanted | None = None) -> None:
        """Lay down what some steps ask for."""
        self.nodes = nodes
        self.wanted = wanted
        self.glued = glued
        self.relevant: dict[int, int] = {}


class Askings:
    """What the steps of one language's tries ask for; each set of steps is looked at once."""

    __slots__ = ("_known", "first")

    def __init__(self, tries: "Mapping[str, Node]") -> None:
        """Gather what the phrasings of each level can begin with."""
        self._known: dict[frozenset[Node], Asking] = {}
        self.first: dict[str, Asking] = {}
        for level in LEVELS:
            roots = frozenset(tries[each] for each in upwards(level))
            words, categories = self._wanted(roots)
            self.first[level] = Asking(roots, Wanted((frozenset().union(*words),), categories))

    def of(self, nodes: "frozenset[Node]") -> Asking:
        """Tell what some steps ask for."""
        asking = self._known.get(nodes)
        if asking is None:
            if len(self._known) >= _MOST:
                self._known = {}
            tight = [node.tight for node in nodes if node.tight is not None]
            glued = self._wanted([*nodes, *tight]) if tight else None
            asking = self._known[nodes] = Asking(nodes, self._wanted(nodes), glued)
        return asking

    def _wanted(self, nodes: "Iterable[Node]") -> Wanted:
        words = frozenset(word for node in nodes for word in node.words)
        categories = {category for node in nodes for category in node.categories}
        inner = [self.first[level].wanted for level in {level for node in nodes for level in node.levels}]
        return Wanted(
            (words, *(each for wanted in inner for each in wanted.words)),
            frozenset(categories.union(*(wanted.categories for wanted in inner))),
        )

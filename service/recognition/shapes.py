"""What fits at a token by the kinds of the words alone; found once, then remembered."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from service.recognition.asking import Asking
from service.recognition.trie import Rule

_MOST = 100_000
"""How many steps are remembered, over all texts, before all are forgotten: about thirty megabytes."""

_MOST_READ = 4096
"""How many phrases are remembered with what they mean."""
_LONGEST_READ = 80
"""How many characters the longest of them has."""


class Slot(NamedTuple):
    """What fills a slot, its tokens counted from the first of all: a token in a sense of a category, or a smaller shape."""

    first: int
    last: int
    category: str
    shape: "Shape | None"


class Fit(NamedTuple):
    """A rule that fits, and what fills its slots."""

    rule: Rule
    slots: tuple[Slot, ...]


class Shape:
    """All rules of a level that fit at a token, by how many tokens they take, the longest first; the lowest rank first.

    `looked` are, for each token behind the first that was looked at, the steps of the tries that asked for it. `contextual` are
    shapes whose meaning hangs on the word before them too.
    """

    __slots__ = ("contextual", "fits", "looked")

    def __init__(self, fits: dict[int, list[Fit]], looked: tuple[Asking, ...]) -> None:
        """Lay down what was found."""
        self.fits = fits
        self.looked = looked
        self.contextual = any(_hangs_on_the_word_before(fit) for group in fits.values() for fit in group)


def _hangs_on_the_word_before(fit: Fit) -> bool:
    return fit.rule.behind is not None or any(slot.shape is not None and slot.shape.contextual for slot in fit.slots)


class Reading(NamedTuple):
    """A rule that fits and makes sense, with its slots, whose tokens are counted from its first."""

    length: int
    meaning: object
    rule: Rule
    slots: tuple[Slot, ...]


Phrase = tuple[Shape, int, str, str]
"""A shape that takes so many tokens, what is written there, and the word before where its meaning hangs on that."""


class Way:
    """A step on the way to a shape: which steps of the tries ask for the next token, and where its kind leads."""

    __slots__ = ("asking", "onward")

    def __init__(self, asking: Asking) -> None:
        """Begin without a way on."""
        self.asking = asking
        self.onward: dict[int, Way | Shape] = {}


class Shapes:
    """The shapes that were found, in tries over the kinds of the tokens that they were found by.

    What a walk finds depends on nothing but the kinds of the tokens that it looks at, as far as they matter to the steps that
    ask, so each way ends where the walk had ended.
    Many threads may look up and add at once: equal ways lead to equal shapes.
    """

    __slots__ = ("_first", "held", "read", "roots")

    def __init__(self, first: Mapping[str, Asking]) -> None:
        """Begin with nothing but what the phrasings of each level ask for first."""
        self._first = first
        self.read: dict[Phrase, Reading | None] = {}
        self._forget()

    def _forget(self) -> None:
        self.roots = {level: Way(asking) for level, asking in self._first.items()}
        self.held = 0

    def remember(self, phrase: Phrase, reading: Reading | None) -> None:
        """Remember what a phrase means: nothing else makes a difference."""
        if len(self.read) >= _MOST_READ:
            self.read = {}
        if len(phrase[2]) <= _LONGEST_READ:
            self.read[phrase] = reading

    def _count(self, steps: int) -> None:
        if self.held > _MOST:
            self._forget()
        self.held += steps

    def keep(self, level: str, kinds: Sequence[int], shape: Shape) -> None:
        """Remember what was found at the first of some tokens of these kinds."""
        self._count(len(kinds))
        way = self.roots[level]
        for kind, asking in zip(kinds, shape.looked, strict=False):
            way = cast("Way", way.onward.setdefault(kind, Way(asking)))  # no way goes on behind a shape
        way.onward[kinds[-1]] = shape

    def alike(self, way: Way, kind: int, relevant: int) -> Way | Shape | None:
        """Let a kind lead where all those lead that it does not differ from in what matters here."""
        onward = way.onward.get(relevant)
        if onward is not None:
            self._count(1)
            way.onward[kind] = onward
        return onward

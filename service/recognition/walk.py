"""The walk over the tries of a language: no backtracking beyond the length of a phrasing."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from service.recognition import digits
from service.recognition.construction import BELOW
from service.recognition.shapes import Fit, Reading, Shape, Slot, Way
from service.recognition.tokens import Tokens
from service.recognition.trie import UNUSED, Node
from service.recognition.vocabulary import GLUED, UNKNOWN

if TYPE_CHECKING:
    from service.recognition.grammar import Grammar

_NONE: frozenset[str] = frozenset()


class Walk:
    """The reading of one text: what stands at which token."""

    __slots__ = ("_vocabulary", "grammar", "tokens")

    def __init__(self, grammar: "Grammar", tokens: Tokens) -> None:
        """Begin to read a text."""
        self.grammar = grammar
        self.tokens = tokens
        self._vocabulary = grammar.vocabulary

    def readings(self, shape: Shape, start: int) -> Iterator[Reading]:
        """Give what of a shape makes sense at a token, the longest first, for each end the rule of the lowest rank."""
        tokens, remembered = self.tokens, self.grammar.shapes
        begin = tokens.starts[start]
        before = tokens.words[start - 1] if shape.contextual and start else ""
        for length, fits in shape.fits.items():
            end = start + length
            written = tokens.text[begin : tokens.ends[end - 1]]
            try:
                reading = remembered.read[shape, length, written, before]
            except KeyError:
                reading = self._read(fits, start, end)
                remembered.remember((shape, length, written, before), reading)
            if reading is not None:
                yield reading

    def shape(self, level: str, start: int) -> Shape:
        """Give what fits at a token by the kinds of the words, whatever it means."""
        return next(self.shapes(level, (start,)))[1]

    def shapes(self, level: str, places: Iterable[int]) -> Iterator[tuple[int, Shape]]:
        """Give what fits at each of some tokens, looked at when its turn comes.

        The loop runs for every fourth word of a text and hardly ever leaves what is remembered: it calls nothing for usual words.
        """
        tokens, vocabulary, remembered = self.tokens, self._vocabulary, self.grammar.shapes
        words, starts, ends, kinds, size = tokens.words, tokens.starts, tokens.ends, vocabulary.kinds, len(tokens.words)
        for start in places:
            way: Way | Shape | None = remembered.roots[level]
            index = start
            while isinstance(way, Way):
                kind = UNKNOWN
                if index < size:
                    word = words[index]
                    kind = kinds.get(word, UNKNOWN)
                    if kind < UNKNOWN or (kind == UNKNOWN and "0" <= word < ":"):
                        kind = vocabulary.kind(tokens, index)
                    if kind != UNKNOWN and index > start and starts[index] == ends[index - 1]:
                        kind += GLUED
                onward = way.onward.get(kind)
                way = remembered.alike(way, kind, vocabulary.relevant(kind, way.asking)) if onward is None else onward
                index += 1
            yield start, self._find(level, start) if way is None else way

    def _kind_behind(self, index: int) -> int:
        """Give the kind of a further token and whether a space stands before it, in one number."""
        tokens = self.tokens
        if index >= len(tokens.words):
            return UNKNOWN
        kind = self._vocabulary.kind(tokens, index)
        return kind + GLUED * (tokens.starts[index] == tokens.ends[index - 1]) if kind != UNKNOWN else UNKNOWN

    def _find(self, level: str, start: int) -> Shape:
        """Walk over the trie of a level, and remember the shape."""
        tokens, size = self.tokens, len(self.tokens.words)
        found: list[tuple[int, int, Fit]] = []
        looked: list[set[Node]] = []
        if level in BELOW:
            smaller = self.shape(BELOW[level], start)
            found = [(-length, fit.rule.rank, fit) for length, fits in smaller.fits.items() for fit in fits]
            looked = [set(asking.nodes) for asking in smaller.looked]
        stack: list[tuple[Node, int, tuple[Slot, ...]]] = [(self.grammar.tries[level], start, ())]
        while stack:
            node, index, slots = stack.pop()
            found += [(start - index, rule.rank, Fit(rule, slots)) for rule in node.rules]
            if index > start and (node.words or node.categories or node.levels or node.tight):
                _look(looked, index - start, (node,))
            if index < size:
                self._step(node, index, start, slots, stack, looked)
                if node.tight is not None and tokens.starts[index] == tokens.ends[index - 1]:
                    self._step(node.tight, index, start, slots, stack, looked)
        found.sort(key=_precedence)
        fits: dict[int, list[Fit]] = {}
        for negative, _, fit in found:
            fits.setdefault(-negative, []).append(fit)
        shape = Shape(fits, tuple(self.grammar.askings.of(frozenset(nodes)) for nodes in looked))
        kinds = [self._vocabulary.relevant(self._vocabulary.kind(tokens, start), self.grammar.askings.first[level])]
        for distance, asking in enumerate(shape.looked, 1):
            kinds.append(self._vocabulary.relevant(self._kind_behind(start + distance), asking))
        self.grammar.shapes.keep(level, kinds, shape)
        return shape

    def _step(
        self,
        node: Node,
        index: int,
        start: int,
        slots: tuple[Slot, ...],
        stack: list[tuple[Node, int, tuple[Slot, ...]]],
        looked: list[set[Node]],
    ) -> None:
        """Go on over one token."""
        word = self.tokens.words[index]
        onward = node.words.get(word)
        if onward is not None:
            stack.append((onward, index + 1, slots))
        if node.categories:
            for category, _ in self._vocabulary.senses(self.tokens, index):
                onward = node.categories.get(category)
                if onward is not None:
                    end = index + 1 + self._vocabulary.dotted(self.tokens, index)
                    stack.append((onward, end, (*slots, Slot(index - start, end - start, category, None))))
        if node.levels:
            opened = node.levels.keys() if digits.is_number(word) else self.grammar.openings.get(word, _NONE)
            for level in node.levels:
                if level in opened:
                    shape = self.shape(level, index)
                    for distance, asking in enumerate(shape.looked, index + 1 - start):
                        _look(looked, distance, asking.nodes)
                    stack += [
                        (node.levels[level], index + length, (*slots, Slot(index - start, index - start + length, level, shape)))
                        for length in shape.fits
                    ]

    def _read(self, fits: list[Fit], start: int, end: int) -> Reading | None:
        """Give the first of some fits that makes sense."""
        tokens, senses = self.tokens, self._vocabulary.senses
        for rule, slots in fits:
            if rule.behind is not None and not (start and tokens.words[start - 1] in rule.behind):
                continue
            values = {}
            for name, (first, last, category, shape) in zip(rule.slots, slots, strict=True):
                if shape is None:
                    values[name] = next(meaning for known, meaning in senses(tokens, start + first) if known == category)
                    continue
                inner = self._read(shape.fits[last - first], start + first, start + last)
                if inner is None:
                    break
                values[name] = inner.meaning
            else:
                values.pop(UNUSED, None)
                meaning = rule.construction.build(**values)
                if meaning is not None:
                    return Reading(end - start, meaning, rule, slots)
        return None


def _precedence(fit: tuple[int, int, Fit]) -> tuple[int, int]:
    return fit[:2]


def _look(looked: list[set[Node]], distance: int, asking: Iterable[Node]) -> None:
    """Note which steps ask for the token so far behind the first."""
    while len(looked) < distance:
        looked.append(set())
    looked[distance - 1].update(asking)

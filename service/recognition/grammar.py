"""A language's phrasings compiled into tries."""

from collections.abc import Iterator
from functools import cache
from inspect import Signature, signature
from itertools import count

from service.languages import language
from service.languages.language import Language
from service.recognition import constructions, digits
from service.recognition.asking import Askings
from service.recognition.construction import LEVELS, Construction, Level
from service.recognition.openings import openings
from service.recognition.seconds import Seconds
from service.recognition.shapes import Shapes
from service.recognition.templates import Element, expand, split_context
from service.recognition.trie import UNUSED, Node, Rule
from service.recognition.vocabulary import Vocabulary

_NESTING: Level = "date"


class Grammar:
    """All phrasings of one language."""

    def __init__(self, spoken: Language) -> None:
        """Compile the templates; raises ValueError for an unknown construction or slot."""
        self.language = spoken
        self.tries: dict[str, Node] = {level: Node() for level in LEVELS}
        self._checked: set[tuple[str, ...]] = set()
        rank = count(1)
        for name, templates in spoken.patterns.items():
            if name not in constructions.REGISTRY:
                message = f"unknown construction {name!r} in language {spoken.code}"
                raise ValueError(message)
            meaning = constructions.REGISTRY[name]
            for template in templates:
                behind, phrasing = split_context(template)
                for elements in expand(phrasing):
                    slots = tuple(element.slot for element in elements if element.slot)
                    self._check(elements, slots, meaning)
                    rule = Rule(meaning, slots, next(rank), behind)
                    for level, laid in _laid(meaning.gives, elements):
                        self.tries[level].add(laid, rule)
        named = {word for root in self.tries.values() for node in root.all() for word in node.words}
        self.vocabulary = Vocabulary(spoken, named)
        self.askings = Askings(self.tries)
        self.shapes = Shapes(self.askings.first)
        self.openings = openings(self.askings, spoken)
        self.seconds = Seconds(self)

    def _check(self, elements: tuple[Element, ...], slots: tuple[str, ...], meaning: Construction) -> None:
        """Hold the slots of a phrasing against the lexicon and its construction, once for all phrasings that have the same."""
        symbols = tuple(element.symbol for element in elements if element.slot)
        case = (meaning.name, *symbols, *slots)
        if case in self._checked:
            return
        self._checked.add(case)
        if unknown := set(symbols) - self.language.lexicon.keys() - set(LEVELS) - digits.CATEGORIES:
            message = f"unknown slot {unknown} for {meaning.name!r} in language {self.language.code}"
            raise ValueError(message)
        larger = {symbol for symbol in set(symbols) & set(LEVELS) if LEVELS.index(symbol) >= LEVELS.index(meaning.gives)}
        if larger - {_NESTING}:
            message = f"slots {larger} in {meaning.name!r}, which gives no more, in language {self.language.code}"
            raise ValueError(message)
        filled = set(slots) - {UNUSED}
        try:
            _signature(meaning).bind(**dict.fromkeys(filled))
        except TypeError as error:
            message = f"the slots {sorted(filled)} do not fit {meaning.name!r} in language {self.language.code}: {error}"
            raise ValueError(message) from None


def _laid(level: Level, elements: tuple[Element, ...]) -> Iterator[tuple[Level, tuple[Element, ...]]]:
    """Give the levels to lay a phrasing at: a date that holds a date holds an inner one, which holds none of its own kind."""
    if level != _NESTING:
        yield level, elements
        return
    yield "inner date", _holding("calendar", elements)
    if any(element.slot and element.symbol == _NESTING for element in elements):
        yield level, _holding("inner date", elements)


def _holding(level: Level, elements: tuple[Element, ...]) -> tuple[Element, ...]:
    return tuple(each._replace(symbol=level) if each.slot and each.symbol == _NESTING else each for each in elements)


@cache
def _signature(meaning: Construction) -> Signature:
    return signature(meaning.build)


@cache
def grammar(code: str) -> Grammar:
    """Give the compiled grammar of a language, once a process."""
    return Grammar(language(code))

"""A language's phrasings compiled into tries."""

from functools import cache
from inspect import signature

from service.languages import language
from service.languages.language import Language
from service.recognition import constructions, digits
from service.recognition.asking import Askings
from service.recognition.construction import LEVELS, Construction
from service.recognition.openings import openings
from service.recognition.seconds import Seconds
from service.recognition.shapes import Shapes
from service.recognition.templates import Element, expand, split_context
from service.recognition.trie import UNUSED, Node, Rule
from service.recognition.vocabulary import Vocabulary


class Grammar:
    """All phrasings of one language."""

    def __init__(self, spoken: Language) -> None:
        """Compile the templates; raises ValueError for an unknown construction or slot."""
        self.language = spoken
        self.tries: dict[str, Node] = {level: Node() for level in LEVELS}
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
        named = {word for root in self.tries.values() for node in root.all() for word in node.words}
        self.vocabulary = Vocabulary(spoken, named)
        self.askings = Askings(self.tries)
        self.shapes = Shapes(self.askings.first)
        self.openings = openings(self.askings, spoken)
        self.seconds = Seconds(self)

    def _lay(self, elements: tuple[Element, ...], meaning: Construction, rank: int, behind: frozenset[str] | None) -> None:
        known = set(self.language.lexicon) | set(LEVELS) | digits.CATEGORIES
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
        self.tries[meaning.gives].add(elements, rule)


@cache
def grammar(code: str) -> Grammar:
    """Give the compiled grammar of a language, once a process."""
    return Grammar(language(code))

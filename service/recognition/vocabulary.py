"""What a language knows of a single token: its senses, and its kind."""

from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from service.languages.language import Language
from service.recognition import digits
from service.recognition.asking import Asking
from service.recognition.tokens import Tokens

Sense = tuple[str, object]
"""A category that a token belongs to, and its meaning there."""
UNKNOWN = 0
"""The kind of all words that no phrasing holds."""
GLUED = 1
"""What is added to the kind of a token that no space stands before."""
_VARYING = -1
"""What stands for the kind of a word whose capitals or dot matter."""
DOT = "."
_MOST_WRITTEN = 2048
"""How many ways to write words with capitals are remembered: "May" and "MAY", but not all that there are."""
_SHORT = 4
"""Numbers with so many digits are remembered one by one."""


class _Sign(NamedTuple):
    """What tells a kind from others: the word, where a template names it, whether its dot follows, and its categories."""

    named: str
    dotted: bool
    categories: tuple[str, ...]


_NO_SIGN = _Sign("", dotted=False, categories=())


class Vocabulary:
    """The words of one language, told apart as far as its phrasings tell them apart.

    Tokens of one kind can stand in for each other in every phrasing: all weekdays, all numbers from 13 to 19. What fits a row of
    tokens hangs on their kinds alone; only what it means hangs on the words. Kinds are even numbers.
    """

    __slots__ = ("_capitals", "_dotted", "_found", "_named", "_next", "_senses", "_signs", "_varying", "_written", "kinds")

    def __init__(self, spoken: Language, named: Iterable[str]) -> None:
        """Sort the words of a lexicon, and those that templates name."""
        self._dotted = spoken.dotted
        self._named = {*named, DOT}
        self._capitals: dict[str, list[tuple[Sense, str | None]]] = {}
        for category, words in spoken.lexicon.items():
            for word, meaning in words.items():
                written = None if word == word.lower() else word
                self._capitals.setdefault(word.lower(), []).append(((category, meaning), written))
        self._senses: dict[str, list[Sense]] = {}
        for word, known in list(self._capitals.items()):
            if all(written is None for _, written in known):
                self._senses[word] = [sense for sense, _ in known]
                del self._capitals[word]
        self._written: dict[str, list[Sense]] = {}
        self._varying: dict[tuple[str, bool], int] = {}
        self._next = count(UNKNOWN + 2, 2)
        self._found: dict[_Sign, int] = {_NO_SIGN: UNKNOWN}
        self._signs: dict[int, _Sign] = {UNKNOWN: _NO_SIGN}
        self.kinds: dict[str, int] = dict.fromkeys((*self._capitals, *self._dotted), _VARYING)
        for word in (self._named | self._senses.keys()) - self.kinds.keys():
            senses = digits.senses(word) if digits.is_number(word) else self._senses.get(word, [])
            self.kinds[word] = self._sort(word, senses, dotted=False)

    def senses(self, tokens: Tokens, index: int) -> list[Sense]:
        """Give the categories that a token belongs to, each with its meaning."""
        word = tokens.words[index]
        known = self._senses.get(word)
        if known is not None:
            return known
        if digits.is_number(word):
            return digits.senses(word)
        return self._written_senses(word, tokens.original(index)) if word in self._capitals else []

    def _written_senses(self, word: str, written: str) -> list[Sense]:
        """Give the senses of a word whose capitals matter."""
        senses = self._written.get(written)
        if senses is None:
            loud = len(written) > 1 and written.isupper()
            senses = [sense for sense, cased in self._capitals[word] if cased is None or written == cased or loud]
            if len(self._written) < _MOST_WRITTEN:
                self._written[written] = senses
        return senses

    def kind(self, tokens: Tokens, index: int) -> int:
        """Give the kind of a token."""
        word = tokens.words[index]
        kind = self.kinds.get(word, UNKNOWN)
        if kind > UNKNOWN or not (kind == _VARYING or digits.is_number(word)):
            return kind
        if kind == _VARYING:
            return self._varying_kind(tokens, index)
        kind = self._sort(word, digits.senses(word), dotted=False)
        if len(word) <= _SHORT and word.isascii():
            self.kinds[word] = kind
        return kind

    def _varying_kind(self, tokens: Tokens, index: int) -> int:
        """Give the kind of a word whose capitals or dot matter: of each way to write it, it is found once."""
        written = tokens.original(index), self.dotted(tokens, index)
        kind = self._varying.get(written)
        if kind is None:
            kind = self._sort(tokens.words[index], self.senses(tokens, index), dotted=written[1])
            if len(self._varying) < _MOST_WRITTEN:
                self._varying[written] = kind
        return kind

    def dotted(self, tokens: Tokens, index: int) -> bool:
        """Whether a token is an abbreviation with its dot behind it."""
        words, after = tokens.words, index + 1
        return words[index] in self._dotted and after < len(words) and words[after] == DOT and tokens.glued(after)

    def relevant(self, kind: int, asking: Asking) -> int:
        """Give the kind, glued or not, by which alone some steps can tell a token: where none wants it, it is unknown."""
        found = asking.relevant.get(kind)
        if found is None:
            found = asking.relevant[kind] = self._relevant(kind, asking)
        return found

    def _relevant(self, kind: int, asking: Asking) -> int:
        glued = kind & GLUED if asking.glued is not None else 0
        wanted = asking.glued if glued and asking.glued is not None else asking.wanted
        sign = self._signs[kind - (kind & GLUED)]
        categories = tuple(category for category in sign.categories if category in wanted.categories)
        named = sign.named if wanted.has(sign.named) else ""
        found = self._numbered(_Sign(named, sign.dotted and bool(categories), categories))
        return found + glued if found != UNKNOWN else UNKNOWN

    def _sort(self, word: str, senses: list[Sense], *, dotted: bool) -> int:
        return self._numbered(_Sign(word if word in self._named else "", dotted, tuple(category for category, _ in senses)))

    def _numbered(self, sign: _Sign) -> int:
        kind = self._found.get(sign)
        if kind is None:
            number = next(self._next)
            self._signs[number] = sign
            kind = self._found.setdefault(sign, number)
        return kind

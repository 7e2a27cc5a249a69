"""A title that stands alone: without the small words that point at what only the article names."""

from dataclasses import replace

from service.events.sentence.phrases import first_finite
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_BEFORE_PLACE = NOMINAL | {Tag.PARTICIPLE, Tag.ADJECTIVE, Tag.PAST}
_IN_PHRASE = NOMINAL | {Tag.ADJECTIVE, Tag.NUMBER, Tag.GERUND}
_FEWEST_WORDS = 3


def alone(words: list[Token], cues: Cues) -> list[Token]:
    """Give a title without a "there" or a "his" that nothing in the title explains.

    "There" behind a noun or a verb goes, "her letter was filed" becomes "the letter was filed", and ", his sixth book," goes with
    its commas. In other languages than those with an article that fits any noun the words stay as they are.
    """
    if not cues.genitive_article:
        return words
    words = _without_owned_apposition(_without_pointer(words, cues), cues)
    return _without_owner(words, cues)


def _without_pointer(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out "there" and "here", but where they are needed ("there were", "from there", "lived there")."""
    kept = []
    for place, word in enumerate(words):
        left = words[place - 1] if place else None
        right = words[place + 1] if place + 1 < len(words) else None
        points = word.lower in cues.pointers and left is not None and left.tag in _BEFORE_PLACE
        needed = left is not None and left.lower in cues.dwelling_verbs | cues.copulas | cues.passive_forms
        existing = right is not None and right.tag in FINITE and (left is None or left.tag not in NOMINAL)
        if not points or needed or existing or len(words) <= _FEWEST_WORDS:
            kept.append(word)
    return kept


def _without_owned_apposition(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out an apposition that opens with a possessive of somebody else (""Salt", his sixth book, came out")."""
    verb = first_finite(words, 0, len(words))
    if not verb or words[verb - 1].tag is not Tag.COMMA:
        return words
    comma = next((place for place in range(1, verb - 1) if words[place].tag is Tag.COMMA), None)
    if (
        comma is None
        or not _is_owned(words[comma + 1], cues)
        or any(word.tag is Tag.COMMA for word in words[comma + 1 : verb - 1])
    ):
        return words
    return [*words[:comma], *words[verb:]]  # what is apposed is never its own owner


def _is_owned(word: Token, cues: Cues) -> bool:
    return word.tag is Tag.POSSESSIVE and word.lower in cues.possessives


def _without_owner(words: list[Token], cues: Cues) -> list[Token]:
    """Give a title that opens with an unexplained possessive an article in its place, or none where no verb follows."""
    if len(words) <= 1 or not _is_owned(words[0], cues) or words[1].tag not in _IN_PHRASE:
        return words
    end = next((place for place in range(1, len(words)) if words[place].tag not in _IN_PHRASE), len(words))
    plural = words[end - 1].tag is Tag.NOUN and words[end - 1].lower.endswith("s") and not words[end - 1].lower.endswith("ss")
    if plural or first_finite(words, 0, len(words)) is None:
        return words[1:]
    return [replace(words[0], text=cues.genitive_article, lower=cues.genitive_article, tag=Tag.DETERMINER), *words[1:]]


def as_event(words: list[Token], cues: Cues) -> list[Token]:
    """Give "third failure" for "it was the third failure": "it" is what happened, not who acted."""
    told = len(words) > _FEWEST_WORDS and words[0].lower in cues.empty_pronouns and words[1].lower in cues.copulas
    if cues.verb_second or not told or words[2].lower not in cues.articles:
        return words
    ranked = words[3].lower in cues.superlatives | cues.ordinals
    return words[3:] if ranked and not any(word.tag in FINITE | {Tag.RELATIVE} for word in words[3:]) else words

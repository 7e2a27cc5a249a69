"""Tokens as the text of a title."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.sentence.tokens import Tag, Token
from service.languages.cues import Cues

_CLINGING = frozenset({".", ":", ";", "!", "?", "'s", "’s", "%", "'ll", "'ve", "'re", "'d", "'m"})


def render(words: Sequence[Token]) -> str:
    """Tokens as text: one space between words, none around marks that take none."""
    parts: list[str] = []
    previous: Token | None = None
    for word in words:
        if previous is not None and _space_between(previous, word):
            parts.append(" ")
        parts.append(word.text)
        previous = word
    return "".join(parts)


def _space_between(left: Token, right: Token) -> bool:
    if left.end == right.start:
        return left.text in {",", ":", ";"} and right.text[0].isalnum()
    return left.tag is not Tag.OPEN and right.tag not in {Tag.CLOSE, Tag.COMMA} and right.text not in _CLINGING


def with_fitting_articles(words: Sequence[Token], cues: Cues) -> list[Token]:
    """Give "a" or "an" anew before the word that follows now ("an October 10 launch": "a launch")."""
    return [
        replace(word, text=_fitting(word, words[place + 1], cues))
        if place + 1 < len(words) and _is_parted(word, words[place + 1], cues)
        else word
        for place, word in enumerate(words)
    ]


def _is_parted(word: Token, following: Token, cues: Cues) -> bool:
    """Tell whether the word that an article stood before is gone."""
    return word.lower in cues.indefinite_forms and following.start - word.end > 1 and following.text[0].isalpha()


def _fitting(word: Token, following: Token, cues: Cues) -> str:
    before_vowel = following.lower[0] in cues.vowels
    fitting = cues.indefinite_forms[before_vowel]
    return fitting.capitalize() if word.text[0].isupper() else fitting


def headline_case(text: str) -> str:
    """Give a text with a capital in front, unless its second letter is one ("iPhone")."""
    first = text[:1]
    if first.islower() and not (len(text) > 1 and text[1].isupper()):
        return first.upper() + text[1:]
    return text


def colon(words: Sequence[Token]) -> Token:
    """Give the colon behind some words: who says something, or what a number tells of."""
    end = words[-1].end if words else 0
    return Token(end, end, ":", ":", Tag.HARD)


def genitive_mark(last: Token, cues: Cues) -> Token:
    """Give what makes a name a possessor, behind its last word ("Brandt's", "the workers'", "Krantz’")."""
    sibilant = last.lower.endswith(("s", "x", "z", "ß"))
    mark = ("’" if sibilant else "s") if cues.nouns_are_capitalised else ("'" if last.lower.endswith("s") else "'s")
    return Token(last.end, last.end, mark, "'s", Tag.OTHER)

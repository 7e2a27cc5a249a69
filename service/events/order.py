"""The order of words of a verb-second language once its date words are gone."""

from collections.abc import Sequence

from service.events.phrases import STARTS
from service.events.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_BEFORE_NOUN = STARTS | {Tag.ADJECTIVE, Tag.NUMBER, Tag.PREPOSITION, Tag.ADVERB, Tag.PARTICIPLE}


def verb_second_order(words: list[Token], cues: Cues, *, subordinate: bool) -> list[Token]:
    """Put one constituent before the verb: after a leading verb it moves up, in a subordinate clause the verb does.

    "wurde ein Mann verletzt" becomes "ein Mann wurde verletzt", "das Dach erneuert wurde" becomes "das Dach wurde erneuert".
    """
    if not cues.verb_second or len(words) <= 1:
        return words
    if words[0].tag in FINITE:
        start = 1
        while start < len(words) and words[start].lower in cues.reflexives:
            start += 1
        end = constituent_end(words, start, cues)
        return words if end == start else [*words[start:end], words[0], *words[1:start], *words[end:]]
    if subordinate and words[-1].tag in FINITE and not any(word.tag in FINITE for word in words[:-1]):
        end = constituent_end(words, 0, cues)
        return [*words[:end], words[-1], *words[end:-1]] if end else words
    return words


def constituent_end(words: Sequence[Token], start: int, cues: Cues) -> int:
    """Where the constituent ends that begins at `start`: a pronoun, or a noun phrase with its genitive."""
    if start < len(words) and words[start].lower in cues.focus_words:
        rest = start + 1
        while rest < len(words) and words[rest].lower in cues.focus_words:
            rest += 1
        return (
            constituent_end(words, rest, cues)
            if rest < len(words) and words[rest].tag in STARTS | NOMINAL | {Tag.NUMBER}
            else rest
        )
    if start < len(words) and words[start].tag in {Tag.PRONOUN, Tag.ADVERB}:
        return start + 1
    if start + 1 < len(words) and words[start].tag is Tag.DETERMINER and words[start + 1].tag is Tag.PREPOSITION:
        return start + 1
    if start + 1 < len(words) and words[start].tag is Tag.PREPOSITION and words[start + 1].tag in NOMINAL:
        return start + 2
    end = start
    while end < len(words) and words[end].tag in _BEFORE_NOUN:
        end += 1
    nouns = end
    while end < len(words) and words[end].tag in NOMINAL | {Tag.OPEN, Tag.CLOSE}:
        end += 1
    if end == nouns:
        return start
    return _attribute_end(words, end)


def _attribute_end(words: Sequence[Token], end: int) -> int:
    """Past a genitive, a "von" phrase or "zwischen … und …" that belongs to the noun before."""
    if end + 1 >= len(words):
        return end
    if words[end].lower == "zwischen":
        joint = next((place for place in range(end, min(len(words), end + 6)) if words[place].tag is Tag.COORDINATOR), None)
        return _nouns_end(words, joint + 1) if joint is not None else end
    if words[end].lower in {"des", "der", "von", "für", "vom"} and words[end + 1].tag in NOMINAL | {
        Tag.ADJECTIVE,
        Tag.DETERMINER,
    }:
        return _attribute_end(words, _nouns_end(words, end + 1))
    if words[end].tag is Tag.COORDINATOR and words[end + 1].tag in NOMINAL | STARTS:
        return _attribute_end(words, _nouns_end(words, end + 1))
    return end


def _nouns_end(words: Sequence[Token], start: int) -> int:
    end = start
    if end < len(words) and words[end].tag is Tag.DETERMINER:
        end += 1
    while end < len(words) and words[end].tag is Tag.ADJECTIVE:
        end += 1
    while end < len(words) and words[end].tag in NOMINAL:
        end += 1
    return end

"""Where what is said begins without "that"."""

from collections.abc import Sequence

from service.events.sentence.joining_words import STOPS, VERBAL
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_TOLD = frozenset({"us", "me", "him", "them"})
_PHRASE_START = frozenset(
    {Tag.GERUND, Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER}
)


def complements(tokens: Sequence[Token], cues: Cues) -> set[int]:
    """Where what is said or thought begins without "that" ("said on Monday | the two sides agreed")."""
    found: set[int] = set()
    telling = cues.reporting_verbs | cues.thinking_verbs
    for position, token in enumerate(tokens):
        if token.tag not in VERBAL or token.lower not in telling or cues.verb_second:
            continue
        following = _up_to_mark(tokens, position)
        verb = next((place for place in following if tokens[place].tag in FINITE), None)
        if verb is None:
            continue
        starts = [place for place in range(position + 1, verb) if _starts_complement(tokens, position, place)]
        if starts:
            found.add(starts[-1])
    return found


def _up_to_mark(tokens: Sequence[Token], position: int) -> range:
    end = position + 1
    while end < len(tokens) and tokens[end].tag not in STOPS and tokens[end].tag not in {Tag.SUBORDINATOR, Tag.RELATIVE}:
        end += 1
    return range(position + 1, end)


def _starts_complement(tokens: Sequence[Token], verb: int, place: int) -> bool:
    before, word = tokens[place - 1], tokens[place]
    dated_noun = word.tag is Tag.TIMEX and tokens[place + 1].lower == "'s"
    counted = word.tag is Tag.ADVERB and tokens[place + 1].tag in {Tag.PREPOSITION, Tag.NUMBER}
    if word.tag not in _PHRASE_START and not dated_noun and not counted:
        return False
    if place - 1 == verb or before.tag is Tag.TIMEX:
        return True
    if before.tag is Tag.PRONOUN and place - 2 == verb and before.lower in _TOLD:
        return word.tag in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NAME}
    return before.tag in NOMINAL and word.tag in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN}

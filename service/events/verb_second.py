"""Words of a verb-second language: separated particles, relative articles, verbs that are known by their place."""

from collections.abc import Sequence

from service.events.neighbours import after, stretch
from service.events.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_STRETCH_ENDS = frozenset({Tag.COMMA, Tag.HARD, Tag.OPEN, Tag.CLOSE, Tag.OTHER, Tag.COORDINATOR})
_UNSURE = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.ADVERB})
_AFTER_SECOND = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.PREPOSITION, Tag.NUMBER})
_PAST_ENDINGS = ("te", "ten")


def repair_verb_second(tokens: Sequence[Token], position: int, cues: Cues) -> None:
    """Separated particles, relative pronouns and verbs at the end of a clause."""
    token = tokens[position]
    ends = after(tokens, position) in _STRETCH_ENDS or position + 1 == len(tokens)
    if ends and token.tag in {Tag.PREPOSITION, Tag.DETERMINER} and token.lower in cues.particles:
        token.tag = Tag.ADVERB
    elif (
        token.text.islower()
        and token.lower.endswith(_PAST_ENDINGS)
        and token.tag in _UNSURE
        and (ends or _stands_second(tokens, position))
    ):
        token.tag = Tag.PAST
    elif (
        token.tag is Tag.DETERMINER
        and position
        and tokens[position - 1].tag is Tag.COMMA
        and token.lower in cues.relative_articles
    ):
        end = position + 1
        while end < len(tokens) and tokens[end].tag not in _STRETCH_ENDS:
            end += 1
        if tokens[end - 1].lower in cues.past_verbs | cues.present_verbs | cues.modals or tokens[end - 1].lower.endswith(
            _PAST_ENDINGS
        ):
            token.tag = Tag.RELATIVE


def _stands_second(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a word stands where a main verb does: after the first constituent, before an article or "sich"."""
    left = tokens[position - 1].tag if position else Tag.OTHER
    finite = any(token.tag in FINITE for token in stretch(tokens, position))
    right = after(tokens, position)
    return not finite and (
        (left in {Tag.TIMEX, Tag.NOUN, Tag.NAME} and right in _AFTER_SECOND) or (left is Tag.TIMEX and right in NOMINAL)
    )

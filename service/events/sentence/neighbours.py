"""The tags around a place in a sentence."""

from collections.abc import Sequence

from service.events.sentence.tokens import Tag, Token

BREAKS = frozenset({Tag.HARD, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.COORDINATOR, Tag.OPEN, Tag.CLOSE})


def before(tokens: Sequence[Token], position: int) -> Tag:
    """Give the tag before a position, adverbs and vague words of time left out."""
    position -= 1
    while position >= 0 and (tokens[position].tag is Tag.ADVERB or _is_vague(tokens[position])):
        position -= 1
    return tokens[position].tag if position >= 0 else Tag.OTHER


def _is_vague(token: Token) -> bool:
    return token.timex is not None and token.timex.interval is None


def after(tokens: Sequence[Token], position: int) -> Tag:
    """Give the tag right after a position."""
    return tokens[position + 1].tag if position + 1 < len(tokens) else Tag.OTHER


def stretch(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the tokens after a position up to the next mark or joining word."""
    end = position + 1
    while end < len(tokens) and tokens[end].tag not in BREAKS and tokens[end].tag is not Tag.COMMA:
        end += 1
    return tokens[position + 1 : end]


def stretch_before(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the tokens before a position down to the next mark or joining word, the nearest first."""
    start = position
    while start and tokens[start - 1].tag not in BREAKS and tokens[start - 1].tag is not Tag.COMMA:
        start -= 1
    return tokens[start:position][::-1]

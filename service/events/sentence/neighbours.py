"""The tags around a place in a sentence."""

from collections.abc import Sequence

from service.events.sentence.tokens import Tag, Token, has_finite
from service.languages.cues import Cues

BREAKS = frozenset({Tag.HARD, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.COORDINATOR, Tag.OPEN, Tag.CLOSE})
STRETCH_ENDS = BREAKS | {Tag.COMMA}
AFTER_ADJECTIVE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.GERUND, Tag.INFINITIVE, Tag.PRESENT})


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
    while end < len(tokens) and tokens[end].tag not in STRETCH_ENDS:
        end += 1
    return tokens[position + 1 : end]


def stretch_before(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the tokens before a position down to the next mark or joining word, the nearest first."""
    start = position
    while start and tokens[start - 1].tag not in STRETCH_ENDS:
        start -= 1
    return tokens[start:position][::-1]


def finite_near(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether the same stretch of words already has a finite verb to the left, or has one to come."""
    return has_finite(stretch_before(tokens, position)) or has_finite(stretch(tokens, position))


def resumes_plural(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a form goes on with a plural subject behind its relative clause ("Analysts, who had …, now advise …")."""
    start = position
    while start and tokens[start - 1].tag in {Tag.ADVERB, Tag.TIMEX}:
        start -= 1
    relative = next((place for place in range(start - 1, 0, -1) if tokens[place].tag is Tag.RELATIVE), None)
    if relative is None or tokens[start - 1].tag is not Tag.COMMA or tokens[relative - 1].tag is not Tag.COMMA:
        return False
    subject = tokens[: relative - 1]
    plural = any(word.tag is Tag.NOUN and word.lower.endswith("s") for word in subject)
    open_still = not has_finite(subject) and has_finite(tokens[relative:start])
    return plural and open_still and not finite_near(tokens, position)


def is_opening_name(tokens: Sequence[Token], cues: Cues) -> bool:
    """Tell whether a form that opens a sentence is a name: "Boeing said", "Fed Chairman Ines Roth resigned"."""
    if cues.nouns_are_capitalised or len(tokens) <= 1 or not tokens[0].text[0].isupper():
        return False
    if tokens[0].tag is Tag.GERUND:
        return tokens[1].lower in cues.past_verbs | cues.modals | cues.past_auxiliaries
    unused = tokens[0].lower not in cues.opening_participles
    return tokens[0].tag in {Tag.PARTICIPLE, Tag.PAST} and tokens[1].tag is Tag.NAME and unused

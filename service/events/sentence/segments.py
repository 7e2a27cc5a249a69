"""The stretches of a sentence between its commas, quotation marks and joining words."""

from collections.abc import Sequence
from dataclasses import dataclass

from service.events.sentence.complements import complements
from service.events.sentence.inner_commas import in_list, in_name
from service.events.sentence.joining_words import STOPS, WORD_BOUNDARIES, joins_frames, opens
from service.events.sentence.tokens import FINITE, Tag, Token
from service.languages.cues import Cues

_SHORT_QUOTE = 6
_LONGEST_ASIDE = 16
_AFTER_ASIDE = FINITE | {Tag.PARTICIPLE, Tag.PRONOUN}


@dataclass(frozen=True, slots=True)
class Segment:
    """Tokens `[start, end)` of a sentence and the tag of what opened them; a joining word belongs to what it opens."""

    start: int
    end: int
    opener: Tag


def segments(tokens: Sequence[Token], cues: Cues) -> list[Segment]:
    """Cut a tagged sentence into its segments, in order.

    >>> from service.languages.cues import cues_for
    >>> from service.events.sentence.tokens import tokenize
    >>> from service.events.sentence.tagging import tag
    >>> english = cues_for("en")
    >>> words = tokenize("He won, because they lost.", (0, 26), [], english)
    >>> tag(words, english)
    >>> [" ".join(word.text for word in words[part.start : part.end]) for part in segments(words, english)]
    ['He won', 'because they lost .']
    """
    inline = _inline_marks(tokens)
    told = complements(tokens, cues)
    boundaries = frozenset({Tag.COORDINATOR}) if cues.verb_second else WORD_BOUNDARIES  # a comma stands before the others
    found: list[Segment] = []
    start, opener = 0, Tag.OTHER
    behind = -1
    for position, token in enumerate(tokens):
        if position <= behind:
            continue
        close = None if cues.verb_second else aside_end(tokens, position)
        if close is not None:
            found.append(Segment(start, position, opener))
            dated = any(word.tag is Tag.TIMEX for word in tokens[position:close])
            found += [] if dated else [Segment(position + 2, close, Tag.COMMA)]
            start, behind, opener = position if dated else close + 1, close, Tag.COORDINATOR
            continue
        if position in inline:
            if token.tag is Tag.CLOSE and tokens[position - 1].tag is Tag.COMMA:
                found.append(Segment(start, position + 1, opener))
                start, opener = position + 1, Tag.COMMA
            continue
        if token.tag in STOPS:
            if token.tag is Tag.COMMA and position + 1 in inline and tokens[position + 1].tag is Tag.CLOSE:
                continue
            if token.tag is Tag.COMMA and (in_list(tokens, start, position, cues) or in_name(tokens, position, cues)):
                continue
            found.append(Segment(start, position, opener))
            start, opener = position + 1, token.tag
        elif position in told or (
            token.tag in boundaries
            and (opens(tokens, start, position) or (cues.verb_second and joins_frames(tokens, start, position)))
        ):
            found.append(Segment(start, position, opener))
            start, opener = position, Tag.SUBORDINATOR if position in told else token.tag
    found.append(Segment(start, len(tokens), opener))
    return [segment for segment in found if segment.start < segment.end]


def aside_end(tokens: Sequence[Token], position: int) -> int | None:
    """Where the comma stands that closes an aside right behind "and" ("was filed and, in 2018, marked secret")."""
    if tokens[position].tag is not Tag.COORDINATOR or tokens[min(position + 1, len(tokens) - 1)].tag is not Tag.COMMA:
        return None
    for place in range(position + 2, min(len(tokens) - 1, position + _LONGEST_ASIDE)):
        if tokens[place].tag in FINITE or tokens[place].tag in {Tag.HARD, Tag.OPEN, Tag.CLOSE}:
            return None
        if tokens[place].tag is Tag.COMMA and tokens[place + 1].tag in _AFTER_ASIDE:
            return place
    return None


def _inline_marks(tokens: Sequence[Token]) -> set[int]:
    """Quotation marks and brackets around a few words without a verb: part of the clause around them."""
    inline: set[int] = set()
    opened: list[int] = []
    for position, token in enumerate(tokens):
        if token.tag is Tag.OPEN:
            opened.append(position)
        elif token.tag is Tag.CLOSE and opened:
            start = opened.pop()
            inner = tokens[start + 1 : position]
            bracket = token.text in {")", "]"}
            if len(inner) <= _SHORT_QUOTE and not any(
                word.tag in FINITE or (word.tag is Tag.TIMEX and not bracket) for word in inner
            ):
                inline.update((start, position))
                inline.update(
                    start + 1 + place for place, word in enumerate(inner) if word.tag is Tag.COMMA and place < len(inner) - 1
                )
    return inline

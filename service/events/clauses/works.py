"""Works in a row, each with its year in brackets ("directed Elm Row (1951), Salt (1952) and, with Ida Roth, Home (1954)")."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.clauses.verbal import finite_clause
from service.events.sentence.phrases import names_event, phrase_start
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import FINITE, Tag, Token

_JOINTS = frozenset({Tag.COMMA, Tag.COORDINATOR, Tag.ADVERB})
_MOST = 12
_SMALL_IN_TITLES = frozenset({Tag.PREPOSITION, Tag.DETERMINER, Tag.COORDINATOR, Tag.NUMBER, Tag.OPEN, Tag.CLOSE, Tag.TIMEX})


def among_works(sentence: Sentence, mention: int) -> Reading | None:
    """Read a year in brackets behind one work of several: the clause with this work alone."""
    tokens = sentence.tokens
    if sentence.cues.verb_second or not _is_bracketed(tokens, mention) or _is_happening(sentence, mention - 1):
        return None
    start = first = mention
    for _ in range(_MOST):
        before = _work_before(tokens, first)
        if before is None:
            break
        start = before + 2 if first == mention else start
        first = before
    place = next((index for index, part in enumerate(sentence.segments) if part.start <= first < part.end), 0)
    opened = sentence.cues.including & {tokens[sentence.segments[place].start].lower}
    place -= bool(opened and place)
    if (first == mention and not opened) or not sentence.has_finite(sentence.segments[place]):
        return None
    reading = finite_clause(sentence, place)
    if first == mention:
        return replace(reading, end=mention + 2, content=None)
    while tokens[start].tag in _JOINTS:
        start += 1
    verb = reading.start if reading.verb is None else reading.verb
    head = _head_end(tokens, verb, first, tokens[start])
    return replace(reading, end=mention + 2, content=None, dropped=(*reading.dropped, *range(head, start)))


def _is_bracketed(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a date stands alone in brackets behind a capitalised word."""
    if place <= 1 or place + 1 >= len(tokens) or tokens[place].tag is not Tag.TIMEX:
        return False
    return tokens[place - 1].text == "(" and tokens[place + 1].text == ")" and tokens[place - 2].text[:1].isupper()


def _is_happening(sentence: Sentence, place: int) -> bool:
    """Tell whether what stands before a bracket is no work, but happened in that year ("the Battle of Ost (1916)")."""
    start = phrase_start(sentence.tokens, place, 0)
    return any(names_event(token, sentence.cues) for token in sentence.tokens[start:place])


def _work_before(tokens: Sequence[Token], place: int) -> int | None:
    """Find the bracketed year of the work before in the same row."""
    earlier = next((at for at in range(place - 2, 0, -1) if tokens[at].tag is Tag.TIMEX and tokens[at + 1].text == ")"), None)
    if earlier is None or not _is_bracketed(tokens, earlier) or tokens[earlier + 2].tag not in {Tag.COMMA, Tag.COORDINATOR}:
        return None
    between = tokens[earlier + 2 : place]
    return None if any(word.tag in FINITE | {Tag.HARD, Tag.RELATIVE} for word in between) else earlier


def _head_end(tokens: Sequence[Token], verb: int, first: int, lead: Token) -> int:
    """Where the words end that all works share: before the preposition that each repeats, else before the first work's name."""
    if lead.tag is Tag.PREPOSITION:
        repeated = (place for place in range(verb + 1, first) if tokens[place].lower == lead.lower)
        return next(repeated, verb + 1)
    place = first - 1
    while place > verb + 1 and (tokens[place - 1].text[:1].isupper() or tokens[place - 1].tag in _SMALL_IN_TITLES):
        place -= 1
    while place < first - 1 and not tokens[place].text[:1].isupper() and tokens[place].tag is not Tag.OPEN:
        place += 1
    return place

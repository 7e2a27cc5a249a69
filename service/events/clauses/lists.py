"""Dates that each open words of their own under one verb ("nahm am Montag zwei Männer und am Dienstag eine Frau fest")."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from service.events.clauses.verbal import finite_clause
from service.events.sentence.phrases import Range, first_finite
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import FINITE, NOMINAL, Tag

_LEADS = frozenset({Tag.PREPOSITION, Tag.DETERMINER, Tag.ADVERB})
_BARRED = FINITE | {Tag.SUBORDINATOR, Tag.RELATIVE, Tag.HARD, Tag.PARTICIPLE, Tag.GERUND, Tag.INFINITIVE}
_CLOSING = frozenset({Tag.OTHER, Tag.PARTICIPLE, Tag.INFINITIVE, Tag.ADVERB})
_MOST_DATES = 6


def listed(sentence: Sentence, mention: int) -> Reading | None:
    """Read a date that opens a group of words beside others that do ("was held in May in Norland and in June in Sudria").

    The groups of the other dates are left out of the title.
    """
    tokens = sentence.tokens
    if sum(token.tag is Tag.TIMEX for token in tokens) == 1:
        return None
    dates = [place for place in range(mention + 1) if tokens[place].tag is Tag.TIMEX]
    for first in dates[-_MOST_DATES:]:
        groups = list(_groups(sentence, first))
        if len(groups) > 1 and any(start <= mention < end for start, end in groups):
            return _reading(sentence, groups, mention)
    return None


def _reading(sentence: Sentence, groups: list[Range], mention: int) -> Reading | None:
    parts = sentence.segments
    first, last = groups[0][0], groups[-1][1]
    place = next((index for index, part in enumerate(parts) if part.start <= first < part.end), None)
    closing = next((part for part in parts if part.start < last <= part.end), None)
    if place is None or closing is None:
        return None
    dropped = [index for start, end in groups if not start <= mention < end for index in range(start, end)]
    joints = [index for (_, end), (start, _) in pairwise(groups) for index in range(end, start)]
    reading = finite_clause(sentence, place, first)
    return replace(reading, end=closing.end, content=None, dropped=(*reading.dropped, *sorted((*dropped, *joints))))


def _groups(sentence: Sentence, date: int) -> Iterator[Range]:
    """Give the groups of words that begin with a date, the first of them at a date behind its verb."""
    tokens = sentence.tokens
    start = date
    while start and tokens[start - 1].tag in _LEADS:
        start -= 1
    segment = next((part for part in sentence.segments if part.start <= start < part.end), None)
    if segment is None or first_finite(tokens, segment.start, start) is None:
        return
    while True:
        end, following = _end(sentence, date)
        told = any(token.tag in NOMINAL | {Tag.NUMBER} for token in tokens[date + 1 : end])
        if told and end < len(tokens) and tokens[end].tag in FINITE and not sentence.cues.verb_second:
            return  # a clause of its own ("and on Friday a second bridge was closed")
        if told:
            yield start, end
        if following is None or (not told and end > date + 1):
            return
        date = following
        if not told:
            continue
        start = date
        while tokens[start - 1].tag in _LEADS:
            start -= 1


def _end(sentence: Sentence, date: int) -> tuple[int, int | None]:
    """Give where the group of a date ends, and the date that opens the next one."""
    tokens = sentence.tokens
    place = date + 1
    while place < len(tokens) and tokens[place].tag not in _BARRED and tokens[place].tag is not Tag.TIMEX:
        if tokens[place].tag in {Tag.COORDINATOR, Tag.COMMA}:
            following = place + 1
            while following < len(tokens) and tokens[following].tag in _LEADS | {Tag.COORDINATOR}:
                following += 1
            if following < len(tokens) and tokens[following].tag is Tag.TIMEX:
                return place, following
        place += 1
    while place > date + 1 and tokens[place - 1].tag in _CLOSING:
        place -= 1
    return place, None

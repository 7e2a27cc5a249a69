"""A date alone in brackets behind a noun: when a war was, or when a person lived."""

from service.events.sentence.phrases import STARTS, first_finite, names_event, phrase_start
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token

_DAYS_OF_A_YEAR = 365


def in_brackets(sentence: Sentence, segment: Segment, mention: int) -> tuple[Reading | None, bool]:
    """Give the reading of a date in brackets of its own, and whether these rules settle it.

    "The Battle of Ost (1916)" carries its date where it is no subject; the years behind a name ("Ida Roth (1898-1976)") are
    those of a life, and date nothing that the clause tells.
    """
    tokens = sentence.tokens
    opened, closed = mention - 1, mention + 1
    told = _told_in_brackets(sentence, segment, mention)
    if told is not None:
        return told, True
    if opened <= segment.start or closed >= len(tokens) or tokens[opened].text != "(" or tokens[closed].text != ")":
        return None, False
    if tokens[opened - 1].tag not in NOMINAL:
        return None, False
    start = phrase_start(tokens, opened, segment.start)
    if any(names_event(token, sentence.cues) for token in tokens[start:opened]):
        subject = closed + 1 < len(tokens) and tokens[closed + 1].tag in FINITE
        during = start > segment.start and tokens[start - 1].lower in sentence.cues.circumstances
        shared = subject or (during and first_finite(tokens, segment.start, start) is not None)
        return (None, False) if shared else (Reading(start, mention + 1, "noun", dropped=(opened,)), True)
    named = tokens[start].tag is Tag.NAME or (tokens[start].tag in STARTS and tokens[opened - 1].tag is Tag.NAME)
    capitalised = tokens[opened - 1].text[:1].isupper()
    return None, _are_years(tokens[mention]) and capitalised and (named or sentence.cues.nouns_are_capitalised)


def _told_in_brackets(sentence: Sentence, segment: Segment, mention: int) -> Reading | None:
    """Read "Tom Reed (born 3 May 1950 in Graz)": the participle in the brackets has the date, and the noun before it."""
    tokens = sentence.tokens
    opened = next((place for place in range(mention - 1, segment.start, -1) if tokens[place].tag in {Tag.OPEN, Tag.CLOSE}), None)
    if opened is None or tokens[opened].text != "(" or tokens[opened - 1].tag not in NOMINAL:
        return None
    closed = next((place for place in range(mention + 1, segment.end) if tokens[place].tag in {Tag.OPEN, Tag.CLOSE}), segment.end)
    verb = next((place for place in range(opened + 1, closed) if tokens[place].tag in {Tag.PARTICIPLE, Tag.PAST}), None)
    if verb is None:
        return None
    return Reading(phrase_start(tokens, opened, segment.start), closed, "verb", verb, dropped=(opened,))


def _are_years(token: Token) -> bool:
    """Tell whether a mention is a range of years."""
    timex = token.timex
    if timex is None or timex.interval is None or "/" not in timex.value:
        return False
    return (timex.interval.last_day - timex.interval.first_day).days >= _DAYS_OF_A_YEAR

"""What a clause acts upon, else what it tells of: what "it" and "them" stand for where they are acted upon."""

from collections.abc import Sequence

from service.events.sentence.phrases import PHRASE, STARTS, first_finite, main_verb
from service.events.sentence.readings import Sentence, subject_of
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import Tag, Token
from service.events.titles.main_clauses import main_clause
from service.events.titles.persons import head_of, is_known_person
from service.languages.cues.cues import Gender

LONGEST_BEARER = 8  # tokens
VAGUE = frozenset({Tag.PRONOUN, Tag.COMMA, Tag.TIMEX})


def acted_upon(sentence: Sentence, limit: int, before: Sequence[Sentence], gender: Gender) -> list[Token]:
    """Find what the clause before acts upon, else, where it has no object, what it tells of."""
    segments = [part for part in sentence.segments if part.end <= limit and sentence.has_finite(part)]
    if segments:
        return _object_or_subject(sentence, segments[-1], gender)
    if not before:
        return []
    place = main_clause(before[0])
    return [] if place is None else _object_or_subject(before[0], before[0].segments[place], gender)


def _object_or_subject(sentence: Sentence, segment: Segment, gender: Gender) -> list[Token]:
    tokens = sentence.tokens
    verb = first_finite(tokens, segment.start, segment.end)
    if verb is None:
        return []
    particles = sentence.cues.firm_particles
    start = main_verb(tokens, verb, segment.end) + 1
    while start < segment.end and tokens[start].tag in {Tag.PREPOSITION, Tag.ADVERB} and tokens[start].lower in particles:
        start += 1
    found = list(tokens[start : _phrase_end(tokens, start, segment.end)])
    if not found:
        subject = subject_of(sentence, sentence.segments.index(segment))
        found = [] if subject is None else list(tokens[subject[0] : subject[1]])
    head = head_of(found)
    if head is None or len(found) > LONGEST_BEARER or any(word.tag in VAGUE | {Tag.POSSESSIVE} for word in found):
        return []
    if is_known_person(found, sentence.cues, sentence.full_names):
        return []
    plural = head.tag is Tag.NOUN and head.lower.endswith("s") and not head.lower.endswith("ss")
    bare = len(found) == 1 and head.tag is Tag.NOUN and not sentence.cues.nouns_are_capitalised  # "lost contact"
    marked = found[0].tag is Tag.DETERMINER or bare or (head.tag is Tag.NAME and gender == "thing")
    return found if plural == (gender == "plural") and (marked or plural) else []


def _phrase_end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the object ends that begins right behind a verb: with "of" and "to" phrases that belong to a noun, no other."""
    place = start
    while place < end:
        tag = tokens[place].tag
        inner = tag is Tag.ADVERB and place > start and tokens[place - 1].tag in STARTS
        linked = tokens[place].lower == "of" and place > start and place + 1 < end and tokens[place + 1].tag in PHRASE | STARTS
        if tag not in PHRASE | STARTS and not inner and not linked:
            break
        place += 1
    return place

"""Participles that share the auxiliary of a clause before them ("was founded in 1979, closed in 1992 and revived in 2000")."""

from service.events.clauses.subjects import auxiliary_end, main_subject, subject_before
from service.events.sentence.phrases import Range
from service.events.sentence.readings import Reading, Sentence, finite_places, subject_of
from service.events.sentence.tokens import FINITE, Tag

_BEFORE = frozenset({Tag.COORDINATOR, Tag.COMMA, Tag.ADVERB, Tag.PREPOSITION, Tag.TIMEX, Tag.DETERMINER})


def joined_participle(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Give the reading of a member of a list of participles: the subject and the auxiliary go before.

    None for an aside of its own ("…, built of oak").
    """
    parts, tokens = sentence.segments, sentence.tokens
    segment = parts[place]
    if sentence.cues.verb_second or not place or not _is_member(sentence, place):
        return None
    verb = segment.start
    while verb < segment.end and tokens[verb].tag in _BEFORE:
        verb += 1
    if verb >= segment.end or tokens[verb].tag is not Tag.PARTICIPLE:
        return None
    subject = _passive_subject(sentence, place)
    return Reading(segment.start, segment.end, "verb", verb, carried=subject) if subject else None


def _is_member(sentence: Sentence, place: int) -> bool:
    """Tell whether "and" opens a segment, or another verb that follows a comma in a list that "and" closes."""
    parts, tokens = sentence.segments, sentence.tokens
    if Tag.COORDINATOR in {tokens[parts[place].start].tag, parts[place].opener}:
        return True
    if parts[place].opener is not Tag.COMMA:
        return False
    for following in range(place + 1, len(parts)):
        part = parts[following]
        if part.opener is Tag.HARD:
            return False
        lead = next((token for token in tokens[part.start : part.end] if token.tag not in _BEFORE), None)
        if tokens[part.start].tag is Tag.COORDINATOR:
            return lead is not None and lead.tag in FINITE | {Tag.PARTICIPLE}
    return False


def _passive_subject(sentence: Sentence, place: int) -> tuple[Range, ...]:
    """Give the subject and the auxiliary of the nearest clause to the left, where that is a passive."""
    parts, tokens = sentence.segments, sentence.tokens
    for earlier in range(place - 1, -1, -1):
        part = parts[earlier]
        verbs = finite_places(sentence, part)
        if not verbs:
            if part.opener is Tag.HARD:
                break
            continue
        verb = verbs[-1]
        end = auxiliary_end(sentence, verb)
        if end >= part.end or tokens[end].tag is not Tag.PARTICIPLE or tokens[end - 1].lower not in sentence.cues.passive_forms:
            break
        relative = tokens[part.start].tag is Tag.RELATIVE
        subject = (
            main_subject(sentence, earlier) if relative else subject_of(sentence, earlier) or subject_before(sentence, earlier)
        )
        return () if subject is None or subject[1] > verb else (subject, (verb, end))
    return ()

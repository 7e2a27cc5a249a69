"""A second participle or infinitive under one auxiliary ("wurde 1944 zerstört und 1950 wieder aufgebaut")."""

from service.events.sentence.phrases import PHRASE, STARTS, Range, first_finite, skip_openers
from service.events.sentence.readings import Reading, Sentence, subject_of
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import NOMINAL, Tag, Token

_NONFINITE = frozenset({Tag.PARTICIPLE, Tag.INFINITIVE})
_MARKS = frozenset({Tag.OTHER, Tag.COMMA, Tag.CLOSE})
_FURTHEST = 4


def shared_frame(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read the second of two verbs that share an auxiliary, with the subject that they share or its own.

    "Im März wurden Gräben verschlossen und im Oktober Moose gepflanzt" tells of Moose in October; an object is none.
    """
    tokens, parts, cues = sentence.tokens, sentence.segments, sentence.cues
    segment = parts[place]
    if not cues.verb_second or segment.opener not in {Tag.COORDINATOR, Tag.COMMA} or not _ends_nonfinite(sentence, segment):
        return None
    if cues.infinitive_word in {token.lower for token in tokens[segment.start : segment.end]}:
        return None
    for earlier in range(place - 1, max(-1, place - 1 - _FURTHEST), -1):
        part = parts[earlier]
        if not _ends_nonfinite(sentence, part):
            return None
        verb = first_finite(tokens, part.start, part.end)
        if verb is None:
            continue
        if tokens[verb].tag is not Tag.MODAL and tokens[verb].lower not in cues.perfect_auxiliaries:
            return None
        carried = _carried(sentence, earlier, segment, verb)
        start = skip_openers(tokens, segment.start, segment.end, cues)
        return None if carried is None or start >= segment.end else Reading(start, segment.end, "verb", verb, carried=carried)
    return None


def _ends_nonfinite(sentence: Sentence, segment: Segment) -> bool:
    last = _last(sentence, segment)
    return last is not None and last.tag in _NONFINITE


def _last(sentence: Sentence, segment: Segment) -> Token | None:
    words = [token for token in sentence.tokens[segment.start : segment.end] if token.tag not in _MARKS]
    return words[-1] if words else None


def _carried(sentence: Sentence, earlier: int, segment: Segment, verb: int) -> tuple[Range, ...] | None:
    """Give the auxiliary, behind the subject unless the second verb has one of its own."""
    tokens = sentence.tokens
    auxiliary = (verb, verb + 1)
    if _may_have_subject(sentence, segment, verb) and _has_free_noun(sentence, segment):
        return (auxiliary,)
    subject = subject_of(sentence, earlier)
    if subject is not None:
        return (subject, auxiliary)
    end = verb + 1
    while end < sentence.segments[earlier].end and tokens[end].tag in PHRASE | STARTS | {Tag.PRONOUN}:
        end += 1
    return None if end == verb + 1 else ((verb, end),)


def _may_have_subject(sentence: Sentence, segment: Segment, verb: int) -> bool:
    """Tell whether a noun of the second verb is who it tells of: in the passive and with "sein", not with "haben"."""
    cues, auxiliary = sentence.cues, sentence.tokens[verb]
    if auxiliary.tag is Tag.MODAL:
        last = _last(sentence, segment)
        return last is not None and last.lower in cues.passive_auxiliaries
    return auxiliary.lower not in cues.have_forms


def _has_free_noun(sentence: Sentence, segment: Segment) -> bool:
    """Tell whether a noun phrase stands under no preposition."""
    free = True
    for token in sentence.tokens[segment.start : segment.end]:
        if token.tag is Tag.PREPOSITION or token.lower in sentence.cues.contractions:
            free = False
        elif token.tag in {Tag.TIMEX, Tag.ADVERB, Tag.COORDINATOR}:
            free = True
        elif token.tag in NOMINAL:
            if free:
                return True
            free = True
    return False

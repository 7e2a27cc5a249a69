"""What commas part from its clause: an infinitive with "zu", or a few words about the subject without a verb."""

from dataclasses import replace

from service.events.clauses.verbal import finite_clause
from service.events.sentence.phrases import first_finite
from service.events.sentence.readings import Reading, Sentence, subject_of
from service.events.sentence.tokens import FINITE, NOMINAL, Tag

_FURTHEST = 3
_LONGEST = 130


def infinitive_clause(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "Sie hofft, im Juni wieder anzutreten" and "Der Antrag, den Beitrag im Mai zu erhöhen, scheiterte" whole."""
    parts, cues = sentence.segments, sentence.cues
    segment = parts[place]
    if not cues.verb_second or segment.opener is not Tag.COMMA or not place or not is_infinitive(sentence, place):
        return None
    before = next(
        (earlier for earlier in range(place - 1, max(-1, place - 1 - _FURTHEST), -1) if sentence.has_finite(parts[earlier])), None
    )
    if before is not None:
        reading = finite_clause(sentence, before)
        inside = sentence.has_date(reading.start, segment.start)
        wide = sentence.tokens[segment.end - 1].end - sentence.tokens[reading.start].start > _LONGEST
        return None if inside or wide else replace(reading, end=segment.end, content=None)
    following = next(
        (later for later in range(place + 1, min(len(parts), place + 1 + _FURTHEST)) if sentence.has_finite(parts[later])), None
    )
    if following is None or subject_of(sentence, place - 1) is None or sentence.tokens[parts[following].start].tag not in FINITE:
        return None
    verb = first_finite(sentence.tokens, parts[following].start, parts[following].end)
    return Reading(parts[place - 1].start, parts[following].end, "verb", verb)


def with_infinitive(sentence: Sentence, place: int, start: int) -> int | None:
    """Give the end of the infinitive clause that a clause goes on with ("hatte beschlossen, den Hof zu verkleinern")."""
    parts = sentence.segments
    if not sentence.cues.verb_second or place + 1 >= len(parts) or parts[place + 1].opener is not Tag.COMMA:
        return None
    following = parts[place + 1]
    wide = sentence.tokens[following.end - 1].end - sentence.tokens[start].start > 2 * _LONGEST
    free = sentence.tokens[following.start].lower in sentence.cues.free_infinitives
    return None if wide or free or _is_enclosed(sentence, place + 1) or not is_infinitive(sentence, place + 1) else following.end


def _is_enclosed(sentence: Sentence, place: int) -> bool:
    """Tell whether the end of a framed verb follows a segment ("hat das Vorhaben, …, | gutgeheißen")."""
    parts = sentence.segments
    following = place + 1 < len(parts) and parts[place + 1].opener is Tag.COMMA
    return following and not sentence.has_finite(parts[place + 1]) and not is_infinitive(sentence, place + 1)


def is_infinitive(sentence: Sentence, place: int) -> bool:
    """Tell whether an infinitive with "zu" ends a segment, "um" and "ohne" not before it."""
    tokens, part, cues = sentence.tokens, sentence.segments[place], sentence.cues
    words = [token for token in tokens[part.start : part.end] if token.tag not in {Tag.OTHER, Tag.COMMA, Tag.CLOSE}]
    if not words or words[-1].tag is not Tag.INFINITIVE or words[0].lower in cues.negating_openers:
        return False
    inside = any(words[-1].lower.startswith(particle + cues.infinitive_word) for particle in cues.separable_particles)
    return inside or (len(words) > 1 and words[-2].lower == cues.infinitive_word)


def aside(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "Der Minister, seit 2021 im Amt, tritt zurück": what the commas enclose is told of the subject alone."""
    parts, tokens = sentence.segments, sentence.tokens
    segment = parts[place]
    if not sentence.cues.verb_second or not place or place + 1 >= len(parts):
        return None
    if segment.opener not in {Tag.COMMA, Tag.COORDINATOR}:
        return None
    following = next(
        (part for part in parts[place + 1 :] if part.opener is not Tag.COORDINATOR or sentence.has_finite(part)), segment
    )
    enclosed = following.opener is Tag.COMMA and tokens[following.start].tag in FINITE
    before = place - 2 if segment.opener is Tag.COORDINATOR and place > 1 else place - 1
    subject = subject_of(sentence, before)
    if not enclosed or subject is None or sentence.has_finite(parts[before]) or sentence.only_date(segment):
        return None
    if tokens[segment.start].tag not in {Tag.PREPOSITION, Tag.TIMEX, Tag.ADVERB, Tag.COORDINATOR} or tokens[
        segment.end - 1
    ].tag not in NOMINAL | {
        Tag.PARTICIPLE,
        Tag.CLOSE,
    }:
        return None
    participle = tokens[segment.end - 1].tag is Tag.PARTICIPLE
    return Reading(
        segment.start, segment.end, "verb" if participle else "noun", segment.end - 1 if participle else None, carried=(subject,)
    )

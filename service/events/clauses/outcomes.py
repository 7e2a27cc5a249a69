"""Infinitives behind a comma that tell where a clause led ("Shares fell 3 cents, or 2 percent, to close at $14 on Monday")."""

from dataclasses import replace

from service.events.clauses.verbal import finite_clause, noun_carrier
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import Tag


def outcome(sentence: Sentence, place: int, mention: int) -> Reading | None:
    """Give the clause before an infinitive, with the infinitive; where it has a date already, a happening that is to come."""
    parts = sentence.segments
    opens = place and parts[place].opener is Tag.COMMA and sentence.tokens[parts[place].start].tag is Tag.MARK
    if not opens or sentence.cues.verb_second:
        return None
    main = next((index for index in range(place - 1, -1, -1) if sentence.has_finite(parts[index])), None)
    if main is None or sentence.is_subordinate(parts[main]):
        return None
    reading = finite_clause(sentence, main)
    noun = noun_carrier(sentence, parts[place].start + 1, mention)
    if noun is not None and sentence.has_date(reading.start, reading.end):
        return noun
    return replace(reading, end=parts[place].end) if reading.carrier == "verb" else None

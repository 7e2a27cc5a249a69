"""Phrases with a participle between or behind commas ("…, born in May", "…, followed by a second fire in May")."""

from dataclasses import replace

from service.events.clauses.verbal import finite_clause
from service.events.sentence.phrases import names_event, phrase_start, skip_openers
from service.events.sentence.readings import Reading, Sentence, commas, subject_of
from service.events.sentence.tokens import FINITE, NOMINAL, Tag

_FURTHEST_SEGMENT = 4
_PHRASE_STARTS = NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.ADJECTIVE}
_IN_PHRASE = _PHRASE_STARTS | {Tag.PREPOSITION, Tag.MARK, Tag.INFINITIVE}


def followed(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "…, followed by a second fire in May": a second fire followed."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    told = tokens[segment.start].lower in sentence.cues.following_words and segment.start + 2 < segment.end
    if not told or not place or tokens[segment.start + 1].lower != "by":
        return None
    return Reading(segment.start + 2, segment.end, "verb", segment.start, tail=(segment.start, segment.start + 1))


def participial(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "…, born in May" and "…, including bombings in May"."""
    tokens, parts = sentence.tokens, sentence.segments
    segment = parts[place]
    lead = next((word for word in range(segment.start, segment.end) if tokens[word].tag is not Tag.ADVERB), None)
    if lead is None:
        return None
    if all(token.tag not in NOMINAL | FINITE for token in tokens[: segment.start]):
        doing = tokens[lead].tag is Tag.SUBORDINATOR and tokens[lead + 1].tag is Tag.GERUND
        return _opening_participle(sentence, place, lead + doing) if doing or tokens[lead].tag is Tag.PARTICIPLE else None
    if tokens[lead].lower in sentence.cues.including:
        return Reading(lead + 1, segment.end, "noun")
    if tokens[lead].tag is Tag.PARTICIPLE or _is_coming(sentence, lead):
        return _with_noun(sentence, place, lead)
    if tokens[lead].tag is Tag.GERUND:
        return _around_aside(sentence, place) or joined_left(sentence, place)
    return None


def _around_aside(sentence: Sentence, place: int) -> Reading | None:
    """Read "The council, meeting in secret yesterday, released the money": the clause around what the commas enclose."""
    parts = sentence.segments
    following = place + 1
    if following >= len(parts) or sentence.has_finite(parts[place - 1]) or sentence.cues.verb_second:
        return None
    behind = sentence.tokens[parts[following].start].tag in FINITE and parts[following].opener is Tag.COMMA
    subject = subject_of(sentence, place - 1) if behind else None
    if subject is None:
        return None
    reading = finite_clause(sentence, following)
    aside = tuple(range(parts[place].start, parts[following].start))
    return replace(reading, start=parts[place].start, carried=(subject,), dropped=aside)


def _is_coming(sentence: Sentence, lead: int) -> bool:
    """Tell whether a phrase opens like ", to be released in May" or ", due to expire in May"."""
    tokens = sentence.tokens
    if tokens[lead].lower in sentence.cues.coming_words:
        return True
    return tokens[lead].tag is Tag.MARK and lead + 1 < len(tokens) and tokens[lead + 1].lower in sentence.cues.perfect_auxiliaries


def _opening_participle(sentence: Sentence, place: int, lead: int) -> Reading | None:
    """Read "Born in Graz on 3 May, she fled …" and "After …": the subject of the clause that follows goes before."""
    parts = sentence.segments
    for following in range(place + 1, min(len(parts), place + _FURTHEST_SEGMENT)):
        if sentence.has_finite(parts[following]) and not sentence.is_subordinate(parts[following]):
            subject = subject_of(sentence, following)
            return Reading(lead, parts[place].end, "verb", lead, carried=() if subject is None else (subject,))
    return None


def _with_noun(sentence: Sentence, place: int, lead: int) -> Reading:
    """Give a participle after a comma, with the noun before the comma."""
    tokens, before = sentence.tokens, sentence.segments[place - 1]
    segment = sentence.segments[place]
    bare = Reading(segment.start, segment.end, "verb", lead)
    whole = _opening_phrase(sentence, place - 1)
    if tokens[before.end - 1].tag not in NOMINAL | {Tag.CLOSE} and whole is None:
        return bare
    start = phrase_start(tokens, before.end, before.start) if whole is None else whole
    start = _published(sentence, place, start)
    if sentence.has_date(start, lead):
        return replace(bare, carried=((start, before.end),))
    return replace(bare, start=start, dropped=commas(tokens, start, lead))


def _opening_phrase(sentence: Sentence, place: int) -> int | None:
    """Where the noun phrase begins that is all there is of a segment ("A letter from the county, received on …")."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    start = skip_openers(tokens, segment.start, segment.end, sentence.cues)
    words = tokens[start : segment.end]
    plain = bool(words) and words[0].tag in _PHRASE_STARTS and not sentence.has_finite(segment)
    inner = any(word.tag not in _IN_PHRASE and word.lower != "'s" for word in words)
    return start if plain and not inner and not sentence.cues.verb_second else None


def joined_left(sentence: Sentence, place: int) -> Reading | None:
    """Give the clause before a segment that goes on with it ("…, on Monday")."""
    parts = sentence.segments
    for earlier in range(place - 1, max(-1, place - 1 - _FURTHEST_SEGMENT), -1):
        if earlier and _is_dated_aside(sentence, earlier) and sentence.only_date(parts[place]):
            continue
        if earlier and earlier == place - 1 and _is_relative_aside(sentence, earlier):
            continue  # "überwies den Antrag, der …, | im Mai"
        if sentence.has_finite(parts[earlier]):
            reading = finite_clause(sentence, earlier)
            inside = sentence.has_date(reading.start, parts[place].start)
            between = reading.content is not None and reading.start < reading.content[0] < parts[place].end
            skipped = earlier == place - 2 and _is_relative_aside(sentence, place - 1)
            aside = tuple(range(parts[earlier].end, parts[place].start)) if skipped else ()
            content = None if inside or between else reading.content
            return replace(reading, end=parts[place].end, content=content, dropped=(*reading.dropped, *aside))
        if parts[earlier].opener is Tag.HARD:
            break
    if not place:
        return None
    before = parts[place - 1]
    return Reading(phrase_start(sentence.tokens, before.end, before.start), parts[place].end, "noun")


def _is_relative_aside(sentence: Sentence, place: int) -> bool:
    """Tell whether a relative clause between commas interrupts the clause before, in a language that ends it with its verb."""
    part, before = sentence.segments[place], sentence.segments[place - 1]
    relative = any(token.tag is Tag.RELATIVE for token in sentence.tokens[part.start : part.start + 2])
    return sentence.cues.verb_second and relative and part.opener is Tag.COMMA and sentence.has_finite(before)


def _is_dated_aside(sentence: Sentence, place: int) -> bool:
    """Tell whether a relative clause between commas has a date already ("Dorn, which he left in 1990, next month")."""
    part = sentence.segments[place]
    return (
        part.opener is Tag.COMMA
        and sentence.tokens[part.start].tag is Tag.RELATIVE
        and sentence.has_date(part.start, part.end)
        and sentence.has_finite(sentence.segments[place - 1])
    )


def _published(sentence: Sentence, place: int, start: int) -> int:
    """Go back to a report before whom it is by or for ("A report by the council, published on Monday, warned …")."""
    tokens, before = sentence.tokens, sentence.segments[place - 1]
    linked = start > before.start + 1 and tokens[start - 1].tag is Tag.PREPOSITION
    planned = tokens[sentence.segments[place].start].lower in sentence.cues.event_participles
    if linked and planned and names_event(tokens[start - 2], sentence.cues):
        return phrase_start(tokens, start - 1, before.start)  # "its return to Earth, scheduled for May"
    goes_on = place + 1 < len(sentence.segments) and sentence.has_finite(sentence.segments[place + 1])
    if not goes_on or sentence.has_finite(before) or start < before.start + 1 or tokens[start - 1].tag is not Tag.PREPOSITION:
        return start
    head = next((word for word in range(before.start, start) if tokens[word].tag is Tag.PREPOSITION), start)
    if head == before.start or tokens[head - 1].lower not in sentence.cues.reporting_nouns:
        return start
    return skip_openers(tokens, before.start, before.end, sentence.cues)

"""Mentions in a segment without a finite verb: fronted, trailing, participial, or a phrase of their own."""

from dataclasses import replace

from service.events.clauses.asides import followed, joined_left, participial
from service.events.clauses.infinitives import aside, infinitive_clause
from service.events.clauses.outcomes import outcome
from service.events.clauses.participles import joined_participle
from service.events.clauses.sayings import dateline
from service.events.clauses.shared_frames import shared_frame
from service.events.clauses.verbal import finite_clause
from service.events.sentence.phrases import Range, phrase_start, skip_openers
from service.events.sentence.readings import LIGHT, Reading, Sentence, commas, subject_of
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag

_FURTHEST_SEGMENT = 4
_NEAR = 6
_FRONTS = frozenset({Tag.PREPOSITION, Tag.TIMEX, Tag.ADVERB, Tag.ADJECTIVE, Tag.GERUND, Tag.SUBORDINATOR})
_FRESH = frozenset({Tag.OPEN, Tag.HARD, Tag.COORDINATOR, Tag.SUBORDINATOR})


def fragment(sentence: Sentence, place: int, mention: int) -> Reading:
    """Give the reading of a mention in a segment without a finite verb."""
    for attempt in (
        dateline,
        shared_frame,
        infinitive_clause,
        aside,
        _led_by_date,
        _when,
        joined_participle,
        followed,
        participial,
        outcome,
        _reduced,
        _verbless,
        _before_relative,
        _before_apposition,
        _fronted,
        _trailing,
        _appositive,
    ):
        reading = attempt(sentence, place, mention)
        if reading is not None:
            return reading
    segment = sentence.segments[place]
    return Reading(skip_openers(sentence.tokens, segment.start, segment.end, sentence.cues), segment.end, "noun")


def _led_by_date(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read a line of a chronology or a programme: a date, a dash or colon, and what it dates ("1998: The bridge opens")."""
    parts = sentence.segments
    following = place + 1
    led = following < len(parts) and parts[following].opener is Tag.HARD
    if not led or not all(sentence.only_date(part) for part in parts[:following]):
        return None
    end = next((index for index in range(following, len(parts)) if _is_line(sentence, index)), len(parts))
    verbal = [index for index in range(following, max(end, following + 1)) if sentence.has_finite(parts[index])]
    main = next((index for index in verbal if not sentence.is_subordinate(parts[index])), verbal[0] if verbal else None)
    if main is None:
        stop = parts[max(end, following + 1) - 1].end
        return Reading(parts[place].start, stop, "noun", dropped=tuple(range(parts[place].start, parts[following].start)))
    aside = main > following and parts[main].opener is Tag.HARD
    begin = parts[main if aside else following].start
    reading = finite_clause(sentence, main, fronted=True)
    return replace(reading, start=parts[place].start, carried=(), dropped=tuple(range(parts[place].start, begin)))


def _is_line(sentence: Sentence, place: int) -> bool:
    """Tell whether a line of its own begins at a segment: behind a dash or colon, with a date."""
    part = sentence.segments[place]
    return part.opener is Tag.HARD and sentence.has_date(part.start, part.end)


def _when(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "In contrast to Thursday, when two men were arrested": the date is that of the clause after "when"."""
    parts = sentence.segments
    if place + 1 >= len(parts) or not sentence.has_finite(parts[place + 1]) or sentence.only_date(parts[place]):
        return None
    following = parts[place + 1]
    if sentence.tokens[following.start].lower not in sentence.cues.when_words:
        return None
    return replace(
        finite_clause(sentence, place + 1),
        start=parts[place].start,
        carried=(),
        dropped=tuple(range(parts[place].start, following.start + 1)),
    )


def _reduced(sentence: Sentence, place: int, mention: int) -> Reading | None:
    """Read "Under a plan approved in 1987, …": the participle close by carries the date."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    for verb in range(mention - 1, max(segment.start, mention - _NEAR), -1):
        if tokens[verb - 1].lower in sentence.cues.reporting_nouns and not sentence.cues.verb_second:
            continue  # "in a note published on Monday, analysts said …"
        if tokens[verb].tag is Tag.PARTICIPLE and tokens[verb - 1].tag in NOMINAL and verb - 1 >= segment.start:
            return Reading(phrase_start(tokens, verb, segment.start), segment.end, "verb", verb)
    return None


def _verbless(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read a notice without any verb whole ("Concert of the brass band, town hall, 8 p.m.")."""
    parts = sentence.segments
    start = end = place
    while start and parts[start].opener is not Tag.HARD:
        start -= 1
    while end + 1 < len(parts) and parts[end + 1].opener is not Tag.HARD:
        end += 1
    if any(sentence.has_finite(part) for part in parts[start : end + 1]):
        return None
    if all(sentence.only_date(part) for part in parts[start : place + 1]):
        return None
    begin = skip_openers(sentence.tokens, parts[start].start, parts[start].end, sentence.cues)
    return Reading(begin, parts[place].end, "noun")


def _before_relative(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "This week the engineer who approved it went to prison": the verb stands behind the relative clause."""
    parts = sentence.segments
    if place + 1 >= len(parts) or sentence.tokens[parts[place + 1].start].tag is not Tag.RELATIVE:
        return None
    behind = place > 0 and parts[place].opener is Tag.COMMA and sentence.only_date(parts[place])
    if not sentence.has_finite(parts[place + 1]) or (behind and sentence.has_finite(parts[place - 1])):
        return None
    following = parts[place + 1]
    reading = finite_clause(sentence, place + 1)
    if reading.verb is None or reading.start != reading.verb:
        return None
    start = parts[place].start
    return replace(reading, start=start, carried=(), dropped=tuple(range(following.start, reading.verb)))


def _before_apposition(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "The president yesterday, asked about it, replied …": the verb stands behind what the commas enclose."""
    tokens, parts = sentence.tokens, sentence.segments
    if (
        parts[place].opener is Tag.COMMA
        or tokens[parts[place].start].tag in {Tag.TIMEX, Tag.PREPOSITION}
        or subject_of(sentence, place) is None
    ):
        return None
    for following in range(place + 1, min(len(parts), place + 1 + _FURTHEST_SEGMENT)):
        part = parts[following]
        if part.opener is not Tag.COMMA and not sentence.is_subordinate(part):
            break
        if following > place + 1 and tokens[part.start].tag in FINITE:
            reading = finite_clause(sentence, following)
            dropped = tuple(range(parts[place].end, part.start))
            return replace(reading, start=parts[place].start, carried=(), dropped=dropped)
    return None


def _fronted(sentence: Sentence, place: int, mention: int) -> Reading | None:
    """Read "In September, …": joined to the clause that it opens."""
    tokens, parts = sentence.tokens, sentence.segments
    segment = parts[place]
    lead = tokens[min(skip_openers(tokens, segment.start, segment.end, sentence.cues), segment.end - 1)]
    if lead.tag not in _FRONTS and not sentence.only_date(segment):
        return None
    if place and segment.opener not in _FRESH and any(sentence.has_finite(part) for part in parts[:place]):
        return None
    for following in range(place + 1, min(len(parts), place + 1 + _FURTHEST_SEGMENT)):
        if parts[following].opener in {Tag.HARD, Tag.RELATIVE}:
            break
        if _is_hope(sentence, following):
            continue
        if sentence.has_finite(parts[following]) and not sentence.is_subordinate(parts[following]):
            reading = finite_clause(sentence, following, mention, fronted=True)
            between = range(place + 1, following)
            aside = [parts[at] for at in between if sentence.is_subordinate(parts[at]) or _is_hope(sentence, at)]
            aside += [parts[at] for at in between if _is_dated_phrase(sentence, parts[at])]
            aside += [segment] if _is_in_report(sentence, segment, mention) else []
            dropped = tuple(index for part in aside for index in range(part.start, part.end))
            return replace(reading, start=segment.start, carried=_before_aside(sentence, place, reading), dropped=dropped)
    return None


def _is_dated_phrase(sentence: Sentence, part: Segment) -> bool:
    """Tell whether a form in "-ing" opens an aside with a date of its own ("the board, meeting until midnight, named …")."""
    led = sentence.tokens[part.start].tag is Tag.GERUND and part.opener is Tag.COMMA
    return led and any(token.tag is Tag.TIMEX for token in sentence.tokens[part.start : part.end])


def _is_in_report(sentence: Sentence, segment: Segment, mention: int) -> bool:
    """Tell whether a fronted phrase names but a report, which the clause behind it tells ("In a note published on Monday, …")."""
    words = sentence.tokens[segment.start : mention]
    named = any(word.lower in sentence.cues.reporting_nouns for word in words)
    return named and words[0].tag is Tag.PREPOSITION and not sentence.cues.verb_second


def _is_hope(sentence: Sentence, place: int) -> bool:
    """Tell whether a pronoun and its verb stand between commas before the clause ("By May, we hope, the roof will be done")."""
    parts = sentence.segments
    words = sentence.tokens[parts[place].start : parts[place].end]
    between = place + 1 < len(parts) and parts[place].opener is parts[place + 1].opener is Tag.COMMA
    return between and [word.tag for word in words] == [Tag.PRONOUN, Tag.PRESENT] and sentence.has_finite(parts[place + 1])


def _before_aside(sentence: Sentence, place: int, reading: Reading) -> tuple[Range, ...]:
    """Give the subject before a date between commas ("The last strike, in March 2023, lasted nine days")."""
    if not place or reading.start != reading.verb or sentence.cues.verb_second:
        return ()
    before = sentence.segments[place - 1]
    subject = None if sentence.has_finite(before) else subject_of(sentence, place - 1)
    return () if subject is None else (subject,)


def _trailing(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "…, on Monday": joined to the clause before; so is a bracket that holds but a date."""
    segment = sentence.segments[place]
    lead = sentence.tokens[segment.start].tag
    if not sentence.only_date(segment) and lead not in {Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.TIMEX}:
        return None
    return joined_left(sentence, place)


def _appositive(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "Penmoor, champions in 1988": the name before stands in front."""
    tokens, parts = sentence.tokens, sentence.segments
    segment = parts[place]
    if not place or segment.opener is not Tag.COMMA or parts[place - 1].end != segment.start - 1:
        return None
    before = parts[place - 1]
    if tokens[before.end - 1].tag is not Tag.NAME or tokens[segment.start].tag not in NOMINAL | {Tag.DETERMINER, Tag.ADJECTIVE}:
        return None
    start = phrase_start(tokens, before.end, before.start)
    if sentence.has_date(start, segment.start):
        return None
    telling = [token for token in tokens[segment.start : segment.end] if token.tag not in LIGHT]
    dropped = commas(tokens, start, segment.start) if len(telling) == 1 else ()  # "Penmoor champions"
    return Reading(start, segment.end, "noun", dropped=dropped)

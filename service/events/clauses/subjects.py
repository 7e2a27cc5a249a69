"""The subject that a segment leaves out: before an apposition, before "and", before "who"."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.clauses.relative_heads import agreeing, antecedent
from service.events.sentence.phrases import STARTS, Range, first_finite
from service.events.sentence.readings import Reading, Sentence, commas, finite_places, subject_of
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token

_FURTHEST_SEGMENT = 8
_LONGEST_APPOSITION = 60
_FRESH = frozenset({Tag.OPEN, Tag.HARD, Tag.CLOSE})
_NO_SUBJECT = frozenset({Tag.GERUND, Tag.PREPOSITION, Tag.PARTICIPLE})
_BARE = frozenset({Tag.ADVERB, Tag.TIMEX, Tag.PREPOSITION})


def main_subject(sentence: Sentence, place: int) -> Range | None:
    """Find the subject of the clause that a relative one at `place` hangs on."""
    for earlier in range(place - 1, max(-1, place - 1 - _FURTHEST_SEGMENT), -1):
        if not sentence.is_subordinate(sentence.segments[earlier]):
            return subject_of(sentence, earlier)
    return None


def with_subject(sentence: Sentence, place: int, reading: Reading) -> Reading:
    """Give the reading with the subject that the segment itself leaves out."""
    tokens, parts = sentence.tokens, sentence.segments
    segment = parts[place]
    lead = tokens[segment.start]
    if lead.tag is Tag.RELATIVE and lead.lower not in {"where", "wo"}:
        return _with_antecedent(sentence, place, reading)
    first = first_finite(tokens, reading.start, reading.end)
    around = _BARE | {Tag.COMMA} if lead.tag is Tag.COORDINATOR else _BARE  # "and, in 2018, moved"
    bare = first is not None and all(token.tag in around for token in tokens[reading.start : first])
    bare = bare or (first is not None and segment.opener is Tag.COMMA and tokens[reading.start].lower == "of")
    joined = segment.opener is Tag.COORDINATOR or tokens[segment.start].tag is Tag.COORDINATOR or _resumes(sentence, place)
    acting = joined and first is not None and _date_acts(sentence, reading, first)
    if acting or (not bare and not (joined and _lead_verb(sentence, reading))):
        return reading
    apposed = segment.opener is Tag.COMMA and not any(_is_main(sentence, part) for part in parts[:place])
    if sentence.cues.verb_second and not joined and not apposed:
        return reading
    return _around_marks(sentence, place, reading) or _with_earlier(sentence, place, reading, joined=joined)


def _with_earlier(sentence: Sentence, place: int, reading: Reading, *, joined: bool) -> Reading:
    """Give a clause with the subject further left: with all between where that is an apposition, else with the subject alone."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    subject, contiguous = _before(sentence, place, joined=joined)
    if subject is None:
        return reading
    if (
        contiguous
        and not sentence.has_date(subject[0], segment.start)
        and _width(tokens, subject[0], segment.start) <= _LONGEST_APPOSITION
    ):
        return replace(reading, start=subject[0])
    return replace(reading, carried=(_with_auxiliary(sentence, subject, reading),))


def open_subject(sentence: Sentence, place: int, verb: int) -> Range | None:
    """Give the subject of a subordinate clause that a relative one parts from its verb ("weil die Firma, die …, | schloss")."""
    tokens, parts = sentence.tokens, sentence.segments
    first = place - 1
    while first > 0 and (tokens[parts[first].start].tag is Tag.RELATIVE or parts[first].opener is Tag.COORDINATOR):
        first -= 1
    opens = first >= 0 and tokens[parts[first].start].tag is Tag.SUBORDINATOR and not sentence.has_finite(parts[first])
    if not sentence.cues.verb_second or first == place - 1 or not opens or parts[place].opener is not Tag.COMMA:
        return None
    last = next((at for at in range(parts[place].end - 1, verb - 1, -1) if tokens[at].tag is not Tag.OTHER), verb)
    start = parts[first].start + 1
    return (start, parts[first].end) if last == verb and start < parts[first].end else None


def _around_marks(sentence: Sentence, place: int, reading: Reading) -> Reading | None:
    """Give a clause with the subject that brackets or a name in quotation marks part from its verb; the brackets go.

    "The pact on "Salt and Bread for All" was signed", "The firm (it makes pumps) was sold".
    """
    tokens, parts, close = sentence.tokens, sentence.segments, sentence.segments[place].start - 1
    if sentence.cues.verb_second or close <= 0 or tokens[close].tag is not Tag.CLOSE:
        return None
    opened = next((at for at in range(close - 1, 0, -1) if tokens[at].tag in {Tag.OPEN, Tag.CLOSE}), 0)
    before = next((index for index, part in enumerate(parts) if part.end == opened), None)
    if before is None or tokens[opened].tag is not Tag.OPEN or sentence.has_finite(parts[before]):
        return None
    subject = subject_of(sentence, before)
    dropped = tuple(range(opened, close + 1)) if tokens[close].text == ")" else ()
    return None if subject is None else replace(reading, start=subject[0], dropped=dropped)


def _resumes(sentence: Sentence, place: int) -> bool:
    """Tell whether a verb behind a comma goes on with the subject before it ("verließ den Klub, kehrte aber zurück")."""
    tokens, part, cues = sentence.tokens, sentence.segments[place], sentence.cues
    if not cues.verb_second or part.opener is not Tag.COMMA or tokens[part.start].tag not in FINITE or not place:
        return False
    main = sentence.has_finite(sentence.segments[place - 1]) and not sentence.is_subordinate(sentence.segments[place - 1])
    return main and any(token.lower in cues.resuming_words for token in tokens[part.start + 1 : part.start + 3])


def _date_acts(sentence: Sentence, reading: Reading, verb: int) -> bool:
    """Tell whether the date is what the second verb tells of ("and last night was the final straw")."""
    tokens = sentence.tokens
    alone = all(token.tag is Tag.TIMEX or token.tag is Tag.COORDINATOR for token in tokens[reading.start : verb])
    named = verb + 1 < len(tokens) and tokens[verb + 1].tag in STARTS
    return alone and verb > reading.start and named and tokens[verb].lower in sentence.cues.copulas


def _is_main(sentence: Sentence, part: Segment) -> bool:
    """Tell whether a segment holds a verb and is no relative clause."""
    lead = sentence.tokens[part.start]
    governed = sentence.cues.verb_second and lead.tag is Tag.PREPOSITION and sentence.is_subordinate(part)
    return sentence.has_finite(part) and lead.tag is not Tag.RELATIVE and not governed


def _lead_verb(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether the clause begins with a participle that shares an auxiliary before."""
    return sentence.tokens[reading.start].tag is Tag.PARTICIPLE


def _width(tokens: Sequence[Token], start: int, end: int) -> int:
    return tokens[end - 1].end - tokens[start].start


def subject_before(sentence: Sentence, place: int) -> Range | None:
    """Find the subject of a segment that begins with its verb, because asides stand between the two."""
    return _before(sentence, place, joined=False)[0]


def _before(sentence: Sentence, place: int, *, joined: bool) -> tuple[Range | None, bool]:
    """Find the subject further left, and tell whether but appositions stand between it and the verb."""
    parts = sentence.segments
    shared = _shared(sentence, place - 1) if joined and place else None
    if shared is not None:
        return shared, False
    found: Range | None = None
    contiguous = True
    for earlier in range(place - 1, max(-1, place - 1 - _FURTHEST_SEGMENT), -1):
        if earlier and _is_open_subject(sentence, parts[earlier]):
            return subject_of(sentence, earlier), False
        if earlier and (_hangs(sentence, earlier) or _interrupts(sentence, earlier)):
            contiguous = False
            continue
        if earlier and parts[earlier].opener is Tag.COMMA and sentence.tokens[parts[earlier].start].tag in _NO_SUBJECT:
            continue
        subject = subject_of(sentence, earlier)
        if sentence.has_finite(parts[earlier]):
            if subject is None and (joined or not sentence.cues.verb_second):
                continue
            return (subject, False) if joined or found is None else (found, contiguous)
        if subject is not None and sentence.tokens[parts[earlier].start].tag not in _NO_SUBJECT:
            found = subject
        if parts[earlier].opener in _FRESH:
            break
    return found, contiguous


def _shared(sentence: Sentence, place: int) -> Range | None:
    """Give the subject of the clause before "and": the noun of a relative one, its own of one that "and" joins itself."""
    part = sentence.segments[place]
    lead = sentence.tokens[part.start].tag
    if lead is Tag.RELATIVE:
        return antecedent(sentence, part)
    joined = lead is Tag.COORDINATOR and sentence.has_finite(part) and not sentence.cues.verb_second
    return subject_of(sentence, place) if joined else None


def _is_open_subject(sentence: Sentence, part: Segment) -> bool:
    """Tell whether a segment holds a joining word and a subject, whose verb stands behind an aside ("that Dunmore, | who …,")."""
    lead, words = sentence.tokens[part.start], sentence.tokens[part.start + 1 : part.end]
    verbless = lead.tag is Tag.SUBORDINATOR and not sentence.has_finite(part) and any(word.tag in NOMINAL for word in words)
    return (
        verbless
        and not sentence.cues.verb_second
        and all(token.tag not in {Tag.GERUND, Tag.PARTICIPLE, Tag.PREPOSITION} or token.lower == "of" for token in words)
    )


def _hangs(sentence: Sentence, place: int) -> bool:
    """Tell whether a segment is subordinate, or goes on with a subordinate one by "and"."""
    parts = sentence.segments
    while place > 0 and sentence.tokens[parts[place].start].tag is Tag.COORDINATOR and parts[place].start == parts[place - 1].end:
        place -= 1
    return sentence.is_subordinate(parts[place])


def _interrupts(sentence: Sentence, place: int) -> bool:
    """Tell whether a segment only names who says the clause before it (", the council confirmed, and …")."""
    parts, cues = sentence.segments, sentence.cues
    if parts[place].opener is not Tag.COMMA or not place or not sentence.has_finite(parts[place - 1]):
        return False
    verbs = finite_places(sentence, parts[place])
    return len(verbs) == 1 and sentence.tokens[verbs[0]].lower in cues.reporting_verbs


def _with_auxiliary(sentence: Sentence, subject: Range, reading: Reading) -> Range:
    """Give the subject, with its auxiliary where the second verb is a participle ("was arrested … and released")."""
    tokens = sentence.tokens
    if subject[1] < len(tokens) and tokens[subject[1]].tag in FINITE and tokens[reading.start].tag is Tag.PARTICIPLE:
        return subject[0], auxiliary_end(sentence, subject[1])
    return subject


def auxiliary_end(sentence: Sentence, verb: int) -> int:
    """Where a group of auxiliaries ends that a finite verb opens ("will be | flown")."""
    tokens = sentence.tokens
    end = verb + 1
    while end < len(tokens) and tokens[end].lower in sentence.cues.passive_forms:
        end += 1
    return end


def _with_antecedent(sentence: Sentence, place: int, reading: Reading) -> Reading:
    """Give a relative clause with the noun that it tells of."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    noun = antecedent(sentence, segment)
    if noun is None:
        return reading
    start = agreeing(sentence, noun, segment)
    if sentence.has_date(start, segment.start):
        return replace(reading, carried=(noun,), start=segment.start + 1)
    subject_relative = _is_subject_relative(tokens, segment)
    dropped = (*commas(tokens, start, segment.start), segment.start) if subject_relative and not sentence.cues.verb_second else ()
    between = tuple(
        index for index in range(noun[1], segment.start) if tokens[index].tag in {Tag.PARTICIPLE, Tag.ADVERB, Tag.INFINITIVE}
    )
    if start < noun[0] and tokens[noun[0] - 1].lower == sentence.cues.infinitive_word:
        between = (*between, noun[0] - 1, noun[0])
    return replace(reading, start=start, dropped=(*dropped, *between))


def _is_subject_relative(tokens: Sequence[Token], segment: Segment) -> bool:
    """Tell whether a verb follows a relative pronoun, but for adverbs and dates ("who until Tuesday had predicted …")."""
    place = segment.start + 1
    if place < segment.end and tokens[place].tag is Tag.ADVERB:
        return True
    while place < segment.end and tokens[place].tag in _BARE:
        place += 1
    return place < segment.end and tokens[place].tag in FINITE

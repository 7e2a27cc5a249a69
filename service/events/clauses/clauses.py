"""Which words of a sentence a mention of time belongs to.

The rules are those of a copy editor with a pencil, not of a parser: cut at commas and joining words; join a fronted date
to the clause that it opens; let a participle ("the pact reached last May states") or a noun ("its conflicts with India
in May") carry the date where the verb beside it cannot, because its tense looks the other way; take the subject
along where "and" left it out.
"""

from collections.abc import Sequence
from dataclasses import replace

from service.events.clauses.attributes import attributed
from service.events.clauses.comparisons import compared, comparison, ends_period, is_record
from service.events.clauses.empty_dates import dates_nothing
from service.events.clauses.fragments import fragment
from service.events.clauses.infinitives import with_infinitive
from service.events.clauses.lists import listed
from service.events.clauses.sayings import dates_source, is_source, only_places, source
from service.events.clauses.shifts import shifted
from service.events.clauses.subjects import auxiliary_end
from service.events.clauses.verbal import finite_clause, in_clause
from service.events.clauses.works import among_works
from service.events.sentence.phrases import Range, first_finite, main_verb, skip_openers
from service.events.sentence.readings import LIGHT, Reading, Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token

_ONLY_COPULA = 2
_FURTHEST_JOINED = 24  # each date asks for the one before it
_VERBAL = FINITE | {Tag.PARTICIPLE, Tag.INFINITIVE, Tag.GERUND}


def read(sentence: Sentence, mention: int) -> Reading | None:
    """Give the reading of the mention at a token position.

    None where something is only compared with the date ("5 % more than in 2003").
    """
    place = next((place for place, segment in enumerate(sentence.segments) if segment.start <= mention < segment.end), None)
    if place is None:
        return Reading(mention, mention + 1, "noun")
    moved = shifted(sentence, sentence.segments[place], mention)
    if moved is not None:
        return moved
    empty = ends_period(sentence, mention) or is_record(sentence, mention) or dates_nothing(sentence, place, mention)
    if empty or only_places(sentence, place, mention):
        return None
    among = among_works(sentence, mention) or listed(sentence, mention)
    if among is not None:
        return among
    compares = comparison(sentence, mention)
    reading = _placed(sentence, place, mention) if compares is None else compared(sentence, compares, mention)
    if reading is not None and reading.start >= reading.end:
        return Reading(mention, mention + 1, "noun")
    return _past_copula(sentence, place, _back_then(sentence, place, _with_infinitive(sentence, place, reading)))


def _with_infinitive(sentence: Sentence, place: int, reading: Reading | None) -> Reading | None:
    """Give a clause with the infinitive that completes it, where no other words come between."""
    if reading is None or reading.carrier == "noun" or reading.content is not None or reading.tail or reading.label:
        return reading
    end = with_infinitive(sentence, place, reading.start) if reading.end == sentence.segments[place].end else None
    return reading if end is None else replace(reading, end=end)


def _back_then(sentence: Sentence, place: int, reading: Reading | None) -> Reading | None:
    """Read "The quarrel goes back to 1964, when Norland dammed the river": what began then is told behind "when"."""
    parts, tokens, cues = sentence.segments, sentence.tokens, sentence.cues
    if reading is None or reading.verb is None or place + 1 >= len(parts) or cues.verb_second:
        return reading
    following = parts[place + 1]
    word, behind = tokens[reading.verb].lower, tokens[min(reading.verb + 1, len(tokens) - 1)].lower
    if (word, behind) not in cues.dating_back or tokens[following.start].lower not in cues.when_words:
        return reading
    if not sentence.has_finite(following) or reading.end != parts[place].end:
        return reading
    told = finite_clause(sentence, place + 1)
    return replace(told, start=reading.start, carried=(), dropped=tuple(range(reading.start, following.start + 1)))


def _past_copula(sentence: Sentence, place: int, reading: Reading | None) -> Reading | None:
    """Read on where a clause tells the date only ("It was 18 July, and a lake was emptying", "It was in 1969 that he left")."""
    parts = sentence.segments
    if reading is None or reading.end != parts[place].end or place + 1 >= len(parts):
        return reading
    delaying = sentence.cues.delaying_words  # "It was not until Monday that he left"
    told = (token for token in sentence.tokens[reading.start : reading.end] if token.tag not in LIGHT)
    words = [token for token in told if token.lower not in delaying]
    following = parts[place + 1]
    empty = len(words) == _ONLY_COPULA and words[0].tag is Tag.PRONOUN and words[1].lower in sentence.cues.copulas
    lead = sentence.tokens[following.start]
    if _only_points(sentence, words) and lead.lower in sentence.cues.when_words and sentence.has_finite(following):
        return finite_clause(sentence, place + 1)
    when = _when_behind_apposition(sentence, place) if empty else None
    if when is not None:
        return finite_clause(sentence, when)
    joins = lead.tag is Tag.COORDINATOR or lead.lower in sentence.cues.complementizers
    if not empty or not sentence.has_finite(following) or not joins:
        return reading
    next_clause = finite_clause(sentence, place + 1)
    return replace(next_clause, start=reading.start, carried=(), dropped=tuple(range(reading.start, following.start + 1)))


def _when_behind_apposition(sentence: Sentence, place: int) -> int | None:
    """Find "als …" behind a day that a comma repeats ("Es war der 4. März, ein Samstag, als sie kam")."""
    parts, cues = sentence.segments, sentence.cues
    for following in range(place + 1, min(len(parts), place + 3)):
        if sentence.has_finite(parts[following]):
            return following if sentence.tokens[parts[following].start].lower in cues.when_words else None
    return None


def _only_points(sentence: Sentence, words: Sequence[Token]) -> bool:
    """Tell whether a clause only says that something changed or came so ("Das änderte sich 1990, als …")."""
    rest = [word for word in words if word.lower not in sentence.cues.told_before]
    return len(rest) == _ONLY_COPULA and rest[0].tag in FINITE and rest[1].lower in sentence.cues.reflexives


def _placed(sentence: Sentence, place: int, mention: int) -> Reading | None:
    """Read a mention in the segment at `place`; None where it dates a mere thing ("the 2009 book")."""
    segment = sentence.segments[place]
    if sentence.tokens[segment.start].lower in sentence.cues.including and place and segment.end - segment.start > 1:
        return Reading(segment.start + 1, segment.end, "noun")
    special = _behind_source(sentence, place, mention)
    if special is None and (is_source(sentence, segment) or dates_source(sentence, place)):
        special = source(sentence, place, mention)
    special = special or _brought(sentence, segment, mention) or _after_event(sentence, segment, mention)
    if special is not None:
        return special
    noun, settled = attributed(sentence, segment, mention)
    if settled:
        return noun
    if sentence.has_finite(segment):
        return _joined_subject(sentence, place, mention) or in_clause(sentence, place, mention)
    return _coordinated(sentence, place, mention) or fragment(sentence, place, mention)


def _behind_source(sentence: Sentence, place: int, mention: int) -> Reading | None:
    """Read "Laut Polizei brach das Feuer am Sonntag aus": behind the verb the date is that of the clause, not of its source."""
    segment = sentence.segments[place]
    verb = first_finite(sentence.tokens, segment.start, segment.end)
    if not sentence.cues.verb_second or verb is None or mention < verb or not is_source(sentence, segment):
        return None
    return replace(finite_clause(sentence, place, mention), start=verb, carried=())


def _after_event(sentence: Sentence, segment: Segment, mention: int) -> Reading | None:
    """Read "Nach dem Einsturz der Brücke am 3. Mai haben …": what came before has the date, not what followed."""
    tokens, cues = sentence.tokens, sentence.cues
    start, last = segment.start + 1, mention - 2
    if not cues.verb_second or tokens[segment.start].lower not in cues.after_prepositions or last <= start:
        return None
    if tokens[mention - 1].lower not in cues.date_prepositions or tokens[last].tag not in NOMINAL:
        return None
    told = [token for token in tokens[start : last + 1] if token.tag in NOMINAL | {Tag.ADJECTIVE}]
    behind = mention + 1 < segment.end and tokens[mention + 1].tag in FINITE
    spans = cues.spans_of_time | cues.date_nouns | cues.reporting_nouns
    if not behind or len(told) <= 1 or told[0].lower in spans or first_finite(tokens, start, mention) is not None:
        return None
    return Reading(start, mention + 1, "noun")


def _brought(sentence: Sentence, segment: Segment, mention: int) -> Reading | None:
    """Read "The year 1969 also saw the opening of the bridge": what the date brought happened then."""
    tokens, cues = sentence.tokens, sentence.cues
    verb = mention + 1
    while verb < segment.end and tokens[verb].tag is Tag.ADVERB:
        verb += 1
    if verb + 1 >= segment.end or tokens[verb].lower not in cues.bringing_verbs:
        return None
    fronted = all(
        token.tag in {Tag.DETERMINER, Tag.ADVERB} or token.lower in cues.date_nouns for token in tokens[segment.start : mention]
    )
    if not fronted or tokens[verb + 1].tag not in NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.NUMBER}:
        return None
    return Reading(mention, segment.end, "noun", dropped=tuple(range(mention + 1, verb + 1)))


def _coordinated(sentence: Sentence, place: int, mention: int) -> Reading | None:
    """Read "conflicts with India in May and the … government in October": the head is carried over."""
    tokens, parts = sentence.tokens, sentence.segments
    segment = parts[place]
    joined = tokens[segment.start].tag is Tag.COORDINATOR or _goes_on(sentence, place)
    if not joined or not 0 < place <= _FURTHEST_JOINED or not sentence.has_date(parts[place - 1].start, parts[place - 1].end):
        return None
    if segment.start + 1 < segment.end and tokens[segment.start + 1].tag is Tag.SUBORDINATOR:
        return None
    earlier = _last_date(sentence, parts[place - 1])
    first = read(sentence, earlier)
    start = skip_openers(tokens, segment.start, segment.end, sentence.cues)
    if first is None or start >= segment.end:
        return None
    verb = first_finite(tokens, first.start, earlier)
    if verb is not None and tokens[start].lower in sentence.cues.gap_words:
        return Reading(start, segment.end, first.carrier, verb, tail=(verb, main_verb(tokens, verb, earlier) + 1))
    gapped = _gapped(sentence, first, earlier, start)
    if gapped is not None:
        return Reading(start, segment.end, first.carrier, first.verb, tail=gapped)
    return replace(
        first,
        start=start,
        end=segment.end,
        carried=(*first.carried, _head(sentence, first, earlier, start, mention)),
        content=None,
    )


def _joined_subject(sentence: Sentence, place: int, mention: int) -> Reading | None:
    """Read "Its clashes with India in May and the rebels in October weakened it": the second date stands before the verb."""
    parts, tokens = sentence.segments, sentence.tokens
    segment = parts[place]
    verb = first_finite(tokens, segment.start, segment.end)
    if (
        not place
        or verb != mention + 1
        or tokens[segment.start].tag is not Tag.COORDINATOR
        or sentence.has_finite(parts[place - 1])
    ):
        return None
    if not _ends_on_date(sentence, parts[place - 1]):
        return None
    earlier = _last_date(sentence, parts[place - 1])
    first = fragment(sentence, place - 1, earlier)
    start = skip_openers(tokens, segment.start, segment.end, sentence.cues)
    if first.carrier != "noun" or start >= mention:
        return None
    return Reading(start, verb, "noun", carried=(_head(sentence, first, earlier, start, mention),))


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Tell whether a comma goes on with a list of dated phrases ("Rome in May, | Paris in June and London in July")."""
    parts, tokens = sentence.segments, sentence.tokens
    segment = parts[place]
    if segment.opener is not Tag.COMMA or sentence.only_date(segment) or not _ends_on_date(sentence, segment):
        return False
    if tokens[segment.start].lower in sentence.cues.gap_words:
        return True
    following = place + 1
    while following < len(parts) and parts[following].opener is Tag.COMMA and not sentence.has_finite(parts[following]):
        following += 1
    if following >= len(parts) or tokens[parts[following].start].tag is not Tag.COORDINATOR:
        return False
    listed_too = sentence.has_date(parts[following].start, parts[following].end)
    return listed_too and not sentence.has_finite(parts[following]) and not sentence.has_finite(segment)


def _ends_on_date(sentence: Sentence, segment: Segment) -> bool:
    words = [token for token in sentence.tokens[segment.start : segment.end] if token.tag is not Tag.OTHER]
    return bool(words) and words[-1].interval is not None


def _last_date(sentence: Sentence, segment: Segment) -> int:
    return next(place for place in range(segment.end - 1, -1, -1) if sentence.tokens[place].interval is not None)


def _gapped(sentence: Sentence, first: Reading, earlier: int, start: int) -> Range | None:
    """Give the verb that "and" left out of a second clause with its own subject ("A will walk out in May and B in June")."""
    tokens = sentence.tokens
    verb = first_finite(tokens, first.start, earlier)
    if verb is None or tokens[start].tag not in NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE}:
        return None
    end = earlier
    while end > verb and tokens[end - 1].tag is Tag.PREPOSITION and tokens[end - 1].lower in sentence.cues.date_leads:
        end -= 1
    if any(
        token.tag in NOMINAL | {Tag.NUMBER, Tag.PREPOSITION} and token.lower not in sentence.cues.particles
        for token in tokens[verb:end]
    ):
        return None
    return verb, end


def _head(sentence: Sentence, first: Reading, earlier: int, start: int, mention: int) -> Range:
    """Give what the second of two coordinated dates takes over from the clause of the first."""
    tokens = sentence.tokens
    last = earlier
    while last > first.start and tokens[last - 1].tag in {Tag.PREPOSITION, Tag.DETERMINER, Tag.ADVERB}:
        last -= 1
    light_end = start
    while light_end < mention and tokens[light_end].tag in {Tag.PREPOSITION, Tag.ADVERB}:
        light_end += 1
    if light_end == mention:
        return first.start, last
    lead = next((token for token in tokens[start:mention] if token.tag is not Tag.ADVERB), tokens[start])
    if lead.tag is Tag.PARTICIPLE and (verb := first_finite(tokens, first.start, earlier)) is not None:
        return first.start, auxiliary_end(sentence, verb)
    if lead.tag is Tag.PARTICIPLE and first.verb is not None and tokens[first.verb].tag is Tag.PARTICIPLE:
        return first.start, first.verb
    for place in range(last - 1, first.start - 1, -1):
        if lead.tag is Tag.PREPOSITION and tokens[place].lower == lead.lower:
            return first.start, place
        if lead.tag is not Tag.PREPOSITION and tokens[place].tag in _VERBAL | {Tag.PREPOSITION}:
            return first.start, place + 1
    return first.start, first.start

"""Sayings and their sources: what dates the saying, and what was said."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.clauses.told import is_indirect, told_end
from service.events.sentence.phrases import Range, first_finite
from service.events.sentence.readings import Reading, Sentence, clause_end
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token

_DATELINE = frozenset({Tag.NAME, Tag.TIMEX, Tag.COMMA, Tag.OPEN, Tag.CLOSE, Tag.OTHER, Tag.PREPOSITION, Tag.NUMBER, Tag.HARD})
_LONGEST_DATELINE = 14
_DAYS_TO_PRINT = 2
_OBJECT_STARTS = NOMINAL | {Tag.ADJECTIVE, Tag.NUMBER, Tag.DETERMINER, Tag.POSSESSIVE}
_AFTER_SAYING = frozenset({Tag.SUBORDINATOR, Tag.OPEN, Tag.HARD, Tag.RELATIVE})


def is_source(sentence: Sentence, segment: Segment) -> bool:
    """Tell whether a segment names a source ("According to a Friday report") or heads a report ("January 12 report:")."""
    words = sentence.tokens[segment.start : segment.end]
    opening = " ".join(word.lower for word in words[:3])
    if any(opening.startswith(phrase + " ") for phrase in sentence.cues.source_openers):
        return True
    after = sentence.tokens[segment.end].text if segment.end < len(sentence.tokens) else ""
    return after == ":" and bool(words) and words[-1].lower in sentence.cues.reporting_nouns


def dates_source(sentence: Sentence, place: int) -> bool:
    """Tell whether a date alone after a source belongs to it, because the clause after it stands in the present."""
    parts = sentence.segments
    if not place or sentence.has_finite(parts[place]):
        return False
    if _continues_source(sentence, place):
        return True
    if not is_source(sentence, parts[place - 1]) or not sentence.only_date(parts[place]):
        return False
    following = next((part for part in parts[place + 1 :] if sentence.has_finite(part)), None)
    if following is None:
        return True
    verb = first_finite(sentence.tokens, following.start, following.end)
    return verb is not None and sentence.tokens[verb].tag is Tag.PRESENT


def _continues_source(sentence: Sentence, place: int) -> bool:
    """Tell whether a phrase goes on with a source after an apposition ("according to a memo by its owner, KKR, to banks")."""
    parts = sentence.segments
    if sentence.tokens[parts[place].start].tag is not Tag.PREPOSITION or place + 1 < len(parts):
        return False
    earlier = place - 1
    while earlier > 0 and not sentence.has_finite(parts[earlier]) and not is_source(sentence, parts[earlier]):
        earlier -= 1
    return earlier < place - 1 and is_source(sentence, parts[earlier])


def source(sentence: Sentence, place: int, mention: int) -> Reading:
    """Give the reading of a date inside a source."""
    parts = sentence.segments
    segment = parts[place]
    start = segment.start
    earlier = place
    while earlier and not is_source(sentence, parts[earlier]):
        earlier -= 1
    if earlier < place or (sentence.tokens[start].tag is Tag.TIMEX and place):
        start = parts[earlier if earlier < place else place - 1].start
    return Reading(start, max(segment.end, mention + 1), "source", content=said(sentence, place, start))


def dateline(sentence: Sentence, place: int, _mention: int) -> Reading | None:
    """Read "LONDON, May 3 (Reuters) - …": names and a date before a dash or colon."""
    end = _dateline_end(sentence, place)
    if end is None:
        return None
    content = said(sentence, place, 0)
    return Reading(0, end, "source", content=content, dropped=() if content is None else tuple(range(end)))


def only_places(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether a date only says when an article was written, because what follows its dateline has a date of its own."""
    interval = sentence.tokens[mention].interval
    end = _dateline_end(sentence, place)
    if end is None or interval is None:
        return False
    if abs((interval.first_day - sentence.published).days) > _DAYS_TO_PRINT:
        return False
    return sentence.has_date(end, len(sentence.tokens)) or not any(
        token.tag in NOMINAL | FINITE for token in sentence.tokens[end:]
    )


def _dateline_end(sentence: Sentence, place: int) -> int | None:
    """Where the dash or colon stands behind the place, day and agency that open a text; None where they do not."""
    tokens = sentence.tokens
    end = sentence.segments[place].end
    while end < len(tokens) and tokens[end].tag in {Tag.OPEN, Tag.CLOSE, Tag.NAME, Tag.NOUN}:
        end += 1
    if end >= len(tokens) or tokens[end].tag is not Tag.HARD or end > _LONGEST_DATELINE:
        return None
    head = tokens[:end]
    if any(token.tag not in _DATELINE and not token.text.isupper() and not _is_agency(head, at) for at, token in enumerate(head)):
        return None
    return end if any(token.tag is Tag.NAME or token.text.isupper() for token in head) else None


def _is_agency(head: Sequence[Token], place: int) -> bool:
    """Tell whether a word is capitalised in brackets ("(Newswire)")."""
    return head[place].text[0].isupper() and head[-1].tag is Tag.CLOSE and any(word.tag is Tag.OPEN for word in head[:place])


def saying(sentence: Sentence, place: int, verb: int, reading: Reading) -> Reading:
    """Give the reading of a clause whose verb is one of saying, with what was said."""
    return replace(reading, carrier="saying", content=_content(sentence, place, verb, reading.start))


def is_indirect_speech(sentence: Sentence, place: int) -> bool:
    """Tell whether the main clause of a segment is in the mood of what others say ("das Werk sei verkauft")."""
    segment = sentence.segments[place]
    verb = first_finite(sentence.tokens, segment.start, segment.end)
    told = verb is not None and sentence.tokens[verb].lower in sentence.cues.subjunctives
    return told and sentence.cues.verb_second and not sentence.is_subordinate(segment)


def _content(sentence: Sentence, place: int, verb: int, start: int) -> Range | None:
    """Give what was said: the clause that follows; else the one before, where the saying comes last."""
    parts = sentence.segments
    segment = parts[place]
    if _says_as(sentence, place):
        return parts[place + 1].start, _framed_end(sentence, place + 1)
    telling = _after_aside(sentence, place)
    if telling < len(parts) and (_tells(sentence, telling) or _quotes(sentence, place)):
        following = telling
        while following + 1 < len(parts) and not sentence.has_finite(parts[following]):
            following += 1
        return parts[telling].start, told_end(sentence, following)
    if _has_object(sentence, segment, verb) and not sentence.cues.verb_second and _quotation_before(sentence, start) is None:
        return None
    if (
        sentence.cues.verb_second
        and place + 1 < len(parts)
        and sentence.cues.infinitive_word in _words(sentence, parts[place + 1])
    ):
        return parts[place + 1].start, parts[place + 1].end
    return _earlier(sentence, place, start)


def _framed_end(sentence: Sentence, place: int) -> int:
    """Give the end of a clause, with the end of its verb behind a relative clause ("ist ein Mann, der …, gestorben")."""
    parts = sentence.segments
    for following in range(place + 1, len(parts)):
        if not sentence.has_finite(parts[following]):
            between = following > place + 1 and parts[following].opener is Tag.COMMA
            closing = sentence.tokens[parts[following].start : parts[following].end]
            return (
                parts[following].end
                if between and any(token.tag is Tag.PARTICIPLE for token in closing)
                else clause_end(sentence, place)
            )
        if not sentence.is_subordinate(parts[following]):
            break
    return clause_end(sentence, place)


def _says_as(sentence: Sentence, place: int) -> bool:
    """Tell whether "wie" opens a saying before what is said ("Wie die Stadt am Montag mitteilte, | ist der Turm verkauft")."""
    tokens, parts = sentence.tokens, sentence.segments
    if not sentence.cues.verb_second or tokens[parts[place].start].lower not in sentence.cues.saying_openers:
        return False
    return place + 1 < len(parts) and parts[place + 1].opener is Tag.COMMA and tokens[parts[place + 1].start].tag in FINITE


def _words(sentence: Sentence, segment: Segment) -> set[str]:
    return {token.lower for token in sentence.tokens[segment.start : segment.end]}


def _after_aside(sentence: Sentence, place: int) -> int:
    """Find the segment after a saying, past an age between commas ("said Jens Montag, 48, that …")."""
    parts = sentence.segments
    following = place + 1
    if following + 1 < len(parts):
        aside = sentence.tokens[parts[following].start : parts[following].end]
        if all(token.tag is Tag.NUMBER for token in aside) and _tells(sentence, following + 1):
            return following + 1
    return following


def _tells(sentence: Sentence, place: int) -> bool:
    """Tell whether a segment holds what was said: behind "that", a colon or a quotation mark."""
    part = sentence.segments[place]
    told = part.opener in _AFTER_SAYING or sentence.tokens[part.start].lower in sentence.cues.complementizers
    return told or is_indirect(sentence, place)


def _has_object(sentence: Sentence, segment: Segment, verb: int) -> bool:
    """Tell whether a noun phrase behind the verb is what was announced, not who said it or was told."""
    earlier = [part for part in sentence.segments if part.start < segment.start]
    told = any(sentence.has_finite(part) and not sentence.is_subordinate(part) for part in earlier)
    if (verb == segment.start and told) or sentence.tokens[verb].lower in sentence.cues.addressing:
        return False
    rest = [token.tag for token in sentence.tokens[verb + 1 : segment.end] if token.tag not in {Tag.TIMEX, Tag.ADVERB}]
    return bool(rest) and rest[0] in _OBJECT_STARTS


def _quotes(sentence: Sentence, place: int) -> bool:
    """Tell whether a comma and a quotation follow a segment."""
    between = sentence.tokens[sentence.segments[place].end : sentence.segments[place + 1].start]
    return any(token.tag is Tag.OPEN for token in between)


def said(sentence: Sentence, place: int, start: int) -> Range | None:
    """Give what a source tells: the clause after it, else the one before."""
    parts = sentence.segments
    for following in range(place + 1, len(parts)):
        segment = parts[following]
        if sentence.has_finite(segment) and not is_source(sentence, segment):
            begin = following
            while begin > place + 1 and not is_source(sentence, parts[begin - 1]) and not sentence.only_date(parts[begin - 1]):
                begin -= 1
            return parts[begin].start, clause_end(sentence, following)
    return _earlier(sentence, place, start)


def _earlier(sentence: Sentence, place: int, start: int) -> Range | None:
    """Give what stands before a saying whose own words begin at `start`: a quotation whole, else the clause."""
    quotation = _quotation_before(sentence, start)
    if quotation is not None:
        return quotation
    parts = sentence.segments
    before = [index for index in range(place) if parts[index].start < start and sentence.has_finite(parts[index])]
    main = [index for index in before if not _depends(sentence, index)]
    if not before:
        return None
    nearest = main[-1] if main else before[-1]
    while nearest and _depends(sentence, nearest):
        nearest -= 1
    opening = sentence.tokens[parts[nearest].start : parts[nearest].end]
    verbless = not any(token.tag in FINITE | {Tag.PARTICIPLE, Tag.INFINITIVE} for token in opening)
    subject = verbless and all(sentence.is_subordinate(parts[index]) for index in before)
    if subject and sentence.tokens[parts[place].start].tag in FINITE:
        return None  # what stands before is who says it, with a relative clause of its own
    return parts[nearest].start, min(start, parts[place].start)


def _depends(sentence: Sentence, place: int) -> bool:
    part = sentence.segments[place]
    lead = part.start + (sentence.tokens[part.start].tag is Tag.COORDINATOR)
    return sentence.is_subordinate(part) or (lead < part.end and sentence.tokens[lead].tag in FINITE)


def _quotation_before(sentence: Sentence, start: int) -> Range | None:
    """Give the words between the quotation marks that close right before a place."""
    tokens = sentence.tokens
    close = start - 1
    while close >= 0 and tokens[close].tag is Tag.COMMA:
        close -= 1
    if close < 0 or tokens[close].tag is not Tag.CLOSE or tokens[close].text in {")", "]"}:
        return None
    depth = 1
    for place in range(close - 1, -1, -1):
        depth += (tokens[place].tag is Tag.CLOSE) - (tokens[place].tag is Tag.OPEN)
        if not depth:
            part = sentence.cues.verb_second and first_finite(tokens, place + 1, close) is None and place > 0
            return None if part and tokens[place - 1].tag not in {Tag.HARD, Tag.OTHER} else (place + 1, close)
    return None

"""What is moved from one date to another: it did not happen on the first, and is to happen on the second."""

from collections.abc import Sequence

from service.events.sentence.phrases import PHRASE, STARTS, first_finite, framed_verb
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token

_VERBAL = FINITE | {Tag.PARTICIPLE, Tag.GERUND, Tag.INFINITIVE}


def shifted(sentence: Sentence, segment: Segment, mention: int) -> Reading | None:
    """Read "The vote was postponed from Friday to Monday": no vote on Friday, a vote on Monday."""
    tokens, cues = sentence.tokens, sentence.cues
    lead = mention - 1
    while lead > segment.start and tokens[lead].lower in cues.range_articles:
        lead -= 1
    verb = _verb(sentence, segment, lead)
    if verb is None:
        return None
    word = tokens[lead].lower
    moves = tokens[verb].lower in cues.shifting_words or _ends_on_shift(sentence, segment)
    following = next((token.lower for token in tokens[mention + 1 : segment.end]), "")
    from_first = moves and word in cues.shifting_starts and following in cues.shifting_joints
    set_for = word in cues.appointing_prepositions and _is_called_off(sentence, segment, verb)
    if not from_first and not set_for and not (moves and word in cues.shifting_joints):
        return None
    moved = _phrase(tokens, _first_place(sentence, segment, verb), mention)
    if moved is None:
        return None
    start, end = moved
    return Reading(start, mention + 1, "noun", dropped=tuple(range(end, mention)), denied=from_first or set_for)


def _verb(sentence: Sentence, segment: Segment, lead: int) -> int | None:
    """Give the verb that may move something: in a verb-second language the finite one, else the nearest to the left that does."""
    tokens, cues = sentence.tokens, sentence.cues
    if cues.verb_second:
        finite = first_finite(tokens, segment.start, lead)
        return None if finite is None else framed_verb(tokens, finite, segment.end)
    return next(
        (
            place
            for place in range(lead - 1, segment.start - 1, -1)
            if tokens[place].tag in _VERBAL and tokens[place].lower in cues.shifting_words | cues.calling_off
        ),
        None,
    )


def _first_place(sentence: Sentence, segment: Segment, verb: int) -> int:
    """Give where what is moved may begin: with the clause where it is the subject, else behind the verb."""
    tokens, cues = sentence.tokens, sentence.cues
    if not cues.verb_second:
        active = any(token.lower in cues.have_forms and tokens[verb - 1] is token for token in tokens[segment.start : verb])
        return segment.start if tokens[verb].tag is Tag.PARTICIPLE and not active else verb + 1
    finite = first_finite(tokens, segment.start, segment.end)
    subject = finite is None or finite == segment.start or tokens[finite].lower in cues.passive_auxiliaries
    return segment.start if subject or finite is None else finite + 1


def _is_called_off(sentence: Sentence, segment: Segment, verb: int) -> bool:
    """Tell whether the clause calls something off ("The launch was cancelled for Friday")."""
    cues = sentence.cues
    return sentence.tokens[verb].lower in cues.calling_off or (cues.verb_second and _last(sentence, segment) in cues.calling_off)


def _ends_on_shift(sentence: Sentence, segment: Segment) -> bool:
    return sentence.cues.verb_second and _last(sentence, segment) in sentence.cues.shifting_words


def _last(sentence: Sentence, segment: Segment) -> str:
    words = [token.lower for token in sentence.tokens[segment.start : segment.end] if token.tag is not Tag.OTHER]
    return words[-1] if words else ""


def _phrase(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Give the first noun phrase that no preposition governs, with what "of" or "on" adds to it."""
    for place in range(start, end):
        if tokens[place].tag not in PHRASE | STARTS:
            continue
        if place > start and tokens[place - 1].tag in {Tag.PREPOSITION, *PHRASE, *STARTS}:
            continue
        last = place
        while last < end and (tokens[last].tag in PHRASE | STARTS | {Tag.PREPOSITION} or _joins_adjectives(tokens, last)):
            last += 1
        while last > place and tokens[last - 1].tag in STARTS | {Tag.PREPOSITION}:
            last -= 1
        if any(token.tag in NOMINAL for token in tokens[place:last]) and first_finite(tokens, place, last) is None:
            return place, last
    return None


def _joins_adjectives(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether "and" joins two adjectives ("the presidential and parliamentary votes")."""
    return tokens[place].tag is Tag.COORDINATOR and tokens[place - 1].tag is tokens[place + 1].tag is Tag.ADJECTIVE

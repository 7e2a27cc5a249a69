"""Noun phrases with a date inside, and what they are to the verb."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from service.events.sentence.phrases import GENITIVES, PHRASE, STARTS, first_finite, names_event, phrase_start
from service.events.sentence.readings import Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token

Role = Literal["subject", "object", "circumstance", "cause"]
Found = tuple[int, int, int]

NAMED_AFTER = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.NAME, Tag.ADJECTIVE, Tag.NOUN, Tag.NUMBER})
_OBJECT_OF = frozenset({Tag.PARTICIPLE, Tag.INFINITIVE, Tag.GERUND, Tag.ADVERB, Tag.PAST, Tag.PRESENT, Tag.MODAL, Tag.MARK})
_MODIFIED = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE})
_AFTER_DATE = NOMINAL | {Tag.ADJECTIVE}
_LONGEST_ATTRIBUTE = 6


@dataclass(frozen=True, slots=True)
class DatedPhrase:
    """The tokens `[start, end)` of a noun phrase with a date inside it, its noun, and what the phrase is to the verb."""

    start: int
    noun: int
    end: int
    role: Role
    verb: int | None
    participial: bool


def dated_phrase(sentence: Sentence, segment: Segment, mention: int) -> DatedPhrase | None:
    """Find the noun phrase around a date that stands before its noun ("Monday's vote") or behind it ("bombings of last May")."""
    framing = _before_participle(sentence, segment, mention)
    found = framing or _before_noun(sentence, segment, mention) or _behind_noun(sentence, segment, mention)
    if found is None:
        return None
    start, noun, end = found
    cues = sentence.cues
    spans = cues.spans_of_time | cues.part_nouns | cues.date_nouns | cues.date_words
    if sentence.tokens[noun].lower in spans:
        return None
    placed = _role(sentence, segment, start, end) or _default_role(sentence, noun, framing)
    return None if placed is None else DatedPhrase(start, noun, end, *placed, participial=framing is not None)


def _default_role(sentence: Sentence, noun: int, framing: Found | None) -> tuple[Role, int | None] | None:
    """Place a phrase without a verb that a participle or the noun itself settles."""
    if framing is not None:
        return "subject", None
    return ("cause", None) if sentence.tokens[noun].lower in sentence.cues.things else None


def _before_noun(sentence: Sentence, segment: Segment, mention: int) -> Found | None:
    tokens = sentence.tokens
    right = mention + 1
    genitive = tokens[mention].text.endswith(("'s", "’s"))
    if right < segment.end and tokens[right].lower == "'s":
        genitive, right = True, right + 1
    if right >= segment.end or tokens[right].tag not in _AFTER_DATE or (not genitive and _lasts(tokens[mention])):
        return None
    left = tokens[mention - 1] if mention > segment.start else None
    if not genitive and (left is None or (left.tag not in _MODIFIED and left.lower not in GENITIVES)):
        return None
    end = right
    while end < segment.end and (tokens[end].tag in PHRASE or (end > right and _is_noun(tokens, end))):
        end += 1
    nouns = [place for place in range(right, end) if tokens[place].tag not in {Tag.ADJECTIVE, Tag.NUMBER}]
    happenings = [place for place in range(right, end) if names_event(tokens[place], sentence.cues)]
    if not nouns and not happenings:
        return None
    verbal = not nouns or tokens[nouns[-1]].lower in sentence.cues.base_verbs
    noun = happenings[-1] if happenings and verbal else nouns[-1]
    return _left_of_date(tokens, segment, mention, genitive=genitive), noun, noun + 1


def _is_noun(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a form in "-ing" ends a phrase ("Thursday's profit warning")."""
    following = tokens[place + 1].tag if place + 1 < len(tokens) else Tag.OTHER
    return tokens[place].tag is Tag.GERUND and following not in NAMED_AFTER


def _lasts(token: Token) -> bool:
    return token.timex is not None and token.timex.type == "DURATION"


def _left_of_date(tokens: Sequence[Token], segment: Segment, mention: int, *, genitive: bool) -> int:
    start = mention
    if genitive:
        return start - 1 if start > segment.start and tokens[start - 1].tag in STARTS else start
    while start > segment.start:
        before = tokens[start - 1]
        if before.tag in STARTS:
            return start - 1
        if before.tag not in PHRASE and before.lower not in GENITIVES:
            break
        start -= 1
    return start


def _before_participle(sentence: Sentence, segment: Segment, mention: int) -> Found | None:
    """Read "die für Montag geplante Abstimmung": a participle between the date and its noun."""
    tokens, cues = sentence.tokens, sentence.cues
    start = mention - 1
    while start > segment.start and tokens[start].tag in {Tag.PREPOSITION, Tag.ADVERB}:
        start -= 1
    if not cues.participle_endings or start < segment.start or start == mention - 1 or tokens[start].tag not in STARTS:
        return None
    for place in range(mention + 1, min(segment.end - 1, mention + _LONGEST_ATTRIBUTE)):
        word = tokens[place]
        if word.tag in FINITE | STARTS:
            return None
        if word.text.islower() and word.lower.endswith(cues.participle_endings) and tokens[place + 1].tag in NOMINAL:
            end = place + 2
            while end < segment.end and tokens[end].tag in NOMINAL:
                end += 1
            return start, end - 1, end
    return None


def _behind_noun(sentence: Sentence, segment: Segment, mention: int) -> Found | None:
    """Read "the bombings of last March", "der Anschlag vom Freitag"; not the first end of a range ("von 1914 bis 1918")."""
    tokens, cues = sentence.tokens, sentence.cues
    following = tokens[mention + 1] if mention + 1 < len(tokens) else None
    if _lasts(tokens[mention]) or _opens_range(sentence, segment, mention):
        return None
    link = mention - 1
    if tokens[mention].lower.startswith(cues.genitives_of_time or ("\0",)):
        link = mention
    elif link > segment.start and tokens[link].lower in cues.articles:
        link -= 1
        if following is not None and following.tag in PHRASE | {Tag.GERUND}:
            return None
    if link <= segment.start or tokens[link - 1].tag not in NOMINAL:
        return None
    if link < mention and tokens[link].lower not in cues.noun_links:
        return None
    noun = _head(sentence, segment, link - 1)
    return phrase_start(tokens, noun + 1, segment.start, over_of=False), noun, mention + 1


def _opens_range(sentence: Sentence, segment: Segment, mention: int) -> bool:
    """Tell whether a joint and another date follow ("von Montag auf Dienstag"); "auf eine Tankstelle" is no joint."""
    tokens, cues = sentence.tokens, sentence.cues
    timex = tokens[mention].timex
    if timex is not None and "/" in timex.value and tokens[mention - 1].lower in cues.shifting_starts:
        return True
    joint = mention + 1
    if joint >= segment.end or tokens[joint].lower not in cues.range_words | cues.shifting_joints:
        return False
    place = joint + 1
    while place < segment.end and tokens[place].tag in STARTS | {Tag.PREPOSITION}:
        place += 1
    return place < segment.end and tokens[place].tag is Tag.TIMEX


def _head(sentence: Sentence, segment: Segment, noun: int) -> int:
    """Give the noun that another only tells more of ("die Rennen der Herren vom Freitag"), else the noun."""
    tokens = sentence.tokens
    if names_event(tokens[noun], sentence.cues):
        return noun
    place = noun - 1
    while place > segment.start and tokens[place].tag in {Tag.ADJECTIVE, Tag.NUMBER} | NOMINAL:
        place -= 1
    linked = place > segment.start and tokens[place].tag in STARTS | {Tag.PREPOSITION}
    return place - 1 if linked and tokens[place - 1].tag in NOMINAL else noun


def _role(sentence: Sentence, segment: Segment, start: int, end: int) -> tuple[Role, int | None] | None:
    """Tell what a phrase is to the verb of its segment; None where there is no verb."""
    tokens, cues = sentence.tokens, sentence.cues
    verb = first_finite(tokens, end, segment.end)
    left = start - 1
    while left > segment.start and tokens[left].tag is Tag.ADVERB:
        left -= 1
    before = tokens[left] if left >= segment.start else None
    earlier = next((place for place in range(start - 1, segment.start - 1, -1) if tokens[place].tag in FINITE), None)
    if before is not None and before.lower in cues.prepositions and not _opens_clause(tokens, end, before):
        return (
            "circumstance" if before.lower in cues.circumstances and not _is_case(sentence, segment, left) else "cause"
        ), earlier
    if before is not None and before.tag in NOMINAL and tokens[start].lower in cues.genitive_articles:
        return "cause", earlier
    if earlier is not None:
        return "object", earlier
    if before is not None and before.tag in _OBJECT_OF:
        return "object", left
    return None if verb is None else ("subject", verb)


def _opens_clause(tokens: Sequence[Token], end: int, before: Token) -> bool:
    """Tell whether a word like "after" opens a clause here ("after last year's floods destroyed the mill")."""
    return before.tag is Tag.SUBORDINATOR and end < len(tokens) and tokens[end].tag in FINITE


def _is_case(sentence: Sentence, segment: Segment, preposition: int) -> bool:
    """Tell whether "in" joins an attack to what came of it ("suspects in …", "was charged in …")."""
    cues = sentence.cues
    return any(word.lower in cues.case_words for word in sentence.tokens[segment.start : preposition])

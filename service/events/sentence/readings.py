"""A tagged sentence, and the words of it that a mention of time dates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from service.events.sentence.phrases import Range, first_finite, skip_openers
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

Carrier = Literal["verb", "noun", "saying", "source"]

LIGHT = frozenset(
    {Tag.TIMEX, Tag.PREPOSITION, Tag.ADVERB, Tag.DETERMINER, Tag.COORDINATOR, Tag.OPEN, Tag.CLOSE, Tag.OTHER, Tag.COMMA, Tag.HARD}
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens `[start, end)` that a mention dates, what carries the date, and the words that the title takes from elsewhere.

    `carried` stands before the clause in the title (a subject, a head), `tail` after it (a verb that "and" left out),
    `content` is what was said, and `dropped` are tokens of the clause that the title leaves out. `denied` is what did not happen.
    """

    start: int
    end: int
    carrier: Carrier
    verb: int | None = None
    carried: tuple[Range, ...] = ()
    tail: Range | None = None
    content: Range | None = None
    dropped: tuple[int, ...] = ()
    label: bool = False
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A tagged sentence, its segments, the cues of its language, and the publication day of its article.

    `full_names` and `referents` (where each pronoun last stood, and for what) belong to the article, for all its sentences.
    """

    tokens: Sequence[Token]
    segments: Sequence[Segment]
    cues: Cues
    published: date
    full_names: Mapping[str, str] = field(default_factory=dict)
    referents: dict[str, tuple[int, list[Token]]] = field(default_factory=dict)

    def has_finite(self, segment: Segment) -> bool:
        """Tell whether the segment holds a finite verb."""
        return first_finite(self.tokens, segment.start, segment.end) is not None

    def has_date(self, start: int, end: int) -> bool:
        """Tell whether a mention with an interval lies in the tokens."""
        return any(token.interval is not None for token in self.tokens[start:end])

    def only_date(self, segment: Segment) -> bool:
        """Tell whether the segment holds nothing but a date and small words."""
        return all(token.tag in LIGHT for token in self.tokens[segment.start : segment.end])

    def is_subordinate(self, segment: Segment) -> bool:
        """Tell whether a relative or joining word opens the segment."""
        lead = self.tokens[segment.start]
        if self.cues.verb_second and lead.tag is Tag.PREPOSITION and segment.end - segment.start > 1:
            lead = self.tokens[segment.start + 1] if self.tokens[segment.start + 1].tag is Tag.RELATIVE else lead
        return lead.tag in {Tag.RELATIVE, Tag.SUBORDINATOR} or segment.opener is Tag.SUBORDINATOR


def commas(tokens: Sequence[Token], start: int, end: int) -> tuple[int, ...]:
    """Give the places of the commas in a range."""
    return tuple(place for place in range(start, end) if tokens[place].tag is Tag.COMMA)


def clause_end(sentence: Sentence, place: int) -> int:
    """Give the end of the clause of a segment, with the undated verbs that "and" joins to it."""
    parts = sentence.segments
    while (
        place + 1 < len(parts)
        and parts[place + 1].opener is Tag.COORDINATOR
        and not sentence.has_date(parts[place + 1].start, parts[place + 1].end)
        and parts[place + 1].start == parts[place].end
        and not _says_more(sentence, parts[place + 1])
    ):
        place += 1
    return parts[place].end


def _says_more(sentence: Sentence, part: Segment) -> bool:
    """Tell whether "and" joins another saying ("warned that … | and said")."""
    lead = sentence.tokens[min(part.start + 1, part.end - 1)]
    return lead.lower in sentence.cues.plain_sayings and not sentence.cues.verb_second


def subject_of(sentence: Sentence, place: int) -> Range | None:
    """Give the words before the finite verb of a segment, fronted dates and joining words left out."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    start = skip_openers(tokens, segment.start, segment.end, sentence.cues)
    verb = first_finite(tokens, start, segment.end)
    end = segment.end if verb is None else verb
    while start < end and tokens[start].tag in {Tag.PREPOSITION, Tag.TIMEX, Tag.ADVERB}:
        if tokens[start].tag is Tag.PREPOSITION and (start + 1 >= end or tokens[start + 1].tag is not Tag.TIMEX):
            return None
        start += 1
    while end > start and tokens[end - 1].tag in {Tag.ADVERB, Tag.TIMEX, Tag.PREPOSITION, Tag.OTHER}:
        end -= 1
    if not any(token.tag in NOMINAL | {Tag.PRONOUN, Tag.DETERMINER} for token in tokens[start:end]):
        return None
    return start, end


def tense_looks_away(sentence: Sentence, finite: int, mention: int) -> bool:
    """Tell whether a present or coming verb stands beside a date that is over, or a past verb beside a date to come."""
    if sentence.cues.verb_second:
        return False
    token, interval = sentence.tokens[finite], sentence.tokens[mention].interval
    if interval is None:
        return False
    if token.tag is Tag.PAST:
        return interval.first_day > sentence.published and token.lower not in sentence.cues.past_auxiliaries
    if token.lower in sentence.cues.backshifted:
        return False
    return interval.last_day < sentence.published


def finite_places(sentence: Sentence, segment: Segment) -> list[int]:
    """Give the places of the finite verbs of a segment."""
    return [place for place in range(segment.start, segment.end) if sentence.tokens[place].tag in FINITE]

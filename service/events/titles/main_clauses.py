"""The main clause of a sentence, and its subject."""

from service.events.sentence.phrases import Range, first_finite
from service.events.sentence.readings import Sentence, subject_of
from service.events.sentence.tokens import Tag, is_quoted
from service.events.titles.constituents import constituent_end

_SHORTEST_CAPITALS = 4
_LONGEST_DATELINE = 14
_NO_SUBJECT = frozenset({Tag.PARTICIPLE, Tag.GERUND, Tag.COORDINATOR})


def main_clause(sentence: Sentence) -> int | None:
    """Find the first segment with a verb outside quotations, else the first with a verb."""
    finite = [place for place, segment in enumerate(sentence.segments) if sentence.has_finite(segment)]
    outside = [place for place in finite if not is_quoted(sentence.tokens, sentence.segments[place].start)]
    return next(iter(outside or finite), None)


def opening_subject(sentence: Sentence, place: int) -> Range | None:
    """Find the subject of the first verb, also where an apposition stands between the two."""
    text = _after_dateline(sentence)
    for earlier in range(place + 1):
        part = sentence.segments[earlier]
        if is_quoted(sentence.tokens, part.start) and not is_quoted(sentence.tokens, sentence.segments[place].start):
            continue
        aside = sentence.is_subordinate(part) and (part.start or place)  # "So he left" is no subordinate clause
        if aside or sentence.tokens[part.start].tag in _NO_SUBJECT or part.start < text:
            continue
        found = subject_of(sentence, earlier)
        if found is not None:
            return found
    return _subject_behind(sentence, place) if sentence.cues.verb_second else None


def _after_dateline(sentence: Sentence) -> int:
    """Where the text begins behind the place in capitals that some articles open with ("MILLBROOK, Ohio (AP) - …")."""
    first = sentence.tokens[0].text
    if len(first) < _SHORTEST_CAPITALS or not first.isupper():
        return 0
    head = sentence.tokens[:_LONGEST_DATELINE]
    return next((place + 1 for place, token in enumerate(head) if token.tag is Tag.HARD), 0)


def _subject_behind(sentence: Sentence, place: int) -> Range | None:
    """Find the subject behind the verb of a verb-second clause ("Im Mai erhielt Wieland den Preis")."""
    segment = sentence.segments[place]
    verb = first_finite(sentence.tokens, segment.start, segment.end)
    if verb is None:
        return None
    start = verb + 1
    while start < segment.end and (
        sentence.tokens[start].lower in sentence.cues.reflexives or sentence.tokens[start].tag is Tag.TIMEX
    ):
        start += 1
    end = constituent_end(sentence.tokens, start, sentence.cues)
    return (start, end) if start < end <= segment.end else None

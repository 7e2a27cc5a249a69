"""What was said, where a saying only points back at it ("Die Aktie stieg. Das teilte die Firma mit")."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.clauses.dates import without_dates
from service.events.sentence.phrases import first_finite, skip_openers
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, Tag, Token, has_finite
from service.events.titles.constituents import constituent_end
from service.events.titles.frames import frame_end
from service.events.titles.main_clauses import main_clause, opening_subject
from service.events.titles.order import verb_second_order
from service.events.titles.rendering import colon, headline_case
from service.events.titles.trimming import trimmed

_SHORTEST = 3
_LONGEST = 26


def told_before(words: list[Token], before: Sequence[Sentence]) -> list[Token]:
    """Give "who: what" for a saying whose object is the sentence before; the words themselves for anything else."""
    if not before or len(words) <= _SHORTEST:
        return words
    cues = before[0].cues
    verb, last = words[1].lower, words[-1].lower
    decided = verb in cues.deciding_verbs or (verb in cues.have_forms and last in cues.deciding_verbs | cues.reporting_verbs)
    telling = verb in cues.reporting_verbs or (verb, last) in cues.telling_pairs or decided
    pointing = words[0].lower in cues.told_before and words[1].tag in FINITE and telling
    end = constituent_end(words, 2, cues) if pointing else 0
    told = _clause(before[0]) if end > 2 else []  # noqa: PLR2004 behind the two words "das teilte"
    if not told:
        return words
    sayer = words[2:end]
    sayer = sayer[1:] if sayer[0].tag is Tag.DETERMINER and len(sayer) > 1 else sayer
    return [*sayer, colon(sayer), *told]


def _clause(sentence: Sentence) -> list[Token]:
    """Give the main clause of a sentence as a title would; empty where there is none of a length that can be told."""
    place = main_clause(sentence)
    if place is not None and sentence.is_subordinate(sentence.segments[place]):
        place = next((at for at, part in enumerate(sentence.segments) if _is_inverted(sentence, part)), None)
    if place is None:
        return []
    part = sentence.segments[place]
    start = skip_openers(sentence.tokens, part.start, part.end, sentence.cues)
    verb = first_finite(sentence.tokens, start, part.end)
    end = frame_end(sentence, Reading(start, part.end, "verb", verb))
    subject = opening_subject(sentence, place) if place and sentence.tokens[start].tag in FINITE else None
    ahead = range(*subject) if subject is not None and subject[1] <= start else range(0)
    kept = without_dates(sentence.tokens, [*ahead, *range(start, part.end), *end], -1, sentence.cues)
    words = trimmed([sentence.tokens[index] for index in kept], sentence.cues)
    words = verb_second_order(words, sentence.cues, subordinate=False)
    words = [replace(word, text=headline_case(word.text)) if place == 0 else word for place, word in enumerate(words)]
    return words if _SHORTEST <= len(words) <= _LONGEST and has_finite(words) else []


def _is_inverted(sentence: Sentence, part: Segment) -> bool:
    """Tell whether a main clause goes on behind a subordinate one ("Weil es regnete, | fiel das Fest aus")."""
    return part.opener is Tag.COMMA and sentence.tokens[part.start].tag in FINITE

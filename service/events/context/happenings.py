"""The main clauses of a sentence, and whether they tell a happening."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from service.events.clauses.verbal import finite_clause
from service.events.sentence.phrases import first_finite
from service.events.sentence.readings import Reading, Sentence, clause_end
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, is_quoted
from service.languages.cues import Cues

Tense = Literal["past", "perfect", "present", "other"]
_PHRASE_STARTS = NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NUMBER, Tag.ADJECTIVE, Tag.GERUND}
_SHORT_TIMES = ("PT", "P1D", "P2D")


@dataclass(frozen=True, slots=True)
class MainClause:
    """A clause that depends on no other: its segment, its finite verb, the word with the verb's meaning, and its end."""

    place: int
    verb: int
    meaning: int
    end: int
    tense: Tense


def main_clauses(sentence: Sentence) -> Iterator[MainClause]:
    """Give the main clauses of a sentence outside quotations, those that "and" joins as one."""
    end = 0
    inside_subordinate = False
    for place, segment in enumerate(sentence.segments):
        if segment.start < end:
            continue
        if sentence.tokens[segment.start].tag is not Tag.COORDINATOR and segment.opener is not Tag.COORDINATOR:
            inside_subordinate = sentence.is_subordinate(segment)
        verb = first_finite(sentence.tokens, segment.start, segment.end)
        if verb is None or inside_subordinate or is_quoted(sentence.tokens, verb) or _only_looks_main(sentence, place, verb):
            continue
        meaning = _meaning(sentence, verb, segment.end)
        end = clause_end(sentence, place)
        yield MainClause(place, verb, meaning, end, _tense(sentence, verb, meaning))


def reading_of(sentence: Sentence, clause: MainClause, *, behind_date: bool = False) -> Reading | None:
    """Read a main clause as a happening; None for what is, was said, is thought, may be or happened at some other time.

    What stands `behind_date` shares the date that the clause before it opens with; else no date may stand in the sentence.
    """
    if clause.tense == "other" or _is_state(sentence, clause) or _is_of_other_time(sentence, clause, behind_date=behind_date):
        return None
    reading = finite_clause(sentence, clause.place, clause.verb + 1)
    if reading.verb != clause.verb or _only_says(sentence, clause, reading):
        return None
    ranges = ((reading.start, clause.verb), *reading.carried)
    acting = NOMINAL | {Tag.PRONOUN, Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER}
    if not sentence.cues.verb_second and not any(
        token.tag in acting for start, end in ranges for token in sentence.tokens[start:end]
    ):
        return None
    return reading


def is_joined(sentence: Sentence, clause: MainClause) -> bool:
    """Tell whether "and", "but" or a semicolon joins a clause to the one before, so that both share what opens the sentence."""
    segment = sentence.segments[clause.place]
    joints = {Tag.COORDINATOR, Tag.HARD}
    return sentence.tokens[segment.start].tag is Tag.COORDINATOR or segment.opener in joints


def _only_says(sentence: Sentence, clause: MainClause, reading: Reading) -> bool:
    """Tell whether a clause only tells who says something; what is announced, or a thing that is named, tells more."""
    cues, word = sentence.cues, sentence.tokens[clause.meaning].lower
    if word not in cues.reporting_verbs or word in cues.announcing_verbs:
        return False
    return word in cues.plain_sayings | cues.wordy_sayings or reading.content is not None or reading.carrier != "saying"


def _meaning(sentence: Sentence, verb: int, end: int) -> int:
    """Give the word with the meaning of the verb group: the verb itself, or what its auxiliary stands with."""
    tokens, cues = sentence.tokens, sentence.cues
    if cues.verb_second:
        return _frame_end(tokens, verb, end)
    if tokens[verb].lower not in cues.past_auxiliaries | cues.present_auxiliaries:
        return verb
    place = verb + 1
    while place < end and (tokens[place].tag in {Tag.ADVERB, Tag.TIMEX} or tokens[place].lower == "been"):
        place += 1
    return place if place < end and tokens[place].tag in {Tag.PARTICIPLE, Tag.GERUND} else verb


def _frame_end(tokens: Sequence[Token], verb: int, end: int) -> int:
    """Give the participle at the end of a verb-second clause, also one that looks like a past ("hat … beschlossen")."""
    place = end - 1
    while place > verb and tokens[place].tag in {Tag.OTHER, Tag.COMMA, Tag.CLOSE}:
        place -= 1
    return place if place > verb and tokens[place].tag in {Tag.PARTICIPLE, Tag.PAST} else verb


def _tense(sentence: Sentence, verb: int, meaning: int) -> Tense:
    tokens, cues = sentence.tokens, sentence.cues
    word, told = tokens[verb], tokens[meaning].tag
    if word.tag is Tag.MODAL:
        return "other"
    if word.lower in cues.finished_auxiliaries:
        perfect = word.lower in cues.have_forms or tokens[meaning].lower in cues.perfects_with_be
        finished: Tense = "perfect" if word.lower in cues.perfect_of_today else "past"
        return finished if perfect and meaning != verb and told in {Tag.PARTICIPLE, Tag.PAST} else "other"
    if word.lower in cues.passive_pasts:
        return "past" if told is Tag.PARTICIPLE else "other"
    if word.lower in cues.past_auxiliaries | cues.present_auxiliaries:
        return "other"
    return "past" if word.tag is Tag.PAST else "present"


def _is_state(sentence: Sentence, clause: MainClause) -> bool:
    tokens, cues = sentence.tokens, sentence.cues
    word = tokens[clause.meaning].lower
    passive = clause.meaning != clause.verb
    amounts = any(token.lower in cues.amount_nouns for token in tokens[sentence.segments[clause.place].start : clause.verb])
    before = tokens[clause.verb - 1] if clause.verb else None
    seems = before is not None and before.lower in cues.state_verbs and before.tag not in NOMINAL
    return amounts or seems or word in cues.state_verbs or (passive and word in cues.state_participles)


def _is_of_other_time(sentence: Sentence, clause: MainClause, *, behind_date: bool) -> bool:
    """Tell whether words of a clause say that it happened at another time, again and again, or not at all."""
    tokens, cues = sentence.tokens, sentence.cues
    opening = next((token for token in tokens if token.tag not in {Tag.OPEN, Tag.OTHER, Tag.COORDINATOR}), None)
    if opening is None or opening.lower in cues.other_time_openers:
        return True
    first = sentence.segments[clause.place].start
    told = (*_fronted(sentence, clause), *tokens[first : clause.end])
    adverbs = [token for token, after in pairwise((*told, tokens[-1])) if not _leads_phrase(token, after)]
    asides = _asides(sentence, clause)
    begins = first if behind_date else 0
    dated = any(token.interval is not None and place not in asides for place, token in enumerate(tokens) if place >= begins)
    if dated or any(_tells_otherwise(token, cues) for token in adverbs):
        return True
    words = " ".join(token.lower for token in tokens[first : clause.end])
    return tokens[-1].text == "?" or any(f" {phrase} " in f" {words} " for phrase in cues.negating_phrases + cues.planned_phrases)


def _asides(sentence: Sentence, clause: MainClause) -> set[int]:
    """Give what parts a subject from its verb: its dates are its own ("The mill, which opened in 1902, | burnt")."""
    if not _resumes(sentence, clause.place):
        return set()
    opens = {Tag.RELATIVE, Tag.PARTICIPLE}
    asides = [
        part
        for part in sentence.segments[: clause.place]
        if part.opener is Tag.COMMA and sentence.tokens[part.start].tag in opens
    ]
    return {place for part in asides for place in range(part.start, part.end)}


def _tells_otherwise(token: Token, cues: Cues) -> bool:
    """Tell whether a word says that something happened at another time, again and again, or not; for how long it may say."""
    timex = token.timex
    vague = timex is not None and not (timex.type == "DURATION" and timex.value.startswith(_SHORT_TIMES))
    return vague or token.lower in cues.other_times | cues.habits | cues.negators or token.lower.endswith("n't")


def _leads_phrase(token: Token, after: Token) -> bool:
    """Tell "before the vote" from a mere "before": what comes behind says when, not the word."""
    return token.tag in {Tag.PREPOSITION, Tag.SUBORDINATOR} and after.tag in _PHRASE_STARTS


def _fronted(sentence: Sentence, clause: MainClause) -> Sequence[Token]:
    """Give what stands before a main clause and is none itself ("In a later move, | the board …")."""
    place = clause.place
    while place and not sentence.has_finite(sentence.segments[place - 1]):
        place -= 1
    return sentence.tokens[sentence.segments[place].start : sentence.segments[clause.place].start]


def _only_looks_main(sentence: Sentence, place: int, verb: int) -> bool:
    """Tell whether what looks like the verb of a main clause is part of something else: a phrase, an aside, a noun phrase."""
    tokens = sentence.tokens
    attribute = verb > 0 and tokens[verb - 1].tag in {Tag.DETERMINER, Tag.POSSESSIVE} and tokens[verb].tag is not Tag.MODAL
    resumed = any(_resumes(sentence, later) for later in range(place + 1, len(sentence.segments)))
    return attribute or resumed or _is_apposition(sentence, place) or _is_circumstance(sentence, place)


def _is_apposition(sentence: Sentence, place: int) -> bool:
    """Tell whether a noun between commas only describes what stands before ("Moll & Co., | a firm based in Ulm")."""
    segment = sentence.segments[place]
    noun = sentence.tokens[segment.start].tag in {Tag.DETERMINER, Tag.POSSESSIVE}
    described = _opens_with_subject(sentence) or any(sentence.has_finite(part) for part in sentence.segments[:place])
    return not sentence.cues.verb_second and bool(place) and segment.opener is Tag.COMMA and noun and described


def _resumes(sentence: Sentence, place: int) -> bool:
    """Tell whether a clause goes on behind an aside with its verb ("The firm, hurt by low prices, | sold its mines")."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    lead = next((at for at in range(segment.start, segment.end) if tokens[at].tag is not Tag.ADVERB), None)
    if not _opens_with_subject(sentence) or segment.opener is not Tag.COMMA or lead is None or tokens[lead].tag not in FINITE:
        return False
    return place > 1


def _opens_with_subject(sentence: Sentence) -> bool:
    """Tell whether a comma parts the subject of a sentence from its verb."""
    first = sentence.segments[0]
    subject = sentence.tokens[first.start].tag in NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.ADJECTIVE}
    return not sentence.cues.verb_second and subject and not sentence.has_finite(first)


def _is_circumstance(sentence: Sentence, place: int) -> bool:
    """Tell whether a phrase with a participle only leads to the clause behind its comma ("At a fair held in Ulm, | she won")."""
    parts = sentence.segments
    if place + 1 >= len(parts) or sentence.cues.verb_second or sentence.tokens[parts[place].start].tag is not Tag.PREPOSITION:
        return False
    following = parts[place + 1]
    verb = first_finite(sentence.tokens, following.start, following.end)
    lead = sentence.tokens[following.start]
    own = lead.tag in NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NUMBER}
    return following.opener is Tag.COMMA and own and verb is not None

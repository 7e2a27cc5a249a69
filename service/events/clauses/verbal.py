"""Mentions in a segment with a finite verb: the verb, a participle beside it, or a noun carries the date."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.clauses.sayings import is_indirect_speech, saying
from service.events.clauses.subjects import main_subject, open_subject, with_subject
from service.events.clauses.told import complement, is_indirect
from service.events.sentence.phrases import (
    PHRASE,
    STARTS,
    event_noun,
    first_finite,
    framed_verb,
    main_verb,
    phrase_end,
    phrase_start,
    skip_openers,
)
from service.events.sentence.readings import Reading, Sentence, clause_end, finite_places, tense_looks_away
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token

_NEAR = 5


def in_clause(sentence: Sentence, place: int, mention: int) -> Reading:
    """Give the reading of a mention whose segment holds a finite verb."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    verb = _governor(sentence, segment, mention)
    noun = _due(sentence, segment, mention)
    if noun is None and (verb is None or _modifies(tokens, mention)):
        noun = _premodified(sentence, segment, mention)
    if noun is not None:
        return noun
    if verb is None:
        return finite_clause(sentence, place, mention, fronted=True)
    if tokens[verb].tag in {Tag.PARTICIPLE, Tag.GERUND}:
        return _reduced(sentence, segment, verb, mention)
    return _beside_verb(sentence, place, verb, mention) or finite_clause(sentence, place, mention)


def _beside_verb(sentence: Sentence, place: int, verb: int, mention: int) -> Reading | None:
    """Read what else carries the date where the verb cannot: a noun, or the clause around a relative one."""
    segment = sentence.segments[place]
    if not _looks_away(sentence, verb, mention) and not _is_dated_already(sentence, segment, verb, mention):
        return None
    noun = noun_carrier(sentence, verb + 1, mention)
    if noun is not None:
        return noun
    outer = _outer_clause(sentence, place)
    return None if outer is None else replace(outer, end=segment.end)


def _outer_clause(sentence: Sentence, place: int) -> Reading | None:
    """Read the clause around a relative one whose verb cannot share its date ("did not see the room that bears her name …")."""
    parts = sentence.segments
    if not place or sentence.tokens[parts[place].start].tag is not Tag.RELATIVE or not sentence.has_finite(parts[place - 1]):
        return None
    return finite_clause(sentence, place - 1)


def _due(sentence: Sentence, segment: Segment, mention: int) -> Reading | None:
    """Read "debentures due March 1": the adjective before the date holds it."""
    tokens = sentence.tokens
    place = mention - 1
    while place > segment.start and tokens[place].tag is Tag.PREPOSITION:
        place -= 1
    if place <= segment.start or tokens[place].lower not in sentence.cues.coming_words or tokens[place - 1].tag not in NOMINAL:
        return None
    return Reading(phrase_start(tokens, place, segment.start, over_of=False), mention + 1, "noun")


def _governor(sentence: Sentence, segment: Segment, mention: int) -> int | None:
    """Give the verb left of the mention that the date belongs to: a reduced participle close by, else the finite verb."""
    tokens = sentence.tokens
    finite = next((place for place in range(mention - 1, segment.start - 1, -1) if tokens[place].tag in FINITE), None)
    for place in range(mention - 1, segment.start if finite is None else finite, -1):
        token = tokens[place]
        if token.tag not in {Tag.PARTICIPLE, Tag.GERUND} or tokens[place - 1].tag not in NOMINAL | {Tag.TIMEX, Tag.CLOSE}:
            continue
        if place - 2 == finite and tokens[place - 1].tag is Tag.TIMEX:
            continue  # "is now set to expire"
        if sentence.cues.verb_second or (token.tag is Tag.GERUND and _opens_predicate(sentence, segment, mention)):
            continue
        if finite is None or _binds(sentence, place, finite, mention):
            return place
    return finite


def _opens_predicate(sentence: Sentence, segment: Segment, mention: int) -> bool:
    """Tell whether the past of the clause follows the date at once ("Divers searching the bay on Monday | found a wreck")."""
    following = mention + 1
    return following < segment.end and sentence.tokens[following].tag is Tag.PAST


def _binds(sentence: Sentence, participle: int, finite: int, mention: int) -> bool:
    """Tell whether a participle holds the date against the finite verb before it."""
    looks_away = tense_looks_away(sentence, finite, mention)
    token = sentence.tokens[participle]
    if token.tag is Tag.GERUND or token.lower in sentence.cues.reporting_verbs:
        return looks_away
    return looks_away or mention - participle <= _NEAR


def _looks_away(sentence: Sentence, verb: int, mention: int) -> bool:
    tokens = sentence.tokens
    if tokens[verb].tag is Tag.PAST and any(word.tag in {Tag.INFINITIVE, Tag.MARK} for word in tokens[verb:mention]):
        return False
    return tense_looks_away(sentence, verb, mention)


def _reduced(sentence: Sentence, segment: Segment, verb: int, mention: int) -> Reading:
    start = phrase_start(sentence.tokens, verb, segment.start)
    following = first_finite(sentence.tokens, mention, segment.end)
    return Reading(start, segment.end if following is None else following, "verb", verb)


def _is_dated_already(sentence: Sentence, segment: Segment, verb: int, mention: int) -> bool:
    """Tell whether another date stands right beside the verb ("condemned on Saturday the attacks of Friday")."""
    tokens = sentence.tokens
    beside = [place for place in (verb - 2, verb - 1, verb + 1, verb + 2) if segment.start <= place < mention - 1]
    return mention > verb + 1 and any(
        (timex := tokens[place].timex) is not None and timex.interval is not None and timex.type == "DATE" for place in beside
    )


def noun_carrier(sentence: Sentence, floor: int, mention: int) -> Reading | None:
    """Give the reading of a date behind a happening, left of which no word before `floor` is taken."""
    noun = event_noun(sentence.tokens, mention, floor, sentence.cues)
    if noun is None or _alone(sentence.tokens, noun, mention):
        return None
    return Reading(phrase_start(sentence.tokens, noun + 1, floor, over_of=False), mention + 1, "noun")


def _alone(tokens: Sequence[Token], noun: int, mention: int) -> bool:
    """Tell whether a noun stands without any other word that a title could show."""
    words = tokens[max(0, noun - 1) : mention]
    return sum(word.tag in PHRASE for word in words) <= 1 and not any(word.tag is Tag.POSSESSIVE for word in words)


def _modifies(tokens: Sequence[Token], mention: int) -> bool:
    """Tell whether the date stands before a noun inside its phrase ("a Friday report", "Monday's vote")."""
    if mention + 1 >= len(tokens):
        return False
    if tokens[mention + 1].lower == "'s" or tokens[mention].text.endswith(("'s", "’s")):
        return True
    before = tokens[mention - 1].tag if mention else Tag.OTHER
    return before in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE} and tokens[mention + 1].tag in NOMINAL | {Tag.ADJECTIVE}


def _premodified(sentence: Sentence, segment: Segment, mention: int) -> Reading | None:
    """Give a dated noun phrase whose verb cannot share its date: the noun carries it alone."""
    tokens = sentence.tokens
    verb = first_finite(tokens, segment.start, segment.end)
    if verb is None or not tense_looks_away(sentence, verb, mention) or not _modifies(tokens, mention):
        return None
    start = mention
    while start > segment.start and tokens[start - 1].tag in PHRASE | STARTS:
        start -= 1
    noun = mention + 2 if tokens[mention + 1].lower == "'s" else mention + 1
    end = phrase_end(tokens, noun, segment.end)
    if sum(word.tag in PHRASE for word in tokens[start:end]) <= 1:
        return None
    return Reading(start, max(end, mention + 1), "noun")


def finite_clause(sentence: Sentence, place: int, mention: int | None = None, *, fronted: bool = False) -> Reading:
    """Give the clause of the finite verb of a segment, with its subject; `fronted` dates reach over verbs that "and" joins.

    Of several verbs it is the last one before the mention, or of all.
    """
    tokens, cues = sentence.tokens, sentence.cues
    segment = sentence.segments[place]
    mention = segment.end if mention is None else mention
    verbs = finite_places(sentence, segment)
    verb = next((index for index in reversed(verbs) if index < mention), verbs[0])
    meaning = _meaning(sentence, segment, verb)
    start = skip_openers(tokens, segment.start, segment.end, cues)
    end = clause_end(sentence, place) if fronted or mention < verb else segment.end
    reading = Reading(start, end, "verb", verb)
    opened = open_subject(sentence, place, verb)
    if opened is not None:
        return replace(reading, end=segment.end, carried=(opened,))
    reading = _after_relative(sentence, place, verbs, mention, reading) or with_subject(sentence, place, reading)
    if _says(sentence, verb, meaning, segment.end) or _follows_saying(sentence, place, verb):
        said = saying(sentence, place, meaning, replace(reading, end=min(reading.end, segment.end)))
        if said.content is not None or tokens[meaning].lower not in cues.wordy_sayings:
            return said
    if is_indirect(sentence, place + 1) and tokens[meaning].lower in cues.thinking_verbs:
        return replace(reading, end=clause_end(sentence, place + 1))
    return replace(reading, content=complement(sentence, place))


def _meaning(sentence: Sentence, segment: Segment, verb: int) -> int:
    """Give the word with the meaning of a verb group: behind its finite verb, or before it where that stands last."""
    tokens = sentence.tokens
    if not sentence.cues.verb_second:
        return main_verb(tokens, verb, segment.end)
    framed = framed_verb(tokens, verb, segment.end)
    last = framed == verb > segment.start and tokens[segment.start].lower in sentence.cues.saying_openers
    closes = last and tokens[verb].lower in sentence.cues.passive_auxiliaries and tokens[verb - 1].tag is Tag.PARTICIPLE
    return verb - 1 if closes else framed


def _follows_saying(sentence: Sentence, place: int, verb: int) -> bool:
    """Tell whether a verb right behind what was said says who spoke ("das Werk sei verkauft, twitterte die Firma")."""
    start = sentence.segments[place].start
    if _follows_quotation(sentence, start, verb):
        return True
    return verb == start and place > 0 and is_indirect_speech(sentence, place - 1)


def _follows_quotation(sentence: Sentence, start: int, verb: int) -> bool:
    """Tell whether a verb right behind a quotation says who spoke (""…", freute sich die Trainerin")."""
    tokens = sentence.tokens
    if not sentence.cues.verb_second or verb != start or start <= 1 or tokens[start - 1].tag is not Tag.COMMA:
        return False
    if tokens[start - 2].tag is not Tag.CLOSE or tokens[start - 2].text in {")", "]"}:
        return False
    opened = next((place for place in range(start - 3, -1, -1) if tokens[place].tag is Tag.OPEN), None)
    return opened is not None and (opened == 0 or tokens[opened - 1].tag in {Tag.HARD, Tag.OTHER})


def _says(sentence: Sentence, verb: int, meaning: int, end: int) -> bool:
    """Tell whether a verb group tells of a saying; in the passive only the plain words for making public do."""
    cues, word = sentence.cues, sentence.tokens[meaning].lower
    if word not in cues.reporting_verbs:
        return False
    following = sentence.tokens[verb + 1].lower if verb + 1 < len(sentence.tokens) else ""
    last = next((token.lower for token in reversed(sentence.tokens[:end]) if token.text.isalpha()), "")
    if f"{word} {last}" in cues.calling_off_phrases:
        return False
    if word in cues.calling_in and following in cues.reflexives:
        return False
    passive = (
        meaning != verb and sentence.tokens[meaning].tag is Tag.PARTICIPLE and sentence.tokens[verb].lower not in cues.have_forms
    )
    modal = sentence.tokens[verb].tag is Tag.MODAL
    if passive and cues.verb_second and sentence.tokens[verb].lower not in cues.passive_auxiliaries:
        return False  # "war nicht bekannt" tells how things are
    return not passive or (word in cues.passive_sayings and not modal)


def _after_relative(sentence: Sentence, place: int, verbs: Sequence[int], mention: int, reading: Reading) -> Reading | None:
    """Read a second verb behind a relative clause as that of the clause around it ("The man who built it was sentenced …")."""
    tokens, segment = sentence.tokens, sentence.segments[place]
    leads = {tokens[segment.start].tag}
    if Tag.COORDINATOR in leads and place:
        leads.add(tokens[sentence.segments[place - 1].start].tag)
    lead = tokens[segment.start]
    clause = lead.tag is Tag.SUBORDINATOR and lead.lower not in sentence.cues.complementizers
    if not (clause or Tag.RELATIVE in leads) or sentence.cues.verb_second:
        return None
    second = next((verb for verb in verbs[1:] if not _same_group(tokens, verbs[0], verb)), None)
    if second is None:
        return None
    if mention < second:
        return with_subject(sentence, place, replace(reading, end=second, verb=verbs[0]))
    carried = main_subject(sentence, place)
    return replace(reading, start=second, verb=second, carried=() if carried is None else (carried,))


def _same_group(tokens: Sequence[Token], first: int, second: int) -> bool:
    return all(token.tag in FINITE | {Tag.ADVERB, Tag.PARTICIPLE, Tag.INFINITIVE, Tag.GERUND} for token in tokens[first:second])

"""What is asked for or planned, and so is to come: "has asked for talks on Friday", "workers plan protests on Monday"."""

from itertools import pairwise

from service.languages.language import Tense
from service.recognition.mention import Mention
from service.resolution.context import Context
from service.resolution.sides import places_before
from service.temporal.repeating import Weekday

_OBJECT = 5
"""Within how many words behind its verb the noun stands of what is asked for ("for an emergency session")."""
_PERFECT = 3
"""Within how many words before its participle an auxiliary stands."""
_BEFORE = 6
"""Within how many words before its date what was due is told."""
_OWN_CLAUSE = 10
_STATE = 8
"""Within how many words before a name the verb of a state stands."""
_BEHIND = 8
"""Within how many words behind its date what was due is put in doubt."""


def is_planned(mention: Mention, context: Context) -> bool:
    """Whether a name dates what a verb right before asks for: "has called for a vote on Friday"; no past date goes with it."""
    words, tense = context.tokens.words, context.language.tense
    noun = mention.first - 1 - (mention.first > 0 and words[mention.first - 1] in tense.planning)
    if noun < 1 or words[noun] not in tense.happenings | tense.appointments:
        return False
    for index in range(noun - 1, max(-1, noun - _OBJECT), -1):
        word = words[index]
        if word in tense.plans:
            return tense.told_for.isdisjoint(words[index:noun]) and (not index or words[index - 1] not in tense.nominal)
        if word in tense.requests:
            return not tense.perfect.isdisjoint(words[max(0, index - _PERFECT) : index])
        if not word.isalpha() or (word in tense.borders and word not in tense.told_for):
            return False
    return False


def is_at_hand(mention: Mention, context: Context) -> bool:
    """Whether the clause of a name tells in the present tense where or what somebody is then: "she is back here on Thursday"."""
    words, tense = context.tokens.words, context.language.tense
    if mention.first and words[mention.first - 1] in tense.measuring | tense.belonging:
        return False
    for index in range(mention.first - 1, max(-1, mention.first - _STATE), -1):
        word = words[index]
        if word in tense.copula:
            return not words[index + 1].endswith(tense.ongoing_endings)
        if not word.isalpha() or word in tense.conjunctions or word in tense.measuring:
            return False
    return False


def is_still_due(mention: Mention, context: Context) -> bool:
    """Whether a name dates what may yet be late or not: "was to report in June but has asked for more time"."""
    words, tense = context.tokens.words, context.language.tense
    before = words[max(0, mention.first - _BEFORE) : mention.first]
    behind = words[mention.last : mention.last + _BEHIND]
    if not (tense.future | tense.awaited.get("for", frozenset())).isdisjoint(before) and _is_put_off(behind, tense):
        return True
    if not any(aux in tense.past_auxiliaries and _looks_ahead(then, tense) for aux, then in pairwise(before)):
        return False
    return any(
        word in tense.contrasts and not tense.perfect.isdisjoint(behind[place + 1 : place + _PERFECT])
        for place, word in enumerate(behind)
    )


def _is_put_off(behind: list[str], tense: Tense) -> bool:
    """Whether what was due is told to be put off behind its date: "due to start in June, was put back"."""
    put_off, auxiliaries = tense.awaited.get("until", frozenset()), tense.past_auxiliaries | tense.perfect
    return any(
        aux in auxiliaries and not put_off.isdisjoint(behind[place + 1 : place + _PERFECT]) for place, aux in enumerate(behind)
    )


def _looks_ahead(word: str, tense: Tense) -> bool:
    return word == tense.infinitive or word in tense.future


def is_halted(mention: Mention, context: Context) -> bool:
    """Whether something was stopped until a weekday: "shut three plants until Monday"."""
    before = (context.tokens.words[place] for place in places_before(context.tokens, mention.first, _OWN_CLAUSE))
    on_a_weekday = isinstance(getattr(mention.term, "what", None), Weekday)
    return on_a_weekday and any(word in context.language.tense.halting for word in before)


def is_awaited(mention: Mention, context: Context) -> bool:
    """Whether a name is what something was put off or fixed to: "postponed the vote until Friday"."""
    words, first, tense = context.tokens.words, mention.first, context.language.tense
    if mention.last < len(words) and words[mention.last] in tense.past:
        return False
    return any(
        words[place] in tense.awaited[words[first - 1]] for place in places_before(context.tokens, first - 1, _OWN_CLAUSE - 1)
    )

"""What is asked for or planned, and so is to come: "has asked for talks on Friday", "workers plan protests on Monday"."""

from itertools import pairwise

from service.languages.language import Tense
from service.recognition.mention import Mention
from service.resolution.context import Context

_OBJECT = 5
"""Within how many words behind its verb the noun stands of what is asked for ("for an emergency session")."""
_PERFECT = 3
"""Within how many words before its participle an auxiliary stands."""
_BEFORE = 6
"""Within how many words before its date what was due is told."""
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


def is_still_due(mention: Mention, context: Context) -> bool:
    """Whether a name dates what may yet be late or not: "was to report in June but has asked for more time"."""
    words, tense = context.tokens.words, context.language.tense
    before = words[max(0, mention.first - _BEFORE) : mention.first]
    due = any(aux in tense.past_auxiliaries and _looks_ahead(then, tense) for aux, then in pairwise(before))
    if not due:
        return False
    behind = words[mention.last : mention.last + _BEHIND]
    return any(
        word in tense.contrasts and not tense.perfect.isdisjoint(behind[place + 1 : place + _PERFECT])
        for place, word in enumerate(behind)
    )


def _looks_ahead(word: str, tense: Tense) -> bool:
    return word == tense.infinitive or word in tense.future

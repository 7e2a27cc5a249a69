"""Dates that are one end of an open time: "by the end of the year", "from Monday on"."""

from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import cast

from service.languages import language
from service.languages.language import Language
from service.recognition.constructions.calendar import size_of
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.temporal.expressions import Part
from service.temporal.timex import Bound

_PLACE = "…"
_NEAR = 3
"""How many words before a date "shortly" may stand, with a preposition and an article."""

Around = tuple[list[str], list[str], Bound]
"""The words before and behind a date, and which end they make it."""


def read_bounds(mentions: list[Mention], tokens: Tokens, spoken: Language) -> list[Mention]:
    """Give the dates that a language's words make an end of an open time their bound, the longest words first.

    What stands right behind another mention ends it, or counts from it: "from 3 May until the end of June", "two days after".
    A date that qualifies a noun is no end before or behind which all lies: "after Friday's vote" may be on Friday. Nor is
    one that something is near to.
    """
    ends = {mention.last for mention in mentions}
    words = tokens.words
    in_front, at_the_end = _tables(spoken.code)
    read = []
    for mention in mentions:
        before = words[mention.first - 1] if mention.first else ""
        behind = words[mention.last] if mention.last < len(words) else ""
        told = mention.bound or before in in_front or before in spoken.tense.articles or behind in at_the_end
        read.append(_bounded(mention, tokens, spoken, ends) if told else mention)
    return read


def _bounded(mention: Mention, tokens: Tokens, spoken: Language, ends: set[int]) -> Mention:
    bound = mention.bound or _bound_around(mention, tokens, spoken, ends)
    owns = tokens.words[mention.last : mention.last + 2] == ["'", "s"]
    if bound in {"before", "after"} and (owns or _is_near(mention, tokens, spoken)):
        bound = None
    return mention if bound == mention.bound else replace(mention, bound=bound)


def _is_near(mention: Mention, tokens: Tokens, spoken: Language) -> bool:
    """Whether what is told lies right beside the date: "shortly before midnight"."""
    before = tokens.words[max(0, mention.first - _NEAR) : max(0, mention.first - 1)]
    return not spoken.near.isdisjoint(before)


def _bound_around(mention: Mention, tokens: Tokens, spoken: Language, ends: set[int]) -> Bound | None:
    words, first, last = tokens.words, mention.first, mention.last
    if after_article := first > 0 and words[first - 1] in spoken.tense.articles:
        first -= 1
    in_front, at_the_end = _tables(spoken.code)
    around = (*in_front.get(words[first - 1] if first else "", ()), *at_the_end.get(words[last] if last < len(words) else "", ()))
    if not around or not _is_date(mention):
        return None
    for before, behind, bound in around:
        start = first - len(before)
        if start < 0 or start in ends or words[start:first] != before or words[last : last + len(behind)] != behind:
            continue
        qualifies = after_article and not spoken.guards.capital_nouns
        return None if qualifies and bound in {"before", "after"} else bound
    return None


def _is_date(mention: Mention) -> bool:
    term = mention.term
    return term.type == "TIME" or (term.type == "DATE" and (isinstance(term, Part) or size_of(term) is not None))


@cache
def _tables(code: str) -> tuple[dict[str, list[Around]], dict[str, list[Around]]]:
    """Map the word right before a date to what may stand around it, the longest first, and where nothing does the word behind."""
    in_front: defaultdict[str, list[Around]] = defaultdict(list)
    at_the_end: defaultdict[str, list[Around]] = defaultdict(list)
    for bound, written in language(code).bounds.items():
        for phrase in written:
            before, behind = (part.split() for part in phrase.split(_PLACE))
            told = in_front[before[-1]] if before else at_the_end[behind[0]]
            told.append((before, behind, cast("Bound", bound)))
    for told in in_front.values():
        told.sort(key=lambda around: -len(around[0]) - len(around[1]))
    return dict(in_front), dict(at_the_end)

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

Around = tuple[tuple[str, ...], tuple[str, ...], Bound]
"""The words before and behind a date, and which end they make it."""


def read_bounds(mentions: list[Mention], tokens: Tokens, spoken: Language) -> list[Mention]:
    """Give the dates that a language's words make an end of an open time their bound, the longest words first.

    What stands right behind another mention ends it, or counts from it: "from 3 May until the end of June", "two days after".
    A date that qualifies a noun is no end before or behind which all lies: "after Friday's vote" may be on Friday.
    """
    ends = {mention.last for mention in mentions}
    return [_bounded(mention, tokens, spoken, ends) for mention in mentions]


def _bounded(mention: Mention, tokens: Tokens, spoken: Language, ends: set[int]) -> Mention:
    bound = _bound(mention, tokens, spoken, ends)
    return mention if bound == mention.bound else replace(mention, bound=bound)


def _bound(mention: Mention, tokens: Tokens, spoken: Language, ends: set[int]) -> Bound | None:
    bound = mention.bound or _bound_around(mention, tokens, spoken, ends)
    owns = tokens.words[mention.last : mention.last + 2] == ["'", "s"]
    return None if owns and bound in {"before", "after"} else bound


def _bound_around(mention: Mention, tokens: Tokens, spoken: Language, ends: set[int]) -> Bound | None:
    if mention.term.type not in {"DATE", "TIME"} or not (isinstance(mention.term, Part) or size_of(mention.term)):
        return None
    words, first = tokens.words, mention.first
    if after_article := first > 0 and words[first - 1] in spoken.tense.articles:
        first -= 1
    table = _table(spoken.code)
    around = (*table.get(words[first - 1], ()), *table.get(_PLACE, ())) if first else table.get(_PLACE, ())
    for before, behind, bound in around:
        start = first - len(before)
        if start < 0 or start in ends or tuple(words[start:first]) != before:
            continue
        if tuple(words[mention.last : mention.last + len(behind)]) == behind:
            qualifies = after_article and not spoken.guards.capital_nouns
            return None if qualifies and bound in {"before", "after"} else bound
    return None


@cache
def _table(code: str) -> dict[str, list[Around]]:
    """Map the word right before a date, or the date itself, to what may stand around it, the longest first."""
    table: defaultdict[str, list[Around]] = defaultdict(list)
    for bound, written in language(code).bounds.items():
        for phrase in written:
            before, behind = (tuple(part.split()) for part in phrase.split(_PLACE))
            table[before[-1] if before else _PLACE].append((before, behind, cast("Bound", bound)))
    return {word: sorted(around, key=lambda each: -len(each[0]) - len(each[1])) for word, around in table.items()}

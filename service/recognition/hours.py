"""Numbers that stand where an hour does, and are one only where the words around them speak of a time of day: "doors at 7"."""

from collections.abc import Iterator
from itertools import groupby

from service.languages.language import Language
from service.recognition.constructions.calendar import size_of
from service.recognition.mention import Mention
from service.recognition.people import SHORT_TEXT
from service.recognition.tokens import Tokens
from service.temporal.expressions import Unary
from service.temporal.granularity import Granularity
from service.temporal.operators import Clock

_DECIMAL = "hour like a decimal"
ALONE = frozenset({"bare hour", "approximate bare hour", "hours from to", _DECIMAL})
"""Constructions of hours that nothing but the words around them tells from other numbers."""
BARE = ALONE | {
    "hour on a date",
    "hours on a date",
    "date of hours",
    "hours of weekdays",
    "hour or so",
    "half past the hour",
    "quarter past the hour",
    "quarter to the hour",
    "clock to an hour",
}
"""All constructions of hours that do not say which half of the day they mean."""
_ROWS = frozenset({"hours from to", "hours on a date", "date of hours"})
_SIGNS_BEFORE = frozenset("$£€¥#")
_SIGNS = frozenset(".,;:!?)…\"'”’&")
_LICENSED = 6
"""How many words before an hour of a short text the word may stand that speaks of a time of day."""
_CLOSELY = 3
"""The same in a long text, and before a row of hours."""
_BESIDE = 2
"""How many words may part an hour from a time or day that is told beside it."""
_ENDS = frozenset(".!?;")


def is_other_number(rule: str, first: int, last: int, tokens: Tokens, language: Language) -> bool:
    """Whether what has the form of an hour is another number: "at 7 percent", "from 9 a.m.", "won 3-2 on Saturday"."""
    if rule not in BARE:
        return False
    return _goes_on(first, last, tokens, language) or (rule in _ROWS and _is_score(first, last, tokens, language))


def _goes_on(first: int, last: int, tokens: Tokens, language: Language) -> bool:
    """Whether a number counts what stands behind it, or is a part of a longer figure."""
    words, guards = tokens.words, language.guards
    if first and (words[first - 1] in _SIGNS_BEFORE or words[first - 1] in guards.codes):
        return True
    if last >= len(tokens):
        return False
    after, further = words[last], words[last + 1] if last + 1 < len(tokens) else ""
    if after == "-":
        return further[:1].isdigit() or tokens.glued(last)
    if after.isalpha():
        joined = tokens.glued(last) or (len(after) == 1 and further == "." and tokens.glued(last + 1))  # "5pm", "at 7 p.m."
        follows = after in guards.followers and after not in guards.genitives and further != "."  # "1-3 in. of snow"
        return joined or not (follows or after in language.hours.followers)
    return after not in _SIGNS or (further[:1].isdigit() and tokens.glued(last) and tokens.glued(last + 1))


def _is_score(first: int, last: int, tokens: Tokens, language: Language) -> bool:
    """Whether what is told around two numbers is how a match ended: "lost 3-2 on Saturday"."""
    return not language.hours.scoring.isdisjoint(tokens.words[max(0, first - _LICENSED) : last + _LICENSED])


def drop_unlicensed_hours(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop lone numbers that nothing around them makes an hour: "the vote was 5-4", "up from 5"."""
    if not any(mention.rule in ALONE for mention in mentions):
        return mentions
    return list(_licensed(mentions, tokens, language))


def _licensed(mentions: list[Mention], tokens: Tokens, language: Language) -> Iterator[Mention]:
    before: Mention | None = None
    rows = [list(row) for _, row in groupby(mentions, key=lambda mention: mention.rule if mention.rule in ALONE else mention)]
    for place, row in enumerate(rows):
        behind = rows[place + 1][0] if place + 1 < len(rows) else None
        if row[0].rule in ALONE and not _is_licensed(row, before, behind, tokens, language):
            continue
        yield from row
        before = row[-1]


def _is_licensed(row: list[Mention], before: Mention | None, behind: Mention | None, tokens: Tokens, language: Language) -> bool:
    """Whether a word of the same sentence, or a time or day right beside it, tells that a number is an hour."""
    short = len(tokens) <= SHORT_TEXT
    if before is not None and _is_beside(before, row[0], tokens) and (short or _is_clock(before)):
        return True
    if row[0].rule == _DECIMAL:
        return False
    if behind is not None and short and _is_beside(row[-1], behind, tokens):
        return True
    reach = _LICENSED if short and row[0].rule != "hours from to" else _CLOSELY
    for index in range(row[0].first - 1, max(-1, row[0].first - 1 - reach), -1):
        if tokens.words[index] in _ENDS:
            return False
        if tokens.words[index] in language.hours.timed:
            return True
    return False


def _is_beside(before: Mention, behind: Mention, tokens: Tokens) -> bool:
    between = tokens.words[before.last : behind.first]
    return len(between) <= _BESIDE and _ENDS.isdisjoint(between) and _is_so_fine(before) and _is_so_fine(behind)


def _is_so_fine(mention: Mention) -> bool:
    """Whether a mention is a time, a day or a set of days."""
    return mention.term.type in {"TIME", "SET"} or (mention.term.type == "DATE" and size_of(mention.term) is Granularity.DAY)


def _is_clock(mention: Mention) -> bool:
    term = mention.term
    while isinstance(term, Unary) and not isinstance(term, Clock):
        term = term.of
    return isinstance(term, Clock)

"""Which number of four digits is a year, and which counts something."""

import re
from bisect import bisect_left, bisect_right
from calendar import isleap
from collections.abc import Sequence

from service.languages.frame import Frame
from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.people import opens_sentence
from service.recognition.tokens import Tokens
from service.temporal.expressions import Bare, Calendar
from service.temporal.repeating import MonthDay, Repeating

_YEARS_NAMED = (1000, 2199)
_ROUND = 100
_YEAR_LENGTH = 4
_YEARS_BARE = (1900, 2050)
_CODES = frozenset(["$", "€", "£", "#", "no", "nr", "route", "room", "flight"])
_OPENING = frozenset("(\"'-/—[“„")
_UNITS = frozenset("%°$€£")
_INSIDE = frozenset(",.:")
_YEAR = re.compile(r"\d{4}")
_YEARS = frozenset({"year", "approximate date", "by"})
_CLAUSE_ENDS = frozenset([".", ",", ";", ")", "und"])
_JOINING = frozenset(["(", ",", "and", "or", "to", "und", "oder", "bis"])
_NEAR = 50
"""Within how many years of one that is named another number is a year as well."""
_LEAP_DAY = 2, 29
_BRACKET = 4
"""How many words before a year the verb may stand whose particle follows it."""


def years_named(mentions: Sequence[Mention], tokens: Tokens, language: Language) -> list[int]:
    """List the years of long ago that a text names beyond doubt ("in 1781"), in order."""
    numbers = {int(tokens.words[mention.last - 1]) for mention in mentions if _is_number(mention, tokens)}
    if not any(number < _YEARS_BARE[0] for number in numbers):
        return []
    told = (mention for mention in mentions if _is_number(mention, tokens) and not is_no_year(mention, tokens, language))
    return sorted({year for mention in told if (year := int(tokens.words[mention.last - 1])) < _YEARS_BARE[0]})


def is_no_year(mention: Mention, tokens: Tokens, language: Language, named: Sequence[int] = ()) -> bool:
    """Whether a mention ends in a number that could be a year and counts something else ("2000 people", "$1998").

    A year of long ago is one with a preposition, before what bears its number ("the 1784 treaty"), and beside others that the
    text has `named`, in order ("in 1781 and 1783 by …", "his treaty (1784)").
    """
    if not _is_number(mention, tokens):
        return False
    if not _may_be_year(mention, tokens, language):
        return True
    first, last, number = mention.last - 1, mention.last, int(tokens.words[mention.last - 1])
    before = tokens.words[first - 1] if first else ""
    certain = before in language.guards.licences - language.guards.loose or _verb_stands(tokens, last, language)
    earliest, latest = _YEARS_NAMED if certain else _YEARS_BARE
    if earliest <= number <= latest:
        return False
    return not (_YEARS_NAMED[0] <= number < earliest and _is_of_long_ago(number, first, tokens, language, named))


def drop_days_of_no_year(mentions: list[Mention], tokens: Tokens, _: Language) -> list[Mention]:
    """Drop 29 February, and the year behind it, where that year has none: "29 February 2025", "29.2.2025"."""
    lacking = [mention for mention in mentions if isinstance(mention.term, Bare) and _is_leap_day(mention.term.what)]
    if not lacking:
        return mentions
    years = {mention.first: mention for mention in mentions if isinstance(mention.term, Calendar)}
    gone = []
    for mention in lacking:
        sign = tokens.words[mention.last] if mention.last < len(tokens) else ""
        place = mention.last + (sign in _INSIDE)
        year = tokens.words[place] if place < len(tokens) else ""
        told = tokens.glued(place) if sign == "." else place in years
        if told and _YEAR.fullmatch(year) and not isleap(int(year)):
            gone += [mention, years.get(place)]
    return [mention for mention in mentions if mention not in gone]


def _is_leap_day(name: Repeating) -> bool:
    return isinstance(name, MonthDay) and (name.month, name.day) == _LEAP_DAY


def _is_number(mention: Mention, tokens: Tokens) -> bool:
    return mention.rule in _YEARS and _YEAR.fullmatch(tokens.words[mention.last - 1]) is not None


def _is_of_long_ago(number: int, place: int, tokens: Tokens, language: Language, named: Sequence[int]) -> bool:
    before = tokens.words[place - 1] if place else ""
    after = tokens.words[place + 1] if place + 1 < len(tokens) else ""
    bears = before in language.tense.articles and not language.guards.capital_nouns and after.isalpha()
    singular = not after.endswith("s") or after.endswith("ss") or tokens.original(place + 1).istitle()
    if bears and singular and number % _ROUND:
        return True
    near = bisect_left(named, number - _NEAR) < bisect_right(named, number + _NEAR)
    joined = before in _JOINING and (not after.isalpha() or after in language.guards.followers)
    return near and (bears or joined)


def _may_be_year(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether nothing tells against a year: no figure, nothing that is counted, no model of a maker."""
    first, last = mention.last - 1, mention.last
    before = tokens.words[first - 1] if first else ""
    after = tokens.words[last] if last < len(tokens) else ""
    guards = language.guards
    if mention.last - mention.first > 1 and before.isalpha() and after.isdigit() and not tokens.glued(last):
        after = ""  # "im Geschäftsjahr 2023 312 Mio. Euro": the word tells the year from the amount
    if _in_a_figure(tokens, first, before, after) or after in guards.counted or before in guards.codes:
        return False
    in_time = before in guards.licences - guards.genitives
    return in_time or after not in guards.makes or not _is_model(tokens, last + 1, guards.firms)


def _is_model(tokens: Tokens, index: int, firms: frozenset[str]) -> bool:
    """Whether the name of a model follows that of its maker ("Ford Focus", "BMW 320", "Mercedes-Benz"), not "Ford Motor Co."."""
    if index < len(tokens) and tokens.words[index] == "-" and tokens.glued(index):
        index += 1
    if index >= len(tokens) or tokens.words[index] in firms:
        return False
    return tokens.original(index)[0].isalnum() and not tokens.original(index)[0].islower()


def _verb_stands(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a past verb follows and no noun precedes, where nouns have capitals: "1895 gegründet", not "Artikel 1701 wurde"."""
    frame = language.tense.frame
    if index >= len(tokens) or not tokens.original(index).islower():
        return False
    if frame is None:
        return opens_sentence(index - 1, tokens) and tokens.words[index] in language.tense.past
    if index > 1 and tokens.original(index - 2)[0].isupper() and not opens_sentence(index - 2, tokens):
        return _is_closed_by_a_particle(tokens, index, frame)
    if any(closes(tokens, index, frame) for closes in _CLOSING):
        return True
    word = tokens.words[index]
    kind = next((kind for kind, form in frame.forms if re.fullmatch(form, word)), "")
    if kind == "participle" or word in frame.no_verbs:
        return kind == "participle" and word not in frame.no_verbs
    return int(tokens.words[index - 1]) % _ROUND > 0 and (word in frame.past or kind == "past")


def _is_closed_by_a_particle(tokens: Tokens, index: int, frame: Frame) -> bool:
    """Whether a year stands right before the particle of a past verb that closes the clause: "brannte sie 1634 nieder."."""
    if tokens.words[index] not in frame.prefixes or not _ends_clause(tokens, index + 1):
        return False
    if tokens.words[index - 2] in frame.prefixes:
        return False  # "stieg auf 1634 an": a preposition makes it a number
    before = tokens.words[max(0, index - 1 - _BRACKET) : index - 1]
    return any(
        word in frame.past or any(kind in {"past", "weak"} and re.fullmatch(form, word) for kind, form in frame.forms)
        for word in before
        if word not in frame.no_verbs
    )


def _is_singular(tokens: Tokens, index: int, frame: Frame) -> bool:
    """Whether the verb behind a number is of one, not of so many: "1347 erreicht die Pest …", but "1347 besuchten …"."""
    if not opens_sentence(index - 1, tokens):
        return False
    word = tokens.words[index]
    behind = tokens.words[index + 1] if index + 1 < len(tokens) else "."
    return word not in frame.no_verbs and behind in frame.completing and re.fullmatch(frame.singular, word) is not None


def _is_told_before(tokens: Tokens, index: int, frame: Frame) -> bool:
    """Whether a past verb stands before a year and the rest of its clause behind: "erhielt 1872 eine Orgel"."""
    if index < 2 or int(tokens.words[index - 1]) % _ROUND == 0:  # noqa: PLR2004 (the year and the word before it)
        return False
    word = tokens.words[index - 2]
    told = word in frame.past or any(kind == "past" and re.fullmatch(form, word) for kind, form in frame.forms)
    return told and word not in frame.no_verbs and tokens.words[index] in frame.completing


def _is_participle_behind(tokens: Tokens, index: int, frame: Frame) -> bool:
    """Whether a participle that ends its clause stands behind one word more: "1274 urkundlich erwähnt."."""
    behind = index + 1
    if behind + 1 >= len(tokens) or tokens.words[index] in frame.no_verbs or tokens.words[behind + 1] not in _CLAUSE_ENDS:
        return False
    word = tokens.words[behind]
    return word not in frame.no_verbs and any(
        kind in {"participle", "either"} and re.fullmatch(form, word) for kind, form in frame.forms
    )


def _is_closed_by_a_participle(tokens: Tokens, index: int, frame: Frame) -> bool:
    """Whether a word that may be a participle ends the clause right behind a year: "wurde 1881 zerstört."."""
    word = tokens.words[index]
    if word in frame.no_verbs or not _ends_clause(tokens, index + 1):
        return False
    return next((kind for kind, form in frame.forms if re.fullmatch(form, word)), "") == "either"


_CLOSING = (_is_singular, _is_closed_by_a_particle, _is_closed_by_a_participle, _is_participle_behind, _is_told_before)
"""What tells that a clause with a past verb closes behind a year."""


def _ends_clause(tokens: Tokens, index: int) -> bool:
    return index >= len(tokens) or tokens.words[index] in _CLAUSE_ENDS


def _in_a_figure(tokens: Tokens, index: int, before: str, after: str) -> bool:
    """Whether a number is part of a longer figure, a price or a code ("555-1234", "$1998", "1998.5")."""
    last = index + 1
    if before in _CODES or before.isdigit() or after.isdigit():
        return True
    if before and tokens.glued(index) and (before not in _OPENING or before in ",."):
        return True
    if before in {"-", "/"} and tokens.glued(index) and index > 1 and tokens.words[index - 2].isdigit():
        return before == "-" or len(tokens.words[index - 2]) < _YEAR_LENGTH
    if last < len(tokens) and tokens.glued(last):
        return after[0].isalpha() or after in _UNITS or (after in _INSIDE and digit_follows(tokens, last))
    return False


def digit_follows(tokens: Tokens, index: int) -> bool:
    """Whether a number stands right behind a sign."""
    return index + 1 < len(tokens) and tokens.glued(index + 1) and tokens.words[index + 1].isdigit()

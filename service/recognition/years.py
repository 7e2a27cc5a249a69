"""Which number of four digits is a year, and which counts something."""

import re

from service.languages.language import Frame, Language
from service.recognition.mention import Mention
from service.recognition.people import opens_sentence
from service.recognition.tokens import Tokens

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
_BRACKET = 4
"""How many words before a year the verb may stand whose particle follows it."""


def is_no_year(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether a mention ends in a number that could be a year and counts something else ("2000 people", "$1998")."""
    if mention.rule not in _YEARS or not _YEAR.fullmatch(tokens.words[mention.last - 1]):
        return False
    return not _is_year(mention, tokens, language)


def _is_year(mention: Mention, tokens: Tokens, language: Language) -> bool:
    first, last = mention.last - 1, mention.last
    before = tokens.words[first - 1] if first else ""
    after = tokens.words[last] if last < len(tokens) else ""
    guards = language.guards
    if mention.last - mention.first > 1 and before.isalpha() and after.isdigit() and not tokens.glued(last):
        after = ""  # "im Geschäftsjahr 2023 312 Mio. Euro": the word tells the year from the amount
    if _in_a_figure(tokens, first, before, after) or after in guards.counted or before in guards.codes:
        return False
    in_time = before in guards.licences - guards.genitives
    if after in guards.makes and not in_time and _is_model(tokens, last + 1, guards.firms):
        return False
    number = int(tokens.words[first])
    named = before in guards.licences - guards.loose or _verb_stands(tokens, last, language)
    earliest, latest = _YEARS_NAMED if named else _YEARS_BARE
    return earliest <= number <= latest


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

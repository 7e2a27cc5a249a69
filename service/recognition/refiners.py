"""The one ordered list of steps that mend what the phrasings found: names of people, words that only look like time."""

import re
from collections.abc import Callable

from service.languages.language import Frame, Language
from service.recognition.addresses import drop_addresses
from service.recognition.mention import Mention
from service.recognition.people import drop_people, drop_unlicensed, names_of_kind, opens_sentence
from service.recognition.rates import read_rates
from service.recognition.tokens import Tokens
from service.recognition.topics import drop_off_topic
from service.recognition.works import drop_works
from service.temporal.amounts import Amount
from service.temporal.expressions import Term, Unary
from service.temporal.granularity import Granularity

_QUOTES = frozenset('"“”„«»')
Refiner = Callable[[list[Mention], Tokens, Language], list[Mention]]
_YEARS_NAMED = (1000, 2199)
_ROUND = 100
_YEAR_LENGTH = 4
_YEARS_BARE = (1900, 2050)
_CODES = frozenset(["$", "€", "£", "#", "no", "nr", "route", "room", "flight"])
_OPENING = frozenset("(\"'-/—[“„")
_UNITS = frozenset("%°$€£")
_INSIDE = frozenset(",.:")
_DIALLED = frozenset("-/")
_AREA_CODE = 3
"""The fewest digits of an area code."""
_SERIES = 5
"""How many numbers and signs of a telephone number are looked at."""
_YEAR = re.compile(r"\d{4}")
_YEARS = frozenset({"year", "approximate date", "by"})
_CLAUSE_ENDS = frozenset([".", ",", ";", ")", "und"])
_CLOCKS = frozenset({"clock alone", "clock on a date"})
_COUNTED_FROM = frozenset({"units after a date", "units before a date", "before", "after", "since", "until", "by"})
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_DETERMINED = frozenset({"amount in part of this unit", "last name", "this name", "next name", "unit and a half"})
"""Constructions whose last word does not go with the one behind: "an hour and a half of rain", "six weeks earlier this year"."""
_QUALIFYING = frozenset({"name with article", "part of that day", "name"})
_LAST_UNITS = frozenset({"last unit", "past unit as a stretch"})
"""What is of something else than the day of telling before "of": "in the last month of the war"."""
_BOUNDS = frozenset({"since", "until", "before", "by", "after"})


def drop_qualifiers(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop what qualifies a noun: "the summer school", "the night shift", "the Daily Telegraph"."""
    return [mention for mention in mentions if not _qualifies(mention, tokens, language)]


def _qualifies(mention: Mention, tokens: Tokens, language: Language) -> bool:
    if language.guards.capital_nouns:
        return mention.rule in {"name", "day from today"} and (_is_joined(mention, tokens) or _is_quoted(mention, tokens))
    if mention.last >= len(tokens) or not tokens.words[mention.last].isalpha() or tokens.glued(mention.last):
        return False
    if mention.rule == "how often":  # "the Daily Telegraph", "the party daily Granma"
        behind_a_name = mention.first > 1 and tokens.original(mention.first - 1).istitle()
        return (behind_a_name or tokens.original(mention.first)[0].isupper()) and tokens.original(mention.last)[0].isupper()
    bare = mention.rule in _BOUNDS and mention.last - mention.first <= 1 + (
        tokens.words[mention.first] in language.tense.articles
    )
    if not (bare or mention.rule in _QUALIFYING) or tokens.words[mention.last - 1] in language.lexicon["unit"]:
        return False
    return tokens.words[mention.last] not in language.guards.followers and _is_soft(mention, tokens, language)


def _is_quoted(mention: Mention, tokens: Tokens) -> bool:
    """Whether a name alone stands in quotation marks, as a title or a matter: "zum Thema „Weihnachten“"."""
    around = tokens.words[max(0, mention.first - 1) : mention.first] + tokens.words[mention.last : mention.last + 1]
    return len(around) == 2 and _QUOTES.issuperset(around)  # noqa: PLR2004 (one mark on each side)


def _is_joined(mention: Mention, tokens: Tokens) -> bool:
    """Whether a hyphen joins a name with another noun: "Winter-Biathlon", "Herz-Jesu-Sonntag"."""
    first, last, words = mention.first, mention.last, tokens.words
    behind = (
        last + 1 < len(tokens)
        and words[last] == "-"
        and tokens.glued(last)
        and tokens.glued(last + 1)
        and words[last + 1].isalpha()
    )
    return behind or (
        first > 1 and words[first - 1] == "-" and tokens.glued(first) and tokens.glued(first - 1) and words[first - 2].isalpha()
    )


def _is_soft(mention: Mention, tokens: Tokens, language: Language) -> bool:
    word = tokens.words[mention.last - 1]
    return word in language.lexicon["season"] or word in language.lexicon["part"]


def drop_counted(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop a bare number that counts something else ("2000 people", "$1998"), and words beside others that rule them out."""
    return [mention for mention in mentions if not _ruled_out(mention, tokens, language)]


def _ruled_out(mention: Mention, tokens: Tokens, language: Language) -> bool:
    guards, words = language.guards, tokens.words
    if mention.rule in _YEARS and _YEAR.fullmatch(words[mention.last - 1]) and not _is_year(mention, tokens, language):
        return True
    before = words[mention.first - 1] if mention.first else ""
    after = words[mention.last] if mention.last < len(tokens) else ""
    if (
        _goes_on(mention, tokens, after)
        or _is_cut_off(mention, tokens)
        or _is_age(mention, tokens, before, language)
        or _is_measured(mention, tokens, before, language)
        or (mention.rule == "clock alone" and words[mention.last - 1].isdigit() and after in guards.counted)
    ):
        return True
    if after == "-" and mention.last + 1 < len(tokens):
        after = words[mention.last + 1]
    if _is_any_weekday(mention, tokens, before, language) or (mention.rule in _LAST_UNITS and after in guards.genitives):
        return True
    if _ends_in_ordinal(mention, tokens) and after.isalpha() and after not in guards.followers:
        return not guards.capital_nouns or tokens.original(mention.last).istitle()
    last = words[mention.last - 1]
    if mention.rule == "amount" and after in guards.portions.get(last, ()) and _is_numbered(mention.term):
        return True
    ruled_out = after in guards.not_before.get(last, ()) and mention.rule not in _DETERMINED
    return ruled_out or before in guards.not_after.get(words[mention.first], ())


def _is_numbered(term: Term) -> bool:
    """Whether an amount has a number: "three quarters (of the seats)", but not "several quarters (of losses)"."""
    while isinstance(term, Unary):
        term = term.of
    return isinstance(term, Amount) and term.count is not None


def _is_any_weekday(mention: Mention, tokens: Tokens, before: str, language: Language) -> bool:
    """Whether a weekday is one of its kind: "falls on a Sunday", but not "in a Sunday interview"."""
    if mention.rule != "name" or mention.last - mention.first > 1 or before not in language.guards.rates:
        return False
    if not names_of_kind(mention.first, "weekday", tokens, language):
        return False
    after = tokens.words[mention.last] if mention.last < len(tokens) else "."
    return not after.isalpha() or after in language.guards.followers


def _ends_in_ordinal(mention: Mention, tokens: Tokens) -> bool:
    """Whether a mention may end in an ordinal that belongs to a noun: "the 25th (anniversary)", "a week after the 25th"."""
    if mention.rule == "day of the month":
        return True
    return mention.rule in _COUNTED_FROM and tokens.words[mention.last - 1] in _ORDINAL_ENDS


def _is_measured(mention: Mention, tokens: Tokens, before: str, language: Language) -> bool:
    """Whether a mention begins with a clock time without "p.m." where a stopwatch is read: "with 2:07 to play", "in 1:02"."""
    if mention.rule not in _CLOCKS or before not in language.guards.measures:
        return False
    words, behind = tokens.words, mention.first + 3
    return words[mention.first + 1 : mention.first + 2] == [":"] and not (behind < mention.last and words[behind].isalpha())


def _is_age(mention: Mention, tokens: Tokens, before: str, language: Language) -> bool:
    """Whether years tell how old somebody was: "mit 18 Jahren ging er", but not "mit 18 Jahren Abstand"."""
    if mention.rule != "amount" or before not in language.guards.ages:
        return False
    noun = mention.last < len(tokens) and tokens.original(mention.last)[0].isupper()
    return not noun and language.lexicon["unit"].get(tokens.words[mention.last - 1]) is Granularity.YEAR


def _is_cut_off(mention: Mention, tokens: Tokens) -> bool:
    """Whether a mention begins within a figure: a time that was run ("2:31:07 Stunden"), a telephone number ("030 1851-2044")."""
    first, words = mention.first, tokens.words
    if not first or not words[first][0].isdigit():
        return False
    if words[first - 1] == ":" and tokens.glued(first) and tokens.glued(first - 1) and first > 1 and words[first - 2].isdigit():
        return True
    index = first - 1
    while index >= 0 and first - index <= _SERIES and (words[index].isdigit() or words[index] in _DIALLED):
        if words[index][0] == "0" and len(words[index]) >= _AREA_CODE:
            return True
        index -= 1
    return False


def _goes_on(mention: Mention, tokens: Tokens, after: str) -> bool:
    """Whether a mention is cut out of a longer word: a time that was run ("2:04:35"), "the past 10 games", "after-hours"."""
    if mention.rule == "the past":
        return after.isdecimal()
    if mention.rule in {"units", "how often"}:
        return mention.first > 1 and tokens.words[mention.first - 1] == "-" and tokens.glued(mention.first)
    if mention.rule == "clock alone":
        return after in {":", "."} and tokens.glued(mention.last) and _digit_follows(tokens, mention.last)
    return mention.rule == "unit spoken of" and after == "-" and tokens.glued(mention.last)


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
        return False
    if _is_participle_behind(tokens, index, frame) or _is_told_before(tokens, index, frame):
        return True
    word = tokens.words[index]
    kind = next((kind for kind, form in frame.forms if re.fullmatch(form, word)), "")
    if kind == "participle" or word in frame.no_verbs:
        return kind == "participle" and word not in frame.no_verbs
    return int(tokens.words[index - 1]) % _ROUND > 0 and (word in frame.past or kind == "past")


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
        return after[0].isalpha() or after in _UNITS or (after in _INSIDE and _digit_follows(tokens, last))
    return False


def _digit_follows(tokens: Tokens, index: int) -> bool:
    return index + 1 < len(tokens) and tokens.glued(index + 1) and tokens.words[index + 1].isdigit()


REFINERS: tuple[Refiner, ...] = (
    drop_addresses,
    drop_unlicensed,
    drop_people,
    drop_works,
    drop_off_topic,
    drop_qualifiers,
    drop_counted,
    read_rates,
)

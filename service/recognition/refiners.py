"""The one ordered list of steps that mend what the phrasings found: names of people, words that only look like time."""

from collections.abc import Callable
from dataclasses import replace

from service.languages.language import Language
from service.recognition.addresses import drop_addresses
from service.recognition.bounds import read_bounds
from service.recognition.hours import drop_unlicensed_hours
from service.recognition.mention import Mention
from service.recognition.people import drop_people, drop_unlicensed, names_of_kind
from service.recognition.rates import read_rates
from service.recognition.tokens import Tokens
from service.recognition.topics import drop_off_topic
from service.recognition.works import drop_works
from service.recognition.years import digit_follows, drop_days_of_no_year, is_no_year, years_named
from service.temporal.amounts import Amount
from service.temporal.expressions import Term
from service.temporal.granularity import Granularity

_QUOTES = frozenset('"“”„«»')
Refiner = Callable[[list[Mention], Tokens, Language], list[Mention]]
_DIALLED = frozenset("-/")
_AREA_CODE = 3
"""The fewest digits of an area code."""
_SERIES = 5
"""How many numbers and signs of a telephone number are looked at."""
_CLOCKS = frozenset({"clock alone", "clock on a date"})
_HOURS = frozenset({"clock alone", "hour on a part of a day"})
"""Constructions that may end in the bare number of an hour."""
_COUNT = 15
"""Within how many words before an ordinal in digits the one stands that began the count."""
_WITHIN_NUMBERS = frozenset(",-")
_COUNTED_FROM = frozenset({"units after a date", "units before a date", "before", "after", "since", "until", "by"})
_DAYS_OF_A_MONTH = frozenset({"day of the month", "day of some month", "weekday of the month"})
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_DETERMINED = frozenset({"amount in part of this unit", "last name", "this name", "next name", "unit and a half"})
"""Constructions whose last word does not go with the one behind: "an hour and a half of rain", "six weeks earlier this year"."""
_QUALIFYING = frozenset({"name with article", "part of that day", "name"})
_APPOSED = frozenset(",(")
_LAST_UNITS = frozenset({"last unit", "past unit as a stretch"})
"""What is of something else than the day of telling before "of": "in the last month of the war"."""
_BOUNDS = frozenset({"since", "until", "before", "by", "after"})


def leave_full_stops(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Leave the full stop behind an abbreviation to the sentence that ends there: "Closed Sun. Open Mon."."""
    return [
        replace(mention, last=mention.last - 1) if _ends_with_its_sentence(mention, tokens, language) else mention
        for mention in mentions
    ]


def _ends_with_its_sentence(mention: Mention, tokens: Tokens, language: Language) -> bool:
    dot = mention.last - 1
    if tokens.words[dot] != "." or dot == mention.first or tokens.words[dot - 1] not in language.dotted:
        return False
    begun = mention.last < len(tokens) and (tokens.small or tokens.original(mention.last)[0].isupper())
    return mention.last >= len(tokens) or (begun and not tokens.glued(mention.last))


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
    named = years_named(mentions, tokens, language)
    dated = (_without_its_name(mention, tokens, language) for mention in mentions)
    return [
        mention
        for mention in dated
        if not is_no_year(mention, tokens, language, named) and not _ruled_out(mention, tokens, language)
    ]


def _without_its_name(mention: Mention, tokens: Tokens, language: Language) -> Mention:
    """Take off a weekday that a day has in its name: "Black Monday, October 19, 1987"."""
    before = tokens.words[mention.first - 1] if mention.first else ""
    if mention.rule != "weekday of a date" or before not in language.guards.not_after.get(tokens.words[mention.first], ()):
        return mention
    first = mention.first + 1 + (tokens.words[mention.first + 1] in _APPOSED)
    return replace(mention, first=first)


def _ruled_out(mention: Mention, tokens: Tokens, language: Language) -> bool:
    guards, words = language.guards, tokens.words
    before = words[mention.first - 1] if mention.first else ""
    after = words[mention.last] if mention.last < len(tokens) else ""
    if (
        _goes_on(mention, tokens, after, language)
        or _is_cut_off(mention, tokens)
        or _is_age(mention, tokens, before, language)
        or _is_measured(mention, tokens, before, language)
        or _counts_something(mention, tokens, after, language)
        or _is_rank(mention, tokens, language)
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


def _counts_something(mention: Mention, tokens: Tokens, after: str, language: Language) -> bool:
    """Whether the hour that a mention ends in counts what stands behind ("at 8 flights", "tonight at 3,000 homes")."""
    if mention.rule not in _HOURS or not tokens.words[mention.last - 1].isdigit():
        return False
    goes_on = mention.last < len(tokens) and tokens.glued(mention.last) and after in _WITHIN_NUMBERS
    return after in language.guards.counted or (
        mention.rule != "clock alone" and goes_on and (after == "-" or digit_follows(tokens, mention.last))
    )


def _is_numbered(term: Term) -> bool:
    """Whether an amount has a number: "three quarters (of the seats)", but not "several quarters (of losses)"."""
    return isinstance(term.root, Amount) and term.root.count is not None


def _is_any_weekday(mention: Mention, tokens: Tokens, before: str, language: Language) -> bool:
    """Whether a weekday is one of its kind: "falls on a Sunday", but not "in a Sunday interview"."""
    if mention.rule != "name" or mention.last - mention.first > 1 or before not in language.guards.rates:
        return False
    if not names_of_kind(mention.first, "weekday", tokens, language):
        return False
    after = tokens.words[mention.last] if mention.last < len(tokens) else "."
    return not after.isalpha() or after in language.guards.followers


def _is_rank(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether an ordinal goes on a count: "the fourth killing there and the 31st in the valley"."""
    if mention.rule != "day of the month" or tokens.words[mention.first - 1] not in language.guards.listing:
        return False
    before = tokens.words[max(0, mention.first - _COUNT) : mention.first]
    return not language.lexicon.get("nth", {}).keys().isdisjoint(before)


def _ends_in_ordinal(mention: Mention, tokens: Tokens) -> bool:
    """Whether a mention may end in an ordinal that belongs to a noun: "the 25th (anniversary)", "a week after the 25th"."""
    if mention.rule in _DAYS_OF_A_MONTH:
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


def _goes_on(mention: Mention, tokens: Tokens, after: str, language: Language) -> bool:
    """Whether a mention is cut out of a longer word: a time that was run ("2:04:35"), "the past 10 games", "after-hours"."""
    if mention.rule == "the past":
        return after.isdecimal() and not language.guards.capital_nouns
    if mention.rule in {"units", "how often"}:
        return mention.first > 1 and tokens.words[mention.first - 1] == "-" and tokens.glued(mention.first)
    if mention.rule == "clock alone":
        return after in {":", "."} and tokens.glued(mention.last) and digit_follows(tokens, mention.last)
    return mention.rule == "unit spoken of" and after == "-" and tokens.glued(mention.last)


REFINERS: tuple[Refiner, ...] = (
    leave_full_stops,
    drop_unlicensed_hours,
    drop_addresses,
    drop_unlicensed,
    drop_people,
    drop_works,
    drop_off_topic,
    drop_qualifiers,
    drop_counted,
    drop_days_of_no_year,
    read_rates,
    read_bounds,
)

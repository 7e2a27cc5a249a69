"""The one ordered list of steps that mend what the phrasings found: names of people, words that only look like time."""

from collections.abc import Callable

from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens

Refiner = Callable[[list[Mention], Tokens, Language], list[Mention]]
_SENTENCE_ENDS = frozenset(".!?:;\"'“”„()[]-—–|")


def drop_unlicensed(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop a lone word that is also an ordinary word or a surname, unless a word like "in" stands before it."""
    guards = language.guards
    return [
        mention
        for mention in mentions
        if mention.last - mention.first > 1
        or tokens.words[mention.first] not in guards.ambiguous
        or (mention.first > 0 and tokens.words[mention.first - 1] in guards.licences)
    ]


def drop_people(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop a lone name of a month or day that is part of a person's name ("Theresa May", "April Ryan")."""
    kept = []
    for mention in mentions:
        word = tokens.words[mention.first]
        if (
            mention.last - mention.first == 1
            and any(
                word in language.lexicon[kind] or tokens.original(mention.first) in language.lexicon[kind]
                for kind in ("month", "weekday", "season")
            )
            and _is_person(mention, tokens, language)
        ):
            continue
        kept.append(mention)
    return kept


def _is_person(mention: Mention, tokens: Tokens, language: Language) -> bool:
    before, after = mention.first - 1, mention.last
    guards = language.guards
    if before >= 0 and tokens.words[before] in guards.titles:
        return True
    if tokens.words[mention.first] not in guards.given_names or (before >= 0 and tokens.words[before] in guards.licences):
        return False
    return after < len(tokens) and tokens.original(after)[:1].isupper()


def drop_rates(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop "a year" where it says how much a year ("$500 million a year", "24 hours a day")."""
    amounts = language.guards.amounts
    return [
        mention
        for mention in mentions
        if mention.rule != "amount"
        or mention.first == 0
        or tokens.words[mention.first][0].isdigit()
        or not (tokens.words[mention.first - 1] in amounts or tokens.words[mention.first - 1][0].isdigit())
    ]


def drop_counted(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop a bare number that counts something else ("2000 people", "$1998")."""
    guards = language.guards
    kept = []
    for mention in mentions:
        if mention.rule == "year" and mention.last - mention.first == 1 and not _is_year(mention, tokens, language):
            continue
        words = tokens.words[mention.first : mention.last]
        before = tokens.words[mention.first - 1] if mention.first else ""
        after = tokens.words[mention.last] if mention.last < len(tokens) else ""
        if mention.rule == "day of the month" and after.isalpha() and after not in guards.licences:
            continue
        if after and after in guards.not_before.get(words[-1], ()):
            continue
        if before and before in guards.not_after.get(words[0], ()):
            continue
        if (
            after == "-"
            and mention.last + 1 < len(tokens)
            and tokens.words[mention.last + 1] in guards.not_before.get(words[-1], ())
        ):
            continue
        kept.append(mention)
    return kept


def _is_year(mention: Mention, tokens: Tokens, language: Language) -> bool:
    first, last = mention.first, mention.last
    before = tokens.words[first - 1] if first else ""
    after = tokens.words[last] if last < len(tokens) else ""
    number = int(tokens.words[first])
    if before and tokens.glued(first) and before not in "(\"'-/—[“„,.":
        return False
    if before in {",", "."} and tokens.glued(first):
        return False
    if (
        last < len(tokens)
        and tokens.glued(last)
        and (after[0].isalpha() or after in "%°$€£" or (after in ",.:" and _digit_follows(tokens, last)))
    ):
        return False
    if before in {"$", "€", "£", "#", "no", "nr", "route", "room"}:
        return False
    if before in language.guards.licences:
        return 1000 <= number < 2200 and after not in language.guards.counted  # noqa: PLR2004 (what is written as a year)
    return 1900 <= number <= 2050 and after not in language.guards.counted  # noqa: PLR2004 (years that news speak of)


def _digit_follows(tokens: Tokens, index: int) -> bool:
    return index + 1 < len(tokens) and tokens.glued(index + 1) and tokens.words[index + 1].isdigit()


REFINERS: tuple[Refiner, ...] = (drop_unlicensed, drop_people, drop_counted, drop_rates)

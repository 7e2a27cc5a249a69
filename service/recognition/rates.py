"""What is told per unit of time: "$500 million a year" names no time of its own, "200 flights a year" what repeats."""

from dataclasses import replace

from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.temporal.amounts import Every
from service.temporal.granularity import Granularity

_COUNTING = 3
"""How many words a number and what it counts may take ("two hundred more flights")."""
_SHORTEST_PLURAL = 3
"""Up to this length a word that ends in "s" is rather a verb ("was", "has")."""
_UNIT_ALONE = 2
"""The words of "a year"."""


def read_rates(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop "a year" where it says how much a year; behind what is counted read it as a set."""
    return [
        _counted_by(mention, tokens, language)
        for mention in mentions
        if not any(told(mention, tokens, language) for told in (_is_rate, _is_speed, _is_some_day))
    ]


def _is_some_day(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether "one day" stands for some day or other, between who acts and what is done ("that she one day return")."""
    words, first, last, guards = tokens.words, mention.first, mention.last, language.guards
    if mention.rule != "amount" or " ".join(words[first:last]) not in guards.some_day or last >= len(words):
        return False
    return first > 0 and words[first - 1] in guards.actors and words[last].isalpha() and words[last] not in guards.after_lengths


def _is_speed(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether a unit only tells how fast something is ("15 million instructions per second", "300 miles per hour")."""
    term = mention.term
    if mention.rule != "per unit" or not mention.first or not isinstance(term, Every) or not isinstance(term.size, Granularity):
        return False
    return term.size is Granularity.SECOND or (
        term.size <= Granularity.HOUR and tokens.words[mention.first - 1] in language.guards.speeds
    )


def _is_rate(mention: Mention, tokens: Tokens, language: Language) -> bool:
    guards = language.guards
    if mention.rule != "amount" or not mention.first or tokens.words[mention.first] not in guards.rates:
        return False
    before = tokens.words[mention.first - 1]
    return before in guards.amounts or before[0].isdigit()


def _counted_by(mention: Mention, tokens: Tokens, language: Language) -> Mention:
    """Read "a day" as what repeats in "200 people a day", but not in "gave the two sides a day to agree"."""
    words, first, guards = tokens.words, mention.first, language.guards
    if mention.rule != "amount" or not first or words[first] not in guards.rates or mention.last - first != _UNIT_ALONE:
        return mention
    noun = words[first - 1]
    counted = (noun.endswith("s") and len(noun) > _SHORTEST_PLURAL) or noun in guards.counted
    goes_on = mention.last < len(words) and words[mention.last] == language.tense.infinitive
    size = getattr(mention.term, "size", None)
    if not counted or goes_on or not isinstance(size, Granularity):
        return mention
    numbers = language.lexicon["small"].keys() | language.lexicon["magnitude"].keys()
    before = words[max(0, first - 1 - _COUNTING) : first - 1]
    return replace(mention, term=Every(size=size), rule="per unit") if any(_counts(word, numbers) for word in before) else mention


def _counts(word: str, numbers: set[str]) -> bool:
    return word[0].isdigit() or word in numbers

"""Names of months and days that are also words or names of people: "the march", "Theresa May", "in May"."""

from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens

_IN_A_ROW = frozenset(
    {
        "range",
        "range of months",
        "range of days",
        "range of weekdays",
        "month of delivery",
        "clock to an hour",
        "row of weekdays",
        "hours of weekdays",
        "clock times of weekdays",
    }
)
SHORT_TEXT = 80
"""How many words and signs a text has at most that may be a message, a post or a notice."""
_LISTING_SIGNS = frozenset(":,-/&")
_SENTENCE_SIGNS = frozenset('.!?:;"“”„()')


def drop_unlicensed(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop a lone word that is also an ordinary word or a surname, unless a word like "in" or a row of such names licenses it."""
    sure = [mention for mention in mentions if _is_licensed(mention, tokens, language)]
    if len(sure) == len(mentions):
        return mentions
    begin, end = {one.first for one in sure}, {one.last for one in sure}
    return [one for one in mentions if one.first in begin or _is_listed(one, begin, end, tokens, language)]


def _is_licensed(mention: Mention, tokens: Tokens, language: Language) -> bool:
    guards = language.guards
    return (
        mention.last - mention.first > 1
        or mention.rule in _IN_A_ROW
        or tokens.words[mention.first] not in guards.ambiguous
        or (mention.first > 0 and tokens.words[mention.first - 1] in guards.licences)
        or _heads_a_notice(mention, tokens, language)
        or _is_attribute(mention, tokens, language)
        or _stands_in_a_message(mention, tokens, language)
    )


def _stands_in_a_message(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether a weekday of a short text stands as an adverb does: "Back Mon, no signal", but not "in the Sun, he said".

    What opens its sentence is a weekday only before a sign or a number: "Sun: rest day".
    """
    guards, before, after = language.guards, mention.first - 1, mention.last
    if guards.capital_nouns or len(tokens) > SHORT_TEXT or not names_of_kind(mention.first, "weekday", tokens, language):
        return False
    follower = tokens.words[after] if after < len(tokens) else "."
    if opens_sentence(mention.first, tokens):
        return follower[0].isdigit() or follower in _LISTING_SIGNS
    if tokens.words[before] in guards.articles or (tokens.original(before).istitle() and not opens_sentence(before, tokens)):
        return False
    return not follower.isalpha() or follower in guards.followers or tokens.words[mention.first] not in guards.words_too


def _heads_a_notice(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether a name opens a line with a number behind a sign: "Freitag, 13 Uhr: Sitzung", or a weekday alone."""
    words, behind = tokens.words, mention.last + 1
    if behind >= len(tokens) or words[mention.last] not in ",:" or not opens_sentence(mention.first, tokens):
        return False
    listed = (
        words[mention.last] == ":" and language.guards.capital_nouns and names_of_kind(mention.first, "weekday", tokens, language)
    )
    return words[behind].isdigit() or listed


def _is_attribute(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether a month stands between an article and its noun: "the March accession", but not "the May government"."""
    guards, before, after = language.guards, mention.first - 1, mention.last
    return (
        before >= 0
        and after < len(tokens)
        and tokens.words[before] in guards.articles
        and tokens.words[after].isalpha()
        and tokens.original(after).islower()
        and tokens.words[after] not in guards.followers | guards.governed
        and names_of_kind(mention.first, "month", tokens, language)
    )


def _is_listed(mention: Mention, begin: set[int], end: set[int], tokens: Tokens, language: Language) -> bool:
    """Whether a name stands in a row with another of its kind: "April, May and June", but not "In April, May resigned"."""
    words, first, last, listing = tokens.words, mention.first, mention.last, language.guards.listing
    kind = next((kind for kind in ("month", "weekday") if names_of_kind(first, kind, tokens, language)), None)
    if kind is None or tokens.original(first).islower():
        return False
    if first - 1 in end and words[first - 1] in listing and names_of_kind(first - 2, kind, tokens, language):
        return True
    return (
        last + 1 in begin and (words[last] == "," or words[last] in listing) and names_of_kind(last + 1, kind, tokens, language)
    )


def names_of_kind(index: int, kind: str, tokens: Tokens, language: Language) -> bool:
    """Whether a token is a word of a category of the lexicon, written as it is there."""
    names = language.lexicon[kind]
    return tokens.words[index] in names or tokens.original(index) in names


def drop_people(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop a lone name of a month or day that is part of a person's name ("Theresa May", "April Ryan")."""
    candidates = {tokens.words[one.first] for one in mentions if _may_be_a_person(one, tokens, language)}
    named = {word for word in candidates if _is_named(word, tokens, language)}
    return [
        mention
        for mention in mentions
        if not _is_person(mention, tokens, language)
        and not (tokens.words[mention.first] in named and _may_be_a_person(mention, tokens, language))
    ]


def _may_be_a_person(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether a lone month stands where a person would as well: "a letter from May", "before May goes"."""
    word, guards = tokens.words[mention.first], language.guards
    before = tokens.words[mention.first - 1] if mention.first else ""
    return mention.last - mention.first == 1 and word in guards.given_names and before in guards.personal


def _is_named(word: str, tokens: Tokens, language: Language) -> bool:
    """Whether a text tells of a person of that name: "Mrs May", "Theresa May"."""
    tense, guards = language.tense, language.guards
    no_name = guards.licences | tense.conjunctions | tense.borders | tense.nominal
    for index in range(1, len(tokens)):
        if tokens.words[index] != word or not tokens.original(index).istitle():
            continue
        before = tokens.words[index - 1]
        if before in guards.titles or (tokens.original(index - 1).istitle() and before.isalpha() and before not in no_name):
            return True
    return False


def _is_person(mention: Mention, tokens: Tokens, language: Language) -> bool:
    before, after, guards = mention.first - 1, mention.last, language.guards
    titled = before >= 0 and tokens.words[before] in guards.titles
    if mention.last - mention.first > 1 or not (titled or tokens.words[mention.first] in guards.given_names):
        return False
    if not any(names_of_kind(mention.first, kind, tokens, language) for kind in ("month", "weekday", "season")):
        return False
    if titled or (before > 0 and _is_name(before, tokens, language)):
        return True
    if before >= 0 and tokens.words[before] in guards.licences - guards.genitives:
        return False
    return after < len(tokens) and tokens.original(after)[:1].isupper()


def _is_name(index: int, tokens: Tokens, language: Language) -> bool:
    """Whether a token is written like a name inside of a sentence and is no word that may stand before a month."""
    word = tokens.words[index]
    return tokens.original(index)[0].isupper() and word not in language.guards.licences and not opens_sentence(index, tokens)


def opens_sentence(index: int, tokens: Tokens) -> bool:
    """Whether a token stands first in its sentence or behind a quotation mark."""
    return index == 0 or tokens.words[index - 1] in _SENTENCE_SIGNS

"""What nobody plans, and so is over wherever a day is named for it: "the death of the mayor on Monday leaves …"."""

from service.languages.language import Tense
from service.recognition.mention import Mention
from service.resolution.context import Context
from service.resolution.sides import ends_sentence

_NOUN = 2
"""How many words before a name the noun stands that it dates."""
_PLACE = 4
"""How many words a place may have that stands between an incident and its date, the preposition counted."""
_BEFALLEN = 6
"""Within how many words behind an incident those are named whom it befell."""
_OPENING = 3
"""How many words an incident may be from the beginning of its sentence: "The sudden death of"."""
_APOSTROPHES = frozenset("'’")


def is_of_an_incident(mention: Mention, context: Context) -> bool:
    """Whether a name dates what nobody plans: "police seek witnesses of a crash on Sunday"."""
    words, tense = context.tokens.words, context.language.tense
    if mention.last < len(words) and words[mention.last] in tense.incidents:
        return True  # "after the March 11 earthquake"
    if mention.first < _NOUN or words[mention.first - 1] not in tense.dating:
        return False
    noun = mention.first - _NOUN
    return (
        _names_an_incident(words[noun], tense) or _names_its_place(noun, words, tense) or _opens_with_an_incident(noun, context)
    )


def _names_its_place(index: int, words: list[str], tense: Tense) -> bool:
    """Whether words tell where an incident was, or what is looked into: "a fire in the port", "probing the theft of a van"."""
    for place in range(index - 1, max(0, index - _PLACE), -1):
        if words[place] in tense.dating:
            return _names_an_incident(words[place - 1], tense)
        if words[place] in tense.belonging:
            return _names_an_incident(words[place - 1], tense) and _is_looked_into(place - 1, words, tense)
        if not words[place].isalpha():
            return False
    return False


def _is_looked_into(noun: int, words: list[str], tense: Tense) -> bool:
    """Whether somebody is at work on what happened, which a trial to come is not ("goes on trial for the murder of …")."""
    endings = tense.ongoing_endings
    return bool(endings) and any(word.endswith(endings) for word in words[max(0, noun - _PLACE) : noun])


def _names_an_incident(word: str, tense: Tense) -> bool:
    return word in tense.incidents or word.endswith(tense.incident_endings)


def _opens_with_an_incident(index: int, context: Context) -> bool:
    """Whether the words that open a sentence up to a place name whom an incident befell: "The death of the mayor on Monday"."""
    words, tense = context.tokens.words, context.language.tense
    for place in range(index, max(0, index - _BEFALLEN), -1):
        if not (words[place].isalpha() or words[place] in _APOSTROPHES) or words[place] in tense.conjunctions:
            return False
        if words[place] in tense.belonging and _names_an_incident(words[place - 1], tense):
            return any(at == 0 or ends_sentence(context.tokens, at - 1) for at in range(max(0, place - _OPENING), place))
    return False

"""Whether a noun phrase names a person that "he" or "she" may mean."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from service.events.sentence.tokens import NOMINAL, Tag, Token
from service.languages.cues import Cues

_JOINED_CAPITALS = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Fitz)[A-Z][a-z]+[A-Z]")
"""A firm or product that writes two words as one ("MindSpring"), no "McDonald"."""


def fits_person(subject: Sequence[Token], pronoun: str, cues: Cues, full_names: Mapping[str, str]) -> bool:
    """Tell whether a phrase is a name that no first name speaks against, or the noun of a person ("the captain")."""
    if not any(word.tag is Tag.NAME for word in subject):
        return is_person_noun(subject, cues)
    first = _first_name(subject, full_names, () if cues.nouns_are_capitalised else cues.person_titles)
    if _is_no_person(subject, cues):
        return False
    if subject[0].tag is Tag.DETERMINER and subject[-1].tag is not Tag.NAME:
        return is_person_noun(subject, cues)
    if cues.nouns_are_capitalised and first not in cues.first_names:
        return False
    return first not in _against(pronoun, cues)


def _is_no_person(subject: Sequence[Token], cues: Cues) -> bool:
    """Tell whether a name is that of a country, of a body, or an acronym."""
    names = [word for word in subject if word.tag in NOMINAL]
    if len(names) == 1 and (names[0].lower in cues.countries or names[0].text.isupper() or _JOINED_CAPITALS.match(names[0].text)):
        return True
    return any(word.lower in cues.group_nouns | cues.company_words for word in names)


def is_person_noun(subject: Sequence[Token], cues: Cues) -> bool:
    """Tell whether an article and the noun of a person make a phrase ("the city's mayor", "an engineer")."""
    head = head_of(subject)
    if any(word.tag is Tag.PREPOSITION for word in subject):
        return False
    return head is not None and head.tag is Tag.NOUN and is_noun_of_person(head.lower, cues)


def is_noun_of_person(word: str, cues: Cues) -> bool:
    """Tell whether a noun names a person, by itself or, where nouns are compounds, by its last part ("Schulleiterin")."""
    compound = bool(cues.person_compounds) and word.endswith(cues.person_compounds)
    return compound or word in cues.person_titles | cues.person_nouns


def persons_of(tokens: Sequence[Token], pronoun: str, cues: Cues, full_names: Mapping[str, str]) -> Iterator[list[Token]]:
    """Give the names of persons whose first name is known to be of the gender of a pronoun, as they stand in a sentence."""
    known = cues.female_names if pronoun in cues.female_pronouns else cues.male_names
    place = 0
    while place < len(tokens):
        end = place
        while end < len(tokens) and (tokens[end].tag is Tag.NAME or _links(tokens, place, end, cues)):
            end += 1
        name = list(tokens[place:end])
        first = _first_name(name, full_names) if name else ""
        if name and (first in known or _is_told_person(tokens, place, name, cues)) and first not in _against(pronoun, cues):
            yield name
        place = max(end, place + 1)


def _is_told_person(tokens: Sequence[Token], place: int, name: Sequence[Token], cues: Cues) -> bool:
    """Tell whether the noun before a name of two words is that of a person ("the former banker Tor Hellberg")."""
    if cues.verb_second or not place or len(name) <= 1 or tokens[place - 1].tag not in NOMINAL:
        return False
    noun = tokens[place - 1].lower
    return noun in cues.person_nouns | cues.person_titles or (
        tokens[place - 1].tag is Tag.NOUN and noun.endswith(cues.person_endings or ("\0",)) and noun not in cues.company_words
    )


def _links(tokens: Sequence[Token], start: int, place: int, cues: Cues) -> bool:
    """Tell whether a small word joins two parts of a name ("Jacques de Mathan")."""
    joins = place > start and tokens[place].text.islower() and tokens[place].lower in cues.name_links
    return joins and tokens[place].tag is not Tag.COORDINATOR and place + 1 < len(tokens) and tokens[place + 1].tag is Tag.NAME


def is_known_person(subject: Sequence[Token], cues: Cues, full_names: Mapping[str, str]) -> bool:
    """Tell whether a first name, a title or a noun shows a person."""
    if any(word.lower.rstrip(".") in cues.person_titles for word in subject[:-1]):
        return True
    return _first_name(subject, full_names) in cues.first_names or is_person_noun(subject, cues)


def head_of(subject: Sequence[Token]) -> Token | None:
    """Give the last noun before a preposition ("Shares in Corvane")."""
    head = None
    for word in subject:
        if word.tag is Tag.PREPOSITION:
            break
        if word.tag in NOMINAL:
            head = word
    return head


def _first_name(subject: Sequence[Token], full_names: Mapping[str, str], titles: Collection[str] = ()) -> str:
    names = [word for word in subject if word.tag is Tag.NAME and word.lower not in titles] or [
        word for word in subject if word.tag in NOMINAL
    ]
    surface = " ".join(word.text for word in names)
    return full_names.get(surface, surface).split(" ")[0].lower()


def _against(pronoun: str, cues: Cues) -> frozenset[str]:
    return cues.male_names if pronoun in cues.female_pronouns else cues.female_names

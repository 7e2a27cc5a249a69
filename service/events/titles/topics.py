"""The person that a text goes on about, where articles, first names and nouns show the gender of persons.

"Er" and "sie" mean the person that last was the subject of a sentence: other persons that a sentence only mentions, and things
that were its subject further back, do not come between.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from service.events.sentence.readings import Sentence
from service.events.sentence.tokens import NOMINAL, Tag, Token
from service.events.titles.bearers import bearer_class
from service.events.titles.genders import tells_before
from service.events.titles.inflection import behind_definite
from service.events.titles.main_clauses import main_clause, opening_subject
from service.events.titles.persons import is_noun_of_person
from service.events.titles.pronouns import Open
from service.languages.cues import Cues

_LONGEST = 8
_AGED = re.compile(r"\d+-jährige[nrm]?")
_ARTICLES = {"m": frozenset({"der", "ein"}), "f": frozenset({"die", "eine"})}


def topic_person(
    pronoun: Open, wanted: frozenset[str], sentence: Sentence, limit: int, before: Sequence[Sentence]
) -> list[Token]:
    """Give the words for the person that a pronoun of the gender `wanted` goes on about; empty where none is sure."""
    if not wanted or tells_before(sentence, limit):
        return []
    for distance, earlier in enumerate(before):
        subject = _subject(earlier)
        if not subject or len(subject) > _LONGEST or subject[0].tag is Tag.POSSESSIVE:
            continue  # "sein Vater" is told of somebody further back
        if subject[0].tag is Tag.PRONOUN:
            place, known = sentence.referents.get(bearer_class(pronoun.token.lower, pronoun.gender, sentence.cues), (-1, []))
            if subject[0].lower == pronoun.token.lower and known and place >= earlier.tokens[0].start:
                return known
            continue
        shown_before = gender_of_person(subject, earlier) or _introduced(subject, before[distance + 1 :])
        if shown_before & wanted:
            return _definite(subject, wanted, sentence.cues)
        shown = sentence.cues.article_genders.get(subject[0].lower, frozenset())
        if (
            not distance
            and subject[0].lower in sentence.cues.articles
            and shown & wanted
            and not gender_of_person(subject, earlier)
        ):
            return []
    return []


def _definite(subject: list[Token], wanted: frozenset[str], cues: Cues) -> list[Token]:
    """Give "der Zeuge" for "ein Zeuge", known by now."""
    if subject[0].lower not in cues.indefinite:
        return subject
    article = "der" if "m" in wanted else "die"
    rest = [behind_definite(word) if word.tag is Tag.NOUN else word for word in subject[1:] if word.tag is not Tag.ADJECTIVE]
    return [replace(subject[0], text=article, lower=article), *rest]


def gender_of_person(subject: Sequence[Token], sentence: Sentence) -> frozenset[str]:
    """Give the gender of the person that a phrase names by a first name, a title or a noun; empty where it names none."""
    cues = sentence.cues
    nouns = [word for word in subject if word.tag in NOMINAL]
    if not nouns or any(word.tag in {Tag.COORDINATOR, Tag.TIMEX, Tag.COMMA} for word in subject):
        return frozenset()
    surface = " ".join(word.text for word in nouns if word.tag is Tag.NAME)
    for word in (*(word.lower for word in nouns), sentence.full_names.get(surface, surface).split(" ")[0].lower()):
        if word in cues.female_names:
            return frozenset("f")
        if word in cues.male_names:
            return frozenset("m")
    noun = nouns[0].lower
    if _AGED.fullmatch(noun):
        return frozenset(gender for gender, articles in _ARTICLES.items() if subject[0].lower in articles)
    if not is_noun_of_person(noun, cues):
        return frozenset()
    shown = cues.article_genders.get(subject[0].lower, frozenset()) & frozenset("mf")
    return shown if len(shown) == 1 else frozenset("f" if noun.endswith(("in", "frau")) else "m")


def _introduced(subject: Sequence[Token], before: Sequence[Sentence]) -> frozenset[str]:
    """Give the gender of a surname that an earlier sentence gives with the noun of a person ("die Verlegerin Ottilie Rahn")."""
    if len(subject) != 1 or subject[0].tag not in NOMINAL:
        return frozenset()
    for earlier in before:
        first = _subject(earlier)
        if len(first) > 1 and first[-1].text == subject[0].text:
            return gender_of_person(first, earlier)
    return frozenset()


def _subject(sentence: Sentence) -> list[Token]:
    place = main_clause(sentence)
    found = None if place is None else opening_subject(sentence, place)
    return [] if found is None else list(sentence.tokens[found[0] : found[1]])

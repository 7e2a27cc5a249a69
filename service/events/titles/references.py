"""A pronoun or possessive of a title, replaced by what it stands for.

Where nothing fits, the pronoun stays: a vague title is better than a wrong one.
"""

from collections.abc import Sequence
from dataclasses import replace

from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import NOMINAL, Tag, Token
from service.events.titles.bearers import bearer, bearer_class
from service.events.titles.genders import agreeing, genders_of
from service.events.titles.persons import head_of, is_known_person
from service.events.titles.pronouns import Open, open_pronoun
from service.events.titles.rendering import genitive_mark
from service.events.titles.topics import topic_person
from service.languages.cues import Cues

_LONGEST_POSSESSOR = 4
FURTHEST = 8
_MOST = 2
_PERSONAL = frozenset({"m", "f"})


def resolved(words: list[Token], sentence: Sentence, reading: Reading, earlier: Sequence[Sentence]) -> list[Token]:
    """Give the words with "it", "him" or "their" replaced, where the title does not name who is meant and only one can be."""
    for _ in range(_MOST):
        pronoun = open_pronoun(words, sentence.cues)
        if pronoun is None or _is_said(pronoun, sentence, reading):
            break
        longer = _replaced(words, pronoun, sentence, reading, earlier)
        if longer is words:
            break
        words = longer
    return words


def _replaced(
    words: list[Token], pronoun: Open, sentence: Sentence, reading: Reading, earlier: Sequence[Sentence]
) -> list[Token]:
    """Give the words with one pronoun replaced; the words themselves where nobody is sure to be meant."""
    cues = sentence.cues
    acted_upon = pronoun.use == "object" and pronoun.gender != "person"
    limit = reading.start if acted_upon else min([reading.start, *(start for start, _ in reading.carried)])
    found = agreeing(pronoun, words, sentence, limit, earlier) if cues.pronoun_genders else []
    may_be_empty = pronoun.use == "subject" and pronoun.token.lower in cues.empty_pronouns
    if found and may_be_empty and not _is_definite(found, sentence, earlier):
        return words
    if cues.pronoun_genders and pronoun.use != "object":
        found = _topic(found, pronoun, words, sentence, limit, earlier)
    person = not cues.pronoun_genders or pronoun.use == "possessive" or genders_of(pronoun, words, cues) & _PERSONAL
    if not found and person and pronoun.token.lower not in cues.object_only:
        found = bearer(pronoun, sentence, limit, earlier)
    if cues.verb_second and (pronoun.use == "possessive" or pronoun.token.lower in cues.dative_only):
        found = _name_alone(found, sentence)
    if pronoun.gender == "person" and _means_other(found, pronoun, sentence):
        found = []
    named = _named(found, pronoun, cues)
    if not named or _names_again(found, words):
        return words
    if pronoun.use != "object":
        sentence.referents[bearer_class(pronoun.token.lower, pronoun.gender, cues)] = pronoun.token.start, found
    rest = words[pronoun.place + 1 :]
    if pronoun.place and pronoun.use == "subject" and rest and rest[0].lower in cues.reflexives:
        named, rest = [rest[0], *named], rest[1:]
    if rest and rest[0].lower in cues.short_auxiliaries:
        rest = [replace(rest[0], text=cues.short_auxiliaries[rest[0].lower]), *rest[1:]]
    return [*words[: pronoun.place], *named, *rest]


def _topic(
    found: list[Token], pronoun: Open, words: Sequence[Token], sentence: Sentence, limit: int, earlier: Sequence[Sentence]
) -> list[Token]:
    """Give the person that the text goes on about for something new, or for what cannot do what only a person does."""
    cues = sentence.cues
    personal = any(word.lower in cues.personal_verbs for word in words)
    if found and any(word.lower in cues.passive_auxiliaries for word in words):
        return found
    old = bool(found) and (found[0].tag in NOMINAL or not _is_new(found, sentence, earlier))
    if found and (old or is_known_person(found, cues, sentence.full_names)) and not personal:
        return found
    if found and is_known_person(found, cues, sentence.full_names):
        return found
    owner = frozenset("f" if pronoun.token.lower in cues.female_pronouns else "m")
    wanted = owner if pronoun.use == "possessive" else genders_of(pronoun, words, cues) & _PERSONAL
    return topic_person(pronoun, wanted, sentence, limit, earlier) or ([] if personal else found)


def _is_definite(found: Sequence[Token], sentence: Sentence, earlier: Sequence[Sentence]) -> bool:
    """Tell whether the text itself gives a noun its definite article ("das Fest"), where nothing else is surely an "es"."""
    return _article(found, sentence, earlier) in sentence.cues.articles


def _is_new(found: Sequence[Token], sentence: Sentence, earlier: Sequence[Sentence]) -> bool:
    """Tell whether the text has just brought something up ("ein Test")."""
    return _article(found, sentence, earlier) in sentence.cues.indefinite


def _article(found: Sequence[Token], sentence: Sentence, earlier: Sequence[Sentence]) -> str:
    """Give the word that opens a noun phrase in the text, whatever article it has been given since."""
    tokens = (token for each in (sentence, *earlier[:1]) for token in each.tokens)
    return next((token.lower for token in tokens if token.start == found[0].start), "")


def _means_other(found: list[Token], pronoun: Open, sentence: Sentence) -> bool:
    """Tell whether what was found is already known to be meant by the pronoun of the other sex ("she married …; he died")."""
    own = bearer_class(pronoun.token.lower, "person", sentence.cues)
    other = sentence.referents.get("man" if own == "woman" else "woman")
    head, known = head_of(found), None if other is None else head_of(other[1])
    return head is not None and known is not None and head.text == known.text and not sentence.cues.verb_second


def _name_alone(found: list[Token], sentence: Sentence) -> list[Token]:
    """Give the name of a person without what stands before it ("die Autorin Ada Berg")."""
    cues = sentence.cues
    first = next((place for place, word in enumerate(found) if word.lower in cues.first_names), 0)
    named = first and first + 1 < len(found) and all(word.tag in NOMINAL for word in found[first:])
    if named:
        return found[first:]
    return found if all(word.tag in NOMINAL for word in found) else []


def _is_said(pronoun: Open, sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a pronoun stands in what somebody says word for word."""
    if reading.content is None:
        return False
    start, end = reading.content
    tokens = sentence.tokens
    inside = tokens[start].start <= pronoun.token.start < tokens[end - 1].end
    quoted = any(token.tag is Tag.OPEN for token in tokens[max(0, start - 1) : start + 1])
    return inside and (quoted or pronoun.place == 0)


def _names_again(found: list[Token], words: list[Token]) -> bool:
    """Tell whether the title holds the noun already, so that the pronoun means somebody else."""
    head = head_of(found)
    return head is not None and any(word.text == head.text for word in words if word.tag in NOMINAL)


def _named(found: list[Token], pronoun: Open, cues: Cues) -> list[Token]:
    """Give the words that stand in for a pronoun: definite, small inside the title, in the genitive for a possessive."""
    if not found:
        return []
    first = found[0]
    if first.lower in cues.singular_articles and cues.genitive_article:
        first = replace(first, text=cues.genitive_article, lower=cues.genitive_article)
    elif first.tag in {Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER}:
        first = replace(first, text=first.text if first.text.isupper() else first.text[0].lower() + first.text[1:])
    words = [first, *found[1:]]
    if pronoun.use != "possessive":
        return words
    words = _without_office(words, cues)
    if len(words) > _LONGEST_POSSESSOR or any(word.tag is Tag.PREPOSITION for word in words):
        return []
    return [*words, genitive_mark(words[-1], cues)]


def _without_office(words: list[Token], cues: Cues) -> list[Token]:
    """Give "Tom Reed" for "Dorn County Sheriff Tom Reed", where the whole is too long to own something."""
    if len(words) <= _LONGEST_POSSESSOR or cues.verb_second:
        return words
    office = max((place for place, word in enumerate(words[:-1]) if word.lower in cues.person_titles), default=-1)
    named = all(word.tag is Tag.NAME for word in words[office + 1 :])
    return words[office + 1 :] if named else words

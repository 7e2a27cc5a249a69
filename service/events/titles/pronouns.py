"""The pronouns of a title whose bearer the title does not name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from service.events.sentence.phrases import STARTS
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues
from service.languages.cues.cues import Gender

Use = Literal["subject", "object", "possessive"]

_BORDERS = frozenset({Tag.COMMA, Tag.HARD, Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE})
_BEFORE_OBJECT = FINITE | {Tag.INFINITIVE, Tag.GERUND, Tag.PARTICIPLE, Tag.PREPOSITION, Tag.MARK, Tag.ADVERB}
_IN_PHRASE = NOMINAL | STARTS | {Tag.ADJECTIVE, Tag.NUMBER}
_OWNED = NOMINAL | {Tag.ADJECTIVE, Tag.NUMBER, Tag.PARTICIPLE, Tag.GERUND, Tag.OPEN}


@dataclass(frozen=True, slots=True)
class Open:
    """A pronoun of a title that nothing in the title explains: its place there, its word, what it is and what it speaks of."""

    place: int
    token: Token
    use: Use
    gender: Gender


def open_pronoun(words: Sequence[Token], cues: Cues) -> Open | None:
    """Give the first pronoun outside quotations whose bearer no word before it can be; None where a later one is all there is.

    Only the first is given: those behind it mostly mean the same, and a title that names its bearer explains them.
    """
    for place in _outside_quotations(words):
        word = words[place]
        gender = gender_of(word.lower, cues)
        if gender is None or word.tag not in {Tag.PRONOUN, Tag.POSSESSIVE}:
            continue
        use = _use(words, place, cues)
        if _is_empty(words, place, use, cues) or _is_bound(words, place, use, gender, cues):
            return None
        return Open(place, word, use, gender)
    return None


def gender_of(word: str, cues: Cues) -> Gender | None:
    """Tell what a pronoun or possessive speaks of; None of any other word."""
    return cues.pronouns.get(word) or cues.object_pronouns.get(word) or cues.possessives.get(word)


def _outside_quotations(words: Sequence[Token]) -> Iterator[int]:
    depth = 0
    for place, word in enumerate(words):
        depth += (word.tag is Tag.OPEN) - (word.tag is Tag.CLOSE)
        if not depth:
            yield place


def _use(words: Sequence[Token], place: int, cues: Cues) -> Use:
    """Tell whether a pronoun is who acts, what is acted upon, or whose something is ("her maps", "found her alive")."""
    word = words[place]
    after = words[place + 1].tag if place + 1 < len(words) else Tag.OTHER
    before = words[place - 1].tag if place else Tag.OTHER
    described = after is Tag.ADVERB and place + 2 < len(words) and words[place + 2].tag in NOMINAL
    if word.lower in cues.possessives and (word.lower not in cues.object_forms or after in _OWNED or described):
        alone = after is Tag.ADJECTIVE and (place + 2 >= len(words) or words[place + 2].tag not in NOMINAL | {Tag.ADJECTIVE})
        return "object" if alone and word.lower in cues.object_forms else "possessive"
    if word.lower not in cues.pronouns:
        return "object"
    if cues.verb_second:
        acts = words[0].tag in STARTS | NOMINAL | {Tag.PRONOUN} and words[0].lower not in cues.adverbs
        acted = word.lower in cues.object_pronouns and place and acts
        return "object" if acted else "subject"
    return "object" if place and before in _BEFORE_OBJECT and after not in FINITE else "subject"


def _is_empty(words: Sequence[Token], place: int, use: Use, cues: Cues) -> bool:
    """Tell whether "it" stands for nothing or for a whole clause ("It rained", "It was clear that", "denied it")."""
    if words[place].lower not in cues.empty_pronouns:
        return False
    rest = words[place + 1 :]
    if use == "object":
        judged = any(each.lower in cues.reporting_verbs | cues.judging_verbs | cues.empty_verbs for each in _verbs(words))
        return judged or (bool(rest) and rest[0].tag is Tag.MARK)
    verb = next((index for index, each in enumerate(rest) if each.tag in FINITE), None)
    if cues.verb_second and verb is not None:
        return verb > 1 or _is_filler(words, place, cues)
    if verb is None or rest[verb].lower in cues.weather_verbs:
        return True
    that = bool(place) and words[place - 1].lower in cues.complementizers
    if that or rest[verb].lower not in cues.copulas | cues.seeming_verbs:
        return that
    said = any(each.lower in cues.complementizers for each in rest)
    going_on = verb + 1 < len(rest) and rest[verb + 1].tag is Tag.GERUND
    return said or (not going_on and any(each.tag in {Tag.MARK, Tag.RELATIVE} for each in rest))


def _is_filler(words: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether a German "es" only fills its place: before the verb of its sentence, or with a verb that tells of nobody."""
    impersonal = cues.empty_verbs | cues.weather_verbs | cues.passive_auxiliaries | cues.reflexives | cues.copulas
    return words[place].text[0].isupper() or any(each.lower in impersonal for each in words)


def _verbs(words: Sequence[Token]) -> Iterator[Token]:
    return (word for word in words if word.tag in FINITE | {Tag.PARTICIPLE, Tag.INFINITIVE, Tag.GERUND})


def _is_bound(words: Sequence[Token], place: int, use: Use, gender: Gender, cues: Cues) -> bool:
    """Tell whether a word before a pronoun may be its bearer.

    Who acts is never who is acted upon in the same clause ("a jury convicted him"); a possessive may be owned by who acts,
    but not by the noun that it stands under ("a crack in its dam").
    """
    if use == "possessive":
        end = _outside_own_phrase(words, place)
        return any(_may_bear(words, index, gender, cues) for index in range(end))
    border = _border(words, place, use, cues)
    if border and words[border].tag is Tag.RELATIVE and border == place - 1:
        border = _outside_own_phrase(words, border)
    owners = (index for index in range(place - 1) if words[index + 1].lower == "'s" and gender == "person")
    if any(words[index].tag is Tag.NAME for index in owners):
        return True  # "Lin's injury will keep him out"
    return any(_may_bear(words, index, gender, cues) for index in range(border))


def _border(words: Sequence[Token], place: int, use: Use, cues: Cues) -> int:
    """Where the clause of a pronoun begins: at a mark, at a joining word, or behind a verb that has a clause as its object."""
    verbs = [index for index in range(place) if words[index].tag in FINITE]
    if verbs and (use == "object" or cues.verb_second):
        inner = [index for index in range(verbs[-1], place) if words[index].tag in {Tag.INFINITIVE, Tag.GERUND}]
        verbs = inner if inner and any(words[index].tag in NOMINAL for index in range(verbs[-1], inner[-1])) else verbs[:-1]
    marks = [index for index in range(place) if words[index].tag in _BORDERS]
    return max([0, *verbs[-1:], *marks[-1:]])


def _outside_own_phrase(words: Sequence[Token], place: int) -> int:
    """Where the noun phrase begins that a possessive stands under, which cannot own itself."""
    while place and words[place - 1].tag in {Tag.PREPOSITION, *_IN_PHRASE, Tag.RELATIVE} and words[place - 1].lower != "with":
        place -= 1
    return place


def _may_bear(words: Sequence[Token], place: int, gender: Gender, cues: Cues) -> bool:
    """Tell whether a noun or pronoun may be what a later pronoun means, as far as its form shows."""
    word = words[place]
    if word.tag is Tag.PRONOUN:
        return True
    if word.tag not in NOMINAL:
        return False
    if cues.nouns_are_capitalised:
        return True
    plural = word.tag is Tag.NOUN and word.lower.endswith("s") and not word.lower.endswith("ss")
    if gender == "plural":
        joined = any(each.tag is Tag.COORDINATOR for each in words[:place])
        return plural or joined or word.tag is Tag.NAME or word.lower in cues.collectives
    happening = word.lower in cues.event_nouns or word.lower in cues.group_nouns or word.lower.endswith(cues.event_endings)
    return not plural and not (gender == "person" and word.tag is Tag.NOUN and happening)

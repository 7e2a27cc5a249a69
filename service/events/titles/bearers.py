"""Whom or what a pronoun means, found in the clauses and sentences before, where only one can be meant.

Who acts means who acted before: a subject further left in the sentence, then those of the sentences before, as long as they
go on with the same pronoun or tell of things that it cannot mean. What is acted upon means what was acted upon before.
A first name that speaks against the pronoun rules a person out. Where nothing fits, the answer is empty.
"""

from collections.abc import Iterable, Sequence
from itertools import islice, pairwise, takewhile

from service.events.clauses.subjects import subject_before
from service.events.sentence.phrases import Range, first_finite
from service.events.sentence.readings import Sentence, subject_of
from service.events.sentence.tokens import Tag, Token
from service.events.titles.main_clauses import main_clause, opening_subject
from service.events.titles.objects import LONGEST_BEARER, VAGUE, acted_upon
from service.events.titles.persons import fits_person, head_of, is_known_person, is_person_noun, persons_of
from service.events.titles.pronouns import Open, gender_of
from service.languages.cues import Cues
from service.languages.cues.cues import Gender

_FURTHEST = 8


def bearer(pronoun: Open, sentence: Sentence, limit: int, before: Iterable[Sentence]) -> list[Token]:
    """Give the words that a pronoun of a title stands for; the clause of the title begins at token `limit` of its sentence."""
    earlier = list(islice(before, _FURTHEST))
    if pronoun.use == "object" and pronoun.gender != "person":
        return acted_upon(sentence, limit, earlier, pronoun.gender)
    found = _sayer(sentence, pronoun, limit) or _subject_in(sentence, pronoun, limit)
    if found is None:
        found = _subject_before(earlier, pronoun)
    if not found and pronoun.gender == "person":
        found = _only_person(sentence, limit, earlier, pronoun)
    sure = pronoun.gender != "person" or pronoun.place == 0 or is_known_person(found, sentence.cues, sentence.full_names)
    return found if sure else []


def bearer_class(word: str, gender: Gender, cues: Cues) -> str:
    """Give what pronouns of one bearer have in common: "she" and "her" are of one class."""
    return ("woman" if word in cues.female_pronouns else "man") if gender == "person" else gender


def _sayer(sentence: Sentence, pronoun: Open, limit: int) -> list[Token] | None:
    """Find who says the clause of a pronoun that acts ("the company said it …")."""
    cues = sentence.cues
    said = [place for place, part in enumerate(sentence.segments) if part.start < limit and sentence.has_finite(part)]
    if not said or pronoun.use == "object":
        return None
    segment = sentence.segments[said[-1]]
    verb = first_finite(sentence.tokens, segment.start, min(segment.end, limit))
    found = None if verb is None else _subject_at(sentence, said[-1])
    if verb is None or found is None or found[1] > limit or sentence.tokens[verb].lower not in cues.reporting_verbs:
        return None
    subject = list(sentence.tokens[found[0] : found[1]])
    return subject if _fits(subject, pronoun.token.lower, pronoun.gender, sentence) else None


def _subject_in(sentence: Sentence, pronoun: Open, limit: int) -> list[Token] | None:
    """Look left of `limit` in the same sentence; an empty list where a subject stands that cannot be meant."""
    gender = pronoun.gender
    for place, segment in enumerate(sentence.segments):
        if segment.start >= limit:
            break
        found = _subject_at(sentence, place) if sentence.has_finite(segment) else None
        if found is None or found[1] > limit or (gender == "person" and sentence.is_subordinate(segment)):
            continue
        subject = _core(sentence.tokens[found[0] : found[1]], gender, sentence.cues)
        if gender == "person":
            subject = _person_alone(subject, sentence.cues)
        if _is_pronoun(subject):
            continue
        if _fits(subject, pronoun.token.lower, gender, sentence):
            return [] if gender == "thing" and _has_rival(sentence, found[1], limit, subject) else subject
        own = bool(subject) and sentence.cues.possessives.get(subject[0].lower) == gender  # "their first single …, they"
        if gender != "person" and not own and not _is_ruled_out(subject, gender):
            return []
    return None


def _subject_at(sentence: Sentence, place: int) -> Range | None:
    """Give the subject of a segment, also where an aside stands between the two ("Neil Sorley, who …, will not play")."""
    found = subject_of(sentence, place)
    apart = found is None and not sentence.cues.verb_second and not sentence.is_subordinate(sentence.segments[place])
    return subject_before(sentence, place) if apart else found


def _has_rival(sentence: Sentence, start: int, end: int, subject: Sequence[Token]) -> bool:
    """Tell whether another name of no person stands nearer to a pronoun than the subject that it may mean."""
    own = {word.text for word in subject}
    places = sentence.cues.place_prepositions
    names = (
        token
        for before, token in pairwise(sentence.tokens[max(0, start - 1) : end])
        if token.tag is Tag.NAME and token.text not in own and before.lower not in places
    )
    return any(not is_known_person([name], sentence.cues, sentence.full_names) for name in names)


def _person_alone(subject: list[Token], cues: Cues) -> list[Token]:
    """Give "the captain" of "the captain of that ship"."""
    end = next((place for place, word in enumerate(subject) if word.tag is Tag.PREPOSITION), None)
    return subject[:end] if end and is_person_noun(subject[:end], cues) else subject


def _is_ruled_out(subject: Sequence[Token], gender: Gender) -> bool:
    """Tell whether the number of a noun speaks against a pronoun ("Shares in Corvane" is no "it")."""
    head = head_of(subject)
    plural = head is not None and head.tag is Tag.NOUN and head.lower.endswith("s") and not head.lower.endswith("ss")
    return gender == "thing" and plural


def _subject_before(before: Sequence[Sentence], pronoun: Open) -> list[Token]:
    word, gender = pronoun.token.lower, pronoun.gender
    for distance, sentence in enumerate(before):
        place = main_clause(sentence)
        found = None if place is None else opening_subject(sentence, place)
        if found is None:
            if gender == "person":
                continue
            break
        subject = _core(sentence.tokens[found[0] : found[1]], gender, sentence.cues)
        goes_on = _speaks_of(sentence, pronoun)
        by_name = any(token.tag is Tag.NAME for token in subject) or (distance == 0 and not goes_on)
        if _fits(subject, word, gender, sentence) and (gender != "person" or by_name):
            return subject
        same = len(subject) == 1 and sentence.cues.pronouns.get(subject[0].lower) == gender
        place_known, known = sentence.referents.get(bearer_class(word, gender, sentence.cues), (-1, []))
        fresh = place_known >= sentence.tokens[0].start  # what it stood for further back may be another one by then
        if known and fresh and (same or (goes_on and gender == "person")):
            return known
        rivals = any(True for _ in persons_of(sentence.tokens, word, sentence.cues, sentence.full_names))
        passed_over = gender == "person" and not _is_pronoun(subject) and not rivals
        own = bool(subject) and subject[0].tag is Tag.POSSESSIVE and gender == "person"
        own = own or (goes_on and _is_ruled_out(subject, gender))  # "Walkers found it again": "it" is what it was before
        if not (same or passed_over or own):
            break
    return []


def _speaks_of(sentence: Sentence, pronoun: Open) -> bool:
    """Tell whether a sentence has a pronoun of the same bearer."""
    cues = sentence.cues
    wanted = bearer_class(pronoun.token.lower, pronoun.gender, cues)
    genders = ((token.lower, gender_of(token.lower, cues)) for token in sentence.tokens)
    return any(gender is not None and bearer_class(word, gender, cues) == wanted for word, gender in genders)


def _only_person(sentence: Sentence, limit: int, before: Sequence[Sentence], pronoun: Open) -> list[Token]:
    """Find the one person whose first name is of the gender of a pronoun, in the nearest sentence that names one."""
    word, names = pronoun.token.lower, sentence.full_names
    for tokens in (sentence.tokens[:limit], *(each.tokens for each in before[:2])):
        found = {" ".join(token.text for token in name): name for name in persons_of(tokens, word, sentence.cues, names)}
        if found:
            return next(iter(found.values())) if len(found) == 1 else []
    return []


def _is_pronoun(subject: Sequence[Token]) -> bool:
    return len(subject) == 1 and subject[0].tag is Tag.PRONOUN


def _core(subject: Sequence[Token], gender: Gender, cues: Cues) -> list[Token]:
    """Give "Kopp" of "Kopp's whereabouts" where a person is meant, and the subject as it is otherwise ("Kopp's widow")."""
    if gender != "person":
        return list(subject)
    genitive = next((place for place, word in enumerate(subject) if word.lower == "'s"), None)
    if genitive is None or is_person_noun(_up_to_preposition(subject[genitive + 1 :]), cues):
        return list(subject)
    owned = _up_to_preposition(subject[genitive + 1 :])
    name = list(takewhile(lambda word: word.tag is Tag.NAME, reversed(owned)))[::-1]
    return name if 1 < len(name) < len(owned) else list(subject[:genitive])  # "Halden's striker Tom Rusk"


def _up_to_preposition(words: Sequence[Token]) -> Sequence[Token]:
    return words[: next((place for place, word in enumerate(words) if word.tag is Tag.PREPOSITION), len(words))]


def _fits(subject: Sequence[Token], pronoun: str, gender: Gender, sentence: Sentence) -> bool:
    head, cues = head_of(subject), sentence.cues
    if head is None or len(subject) > LONGEST_BEARER or subject[0].tag is Tag.POSSESSIVE:
        return False
    if any(word.tag in VAGUE for word in subject):
        return False
    joined = any(word.tag is Tag.COORDINATOR for word in subject)
    plural = joined or (head.tag is Tag.NOUN and head.lower.endswith("s"))
    if gender == "plural" or plural:
        return gender == "plural" and (plural or _is_many(subject, head, sentence))
    if gender == "person":
        return fits_person(subject, pronoun, cues, sentence.full_names)
    named = any(word.tag is Tag.NAME for word in subject) or (subject[0].tag is Tag.NOUN and not cues.nouns_are_capitalised)
    return (named or subject[0].tag is Tag.DETERMINER) and not is_known_person(subject, cues, sentence.full_names)


def _is_many(subject: Sequence[Token], head: Token, sentence: Sentence) -> bool:
    """Tell whether a singular noun names several ("the couple"), or a name a team or firm ("Penmoor")."""
    if head.tag is Tag.NOUN:
        return head.lower in sentence.cues.collectives
    if len(subject) == 1 and head.lower.endswith("s"):
        return True
    others = (token for token in sentence.tokens if token not in subject)
    if any(token.tag is Tag.NAME or (token.tag is Tag.NOUN and token.lower.endswith("s")) for token in others):
        return False
    return not is_known_person(subject, sentence.cues, sentence.full_names)

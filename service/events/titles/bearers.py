"""Whom or what a pronoun means, found in the clauses and sentences before, where only one can be meant.

Who acts means who acted before: a subject further left in the sentence, then those of the sentences before, as long as they
go on with the same pronoun or tell of things that it cannot mean. What is acted upon means what was acted upon before.
A first name that speaks against the pronoun rules a person out. Where nothing fits, the answer is empty.
"""

from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

from service.events.clauses.subjects import subject_before
from service.events.sentence.phrases import PHRASE, STARTS, Range, first_finite, main_verb
from service.events.sentence.readings import Sentence, subject_of
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import Tag, Token
from service.events.titles.order import constituent_end
from service.events.titles.persons import fits_person, head_of, is_known_person, is_person_noun, persons_of
from service.events.titles.pronouns import Open, gender_of
from service.languages.cues import Cues
from service.languages.cues.cues import Gender

_LONGEST_SUBJECT = 8
_FURTHEST = 8
_SHORTEST_CAPITALS = 4
_LONGEST_DATELINE = 14
_VAGUE = frozenset({Tag.PRONOUN, Tag.COMMA, Tag.TIMEX})
_NO_SUBJECT = frozenset({Tag.PARTICIPLE, Tag.GERUND, Tag.COORDINATOR})


def bearer(pronoun: Open, sentence: Sentence, limit: int, before: Iterable[Sentence]) -> list[Token]:
    """Give the words that a pronoun of a title stands for; the clause of the title begins at token `limit` of its sentence."""
    earlier = list(islice(before, _FURTHEST))
    if pronoun.use == "object" and pronoun.gender != "person":
        return _acted_upon(sentence, limit, earlier, pronoun.gender)
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
    found = None if verb is None else subject_of(sentence, said[-1])
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
        if len(subject) == 1 and subject[0].tag is Tag.PRONOUN:
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


def _acted_upon(sentence: Sentence, limit: int, before: Sequence[Sentence], gender: Gender) -> list[Token]:
    """Find what the clause before acts upon, else, where it has no object, what it tells of."""
    segments = [part for part in sentence.segments if part.end <= limit and sentence.has_finite(part)]
    if segments:
        return _object_or_subject(sentence, segments[-1], gender)
    if not before:
        return []
    place = main_clause(before[0])
    return [] if place is None else _object_or_subject(before[0], before[0].segments[place], gender)


def _object_or_subject(sentence: Sentence, segment: Segment, gender: Gender) -> list[Token]:
    tokens = sentence.tokens
    verb = first_finite(tokens, segment.start, segment.end)
    if verb is None:
        return []
    start = main_verb(tokens, verb, segment.end) + 1
    while (
        start < segment.end and tokens[start].tag in {Tag.PREPOSITION, Tag.ADVERB} and tokens[start].lower in _particles(sentence)
    ):
        start += 1
    found = list(tokens[start : _phrase_end(tokens, start, segment.end)])
    if not found:
        subject = subject_of(sentence, sentence.segments.index(segment))
        found = [] if subject is None else list(tokens[subject[0] : subject[1]])
    head = head_of(found)
    if head is None or len(found) > _LONGEST_SUBJECT or any(word.tag in _VAGUE | {Tag.POSSESSIVE} for word in found):
        return []
    if is_known_person(found, sentence.cues, sentence.full_names):
        return []
    plural = head.tag is Tag.NOUN and head.lower.endswith("s") and not head.lower.endswith("ss")
    bare = len(found) == 1 and head.tag is Tag.NOUN and not sentence.cues.nouns_are_capitalised  # "lost contact"
    marked = found[0].tag is Tag.DETERMINER or bare or (head.tag is Tag.NAME and gender == "thing")
    return found if plural == (gender == "plural") and (marked or plural) else []


def _particles(sentence: Sentence) -> frozenset[str]:
    return sentence.cues.firm_particles


def _phrase_end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the object ends that begins right behind a verb: with "of" and "to" phrases that belong to a noun, no other."""
    place = start
    while place < end:
        tag = tokens[place].tag
        inner = tag is Tag.ADVERB and place > start and tokens[place - 1].tag in STARTS
        linked = tokens[place].lower == "of" and place > start and place + 1 < end and tokens[place + 1].tag in PHRASE | STARTS
        if tag not in PHRASE | STARTS and not inner and not linked:
            break
        place += 1
    return place


def main_clause(sentence: Sentence) -> int | None:
    """Find the first segment with a verb outside quotations, else the first with a verb."""
    finite = [place for place, segment in enumerate(sentence.segments) if sentence.has_finite(segment)]
    outside = [place for place in finite if not is_quoted(sentence, sentence.segments[place].start)]
    return next(iter(outside or finite), None)


def is_quoted(sentence: Sentence, place: int) -> bool:
    """Tell whether a place lies in a quotation or brackets."""
    marks = [token.tag for token in sentence.tokens[:place] if token.tag in {Tag.OPEN, Tag.CLOSE}]
    return marks.count(Tag.OPEN) > marks.count(Tag.CLOSE)


def opening_subject(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """Find the subject of the first verb, also where an apposition stands between the two."""
    text = _after_dateline(sentence)
    for earlier in range(place + 1):
        part = sentence.segments[earlier]
        if is_quoted(sentence, part.start) and not is_quoted(sentence, sentence.segments[place].start):
            continue
        aside = sentence.is_subordinate(part) and (part.start or place)  # "So he left" is no subordinate clause
        if aside or sentence.tokens[part.start].tag in _NO_SUBJECT or part.start < text:
            continue
        found = subject_of(sentence, earlier)
        if found is not None:
            return found
    return _subject_behind(sentence, place) if sentence.cues.verb_second else None


def _after_dateline(sentence: Sentence) -> int:
    """Where the text begins behind the place in capitals that some articles open with ("MILLBROOK, Ohio (AP) - …")."""
    first = sentence.tokens[0].text
    if len(first) < _SHORTEST_CAPITALS or not first.isupper():
        return 0
    head = sentence.tokens[:_LONGEST_DATELINE]
    return next((place + 1 for place, token in enumerate(head) if token.tag is Tag.HARD), 0)


def _subject_behind(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """Find the subject behind the verb of a verb-second clause ("Im Mai erhielt Wieland den Preis")."""
    segment = sentence.segments[place]
    verb = first_finite(sentence.tokens, segment.start, segment.end)
    if verb is None:
        return None
    start = verb + 1
    while start < segment.end and (
        sentence.tokens[start].lower in sentence.cues.reflexives or sentence.tokens[start].tag is Tag.TIMEX
    ):
        start += 1
    end = constituent_end(sentence.tokens, start, sentence.cues)
    return (start, end) if start < end <= segment.end else None


def _is_pronoun(subject: Sequence[Token]) -> bool:
    return len(subject) == 1 and subject[0].tag is Tag.PRONOUN


def _core(subject: Sequence[Token], gender: Gender, cues: Cues) -> list[Token]:
    """Give "Kopp" of "Kopp's whereabouts" where a person is meant, and the subject as it is otherwise ("Kopp's widow")."""
    if gender != "person":
        return list(subject)
    genitive = next((place for place, word in enumerate(subject) if word.lower == "'s"), None)
    if genitive is None or is_person_noun(_up_to_preposition(subject[genitive + 1 :]), cues):
        return list(subject)
    return list(subject[:genitive])


def _up_to_preposition(words: Sequence[Token]) -> Sequence[Token]:
    return words[: next((place for place, word in enumerate(words) if word.tag is Tag.PREPOSITION), len(words))]


def _fits(subject: Sequence[Token], pronoun: str, gender: Gender, sentence: Sentence) -> bool:
    head, cues = head_of(subject), sentence.cues
    if head is None or len(subject) > _LONGEST_SUBJECT or subject[0].tag is Tag.POSSESSIVE:
        return False
    if any(word.tag in _VAGUE for word in subject):
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

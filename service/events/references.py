"""A leading pronoun or possessive of a title, replaced by the subject that it stands for.

The subject is looked for further left in the sentence, then in the sentences before, as long as they go on with the same
pronoun or tell of things that it cannot mean. A first name that speaks against the pronoun rules a person out.
Where nothing fits, the pronoun stays: a vague title is better than a wrong one.
"""

from collections.abc import Iterable, Mapping, Sequence

from service.events.order import constituent_end
from service.events.phrases import first_finite
from service.events.readings import Reading, Sentence, subject_of
from service.events.tokens import NOMINAL, Tag, Token
from service.languages.cues import Cues
from service.languages.cues.cues import Gender

_LONGEST_SUBJECT = 8
_FURTHEST = 8
_LONGEST_POSSESSOR = 4
_VAGUE = frozenset({Tag.PRONOUN, Tag.COMMA, Tag.TIMEX})
_NO_SUBJECT = frozenset({Tag.PREPOSITION, Tag.PARTICIPLE, Tag.GERUND, Tag.COORDINATOR})


def resolved(words: list[Token], sentence: Sentence, reading: Reading, before: Iterable[Sentence]) -> list[Token]:
    """Give the words with a leading "it", "he", "they" or "its" replaced, where only one subject can be meant."""
    if not words or words[0].tag not in {Tag.PRONOUN, Tag.POSSESSIVE}:
        return words
    lead, cues = words[0], sentence.cues
    if lead.lower in cues.pronoun_articles and lead.tag is Tag.PRONOUN:
        subject = _by_article(before, lead.lower, cues)
    else:
        subject = _meant(lead, sentence, reading, before)
    too_long = len(subject) > _LONGEST_POSSESSOR or any(word.tag is Tag.PREPOSITION for word in subject)
    if not subject or (lead.tag is Tag.POSSESSIVE and too_long):
        return words
    if lead.tag is Tag.POSSESSIVE:
        return [*subject, *_genitive(subject[-1], cues), *words[1:]]
    sentence.referents[lead.lower] = subject
    return [*subject, *words[1:]]


def _meant(lead: Token, sentence: Sentence, reading: Reading, before: Iterable[Sentence]) -> list[Token]:
    """Find the subject that a pronoun or possessive stands for; empty where none is sure."""
    gender = sentence.cues.pronouns.get(lead.lower) or sentence.cues.possessives.get(lead.lower)
    if gender is None:
        return []
    limit = min([reading.start, *(start for start, _ in reading.carried)])
    subject = _subject_in(sentence, lead.lower, gender, limit)
    return _subject_before(before, lead.lower, gender, sentence.referents) if subject is None else subject


def _genitive(last: Token, cues: Cues) -> list[Token]:
    sibilant = last.lower.endswith(("s", "x", "z", "ß"))
    mark = ("’" if sibilant else "s") if cues.nouns_are_capitalised else ("'" if last.lower.endswith("s") else "'s")
    return [Token(last.end, last.end, mark, "'s", Tag.OTHER)]


def _subject_in(sentence: Sentence, pronoun: str, gender: Gender, limit: int) -> list[Token] | None:
    """Look left of `limit` in the same sentence; an empty list where a subject stands that cannot be meant."""
    for place, segment in enumerate(sentence.segments):
        if segment.start >= limit:
            break
        found = subject_of(sentence, place) if sentence.has_finite(segment) else None
        if found is None or found[1] > limit:
            continue
        subject = _core(sentence.tokens[found[0] : found[1]], gender)
        if len(subject) == 1 and subject[0].tag is Tag.PRONOUN:
            continue
        if _fits(subject, pronoun, gender, sentence):
            return subject
        return None if gender == "person" else []
    return None


def _subject_before(
    before: Iterable[Sentence], pronoun: str, gender: Gender, referents: Mapping[str, list[Token]]
) -> list[Token]:
    for distance, sentence in enumerate(before):
        if distance == _FURTHEST:
            break
        place = _main_clause(sentence)
        found = None if place is None else _main_subject(sentence, place)
        if found is None:
            if gender == "person":
                continue
            break
        subject = _core(sentence.tokens[found[0] : found[1]], gender)
        if _fits(subject, pronoun, gender, sentence):
            return subject
        same = len(subject) == 1 and subject[0].lower == pronoun
        if same and pronoun in referents:
            return referents[pronoun]
        passed_over = gender == "person" and not _is_pronoun(subject)
        own = bool(subject) and subject[0].tag is Tag.POSSESSIVE and gender == "person"
        if not (same or passed_over or own):
            break
    return []


def _by_article(before: Iterable[Sentence], pronoun: str, cues: Cues) -> list[Token]:
    """Find what a pronoun of a thing means by its article, where one noun only has such an article ("sie": "die Bahn")."""
    articles = cues.pronoun_articles[pronoun]
    for distance, sentence in enumerate(before):
        place = _main_clause(sentence)
        found = None if place is None else _main_subject(sentence, place)
        if found is None or distance == _FURTHEST:
            return []
        subject = list(sentence.tokens[found[0] : found[1]])
        rivals = [token for token in sentence.tokens if token.lower in articles]
        if len(subject) == 1 and subject[0].lower == pronoun and not rivals:
            continue
        only = subject[0].lower in articles and len(rivals) == 1 and len(subject) <= _LONGEST_POSSESSOR
        return subject if only else []
    return []


def _main_clause(sentence: Sentence) -> int | None:
    """Find the first segment with a verb outside quotations, else the first with a verb."""
    finite = [place for place, segment in enumerate(sentence.segments) if sentence.has_finite(segment)]
    outside = [place for place in finite if not _is_quoted(sentence, sentence.segments[place].start)]
    return next(iter(outside or finite), None)


def _is_quoted(sentence: Sentence, place: int) -> bool:
    marks = [token.tag for token in sentence.tokens[:place] if token.tag in {Tag.OPEN, Tag.CLOSE}]
    return marks.count(Tag.OPEN) > marks.count(Tag.CLOSE)


def _main_subject(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """Find the subject of the first verb, also where an apposition stands between the two."""
    for earlier in range(place + 1):
        part = sentence.segments[earlier]
        if _is_quoted(sentence, part.start) and not _is_quoted(sentence, sentence.segments[place].start):
            continue
        if sentence.is_subordinate(part) or sentence.tokens[part.start].tag in _NO_SUBJECT:
            continue
        found = subject_of(sentence, earlier)
        if found is not None:
            return found
    return _subject_behind(sentence, place) if sentence.cues.verb_second else None


def _subject_behind(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """Find the subject behind the verb of a verb-second clause ("Im Mai erhielt Wieland den Preis")."""
    segment = sentence.segments[place]
    verb = first_finite(sentence.tokens, segment.start, segment.end)
    if verb is None:
        return None
    end = constituent_end(sentence.tokens, verb + 1, sentence.cues)
    return (verb + 1, end) if verb + 1 < end <= segment.end else None


def _is_pronoun(subject: Sequence[Token]) -> bool:
    return len(subject) == 1 and subject[0].tag is Tag.PRONOUN


def _core(subject: Sequence[Token], gender: Gender) -> list[Token]:
    """Give "Kopp" of "Kopp's whereabouts" where a person is meant, and the subject as it is otherwise."""
    if gender != "person":
        return list(subject)
    genitive = next((place for place, word in enumerate(subject) if word.lower == "'s"), None)
    return list(subject if genitive is None else subject[:genitive])


def _fits(subject: Sequence[Token], pronoun: str, gender: Gender, sentence: Sentence) -> bool:
    head = _head(subject)
    if head is None or len(subject) > _LONGEST_SUBJECT or subject[0].tag is Tag.POSSESSIVE:
        return False
    if any(word.tag in _VAGUE for word in subject):
        return False
    joined = any(word.tag is Tag.COORDINATOR for word in subject)
    plural = joined or (head.tag is Tag.NOUN and head.lower.endswith("s"))
    team = head.tag is Tag.NAME and head.lower.endswith("s") and len(subject) == 1
    if gender == "plural" or plural:
        return (plural or team) and gender == "plural"
    named = any(word.tag is Tag.NAME for word in subject)
    if gender == "person":
        return named and _may_be(subject, pronoun, sentence.cues, sentence.full_names)
    return named or subject[0].tag is Tag.DETERMINER


def _head(subject: Sequence[Token]) -> Token | None:
    """Give the last noun before a preposition ("Shares in Corvane")."""
    head = None
    for word in subject:
        if word.tag is Tag.PREPOSITION:
            break
        if word.tag in NOMINAL:
            head = word
    return head


def _may_be(subject: Sequence[Token], pronoun: str, cues: Cues, full_names: Mapping[str, str]) -> bool:
    """Tell whether no first name speaks against the pronoun, and no word shows a thing."""
    surface = " ".join(word.text for word in subject if word.tag is Tag.NAME)
    first = full_names.get(surface, surface).split(" ")[0].lower()
    if subject[0].tag is Tag.DETERMINER and subject[-1].tag is not Tag.NAME:
        return False
    if cues.nouns_are_capitalised and first not in cues.first_names:
        return False
    against = cues.male_names if pronoun in cues.female_pronouns else cues.female_names
    return first not in against

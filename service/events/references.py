"""A leading pronoun or possessive of a title, replaced by the subject that it stands for."""

from collections.abc import Sequence

from service.events.readings import Reading, Sentence, subject_of
from service.events.tokens import NOMINAL, Tag, Token
from service.languages.cues import Cues
from service.languages.cues.cues import Gender

_LONGEST_SUBJECT = 8


def resolved(words: list[Token], sentence: Sentence, reading: Reading, before: Sentence | None) -> list[Token]:
    """With a leading "it", "he", "they" or "its" replaced by its subject, where only one can be meant."""
    if not words:
        return words
    lead = words[0]
    cues = sentence.cues
    gender = cues.pronouns.get(lead.lower) or cues.possessives.get(lead.lower)
    if gender is None or lead.tag not in {Tag.PRONOUN, Tag.POSSESSIVE}:
        return words
    subject = _referent(sentence, gender, reading.start, before)
    if not subject:
        return words
    if lead.tag is Tag.POSSESSIVE:
        return [*subject, *_genitive(subject[-1], cues), *words[1:]]
    return [*subject, *words[1:]]


def _genitive(last: Token, cues: Cues) -> list[Token]:
    mark = "" if cues.nouns_are_capitalised else ("'" if last.lower.endswith("s") else "'s")
    if cues.nouns_are_capitalised:
        mark = "’" if last.lower.endswith(("s", "x", "z", "ß")) else "s"
    return [Token(last.end, last.end, mark, "'s", Tag.OTHER)]


def _referent(sentence: Sentence, gender: Gender, limit: int, before: Sentence | None) -> list[Token]:
    """Give the one subject that a pronoun can mean: in its own sentence further left, else in the sentence before."""
    for source, end in ((sentence, limit), (before, None)):
        if source is None:
            continue
        for place, segment in enumerate(source.segments):
            if end is not None and segment.start >= end:
                break
            if not source.has_finite(segment):
                continue
            found = subject_of(source, place)
            if found is None or (end is not None and found[1] > end):
                continue
            subject = list(source.tokens[found[0] : found[1]])
            if len(subject) == 1 and subject[0].tag is Tag.PRONOUN:
                continue
            if gender == "person":
                subject = _possessor(subject)
            if _fits(subject, gender):
                return subject
            return []
    return []


def _possessor(subject: list[Token]) -> list[Token]:
    """Give "Kopp" of "Kopp's whereabouts": only a person can be "he"."""
    genitive = next((place for place, word in enumerate(subject) if word.lower == "'s"), None)
    return subject if genitive is None else subject[:genitive]


def _fits(subject: Sequence[Token], gender: Gender) -> bool:
    if len(subject) > _LONGEST_SUBJECT or any(word.tag in {Tag.PRONOUN, Tag.COMMA, Tag.TIMEX} for word in subject):
        return False
    joined = any(word.tag is Tag.COORDINATOR for word in subject)
    last = next((word for word in reversed(subject) if word.tag in NOMINAL), None)
    if last is None:
        return False
    named = any(word.tag is Tag.NAME for word in subject)
    if gender == "plural":
        return joined or (last.tag is Tag.NOUN and last.lower.endswith("s"))
    if gender == "person":
        return named and not joined
    return not joined and (named or subject[0].tag is Tag.DETERMINER)

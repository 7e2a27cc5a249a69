"""What a pronoun means where articles show the gender of nouns: the only noun phrase before that agrees with it.

Where several agree, the answer is safe in two cases only: a pronoun behind an active verb goes on with the subject of the
sentence before, and one that opens a passive sentence means the one thing that has just been introduced ("eine Anlage").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from service.events.sentence.phrases import first_finite
from service.events.sentence.readings import Sentence
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, is_quoted
from service.events.sentence.word_forms import looks_participle
from service.events.titles.inflection import behind_definite, uninflected
from service.events.titles.main_clauses import main_clause, opening_subject
from service.events.titles.pronouns import Open
from service.languages.cues import Cues

_INNER = frozenset({Tag.ADJECTIVE, Tag.NUMBER, Tag.ADVERB, Tag.PARTICIPLE})
_LONGEST = 6
_PLURAL = "p"
_KEPT = frozenset({"beide", "alle"})


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun phrase with its article and the genders that this shows; `governed` stands behind a preposition."""

    words: Sequence[Token]
    genders: frozenset[str]
    is_subject: bool
    governed: bool
    indefinite: bool


def agreeing(pronoun: Open, words: Sequence[Token], sentence: Sentence, limit: int, before: Iterable[Sentence]) -> list[Token]:
    """Give the noun phrase that a pronoun of the title means, in the case of the pronoun; empty where none is sure."""
    cues = sentence.cues
    wanted = genders_of(pronoun, words, cues)
    if not wanted or pronoun.use == "possessive":
        return []
    named = _named_before(sentence, limit) if "m" in wanted or "f" in wanted else []
    if named:
        return named
    own = [phrase for phrase in _phrases(sentence, 0, limit) if phrase.genders & wanted]
    if own:
        return _chosen(own, wanted, pronoun, words, sentence)
    earlier = next(iter(before), None)
    if earlier is None or tells_before(sentence, limit):
        return []
    found = [phrase for phrase in _phrases(earlier, 0, len(earlier.tokens)) if phrase.genders & wanted]
    if any(token.lower == pronoun.token.lower for token in earlier.tokens) and not any(phrase.is_subject for phrase in found):
        return []
    return _chosen(found, wanted, pronoun, words, sentence)


def tells_before(sentence: Sentence, limit: int) -> bool:
    """Tell whether a clause outside quotations stands before the one with the pronoun."""
    parts = (part for part in sentence.segments if part.end <= limit and sentence.has_finite(part))
    return any(not is_quoted(sentence.tokens, part.start) for part in parts)


def _named_before(sentence: Sentence, limit: int) -> list[Token]:
    """Give a row of names without an article that the sentence speaks of before a colon ("Kapitän Deniz Aslan fehlt: Er …")."""
    place = main_clause(sentence)
    if place is None or sentence.segments[place].end >= limit or sentence.tokens[limit - 1].tag is not Tag.HARD:
        return []
    found = opening_subject(sentence, place)
    subject = [] if found is None else list(sentence.tokens[found[0] : found[1]])
    return subject if 1 < len(subject) <= _LONGEST and all(token.tag in NOMINAL for token in subject) else []


def genders_of(pronoun: Open, words: Sequence[Token], cues: Cues) -> frozenset[str]:
    """Give the genders that a pronoun may have; a verb in the plural makes it plural."""
    genders = cues.pronoun_genders.get(pronoun.token.lower, frozenset())
    verb = next((word for word in words if word.tag in FINITE), None)
    if pronoun.use != "subject" or verb is None or _PLURAL not in genders:
        return genders
    joined = pronoun.place + 1 < len(words) and words[pronoun.place + 1].tag is Tag.COORDINATOR
    return frozenset({_PLURAL}) if _is_plural(verb) and not joined else genders - {_PLURAL}


def _is_plural(verb: Token) -> bool:
    return verb.lower.endswith("en") or verb.lower == "sind"


def _chosen(
    found: Sequence[_Phrase], wanted: frozenset[str], pronoun: Open, words: Sequence[Token], sentence: Sentence
) -> list[Token]:
    free = [phrase for phrase in found if not phrase.governed]
    ahead = [token for token in sentence.tokens if token.start < pronoun.token.start]
    opens = not ahead or ahead[0].tag is Tag.PARTICIPLE or looks_participle(ahead[0].lower, sentence.cues)
    if pronoun.use == "object":
        free = [phrase for phrase in free if not phrase.is_subject]
    if len(free) == 1 and (len(found) == 1 or pronoun.use == "object" or (free[0].is_subject and not opens)):
        return _in_case(free[0], wanted, pronoun)
    if not free and len(found) == 1 and opens:
        return _in_case(found[0], wanted, pronoun)
    if pronoun.use != "subject" or not free:
        return []
    passive = any(word.lower in sentence.cues.passive_auxiliaries for word in words)
    subjects = [phrase for phrase in free if phrase.is_subject]
    if not opens and not passive and subjects:
        return _in_case(subjects[0], wanted, pronoun)
    fresh = [phrase for phrase in free if phrase.indefinite]
    if opens and passive and len(fresh) == 1:
        return _in_case(fresh[0], wanted, pronoun)
    return []


def _in_case(phrase: _Phrase, wanted: frozenset[str], pronoun: Open) -> list[Token]:
    """Give a phrase with the definite article of its gender, in the case of the pronoun."""
    genders = phrase.genders & wanted
    words = list(phrase.words)
    if words[0].tag in NOMINAL or words[0].lower in _KEPT:
        return words
    if len(genders) != 1 or (genders == {_PLURAL} and words[0].lower == "den"):
        return []
    gender = next(iter(genders))
    accusative = pronoun.use == "object" and gender == "m"
    article = "den" if accusative else {"m": "der", "f": "die", "n": "das", _PLURAL: "die"}[gender]
    ending = "en" if accusative or gender == _PLURAL else "e"
    rest = [_inflected(word, ending) if word.tag in _INNER - {Tag.NUMBER} else word for word in words[1:]]
    if gender == "m" and not accusative and words[0].lower in {"den", "einen", "dem", "einem", "diesen", "keinen"}:
        rest = [uninflected(word) if word.tag is Tag.NOUN else word for word in rest]
    if gender == "m" and words[0].lower == "ein":
        rest = [behind_definite(word) if word.tag is Tag.NOUN else word for word in rest]
    return [replace(words[0], text=article, lower=article, tag=Tag.DETERMINER), *rest]


def _inflected(adjective: Token, ending: str) -> Token:
    stem = next((adjective.text[: -len(old)] for old in ("er", "en", "es", "em", "e") if adjective.text.endswith(old)), None)
    return adjective if stem is None else replace(adjective, text=stem + ending)


def _phrases(sentence: Sentence, start: int, end: int) -> list[_Phrase]:
    """Give the noun phrases of a stretch that an article or a first name gives a gender; attributes in the genitive are none."""
    tokens, cues = sentence.tokens, sentence.cues
    place = main_clause(sentence)
    subject = None if place is None else opening_subject(sentence, place)
    found: list[_Phrase] = []
    index = start
    while index < end:
        last = _end(tokens, index, end)
        genders = _genders(sentence, index, last)
        left = tokens[index - 1] if index else None
        attribute = left is not None and left.tag in NOMINAL and tokens[index].lower in cues.genitive_articles
        if last > index and genders and not attribute and not _is_predicate(sentence, index):
            is_subject = subject is not None and subject[0] == index
            if is_subject:
                genders = _of_number(sentence, genders)
            governed = tokens[index].lower in cues.contractions or (left is not None and left.tag is Tag.PREPOSITION)
            found.append(_Phrase(tokens[index:last], genders, is_subject, governed, tokens[index].lower in cues.indefinite))
        index = max(last, index + 1)
    return found


def _is_predicate(sentence: Sentence, place: int) -> bool:
    """Tell whether a phrase only says what somebody is ("Er ist ein Mann der Tat")."""
    tokens, cues = sentence.tokens, sentence.cues
    start = max((part.start for part in sentence.segments if part.start <= place), default=0)
    copula = any(token.lower in cues.copulas for token in tokens[start:place])
    return copula and tokens[place].lower in cues.indefinite


def _end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the noun phrase ends that begins at `start`; `start` itself where none does."""
    place = start + 1 if tokens[start].tag in {Tag.DETERMINER, Tag.PREPOSITION} else start
    while place < end and tokens[place].tag in _INNER and place > start:
        place += 1
    nouns = place
    while place < end and tokens[place].tag in NOMINAL:
        place += 1
    return place if place > nouns and place - start <= _LONGEST else start


def _genders(sentence: Sentence, start: int, end: int) -> frozenset[str]:
    tokens, cues = sentence.tokens, sentence.cues
    first = tokens[start]
    if first.lower in cues.negators:
        return frozenset()
    if first.tag in NOMINAL:
        return _of_name(sentence, start, end)
    oblique = start and tokens[start - 1].tag is Tag.PREPOSITION
    genders = cues.oblique_genders.get(first.lower) if oblique else None
    genders = genders or cues.article_genders.get(first.lower, frozenset())
    dative = first.lower == "den" and tokens[end - 1].lower.endswith(("en", "rn", "ln"))
    return genders & {_PLURAL} if dative else genders


def _of_name(sentence: Sentence, start: int, end: int) -> frozenset[str]:
    """Give the gender of the first name in a row of nouns, "Wieland" being known as Konrad Wieland."""
    cues = sentence.cues
    words = [sentence.full_names.get(token.text, token.text).split(" ")[0].lower() for token in sentence.tokens[start:end]]
    for word in words:
        if word in cues.female_names:
            return frozenset({"f"})
        if word in cues.male_names:
            return frozenset({"m"})
    return frozenset()


def _of_number(sentence: Sentence, genders: frozenset[str]) -> frozenset[str]:
    """Give the genders of a subject that the number of its verb leaves."""
    place = main_clause(sentence)
    if place is None or _PLURAL not in genders:
        return genders
    segment = sentence.segments[place]
    verb = first_finite(sentence.tokens, segment.start, segment.end)
    if verb is None:
        return genders
    return frozenset({_PLURAL}) if _is_plural(sentence.tokens[verb]) else genders - {_PLURAL}

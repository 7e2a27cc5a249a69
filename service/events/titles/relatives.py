"""A relative clause with its noun, read as a main clause: "the sensors that they had buried" is "they had buried the sensors"."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.sentence.phrases import GENITIVES, PHRASE, STARTS, first_finite, main_verb
from service.events.sentence.readings import Sentence
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.events.titles.order import constituent_end, split_verb
from service.events.titles.rendering import genitive_mark
from service.languages.cues import Cues

_OBJECT_STARTS = STARTS | NOMINAL | {Tag.NUMBER, Tag.PRONOUN, Tag.SUBORDINATOR}
_IN_SUBJECT = PHRASE | STARTS | {Tag.PRONOUN, Tag.COORDINATOR}


def as_main_clause(words: list[Token], sentence: Sentence) -> list[Token]:
    """Give the words with a relative clause turned round, where that is sure; else the words themselves."""
    cues = sentence.cues
    place = next((place for place, word in enumerate(words) if word.tag is Tag.RELATIVE), None)
    noun = _noun(words[:place]) if place else None
    if not place or noun is None or _is_attribute(noun[0], sentence):
        return words
    if words[place].lower in cues.genitive_relatives:
        return _owned(noun, words[place + 1 :], cues) or words
    if cues.verb_second:
        noun = _with_contraction(noun, sentence)
        return _framed(noun, words[place], words[place + 1 :], cues) or words
    return _turned(noun, words[place], words[place + 1 :], cues) or words


def _with_contraction(noun: list[Token], sentence: Sentence) -> list[Token]:
    """Give a bare noun with the "ins" or "zum" before it, which shows its gender."""
    before = next((token for token in reversed(sentence.tokens) if token.start < noun[0].start), None)
    return [before, *noun] if len(noun) == 1 and before is not None and before.lower in sentence.cues.contractions else noun


def _noun(words: Sequence[Token]) -> list[Token] | None:
    """Give the noun phrase before a relative clause; None where it is no plain one."""
    noun = [word for word in words if word.tag is not Tag.COMMA]
    plain = bool(noun) and noun[-1].tag in NOMINAL and all(word.tag in PHRASE | STARTS or word.lower == "of" for word in noun)
    return noun if plain else None


def _is_attribute(first: Token, sentence: Sentence) -> bool:
    """Tell whether a noun phrase only belongs to another noun ("der Bericht der Behörde, den …")."""
    before = next((token for token in reversed(sentence.tokens) if token.start < first.start), None)
    if before is None:
        return False
    return (
        before.tag in NOMINAL | {Tag.TIMEX}
        if sentence.cues.verb_second
        else first.tag is not Tag.NAME and first.tag not in STARTS
    )


def _owned(noun: list[Token], clause: list[Token], cues: Cues) -> list[Token]:
    """Read "X, whose term ends" as "X's term ends"; empty without a verb, and in German where X is no name."""
    verb = first_finite(clause, 0, len(clause))
    named = noun[-1].tag is Tag.NAME or (len(noun) > 1 and all(word.tag in NOMINAL for word in noun))
    if not verb or (cues.verb_second and not named):
        return []
    if cues.verb_second and verb == len(clause) - 1:
        end = constituent_end(clause, 0, cues)
        parted = split_verb(clause[-1], cues)
        clause = [*clause[:end], parted[0], *clause[end:-1], *parted[1:]]
    return [*noun, genitive_mark(noun[-1], cues), *clause]


def _turned(noun: list[Token], relative: Token, clause: list[Token], cues: Cues) -> list[Token]:
    """Put the noun behind the verb that acts upon it; empty where the verb has an object of its own, or needs none."""
    verb = first_finite(clause, 0, len(clause))
    if not verb or relative.lower not in cues.object_relatives or noun[-1].lower in cues.clause_nouns | cues.reporting_nouns:
        return []
    if not all(word.tag in _IN_SUBJECT or word.lower in GENITIVES | {"of"} for word in clause[:verb]):
        return []
    main = main_verb(clause, verb, len(clause))
    end = main + 1
    while end < len(clause) and clause[end].lower in cues.firm_particles:
        end += 1
    has_object = end < len(clause) and clause[end].tag in _OBJECT_STARTS
    if has_object or not _acts_upon(clause[verb], clause[main], cues):
        return []
    return [*clause[:end], *_small(noun), *clause[end:]]


def _acts_upon(finite: Token, main: Token, cues: Cues) -> bool:
    """Tell whether a verb group may have an object: it is neither passive, nor a copula, a lone auxiliary or a saying."""
    passive = main.tag is Tag.PARTICIPLE and finite.lower not in cues.have_forms
    return not passive and main.lower not in cues.copulas | cues.reporting_verbs | cues.negators | cues.present_auxiliaries


def _small(noun: list[Token]) -> list[Token]:
    first = noun[0]
    return noun if first.tag is Tag.NAME else [replace(first, text=first.lower), *noun[1:]]


def _framed(noun: list[Token], relative: Token, clause: list[Token], cues: Cues) -> list[Token]:
    """Turn a relative clause round whose verb comes last: the pronoun becomes the article of its noun."""
    if len(clause) <= 1 or clause[-1].tag not in FINITE or first_finite(clause, 0, len(clause) - 1) is not None:
        return []
    plural = _is_bare_plural(noun, relative, clause[-1])
    named = noun if plural else _with_article(noun, relative, cues)
    inner, verb = clause[:-1], split_verb(clause[-1], cues)
    end = _subject_end(inner, cues) if relative.lower != "der" else 0
    if plural and end and inner[0].tag in NOMINAL:  # two bare plurals: either may be the subject
        return []
    if not named or (relative.lower == "den" and not end):
        return []
    if end:
        return [*inner[:end], verb[0], *named, *inner[end:], *verb[1:]]
    return [*named, verb[0], *inner, *verb[1:]]


def _is_bare_plural(noun: Sequence[Token], relative: Token, verb: Token) -> bool:
    """Tell whether a noun without an article is the plural that "die" and the verb speak of ("zwei Arbeiter, die … waren")."""
    return relative.lower == "die" and verb.lower.endswith("n") and noun[0].tag in {Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER}


def _with_article(noun: list[Token], relative: Token, cues: Cues) -> list[Token]:
    """Give a noun with the relative pronoun as its article; empty where its own article speaks against that."""
    first = noun[0]
    if any(word.lower in cues.first_names for word in noun) or all(word.tag is Tag.NAME for word in noun):
        return noun
    own = cues.article_genders.get(first.lower, frozenset()) | cues.oblique_genders.get(first.lower, frozenset())
    if not own & cues.article_genders.get(relative.lower, frozenset()) or len(noun) <= 1:
        return []
    rest = [word for word in noun[1:] if word.tag not in {Tag.ADJECTIVE, Tag.NUMBER}]
    return [replace(relative, tag=Tag.DETERMINER), *rest]


def _subject_end(inner: Sequence[Token], cues: Cues) -> int:
    """Where the subject ends that stands right behind the relative pronoun; 0 where the pronoun is the subject."""
    if inner and inner[0].tag is Tag.PRONOUN and inner[0].lower not in cues.reflexives:
        return 1
    if not inner or inner[0].lower in cues.oblique_articles or inner[0].tag not in STARTS | NOMINAL:
        return 0
    end = 1
    while end < len(inner) and inner[end].tag in PHRASE:
        end += 1
    return end if inner[end - 1].tag in NOMINAL else 0

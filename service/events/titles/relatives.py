"""A relative clause with its noun, read as a main clause: "the sensors that they had buried" is "they had buried the sensors"."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.sentence.phrases import GENITIVES, PHRASE, STARTS, first_finite, main_verb, phrase_start
from service.events.sentence.readings import Sentence
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.events.titles.constituents import constituent_end
from service.events.titles.inflection import behind_definite
from service.events.titles.order import split_verb
from service.events.titles.persons import is_noun_of_person
from service.events.titles.rendering import genitive_mark
from service.languages.cues import Cues

_OBJECT_STARTS = STARTS | NOMINAL | {Tag.NUMBER, Tag.PRONOUN, Tag.SUBORDINATOR}
_IN_SUBJECT = PHRASE | STARTS | {Tag.PRONOUN, Tag.COORDINATOR}


def as_main_clause(words: list[Token], sentence: Sentence) -> list[Token]:
    """Give the words with a relative clause turned round, where that is sure; else the words themselves."""
    cues = sentence.cues
    place = next((place for place, word in enumerate(words) if word.tag is Tag.RELATIVE), None)
    if cues.verb_second and place is not None and place <= 1:
        return _led(words, place, sentence)
    noun = _noun(words[:place], cues) if place else None
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
    bare = noun[0].tag in NOMINAL and not any(word.tag in STARTS for word in noun)
    return [before, *noun] if bare and before is not None and before.lower in sentence.cues.contractions else noun


def _noun(words: Sequence[Token], cues: Cues) -> list[Token] | None:
    """Give the noun phrase before a relative clause; None where it is no plain one."""
    noun = [word for word in words if word.tag is not Tag.COMMA]
    inner = PHRASE | STARTS | ({Tag.PREPOSITION, Tag.OPEN, Tag.CLOSE} if cues.verb_second else frozenset())
    ends = NOMINAL | ({Tag.CLOSE} if cues.verb_second else frozenset())
    plain = bool(noun) and noun[-1].tag in ends and all(word.tag in inner or word.lower == "of" for word in noun)
    return noun if plain and noun[0].tag is not Tag.PREPOSITION else None


def _led(words: list[Token], place: int, sentence: Sentence) -> list[Token]:
    """Read a clause that "wo" or "von dem" opens as a main clause; the words themselves where that is not sure."""
    cues, rest = sentence.cues, words[place + 1 :]
    if not rest or rest[-1].tag not in FINITE or first_finite(rest, 0, len(rest) - 1) is not None:
        return words
    reflexive = next((at for at, word in enumerate(rest) if word.lower in cues.reflexives), None)
    pronoun = rest[:1] if reflexive is None else [rest.pop(reflexive)]
    end = constituent_end(rest, 0, cues)
    if not end:
        return words
    verb = split_verb(rest[-1], cues)
    pronoun = pronoun if reflexive is not None else []
    inner = rest[end:-1]
    if place == 0:
        return [*rest[:end], verb[0], *pronoun, *inner, *verb[1:]] if words[0].lower in cues.place_relatives else words
    noun = _governed_noun(words[0], words[1], sentence)
    if not noun:
        return words
    closing = 1 if inner and inner[-1].tag in {Tag.PARTICIPLE, Tag.INFINITIVE} else 0
    cut = len(inner) - closing
    phrase = [replace(words[0], text=words[0].lower), *noun]
    return [*rest[:end], verb[0], *pronoun, *inner[:cut], *phrase, *inner[cut:], *verb[1:]]


def _governed_noun(preposition: Token, relative: Token, sentence: Sentence) -> list[Token]:
    """Give the noun before ", von dem" with the relative pronoun as its article; a name alone without one."""
    tokens, cues = sentence.tokens, sentence.cues
    at = next((index for index, token in enumerate(tokens) if token is preposition), 0)
    if at <= 1 or tokens[at - 1].tag is not Tag.COMMA or tokens[at - 2].tag not in NOMINAL:
        return []
    start = phrase_start(tokens, at - 1, 0, over_of=False)
    noun = [token for token in tokens[start : at - 1] if token.tag not in STARTS | {Tag.ADJECTIVE, Tag.NUMBER, Tag.ADVERB}]
    if any(token.tag not in NOMINAL for token in noun) or relative.lower in cues.genitive_relatives | {"denen"}:
        return []
    if noun[0].tag is Tag.NAME or all(token.tag is Tag.NAME for token in noun):
        return noun
    if tokens[start].tag is Tag.POSSESSIVE:
        return [_inflected(tokens[start], relative, cues), *noun]
    own = cues.article_genders.get(tokens[start].lower, frozenset())
    own |= cues.oblique_genders.get(tokens[start].lower, frozenset())
    wanted = cues.oblique_genders.get(relative.lower, frozenset()) | cues.article_genders.get(relative.lower, frozenset())
    return [replace(relative, tag=Tag.DETERMINER), *noun] if own & wanted else []


def _is_attribute(first: Token, sentence: Sentence) -> bool:
    """Tell whether a noun phrase only belongs to another noun ("der Bericht der Behörde, den …")."""
    before = next((token for token in reversed(sentence.tokens) if token.start < first.start), None)
    if before is None:
        return False
    if sentence.cues.verb_second and first.tag is Tag.DETERMINER and first.lower not in sentence.cues.genitive_articles:
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
    clause, joined = _first_of_joined(clause)
    if not clause or clause[-1].tag not in FINITE or first_finite(clause, 0, len(clause) - 1) is not None:
        return []
    plural = _is_bare_plural(noun, relative, clause[-1])
    named = noun if plural else _with_article(noun, relative, cues)
    inner, verb = clause[:-1], split_verb(clause[-1], cues)
    end = 0 if relative.lower == "der" or _acts_itself(noun, relative, inner, cues) else _subject_end(inner, cues)
    if plural and end and inner[0].tag in NOMINAL:  # two bare plurals: either may be the subject
        return []
    if not named or (relative.lower == "den" and not end):
        return []
    if end:
        return [*inner[:end], verb[0], *named, *inner[end:], *verb[1:]]
    return [*named, verb[0], *inner, *verb[1:], *_verb_first(joined, cues)]


def _inflected(possessive: Token, relative: Token, cues: Cues) -> Token:
    """Give a possessive the case of a relative pronoun behind a preposition ("mit der": "mit seiner")."""
    stem = next((each for each in cues.possessive_stems if possessive.lower.startswith(each)), possessive.lower)
    word = stem + {"der": "er", "dem": "em", "den": "en", "die": "e"}.get(relative.lower, "")
    return replace(possessive, text=word, lower=word)


def _first_of_joined(clause: list[Token]) -> tuple[list[Token], list[Token]]:
    """Part "Premiere hatte | und bald abgesetzt wurde", where both verbs come last; the second part is empty elsewhere."""
    joint = next((place for place, word in enumerate(clause) if word.tag is Tag.COORDINATOR), None)
    if not joint or clause[joint - 1].tag not in FINITE or clause[-1].tag not in FINITE:
        return clause, []
    second = clause[joint + 1 :]
    alone = len(second) > 1 and first_finite(second, 0, len(second) - 1) is None and second[0].tag not in STARTS | NOMINAL
    return clause[:joint], clause[joint:] if alone and second[0].tag is not Tag.RELATIVE else []


def _verb_first(joined: list[Token], cues: Cues) -> list[Token]:
    """Give "und wurde bald abgesetzt" for "und bald abgesetzt wurde"."""
    if not joined:
        return []
    verb = split_verb(joined[-1], cues)
    return [joined[0], verb[0], *joined[1:-1], *verb[1:]]


def _acts_itself(noun: Sequence[Token], relative: Token, inner: Sequence[Token], cues: Cues) -> bool:
    """Tell whether a singular noun does what its relative clause tells of something new ("die Firma, die ein Museum baute")."""
    if inner and inner[0].tag is Tag.POSSESSIVE:
        return True
    if inner and _is_titled(noun, cues) and inner[0].lower in {"das", "die"}:
        return True
    new = bool(inner) and (inner[0].tag is Tag.NOUN or inner[0].lower in cues.indefinite)
    shown = cues.article_genders.get(noun[0].lower, frozenset()) | cues.oblique_genders.get(noun[0].lower, frozenset())
    return new and relative.lower in {"die", "das"} and bool(shown) and "p" not in shown


def _is_bare_plural(noun: Sequence[Token], relative: Token, verb: Token) -> bool:
    """Tell whether a noun without an article is the plural that "die" and the verb speak of ("zwei Arbeiter, die … waren")."""
    return relative.lower == "die" and verb.lower.endswith("n") and noun[0].tag in {Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER}


def _with_article(noun: list[Token], relative: Token, cues: Cues) -> list[Token]:
    """Give a noun with the relative pronoun as its article; empty where its own article speaks against that."""
    first = noun[0]
    if (first.tag not in STARTS and any(word.lower in cues.first_names for word in noun)) or all(
        word.tag is Tag.NAME for word in noun
    ):
        return noun
    if _is_titled(noun, cues):
        return noun
    rest = [word for word in noun[1:] if word.tag not in {Tag.ADJECTIVE, Tag.NUMBER}]
    if first.lower in cues.indefinite and relative.lower == "der":
        rest = [behind_definite(word) if word.tag is Tag.NOUN else word for word in rest]
    if first.tag is Tag.POSSESSIVE:
        nominative = _nominative(first, relative, cues)
        if nominative.lower == first.lower and relative.lower != "den":
            return noun
        return [nominative, *rest] if rest and relative.lower != "den" else []
    own = cues.article_genders.get(first.lower, frozenset()) | cues.oblique_genders.get(first.lower, frozenset())
    if not own & cues.relative_genders.get(relative.lower, frozenset()) or len(noun) <= 1:
        return []
    return [replace(relative, tag=Tag.DETERMINER), *rest]


def _is_titled(noun: Sequence[Token], cues: Cues) -> bool:
    """Tell whether a noun of a person opens a row of names ("Trainerin Birte Hollmann")."""
    return len(noun) > 1 and all(word.tag in NOMINAL for word in noun) and is_noun_of_person(noun[0].lower, cues)


def _nominative(possessive: Token, relative: Token, cues: Cues) -> Token:
    """Give "sein" or "seine" for the possessive of a noun that a relative pronoun takes up as its subject."""
    stem = next((each for each in cues.possessive_stems if possessive.lower.startswith(each)), possessive.lower)
    word = stem + ("e" if relative.lower == "die" else "")
    return replace(possessive, text=word, lower=word)


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

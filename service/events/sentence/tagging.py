"""Tags for the words of a sentence: closed word lists first, endings next, then what stands around.

This is no parser. It knows the small words of a language by list, guesses verbs by their forms and repairs the guess by
the neighbours ("the planned vote" is no verb, "the vote was planned" is one). A wrong guess costs a clumsy clause, never
a wrong day.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from service.events.sentence.clause_verbs import settle_clause_verbs
from service.events.sentence.neighbours import AFTER_ADJECTIVE, after, before, is_opening_name, stretch, stretch_before
from service.events.sentence.participles import reduce_participle
from service.events.sentence.small_words import mend_small_words
from service.events.sentence.tokens import FINITE, NOMINAL, SHORT_AUXILIARIES, Tag, Token
from service.events.sentence.verb_forms import base_form, gerund_form, past_form, present_form, unknown_form
from service.events.sentence.verb_second import framed_present, repair_verb_second
from service.events.sentence.word_forms import is_past, is_present, is_strong_participle, looks_participle
from service.languages.cues import Cues, cues_for

_HAS_DIGIT = re.compile(r"[$€£¥#]?\d")
_AGED = re.compile(r"\d+-(?P<noun>[^\W\d_]{3,})")
_MODELS = re.compile(r"\d+s")
"""Things called by a number: "787s"."""
_SHORT_WORDS = SHORT_AUXILIARIES | {"'s", "&"}
_SHORTEST_VERB = 4
_BEFORE_PEAK = frozenset({Tag.NOUN, Tag.GERUND, Tag.ADJECTIVE, Tag.DETERMINER})
_AFTER_HEAD = FINITE | {Tag.COMMA}
_AFTER_PHRASE = frozenset({Tag.COMMA, Tag.OTHER, Tag.HARD, Tag.CLOSE, Tag.COORDINATOR})

_OPEN_CLASSES = frozenset(
    {Tag.PAST, Tag.PARTICIPLE, Tag.ADJECTIVE, Tag.PRESENT, Tag.INFINITIVE, Tag.GERUND, Tag.ADVERB, Tag.NOUN}
)


def tag(tokens: list[Token], cues: Cues) -> None:
    """Set the tag of each token of a sentence in place."""
    for position, token in enumerate(tokens):
        if token.tag is Tag.OTHER:
            token.tag = _alone(token, cues, first=position == 0 or tokens[position - 1].tag in {Tag.OPEN, Tag.HARD})
    if is_opening_name(tokens, cues):
        tokens[0].tag = Tag.NAME
    if not cues.verb_second:
        mend_small_words(tokens, cues)
    for position in range(len(tokens)):
        _repair(tokens, position, cues)
    for position in range(len(tokens)):
        _repair_preposition(tokens, position, cues)
    for position in range(len(tokens)):
        reduce_participle(tokens, position, cues)
    if cues.verb_second:
        settle_clause_verbs(tokens, cues)
    else:
        _split_articles(tokens, cues)


def _split_articles(tokens: list[Token], cues: Cues) -> None:
    """Part the article from a date that stands before its noun ("the January 1998 | bombing"): the noun keeps it."""
    for position in range(len(tokens) - 2, -1, -1):
        token = tokens[position]
        article, space, rest = token.text.partition(" ")
        if token.tag is not Tag.TIMEX or not space or article.lower() not in cues.articles or _opens_subject(tokens, position):
            continue
        if tokens[position + 1].tag in NOMINAL | {Tag.ADJECTIVE} and position and tokens[position - 1].tag is Tag.PREPOSITION:
            middle = token.start + len(article)
            determiner = Token(token.start, middle, article, article.lower(), Tag.DETERMINER)
            remaining = Token(token.end - len(rest), token.end, rest, rest.lower(), Tag.TIMEX, token.timex)
            tokens[position : position + 1] = [determiner, remaining]


def _opens_subject(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether the words behind a fronted date are the subject of the verb ("In the summer of 1963 | officials began")."""
    timex = tokens[position].timex
    if timex is not None and timex.type == "DURATION":
        return True
    end = position + 1
    while end < len(tokens) and (tokens[end].tag in NOMINAL | {Tag.ADJECTIVE, Tag.NUMBER} or tokens[end].lower == "'s"):
        end += 1
    return position == 1 and end < len(tokens) and tokens[end].tag in FINITE


def _alone(token: Token, cues: Cues, *, first: bool) -> Tag:
    """Guess the tag of a word by itself."""
    found = _lower_tag(token.lower, cues.code)
    if found is Tag.NUMBER and cues.nouns_are_capitalised and (aged := _AGED.fullmatch(token.text)):
        return Tag.NOUN if aged["noun"][0].isupper() else Tag.ADJECTIVE
    if found not in _OPEN_CLASSES or not token.text[:1].isupper():
        return found
    if not first or not (token.text.isupper() or token.text[1:].islower()):  # "MindSpring", "Austria-Hungary"
        return Tag.NOUN if cues.nouns_are_capitalised else Tag.NAME
    if token.lower in cues.adverbs:
        return found
    if cues.nouns_are_capitalised and token.lower not in cues.past_verbs:
        return Tag.NOUN
    return Tag.NOUN if found in {Tag.PRESENT, Tag.INFINITIVE} else found


@lru_cache(maxsize=16_384)
def _lower_tag(word: str, code: str) -> Tag:
    """Guess the tag of a word in lower case: by the closed classes, else by list and ending."""
    if not word[0].isalnum() and not _HAS_DIGIT.match(word) and word not in _SHORT_WORDS:
        return Tag.OTHER
    cues = cues_for(code)
    closed = next((found for words, found in _closed_classes(cues) if word in words), None)
    if closed is not None:
        return closed
    if _HAS_DIGIT.match(word):
        return Tag.NOUN if _MODELS.fullmatch(word) else Tag.NUMBER
    return _open(word, cues)


def _closed_classes(cues: Cues) -> tuple[tuple[Collection[str], Tag], ...]:
    return (
        (cues.modals, Tag.MODAL),
        (cues.past_auxiliaries, Tag.PAST),
        (cues.present_auxiliaries, Tag.PRESENT),
        (cues.infinitive_marks, Tag.MARK),
        (cues.relatives, Tag.RELATIVE),
        (cues.determiners, Tag.DETERMINER),
        (cues.possessives, Tag.POSSESSIVE),
        (cues.pronouns, Tag.PRONOUN),
        (cues.other_pronouns, Tag.PRONOUN),
        (cues.coordinators, Tag.COORDINATOR),
        (cues.subordinators, Tag.SUBORDINATOR),
        (cues.prepositions, Tag.PREPOSITION),
        (cues.adverbs, Tag.ADVERB),
        (cues.numbers, Tag.NUMBER),
    )


def _open(word: str, cues: Cues) -> Tag:
    """Guess the tag of a word of an open class, by list and ending."""
    adjective = word in cues.adjectives or word.endswith(cues.adjective_endings)
    verb = word not in cues.not_verbs and len(word) >= _SHORTEST_VERB
    guesses = (
        (is_past(word, cues), Tag.PAST),
        (word not in cues.present_verbs and is_present(word, cues), Tag.PRESENT),
        (word in cues.participles or looks_participle(word, cues) or is_strong_participle(word, cues), Tag.PARTICIPLE),
        (adjective, Tag.ADJECTIVE),
        (word in cues.present_verbs, Tag.PRESENT),
        (word in cues.base_verbs, Tag.INFINITIVE),
        (verb and word.endswith(cues.verb_endings), Tag.PAST),
        (verb and word.endswith(cues.gerund_endings), Tag.GERUND),
        (word.endswith(cues.adverb_endings) and word not in cues.not_adverbs, Tag.ADVERB),
    )
    return next((found for holds, found in guesses if holds), Tag.ADVERB if cues.nouns_are_capitalised else Tag.NOUN)


def _repair(tokens: Sequence[Token], position: int, cues: Cues) -> None:
    """Mend a guess by the neighbours."""
    token = tokens[position]
    if token.lower == "'s":
        _repair_genitive(tokens, position, cues)
    elif token.tag is Tag.MARK:
        token.tag = Tag.MARK if after(tokens, position) in {Tag.INFINITIVE, Tag.ADVERB, Tag.PAST} else Tag.PREPOSITION
    elif token.lower == "that" and cues.code == "en":
        token.tag = _that(tokens, position, cues)
    elif token.tag is Tag.INFINITIVE:
        token.tag = base_form(tokens, position, cues)
    elif token.tag is Tag.PRESENT and token.lower not in cues.present_auxiliaries:
        framed = cues.verb_second and token.text.islower()
        token.tag = (framed_present if framed else present_form)(tokens, position, cues)
    elif token.tag in {Tag.PAST, Tag.PARTICIPLE} and token.lower not in cues.past_auxiliaries and not cues.verb_second:
        token.tag = past_form(tokens, position, cues)
    elif cues.verb_second:
        repair_verb_second(tokens, position, cues)
    elif token.tag in {Tag.NOUN, Tag.NUMBER}:
        token.tag = unknown_form(tokens, position, cues)
    elif token.tag in {Tag.ADJECTIVE, Tag.GERUND}:
        token.tag = (gerund_form if token.tag is Tag.GERUND else _adjective)(tokens, position, cues)


def _repair_preposition(tokens: Sequence[Token], position: int, cues: Cues) -> None:
    """Read "since April," as no clause of its own."""
    token = tokens[position]
    if token.tag is not Tag.SUBORDINATOR or token.lower not in cues.prepositions or cues.verb_second:
        return
    relative = position > 0 and tokens[position - 1].tag is Tag.RELATIVE
    ends = position + 2 >= len(tokens) or tokens[position + 2].tag in _AFTER_PHRASE
    limits = token.lower in cues.limit_prepositions - cues.delaying_words
    ends = ends or (limits and tokens[position + 2].tag in FINITE)  # "the first since 1972 was"
    if after(tokens, position) is Tag.TIMEX and (relative or ends):
        token.tag = Tag.PREPOSITION


def _repair_genitive(tokens: Sequence[Token], position: int, cues: Cues) -> None:
    """Tell "it's" from a genitive; that of a date leaves an article ("for last year's quarter": "for the quarter")."""
    token = tokens[position]
    if cues.genitive_article and position and tokens[position - 1].tag is Tag.TIMEX:
        token.tag, token.text = Tag.DETERMINER, cues.genitive_article
    else:
        token.tag = Tag.PRESENT if before(tokens, position) is Tag.PRONOUN else Tag.OTHER


def _adjective(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Read a word that may also name a happening as a noun, where none follows ("last year's final")."""
    alone = after(tokens, position) not in AFTER_ADJECTIVE
    peak = tokens[position].lower in cues.peaks and before(tokens, position) in _BEFORE_PEAK
    joined = position > 0 and tokens[position - 1].tag is Tag.COORDINATOR and not cues.verb_second
    if joined and alone and tokens[position].lower.endswith(cues.verb_endings):  # "was recorded in May and mixed in June"
        return past_form(tokens, position, cues)
    owned = position > 0 and tokens[position - 1].lower not in cues.object_forms  # "found her alive"
    headed = before(tokens, position) in {Tag.DETERMINER, Tag.POSSESSIVE} and owned and after(tokens, position) in _AFTER_HEAD
    stands = headed and not cues.verb_second and tokens[position].lower not in cues.superlatives  # "a third, who …"
    return Tag.NOUN if alone and (stands or peak or tokens[position].lower in cues.event_nouns) else Tag.ADJECTIVE


def _that(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    left = before(tokens, position)
    right = after(tokens, position)
    if left is Tag.PRONOUN and tokens[position - 1].lower in cues.open_pronouns and right in FINITE:
        return Tag.RELATIVE
    if _opens_hope(tokens, position, cues):
        return Tag.SUBORDINATOR
    if left in NOMINAL and tokens[position - 1].lower not in cues.reporting_nouns and tokens[position - 1].tag is not Tag.TIMEX:
        said = any(word.lower in cues.reporting_verbs for word in stretch_before(tokens, position))
        if right in FINITE | {Tag.PARTICIPLE} or (right in {Tag.ADVERB, Tag.INFINITIVE} and not said):
            return Tag.RELATIVE
        if not said and any(word.tag in FINITE for word in stretch(tokens, position)):
            return Tag.RELATIVE
    if left in {Tag.PREPOSITION, Tag.DETERMINER}:
        return Tag.DETERMINER
    return Tag.SUBORDINATOR if position and right is not Tag.OTHER else Tag.DETERMINER


def _opens_hope(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether "that" says what is hoped or feared ("in hopes that they agree"), and points at no noun."""
    governed = position > 1 and tokens[position - 2].tag is Tag.PREPOSITION
    return governed and tokens[position - 1].lower in cues.clause_nouns and after(tokens, position) not in FINITE

"""Small words that are another part of speech where they stand ("has since left", "thanks to", "was to have opened")."""

from collections.abc import Sequence

from service.events.sentence.neighbours import stretch
from service.events.sentence.tokens import FINITE, Tag, Token
from service.languages.cues import Cues

_AFTER_ADVERB = frozenset({Tag.PARTICIPLE, Tag.COMMA, Tag.OTHER, Tag.CLOSE, Tag.HARD})
_AFTER_CLOSING = frozenset({Tag.COMMA, Tag.OTHER, Tag.CLOSE, Tag.HARD})
_PHRASE_STARTS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER})
_VERBAL = FINITE | {Tag.PARTICIPLE, Tag.GERUND, Tag.INFINITIVE}
_OBJECT_STARTS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN})


def mend_small_words(tokens: Sequence[Token], cues: Cues) -> None:
    """Set the tags of such words in place, before the open classes are looked at."""
    for position in range(1, len(tokens)):
        token, left = tokens[position], tokens[position - 1]
        if token.tag is Tag.SUBORDINATOR:
            token.tag = _joining(tokens, position, cues)
        elif token.tag is Tag.PRESENT and token.lower in cues.bare_auxiliaries:
            if left.tag is Tag.MODAL or left.lower in cues.infinitive_marks:
                token.tag = Tag.INFINITIVE
        elif left.lower in cues.infinitive_marks and _is_unknown_verb(tokens, position, cues):
            token.tag = Tag.INFINITIVE
        elif left.lower in cues.words_before_dates and token.tag is Tag.TIMEX:
            left.tag = Tag.PREPOSITION
        elif token.lower in cues.infinitive_marks and left.lower in cues.words_before_to:
            left.tag, token.tag = Tag.PREPOSITION, Tag.PREPOSITION


def _joining(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Tell "since" behind an auxiliary, and "after" before a mere noun, from a word that opens a clause."""
    word, left = tokens[position].lower, tokens[position - 1]
    right = tokens[position + 1] if position + 1 < len(tokens) else None
    if word in cues.closing_adverbs and (right is None or right.tag in _AFTER_CLOSING):
        return Tag.ADVERB
    if left.lower in cues.naming_participles and word in cues.naming_words:
        return Tag.PREPOSITION  # "the tower known as Old Jack"
    if word in cues.time_adverbs and (left.lower in cues.have_forms or right is None or right.tag in _AFTER_ADVERB):
        return Tag.ADVERB
    return Tag.PREPOSITION if word in cues.prepositions and not _opens_clause(tokens, position) else Tag.SUBORDINATOR


def _opens_clause(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a word such as "after" may open a clause: a verb follows before the next mark, or none follows at all."""
    following = stretch(tokens, position)
    first = following[0].tag if following else Tag.OTHER
    return first not in _PHRASE_STARTS or any(word.tag in _VERBAL for word in following)


def _is_unknown_verb(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether what stands between "to" and an object is a verb that no list has ("to vacate the hall")."""
    token = tokens[position]
    if token.tag not in {Tag.NOUN, Tag.ADJECTIVE} or not token.text.islower() or token.lower.endswith("s"):
        return False
    led = tokens[position - 2].lower if position > 1 else ""
    acts = position + 1 < len(tokens) and tokens[position + 1].tag in _OBJECT_STARTS
    known = token.lower in cues.base_verbs
    return led not in cues.coming_words and (acts or known)

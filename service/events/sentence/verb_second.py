"""Words of a verb-second language: separated particles, relative articles, verbs that are known by their place."""

import re
from collections.abc import Sequence

from service.events.sentence.neighbours import after, finite_near, stretch, stretch_before
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, has_finite
from service.events.sentence.word_forms import looks_participle
from service.languages.cues import Cues

_STRETCH_ENDS = frozenset({Tag.COMMA, Tag.HARD, Tag.OPEN, Tag.CLOSE, Tag.OTHER, Tag.COORDINATOR})
_CLAUSE_ENDS = frozenset({Tag.COMMA, Tag.HARD, Tag.SUBORDINATOR, Tag.RELATIVE})
_UNSURE = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.ADVERB})
_AFTER_SECOND = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.PREPOSITION, Tag.NUMBER})
_AFTER_PRESENT = _AFTER_SECOND | {Tag.TIMEX, Tag.NOUN, Tag.NAME}
_AFTER_RELATIVE = frozenset({Tag.PREPOSITION, Tag.PRONOUN, Tag.DETERMINER})
_AFTER_DATIVE = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.PREPOSITION, Tag.TIMEX})
_SHORT = 3
_SUBJECT_PRONOUNS = frozenset({"wir", "ich", "sie", "er"})
_PRESENT_ENDINGS = ("en", "t", "e")
_PAST_ENDINGS = ("te", "ten")
_ADJECTIVE_ENDINGS = ("e", "er", "es", "em")
_PRESENT_PARTICIPLE = re.compile(r"\w{3,}end(?:e[nrsm]?)")


def repair_verb_second(tokens: Sequence[Token], position: int, cues: Cues) -> None:
    """Tag separated particles, relative articles, and verbs that only their place shows."""
    token = tokens[position]
    if token.tag in FINITE:
        token.tag = Tag.PARTICIPLE if token.tag is Tag.PAST and _is_before_auxiliary(tokens, position, cues) else token.tag
        return
    ends = after(tokens, position) in _STRETCH_ENDS or position + 1 == len(tokens)
    regular = token.text.islower() and token.lower.endswith(_PAST_ENDINGS) and token.tag in _UNSURE
    if token.lower in cues.dative_pronouns and token.tag is Tag.POSSESSIVE and after(tokens, position) in _AFTER_DATIVE:
        token.tag = Tag.PRONOUN
    elif ends and token.tag is Tag.POSSESSIVE and token.lower in cues.base_verbs:
        token.tag = Tag.INFINITIVE
    elif ends and token.tag in {Tag.PREPOSITION, Tag.DETERMINER} and token.lower in cues.particles:
        token.tag = Tag.ADVERB
    elif (regular and (ends or _stands_second(tokens, position, cues))) or _is_verb_after_date(tokens, position, cues):
        token.tag = Tag.PAST
    elif (
        _is_verb_before_pronoun(tokens, position)
        or _is_verb_after_pronoun(tokens, position, cues)
        or _is_present(tokens, position, cues)
    ):
        token.tag = Tag.PRESENT
    elif ends and token.tag in _UNSURE and token.text.islower() and (joined := _joined_verb(tokens, position, cues)) is not None:
        token.tag = joined
    elif ends and (framed := _framed(tokens, position, cues)) is not None:
        token.tag = framed
    else:
        token.tag = _relative_or_adjective(tokens, position, cues)


def _relative_or_adjective(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    if _is_relative_article(tokens, position, cues):
        return Tag.RELATIVE
    if _is_noun_by_place(tokens, position):
        return Tag.NOUN
    return Tag.ADJECTIVE if _describes(tokens, position, cues) else tokens[position].tag


def _is_noun_by_place(tokens: Sequence[Token], position: int) -> bool:
    """Tell a noun from the small word of the same form ("die dritte Ehe", "der Dank")."""
    token = tokens[position]
    small = token.tag in {Tag.SUBORDINATOR, Tag.PREPOSITION} and token.text[:1].isupper()
    return small and position > 0 and tokens[position - 1].tag in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE}


def _describes(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether an unknown word with the ending of an adjective stands before a noun ("offizieller Beginn")."""
    token = tokens[position]
    unknown = token.tag is Tag.ADVERB and token.text.islower() and token.lower not in cues.adverbs | cues.particles
    if unknown and _PRESENT_PARTICIPLE.fullmatch(token.lower):
        return after(tokens, position) in {Tag.NOUN, Tag.ADJECTIVE, Tag.TIMEX}
    shaped = token.lower.endswith(_ADJECTIVE_ENDINGS) and not token.lower.endswith(_PAST_ENDINGS) and len(token.lower) > _SHORT
    return unknown and shaped and after(tokens, position) in {Tag.NOUN, Tag.ADJECTIVE}


def _is_relative_article(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether an article after a comma opens a clause whose verb comes last ("das Abkommen, das sie schlossen")."""
    token = tokens[position]
    if token.tag is not Tag.DETERMINER or not position or tokens[position - 1].tag is not Tag.COMMA:
        return False
    if token.lower not in cues.relative_articles:
        return False
    if after(tokens, position) in _AFTER_RELATIVE:
        return True
    end = position + 1
    while end < len(tokens) and tokens[end].tag not in _STRETCH_ENDS:
        end += 1
    last = tokens[end - 1].lower
    return last.endswith(_PAST_ENDINGS) or any(last in verbs for verbs in (cues.past_verbs, cues.present_verbs, cues.modals))


def _stands_second(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a word stands where a main verb does: after the first constituent, before an article or "sich"."""
    left = tokens[position - 1].tag if position else Tag.OTHER
    finite = has_finite(stretch(tokens, position))
    right = after(tokens, position)
    resumed = left is Tag.COMMA and not has_finite(stretch_before(tokens, position))
    if resumed and not finite and right in _AFTER_SECOND | {Tag.TIMEX}:
        return True
    pointing = position == 1 and tokens[0].lower in cues.told_before and right in _AFTER_SECOND
    return not finite and (
        pointing
        or (left in {Tag.TIMEX, Tag.NOUN, Tag.NAME} and right in _AFTER_SECOND)
        or (left is Tag.TIMEX and right in NOMINAL)
    )


def _is_verb_after_date(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether an unknown word stands between a fronted date and the subject ("Am Montag bargen Helfer …")."""
    token = tokens[position]
    unknown = token.tag is Tag.ADVERB and token.text.islower() and token.lower not in cues.adverbs and len(token.lower) > _SHORT
    listed = token.text.islower() and token.lower in cues.present_verbs | cues.past_verbs and _only_date_before(tokens, position)
    if listed:
        return not has_finite(stretch(tokens, position))
    if not unknown or not position or tokens[position - 1].tag is not Tag.TIMEX:
        return False
    finite = finite_near(tokens, position)
    return not finite and after(tokens, position) in _AFTER_SECOND | NOMINAL


def _only_date_before(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether the clause opens with a date and nothing else ("Seit Montag | fahren …")."""
    opening = [word.tag for word in stretch_before(tokens, position)]
    return Tag.TIMEX in opening[:1] and all(tag in {Tag.TIMEX, Tag.PREPOSITION, Tag.ADVERB, Tag.DETERMINER} for tag in opening)


def _is_present(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether what looks like a participle is the only verb, in the second place ("Am Samstag beginnt der Markt")."""
    token = tokens[position]
    unknown = token.tag is Tag.ADVERB and token.text.islower() and token.lower not in cues.adverbs | cues.particles
    if not (token.tag is Tag.PARTICIPLE or unknown) or not token.lower.endswith("t") or not position:
        return False
    clause = (*stretch_before(tokens, position), *stretch(tokens, position))
    second = tokens[position - 1].tag in {Tag.TIMEX, Tag.NOUN, Tag.NAME} and after(tokens, position) in _AFTER_PRESENT
    return second and not has_finite(clause)


def _framed(tokens: Sequence[Token], position: int, cues: Cues) -> Tag | None:
    """Tell what form of a verb ends a clause whose auxiliary stands second ("hat … gutgeheißen", "soll … beginnen")."""
    token = tokens[position]
    shaped = token.tag is Tag.ADVERB and token.text.islower() and token.lower.endswith(("en", "rn", "ln", "t"))
    if not shaped or token.lower in cues.adverbs | cues.particles or len(token.lower) <= _SHORT:
        return None
    verb = next((word for word in stretch_before(tokens, position) if word.tag in FINITE), None)
    if verb is None:
        return None
    if verb.tag is Tag.MODAL or verb.lower in cues.future_auxiliaries:
        return Tag.INFINITIVE if token.lower.endswith("n") else None
    return Tag.PARTICIPLE if verb.lower in cues.perfect_auxiliaries else None


def _joined_verb(tokens: Sequence[Token], position: int, cues: Cues) -> Tag | None:
    """Tell the tense of a verb joined to its particle at the end of a clause without another verb ("dessen Vertrag ausläuft")."""
    if has_finite(stretch_before(tokens, position)):
        return None
    word = tokens[position].lower
    rests = {word.removeprefix(particle) for particle in cues.separable_particles if word.startswith(particle)}
    if rests & cues.past_verbs:
        return Tag.PAST
    return Tag.PRESENT if rests & cues.present_verbs and not word.endswith("en") else None


def _is_verb_before_pronoun(tokens: Sequence[Token], position: int) -> bool:
    """Tell a verb from the determiner of the same form ("einigen sie sich", "einigen Leuten")."""
    token = tokens[position]
    right = tokens[position + 1].lower if position + 1 < len(tokens) else ""
    return token.tag is Tag.DETERMINER and token.lower.endswith("igen") and right in _SUBJECT_PRONOUNS


def _is_verb_after_pronoun(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    token = tokens[position]
    left = tokens[position - 1] if position else None
    return (
        left is not None
        and left.lower in _SUBJECT_PRONOUNS
        and token.tag is Tag.ADVERB
        and token.lower not in cues.adverbs
        and token.lower.endswith(_PRESENT_ENDINGS)
    )


def _is_before_auxiliary(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether what looks like a past is the participle of the auxiliary that ends a clause ("verloren hatte")."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following is None or following.lower not in cues.perfect_auxiliaries:
        return False
    return position + 2 >= len(tokens) or tokens[position + 2].tag in _STRETCH_ENDS


def _ends_frame(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether "und" stands between a form in "-en" and its modal ("soll Preise und Lasten | senken")."""
    place = position - 1
    while place > 0 and tokens[place].tag not in _CLAUSE_ENDS:
        if tokens[place].tag in FINITE:
            break
        place -= 1
    framing = tokens[place].tag is Tag.MODAL or tokens[place].lower in cues.future_auxiliaries
    joint = max((at for at in range(place + 1, position) if tokens[at].tag is Tag.COORDINATOR), default=None)
    if not framing or joint is None:
        return False
    whole = any(word.tag is Tag.INFINITIVE for word in tokens[place + 1 : joint])  # "will gehen, und die Leute kommen"
    if whole and after(tokens, joint) in {Tag.DETERMINER, Tag.PRONOUN}:
        return False
    return tokens[position].lower.endswith("n") and _closes(tokens, position)


def _closes(tokens: Sequence[Token], position: int) -> bool:
    return position + 1 == len(tokens) or after(tokens, position) in _CLAUSE_ENDS | {Tag.OTHER, Tag.COORDINATOR}


def framed_present(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Tell a present from the infinitive or participle of the same form that another verb frames ("wird … kommen")."""
    token = tokens[position]
    if not finite_near(tokens, position):
        return Tag.INFINITIVE if _ends_frame(tokens, position, cues) else Tag.PRESENT
    if looks_participle(token.lower, cues):
        return Tag.PARTICIPLE
    return Tag.INFINITIVE if token.lower.endswith("en") else Tag.PRESENT

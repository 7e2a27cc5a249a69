"""Past forms that are participles because another verb rules the stretch ("The pact reached in May states")."""

from collections.abc import Sequence
from itertools import takewhile

from service.events.sentence.neighbours import BREAKS, STRETCH_ENDS, after, stretch, stretch_before
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, has_finite
from service.languages.cues import Cues

_ENCLOSING = 2
_SUBJECT_STARTS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.ADJECTIVE})
_OBJECTS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.PRONOUN})


def reduce_participle(tokens: Sequence[Token], position: int, cues: Cues) -> None:
    """Turn a past form beside another finite verb of the same stretch into a participle ("The pact reached in May states")."""
    token = tokens[position]
    if token.tag is not Tag.PAST or token.lower in cues.past_auxiliaries or token.lower in cues.plain_sayings:
        return
    if token.lower not in cues.participles and not token.lower.endswith(cues.verb_endings or ("\0",)):
        return
    if _is_joined_to_verb(tokens, position) or _is_first_of_relative(tokens, position):
        return
    if token.lower in cues.reporting_verbs and _is_said_behind_apposition(tokens, position):
        return
    if _acts(tokens, position, cues):
        return
    if _is_in_report(tokens, position, cues):
        token.tag = Tag.PARTICIPLE
        return
    opens = position == 0 or tokens[position - 1].tag is Tag.OPEN
    enclosed = opens or _encloses(tokens, position, cues) or _follows_clause(tokens, position, cues)
    if enclosed or _verb_follows(tokens, position) or _verb_stands_before(tokens, position, cues):
        token.tag = Tag.PARTICIPLE


def _is_said_behind_apposition(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a saying without "that" follows what the commas enclose ("Roth, head of X, said Monday the dam broke")."""
    commas = [place for place in range(position) if tokens[place].tag is Tag.COMMA]
    if len(commas) < _ENCLOSING or commas[-1] != position - 1 or commas[0] == 0:
        return False
    if tokens[0].tag not in {Tag.NAME, Tag.DETERMINER, Tag.NOUN} or has_finite(tokens[:position]):
        return False
    place = position + 1
    while place < len(tokens) and tokens[place].tag in {Tag.PREPOSITION, Tag.TIMEX}:
        place += 1
    return position + 1 < place < len(tokens) and tokens[place].tag in _OBJECTS and tokens[place - 1].tag is Tag.TIMEX


def _is_in_report(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a form tells of the report that a fronted phrase names ("In a note published on Monday, analysts said …")."""
    words = [word for word in stretch_before(tokens, position) if word.tag is not Tag.ADVERB]
    fronted = bool(words) and words[-1].tag is Tag.PREPOSITION and words[0].lower in cues.reporting_nouns
    return fronted and not cues.verb_second and not any(word.tag is Tag.TIMEX for word in words)


def _is_first_of_relative(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a form is the first verb of a relative clause ("The mine where 40 men died in 1956 will reopen")."""
    place = position - 1
    while place >= 0 and tokens[place].tag not in STRETCH_ENDS | FINITE | {Tag.PARTICIPLE}:
        place -= 1
    return place >= 0 and tokens[place].tag is Tag.RELATIVE


def _acts(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a form is the verb of its clause, because something is acted upon, or an aside stands before it.

    "A group found polarised light in data recorded in 2020", "Dorn, 52, pleaded guilty to fraud committed in May".
    """
    if cues.verb_second or not position:
        return False
    if tokens[position - 1].tag is Tag.CLOSE and tokens[position].lower in cues.reporting_verbs:
        return True
    free = not has_finite(stretch_before(tokens, position))
    if tokens[position - 1].tag is Tag.COMMA:
        aside = any(token.tag is Tag.COMMA for token in tokens[: position - 1]) and tokens[0].tag in _SUBJECT_STARTS
        verbless = not has_finite(tokens[:position])
        return aside and verbless and not _encloses(tokens, position, cues)
    following = tokens[position + 1].tag if position + 1 < len(tokens) else Tag.OTHER
    named = tokens[position].lower in cues.naming_verbs
    return free and following in _OBJECTS | {Tag.ADJECTIVE} and tokens[position - 1].tag in NOMINAL and not named


def _closes_aside(tokens: Sequence[Token], comma: int) -> bool:
    """Tell whether a comma closes a relative clause, so that the verb of the clause around it follows ("X, which …, paid")."""
    opened = next((place for place in range(comma - 1, -1, -1) if tokens[place].tag is Tag.COMMA), None)
    return opened is not None and tokens[opened + 1].tag is Tag.RELATIVE


def _encloses(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether two commas enclose the phrase that a form opens, and a verb follows.

    ", built of oak, collapsed", ", built in 1883 and widened after two floods, was closed".
    """
    start = position - 1
    if start > 0 and tokens[start].tag is Tag.COORDINATOR and not cues.verb_second:
        while start > 0 and tokens[start].tag is not Tag.COMMA:
            if tokens[start].tag in FINITE:
                return False
            start -= 1
        if tokens[start + 1].tag is not Tag.PARTICIPLE:
            return False
    if start < 0 or tokens[start].tag is not Tag.COMMA or (not cues.verb_second and _closes_aside(tokens, start)):
        return False
    end = position + 1
    while end < len(tokens) and tokens[end].tag is not Tag.COMMA:
        stops = tokens[end].tag in BREAKS - {Tag.COORDINATOR, Tag.SUBORDINATOR} or tokens[end].lower in cues.past_auxiliaries
        if stops or (cues.verb_second and tokens[end].tag in BREAKS):
            return False
        end += 1
    if end >= len(tokens):
        return False
    right = end + 1
    while right < len(tokens) and tokens[right].tag is Tag.ADVERB:
        right += 1
    return right < len(tokens) and (tokens[right].tag in FINITE or tokens[right].lower in cues.base_verbs)


def _follows_clause(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a form opens a phrase after a whole clause and a comma ("They closed it, driven by costs")."""
    lead = position - (position > 1 and tokens[position - 1].lower in cues.former_adverbs)
    if not lead or tokens[lead - 1].tag is not Tag.COMMA or after(tokens, position) not in {Tag.PREPOSITION, Tag.MARK, Tag.TIMEX}:
        return False
    if any(token.tag is Tag.COORDINATOR for token in tokens[position:]):
        return False
    start = lead - 1
    while start > 0 and tokens[start - 1].tag not in {Tag.COMMA, Tag.HARD, Tag.OPEN, Tag.CLOSE}:
        start -= 1
    words = tokens[start : lead - 1]
    return has_finite(words) and not any(word.tag in {Tag.RELATIVE, Tag.SUBORDINATOR} for word in words)


def _is_joined_to_verb(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether "and" joins a form to a finite verb right before ("collapsed and killed four people")."""
    joined = position > 0 and tokens[position - 1].tag is Tag.COORDINATOR
    return joined and has_finite(stretch_before(tokens, position - 1))


def _verb_follows(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a finite verb stands behind a form, before any pronoun."""
    return has_finite(takewhile(lambda word: word.tag is not Tag.PRONOUN, stretch(tokens, position)))


def _verb_stands_before(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a verb that is no saying stands before a form, and is not that of a relative clause which the form closes."""
    verb = next((word.lower for word in stretch_before(tokens, position) if word.tag in FINITE), None)
    says = verb is None or verb in cues.reporting_verbs or verb in cues.thinking_verbs
    return not says and not _closes_relative(tokens, position)


def _closes_relative(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a form with an object or behind a date ends a relative clause ("the man who climbed in | found rot")."""
    if after(tokens, position) not in _OBJECTS and tokens[position - 1].tag is not Tag.TIMEX:
        return False
    place = position - len(stretch_before(tokens, position)) - 1
    return place >= 0 and tokens[place].tag is Tag.RELATIVE

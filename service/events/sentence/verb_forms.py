"""Verb forms by what stands around them: "the plans" and "she plans", "was cut", "the cut" and "cut jobs"."""

from collections.abc import Sequence

from service.events.sentence.neighbours import (
    AFTER_ADJECTIVE,
    after,
    before,
    finite_near,
    resumes_plural,
    stretch,
    stretch_before,
)
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, has_finite
from service.languages.cues import Cues

_JOINT = 3
_BEFORE_ADJECTIVE = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.PREPOSITION, Tag.ADJECTIVE})
_AFTER_SHARED = frozenset({Tag.PREPOSITION, Tag.ADVERB, Tag.TIMEX, Tag.OTHER, Tag.COMMA, Tag.SUBORDINATOR, Tag.COORDINATOR})
_OWN_NOUN = NOMINAL | {Tag.NUMBER, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE}
_BEFORE_NOUN = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.NUMBER})
_AFTER_VERB = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NAME, Tag.MARK, Tag.NUMBER, Tag.SUBORDINATOR})
_AFTER_NUMBER = frozenset({Tag.COMMA, Tag.RELATIVE, Tag.PRESENT, Tag.PAST, Tag.MODAL, Tag.OTHER})


def gerund_form(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Read "the ruling", "Monday's meeting" as nouns; "was meeting" stays a verb form."""
    left = before(tokens, position)
    genitive = position > 0 and tokens[position - 1].lower in {"'s", "'"}
    auxiliary = position > 0 and tokens[position - 1].lower in cues.perfect_auxiliaries
    dated = position > 1 and left is Tag.TIMEX and tokens[position - 2].tag in {Tag.DETERMINER, Tag.POSSESSIVE}
    named = (
        tokens[position].lower in cues.event_nouns and left in {Tag.NOUN, Tag.NAME, Tag.PREPOSITION, Tag.TIMEX} and not auxiliary
    )
    peak = position + 1 < len(tokens) and tokens[position + 1].lower in cues.peaks  # "its closing high"
    joined = _is_joined_noun(tokens, position)
    return Tag.NOUN if left in _BEFORE_NOUN or genitive or named or dated or peak or joined else Tag.GERUND


def _is_joined_noun(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether "and" joins a form to a noun behind a preposition ("the ministers of information and broadcasting, …")."""
    if position < _JOINT or tokens[position - 1].tag is not Tag.COORDINATOR or tokens[position - 2].tag is not Tag.NOUN:
        return False
    ends = after(tokens, position) in {Tag.COMMA, Tag.PAST, Tag.PRESENT, Tag.MODAL}
    return ends and tokens[position - 3].tag is Tag.PREPOSITION


def unknown_form(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Read an unlisted word as a verb behind a modal, or between an adverb of its kind and an object ("it also lags Roth")."""
    token = tokens[position]
    if token.tag is Tag.NUMBER:
        called = position > 0 and tokens[position - 1].lower in cues.articles and after(tokens, position) in _AFTER_NUMBER
        return Tag.NOUN if called else Tag.NUMBER  # "the 767, which"
    if not token.text.islower():
        return Tag.NOUN
    if before(tokens, position) is Tag.MODAL:
        return Tag.INFINITIVE
    also = position > 1 and tokens[position - 1].lower in cues.verb_adverbs and token.lower.endswith("s")
    return Tag.PRESENT if also and after(tokens, position) in _AFTER_VERB else Tag.NOUN


def base_form(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Read a base form: an infinitive after a mark or modal, a present after a plural subject, else a noun."""
    left = before(tokens, position)
    if left in {Tag.MARK, Tag.MODAL} or _word_before(tokens, position) in cues.doing_auxiliaries:
        return Tag.INFINITIVE
    joined = left is Tag.COORDINATOR and after(tokens, position) is Tag.MARK
    relative = left is Tag.RELATIVE and not cues.verb_second and _word_before(tokens, position) not in cues.genitive_relatives
    if left is Tag.PRONOUN or relative or joined or resumes_plural(tokens, position):
        return Tag.PRESENT
    previous = tokens[position - 1] if position else None
    many = cues.collectives | cues.group_nouns  # "Police say on Monday that"
    plural = previous is not None and previous.tag is Tag.NOUN and (previous.lower.endswith("s") or previous.lower in many)
    alone = plural and after(tokens, position) not in FINITE and not finite_near(tokens, position)
    demanded = tokens[position].lower == "be" and cues.code == "en" and left in NOMINAL  # "that the pack be moved"
    return Tag.PRESENT if alone or demanded or _tells_that(tokens, position) else Tag.NOUN


def _word_before(tokens: Sequence[Token], position: int) -> str:
    """Give the word before a position, adverbs left out."""
    place = position - 1
    while place > 0 and tokens[place].tag is Tag.ADVERB:
        place -= 1
    return tokens[place].lower if place >= 0 else ""


def _tells_that(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether "that" follows a form behind a plural subject with a participle ("Papers seen by the court show that …")."""
    if position + 1 >= len(tokens) or tokens[position + 1].lower != "that" or finite_near(tokens, position):
        return False
    words = stretch_before(tokens, position)
    plural = any(word.tag is Tag.NOUN and word.lower.endswith("s") for word in words)
    return plural and any(word.tag is Tag.PARTICIPLE for word in words)


def present_form(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Tell a present from the plural of a noun ("the company plans to close", "the plans")."""
    left = before(tokens, position)
    described = not cues.verb_second and _described_behind(tokens, position)
    if described or left in _BEFORE_NOUN or left in {Tag.PREPOSITION, Tag.GERUND, Tag.MARK, Tag.INFINITIVE, Tag.OTHER}:
        return Tag.NOUN
    if not cues.verb_second and left in {Tag.SUBORDINATOR, Tag.RELATIVE, Tag.PRONOUN}:
        dated = position > 1 and tokens[position - 2].tag is Tag.TIMEX and tokens[position - 1].lower in cues.complementizers
        return Tag.PRESENT if left is not Tag.SUBORDINATOR or dated else Tag.NOUN  # "a bill on Monday that bans"
    if after(tokens, position) in {Tag.DETERMINER, Tag.POSSESSIVE} and left in NOMINAL | {Tag.CLOSE}:
        return Tag.PRESENT
    if _has_infinitive(tokens, position, cues):
        return Tag.PRESENT
    names_event = tokens[position].lower in cues.event_nouns and after(tokens, position) not in _AFTER_VERB
    if names_event or after(tokens, position) in FINITE:
        return Tag.NOUN
    return Tag.NOUN if finite_near(tokens, position) and not _counts_object(tokens, position) else Tag.PRESENT


def _counts_object(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a singular noun stands before a form and a number behind it ("the chip holds 400 switches")."""
    left = tokens[position - 1]
    counted = after(tokens, position) is Tag.NUMBER and left.tag is Tag.NOUN and not left.lower.endswith("s")
    sure = (word for word in (*stretch(tokens, position), *stretch_before(tokens, position)) if word.tag in FINITE)
    return counted and all(word.tag is Tag.PRESENT and word.lower.endswith("s") for word in sure)


def _described_behind(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a comma and a relative clause follow a form ("Corvane shares, which fell …"): they tell more of a noun."""
    following = [token.tag for token in tokens[position + 1 : position + 3]]
    return following == [Tag.COMMA, Tag.RELATIVE]


def _has_infinitive(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether "to" and a verb follow, and no other verb that the form could be the subject of ("Harrow plans to sell …")."""
    verb = position + 2
    if cues.verb_second or verb >= len(tokens) or tokens[position + 1].lower not in cues.infinitive_marks:
        return False
    if tokens[verb].lower not in cues.base_verbs or before(tokens, position) not in NOMINAL | {Tag.COMMA, Tag.CLOSE}:
        return False
    return not has_finite(stretch(tokens, verb)) and not has_finite(stretch_before(tokens, position))


def past_form(tokens: Sequence[Token], position: int, cues: Cues) -> Tag:
    """Tell a past from a participle, and both from an adjective ("the planned vote") and a noun ("the cut")."""
    word = tokens[position].lower
    left, right = before(tokens, position), after(tokens, position)
    may_share = word not in cues.past_verbs - cues.participles and (word not in cues.intransitives or left is not Tag.COORDINATOR)
    if may_share and _after_auxiliary(tokens, position, cues):
        return Tag.PARTICIPLE
    if word in cues.base_verbs and (left is Tag.MODAL or word not in cues.past_verbs) and word in cues.participles:
        return base_form(tokens, position, cues)
    if left is Tag.COORDINATOR and right in AFTER_ADJECTIVE and position > 1 and tokens[position - 2].tag is Tag.ADJECTIVE:
        return Tag.ADJECTIVE  # "after fierce and protracted fighting"
    told = _told_by_left(left, right, word, cues)
    if told is not None or _is_object(tokens, position, cues):
        return told or Tag.NOUN
    may_be_participle = word in cues.participles or word not in cues.past_verbs
    passive = right is Tag.PREPOSITION and tokens[position + 1].lower == "by" and word not in cues.intransitives
    passive = passive or _shares_passive(tokens, position, cues)
    may_be_past = word in cues.past_verbs or word not in cues.participles
    return Tag.PARTICIPLE if may_be_participle and (passive or not may_be_past) else Tag.PAST


def _told_by_left(left: Tag, right: Tag, word: str, cues: Cues) -> Tag | None:
    """Give what the word before a form makes of it, where it settles that."""
    if left in _BEFORE_ADJECTIVE and left is not Tag.NUMBER:
        return _modifier(left, right)
    if left is Tag.NUMBER and right in AFTER_ADJECTIVE:
        return Tag.ADJECTIVE
    if left is Tag.GERUND or (left is Tag.TIMEX and word in cues.period_ends):
        return Tag.PARTICIPLE
    if left is Tag.MARK:
        return Tag.INFINITIVE if word in cues.base_verbs else Tag.NOUN
    return None


def _is_object(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a word that may also be a noun ends what a verb acts upon ("cut its profit forecast for …")."""
    word = tokens[position].lower
    if not position or word not in cues.base_verbs or word not in cues.past_verbs or tokens[position - 1].tag is not Tag.NOUN:
        return False
    ends = after(tokens, position) in {Tag.PREPOSITION, Tag.TIMEX, Tag.OTHER, Tag.SUBORDINATOR}
    return ends and has_finite(stretch_before(tokens, position))


def _modifier(left: Tag, right: Tag) -> Tag:
    if right in AFTER_ADJECTIVE:
        return Tag.ADJECTIVE
    return Tag.NOUN if left in {Tag.DETERMINER, Tag.POSSESSIVE} else Tag.PARTICIPLE


def _after_auxiliary(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    place = position - 1
    while place >= 0 and (
        tokens[place].tag in {Tag.ADVERB, Tag.TIMEX} or (tokens[place].tag is Tag.PARTICIPLE and tokens[place].lower == "been")
    ):
        place -= 1
    if place > 0 and tokens[place].tag is Tag.COORDINATOR:
        return _shares_auxiliary(tokens, position, place)
    if place >= 0 and tokens[place].lower in cues.perfect_auxiliaries:
        return True
    return place == 1 and tokens[1].tag is Tag.PRONOUN and tokens[0].lower in cues.perfect_auxiliaries  # "Has she met …"


def _shares_auxiliary(tokens: Sequence[Token], position: int, coordinator: int) -> bool:
    """Tell whether "and" joins the form at `position` to a participle before ("was submitted in May and accepted in June")."""
    if after(tokens, position) in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.NUMBER}:
        return False
    for place in range(coordinator - 1, -1, -1):
        if tokens[place].tag is Tag.PARTICIPLE:
            return True
        if tokens[place].tag in FINITE or tokens[place].tag in {Tag.HARD, Tag.RELATIVE, Tag.SUBORDINATOR}:
            return False
    return False


def _shares_passive(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a form shares the auxiliary of a passive before it.

    Behind "and" with a noun of its own ("four were killed and dozens hurt on …"), or as a member of a list of three
    ("was founded in 1979, closed in 1992 and revived in 2000").
    """
    word = tokens[position].lower
    if word in cues.intransitives or after(tokens, position) not in _AFTER_SHARED:
        return False
    start = position
    while start and tokens[start - 1].tag in _OWN_NOUN:
        start -= 1
    mark = tokens[start - 1] if start else None
    if mark is None or mark.tag not in {Tag.COMMA, Tag.COORDINATOR}:
        return False
    aside = _opens_aside(tokens, start - 1) if start == position and mark.tag is Tag.COMMA else None
    if aside is not None:
        return _is_behind_passive(tokens, aside, cues)
    listed = start == position and mark.tag is Tag.COMMA and _goes_on_with_verb(tokens, position, cues)
    if not listed and (start == position or mark.tag is Tag.COMMA):
        return False
    return _is_behind_passive(tokens, start - 1, cues)


def _opens_aside(tokens: Sequence[Token], close: int) -> int | None:
    """Find the "and" before an aside that a comma closes ("was filed | and, in 2018, marked secret")."""
    for place in range(close - 1, 0, -1):
        if tokens[place].tag in FINITE or tokens[place].tag is Tag.HARD:
            return None
        if tokens[place].tag is Tag.COMMA and tokens[place - 1].tag is Tag.COORDINATOR:
            return place - 1
    return None


def _goes_on_with_verb(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether "and" and another verb follow in the sentence."""
    for place in range(position + 1, len(tokens) - 1):
        if tokens[place].tag is Tag.HARD:
            return False
        if tokens[place].tag is Tag.COORDINATOR:
            lead = next((word for word in tokens[place + 1 :] if word.tag not in {Tag.ADVERB, Tag.COMMA}), None)
            if lead is not None and (lead.tag in FINITE | {Tag.PARTICIPLE} or lead.lower in cues.participles):
                return True
    return False


def _is_behind_passive(tokens: Sequence[Token], end: int, cues: Cues) -> bool:
    """Tell whether the nearest verb to the left is a participle of the passive or shares one."""
    for place in range(end - 1, 0, -1):
        tag = tokens[place].tag
        if tag is Tag.PARTICIPLE:
            auxiliary = _word_before(tokens, place)
            return auxiliary in cues.passive_forms or (
                tokens[place - 1].tag is Tag.COMMA and _is_behind_passive(tokens, place - 1, cues)
            )
        if tag in FINITE or tag in {Tag.HARD, Tag.RELATIVE, Tag.OPEN}:
            return False
    return False

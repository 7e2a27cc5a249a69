"""Whether "and", "that" or "who" opens a segment of its own, or only joins words of one."""

from collections.abc import Sequence

from service.events.sentence.neighbours import STRETCH_ENDS
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, has_finite

WORD_BOUNDARIES = frozenset({Tag.SUBORDINATOR, Tag.RELATIVE, Tag.COORDINATOR})
STOPS = frozenset({Tag.COMMA, Tag.HARD, Tag.OPEN, Tag.CLOSE})
VERBAL = FINITE | {Tag.PARTICIPLE, Tag.GERUND}
_WIDEST_SIDE = 8
_LONGEST_FRONT = 9
_BETWEEN = frozenset({"between", "zwischen"})
_CLAUSE_OPENERS = frozenset({"after", "before", "since", "until", "once", "because", "while"})
_FRONTED = frozenset({Tag.TIMEX, Tag.NOUN, Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.DETERMINER, Tag.ADVERB})
_BEFORE_COMPLEMENT = FINITE | {Tag.COORDINATOR, Tag.PARTICIPLE, Tag.GERUND, Tag.COMMA}
_IN_SUBJECT = NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.NUMBER}


def stretch_over_pairs(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the tokens after a position up to the next mark or joining word; the "and" of "between … and …" joins no clauses."""
    end = position + 1
    while end < len(tokens) and (tokens[end].tag not in STRETCH_ENDS or _pairs(tokens, position + 1, end)):
        end += 1
    return tokens[position + 1 : end]


def opens(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a joining word opens a segment of its own."""
    token = tokens[position]
    if position == start or _pairs(tokens, start, position) or _joins_spans(tokens, position):
        return False
    following = stretch_over_pairs(tokens, position)
    if token.tag is Tag.SUBORDINATOR:
        return tokens[position - 1].tag is not Tag.SUBORDINATOR and _subordinates(tokens, position, following)
    if not following:
        return token.tag is Tag.COORDINATOR and position + 1 < len(tokens) and tokens[position + 1].tag is Tag.SUBORDINATOR
    if token.tag is Tag.RELATIVE:
        return tokens[position - 1].tag is not Tag.PREPOSITION
    if token.tag is Tag.COORDINATOR and _joins_subjects(tokens, start, position):
        return False
    return _joins_clauses(tokens, start, position, following)


def joins_frames(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a coordinator joins two dated verbs that share an auxiliary ("wurde im Mai gebaut und im Juni eröffnet")."""
    after = stretch_over_pairs(tokens, position)
    before = tokens[start:position]
    nonfinite = {Tag.PARTICIPLE, Tag.INFINITIVE}
    if not before or not after or before[-1].tag not in nonfinite or not has_finite(before):
        return False
    closing = [word for word in after if word.tag not in {Tag.OTHER, Tag.CLOSE}]
    return bool(closing) and closing[-1].tag in nonfinite and any(word.tag is Tag.TIMEX for word in after)


def _pairs(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a joining word only joins the two sides that "between" opened ("talks between the union and the firm")."""
    if tokens[position].tag is not Tag.COORDINATOR:
        return False
    for place in range(position - 1, max(start, position - _WIDEST_SIDE) - 1, -1):
        if tokens[place].lower in _BETWEEN:
            return place + 1 < position
        if tokens[place].tag in VERBAL or tokens[place].tag in {Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.TIMEX}:
            return False
    return False


def _joins_spans(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether "and" joins the parts of one span of time ("three years and six months")."""
    around = (tokens[position - 1].timex, tokens[position + 1].timex if position + 1 < len(tokens) else None)
    return all(timex is not None and timex.type == "DURATION" and timex.interval is None for timex in around)


def _joins_subjects(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether "and" joins two nouns that a clause has just begun with ("after Roth and Mayhew agreed to go")."""
    place = position - 1
    while place > start and (tokens[place].tag in _IN_SUBJECT or tokens[place].lower == "'s"):
        place -= 1
    opened = place > start and tokens[place].lower in _CLAUSE_OPENERS and place + 1 < position
    return opened and position + 1 < len(tokens) and tokens[position + 1].tag in _IN_SUBJECT


def _subordinates(tokens: Sequence[Token], position: int, following: Sequence[Token]) -> bool:
    lead = next((word for word in following if word.tag is not Tag.ADVERB), None)
    verbal = has_finite(following) or (lead is not None and lead.tag in {Tag.GERUND, Tag.PARTICIPLE})
    return (
        verbal
        or _opens_another(tokens, position)
        or _joined_subject_follows(tokens, position, following)
        or _subject_follows(tokens, position, following)
        or (tokens[position - 1].tag in _BEFORE_COMPLEMENT and _fronts_date(tokens, position))
    )


def _opens_another(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether another clause follows a joining word before its own ("said on Monday | that if it rains, …")."""
    if position + 1 >= len(tokens) or tokens[position + 1].tag is not Tag.SUBORDINATOR or not position:
        return False
    told = tokens[position - 1].tag in _BEFORE_COMPLEMENT | {Tag.TIMEX}
    return told and has_finite(stretch_over_pairs(tokens, position + 1))


def _joined_subject_follows(tokens: Sequence[Token], position: int, following: Sequence[Token]) -> bool:
    """Tell whether two nouns that "and" joins follow, and then their verb ("said | that the firm and two unions agreed")."""
    joint = position + 1 + len(following)
    named = bool(following) and all(word.tag in _IN_SUBJECT for word in following)
    joined = named and joint + 1 < len(tokens) and tokens[joint].tag is Tag.COORDINATOR
    behind = stretch_over_pairs(tokens, joint) if joined else ()
    lead = next((word for word in behind if word.tag not in _IN_SUBJECT), None)
    return lead is not None and lead.tag in FINITE and tokens[position - 1].tag in _BEFORE_COMPLEMENT | {Tag.TIMEX}


def _subject_follows(tokens: Sequence[Token], position: int, following: Sequence[Token]) -> bool:
    """Tell whether a subject and an aside follow a joining word, and only then the verb ("that Dunmore, who …, began")."""
    phrase = bool(following) and all(word.tag in _IN_SUBJECT or word.lower == "of" for word in following)
    comma = position + 1 + len(following)
    if not phrase or following[-1].tag not in NOMINAL or comma >= len(tokens) or tokens[comma].tag is not Tag.COMMA:
        return False
    for place in range(comma + 1, len(tokens) - 1):
        if tokens[place].tag in {Tag.HARD, Tag.SUBORDINATOR, Tag.CLOSE}:
            return False
        if tokens[place].tag is Tag.COMMA:
            verb = place + 1 + (tokens[place + 1].tag is Tag.OPEN)  # "that Dunmore, the mayor, "was …""
            return verb < len(tokens) and tokens[verb].tag in FINITE
    return False


def _fronts_date(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a fronted date and a comma follow a joining word ("that as of May, the store …")."""
    end = position + 1
    while end < min(len(tokens), position + _LONGEST_FRONT) and tokens[end].tag in _FRONTED:
        end += 1
    dated = any(token.tag is Tag.TIMEX for token in tokens[position:end])
    return dated and end < len(tokens) and tokens[end].tag is Tag.COMMA and has_finite(stretch_over_pairs(tokens, end))


def _joins_clauses(tokens: Sequence[Token], start: int, position: int, following: Sequence[Token]) -> bool:
    """Tell whether a coordinator joins verbs or dated phrases, not just nouns."""
    before = tokens[start:position]
    verbs_before = has_finite(before)
    lead = next((word for word in following if word.tag not in {Tag.ADVERB, Tag.TIMEX, Tag.PREPOSITION}), None)
    if verbs_before and lead is not None and lead.tag in FINITE | {Tag.PARTICIPLE}:
        return True
    if verbs_before and has_finite(following):
        return True
    if not verbs_before and _joins_dates(tokens, position):
        return False
    dated_before = any(word.interval is not None for word in before[-2:])
    dated_after = any(word.interval is not None for word in following)
    return dated_before and dated_after


def _joins_dates(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a coordinator stands right between two dates before their verb ("In May and in June it rained")."""
    right = position + 1
    while right < len(tokens) and tokens[right].tag in {Tag.PREPOSITION, Tag.DETERMINER, Tag.ADVERB}:
        right += 1
    beside = position > 0 and tokens[position - 1].tag is Tag.TIMEX and right < len(tokens) and tokens[right].tag is Tag.TIMEX
    return beside and has_finite(stretch_over_pairs(tokens, right))

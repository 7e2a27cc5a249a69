"""The stretches of a sentence between its commas, quotation marks and joining words."""

from collections.abc import Sequence
from dataclasses import dataclass

from service.events.sentence.complements import complements
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_SHORT_QUOTE = 6
_LONGEST_PLACE = 3
_SHORT_PLACE = 2
_WIDEST_SIDE = 8
_LONGEST_ASIDE = 16
_BETWEEN = frozenset({"between", "zwischen"})
_CLAUSE_OPENERS = frozenset({"after", "before", "since", "until", "once", "because", "while"})
_PLACES = frozenset({"in", "at", "near", "of", "from", "to"})
_WORD_BOUNDARIES = frozenset({Tag.SUBORDINATOR, Tag.RELATIVE, Tag.COORDINATOR})
_STOPS = frozenset({Tag.COMMA, Tag.HARD, Tag.OPEN, Tag.CLOSE})
_LONGEST_FRONT = 9
_FRONTED = frozenset({Tag.TIMEX, Tag.NOUN, Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.DETERMINER, Tag.ADVERB})
_FRONTS = frozenset({Tag.PREPOSITION, Tag.GERUND})
_BEFORE_COMPLEMENT = FINITE | {Tag.COORDINATOR, Tag.PARTICIPLE, Tag.GERUND, Tag.COMMA}
_VERBAL = FINITE | {Tag.PARTICIPLE, Tag.GERUND}
_AFTER_ASIDE = FINITE | {Tag.PARTICIPLE, Tag.PRONOUN}
_IN_SUBJECT = NOMINAL | {Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.NUMBER}


@dataclass(frozen=True, slots=True)
class Segment:
    """Tokens `[start, end)` of a sentence and the tag of what opened them; a joining word belongs to what it opens."""

    start: int
    end: int
    opener: Tag


def segments(tokens: Sequence[Token], cues: Cues) -> list[Segment]:
    """Cut a tagged sentence into its segments, in order.

    >>> from service.languages.cues import cues_for
    >>> from service.events.sentence.tokens import tokenize
    >>> from service.events.sentence.tagging import tag
    >>> english = cues_for("en")
    >>> words = tokenize("He won, because they lost.", (0, 26), [], english)
    >>> tag(words, english)
    >>> [" ".join(word.text for word in words[part.start : part.end]) for part in segments(words, english)]
    ['He won', 'because they lost .']
    """
    inline = _inline_marks(tokens)
    told = complements(tokens, cues)
    boundaries = frozenset({Tag.COORDINATOR}) if cues.verb_second else _WORD_BOUNDARIES  # a comma stands before the others
    found: list[Segment] = []
    start, opener = 0, Tag.OTHER
    behind = -1
    for position, token in enumerate(tokens):
        if position <= behind:
            continue
        close = None if cues.verb_second else aside_end(tokens, position)
        if close is not None:
            found.append(Segment(start, position, opener))
            dated = any(word.tag is Tag.TIMEX for word in tokens[position:close])
            found += [] if dated else [Segment(position + 2, close, Tag.COMMA)]
            start, behind, opener = position if dated else close + 1, close, Tag.COORDINATOR
            continue
        if position in inline:
            if token.tag is Tag.CLOSE and tokens[position - 1].tag is Tag.COMMA:
                found.append(Segment(start, position + 1, opener))
                start, opener = position + 1, Tag.COMMA
            continue
        if token.tag in _STOPS:
            if token.tag is Tag.COMMA and position + 1 in inline and tokens[position + 1].tag is Tag.CLOSE:
                continue
            if token.tag is Tag.COMMA and (_in_list(tokens, start, position) or _before_suffix(tokens, position, cues)):
                continue
            found.append(Segment(start, position, opener))
            start, opener = position + 1, token.tag
        elif position in told or (
            token.tag in boundaries
            and (_opens(tokens, start, position) or (cues.verb_second and _joins_frames(tokens, start, position)))
        ):
            found.append(Segment(start, position, opener))
            start, opener = position, Tag.SUBORDINATOR if position in told else token.tag
    found.append(Segment(start, len(tokens), opener))
    return [segment for segment in found if segment.start < segment.end]


def aside_end(tokens: Sequence[Token], position: int) -> int | None:
    """Where the comma stands that closes an aside right behind "and" ("was filed and, in 2018, marked secret")."""
    if tokens[position].tag is not Tag.COORDINATOR or tokens[min(position + 1, len(tokens) - 1)].tag is not Tag.COMMA:
        return None
    for place in range(position + 2, min(len(tokens) - 1, position + _LONGEST_ASIDE)):
        if tokens[place].tag in FINITE or tokens[place].tag in {Tag.HARD, Tag.OPEN, Tag.CLOSE}:
            return None
        if tokens[place].tag is Tag.COMMA and tokens[place + 1].tag in _AFTER_ASIDE:
            return place
    return None


def _inline_marks(tokens: Sequence[Token]) -> set[int]:
    """Quotation marks and brackets around a few words without a verb: part of the clause around them."""
    inline: set[int] = set()
    opened: list[int] = []
    for position, token in enumerate(tokens):
        if token.tag is Tag.OPEN:
            opened.append(position)
        elif token.tag is Tag.CLOSE and opened:
            start = opened.pop()
            inner = tokens[start + 1 : position]
            bracket = token.text in {")", "]"}
            if len(inner) <= _SHORT_QUOTE and not any(
                word.tag in FINITE or (word.tag is Tag.TIMEX and not bracket) for word in inner
            ):
                inline.update((start, position))
                inline.update(
                    start + 1 + place for place, word in enumerate(inner) if word.tag is Tag.COMMA and place < len(inner) - 1
                )
    return inline


def stretch(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the tokens after a position up to the next mark or joining word; the "and" of "between … and …" joins no clauses."""
    end = position + 1
    while (
        end < len(tokens)
        and tokens[end].tag not in _STOPS
        and (tokens[end].tag not in _WORD_BOUNDARIES or _pairs(tokens, position + 1, end))
    ):
        end += 1
    return tokens[position + 1 : end]


def _pairs(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a joining word only joins the two sides that "between" opened ("talks between the union and the firm")."""
    if tokens[position].tag is not Tag.COORDINATOR:
        return False
    for place in range(position - 1, max(start, position - _WIDEST_SIDE) - 1, -1):
        if tokens[place].lower in _BETWEEN:
            return place + 1 < position
        if tokens[place].tag in _VERBAL or tokens[place].tag in {Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.TIMEX}:
            return False
    return False


def _in_list(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a comma stands between adjectives, in the name of a place, or in a list ("weapons, missiles and an army")."""
    if position == start or position + 1 >= len(tokens) or (start == 0 and tokens[0].tag in _FRONTS):
        return False
    left, right = tokens[position - 1].tag, tokens[position + 1].tag
    if left is Tag.ADJECTIVE and right in {Tag.ADJECTIVE, Tag.NUMBER}:
        return True
    apposition = left is Tag.NAME and right is Tag.DETERMINER
    if apposition or left not in NOMINAL | {Tag.NUMBER}:
        return False
    return _in_described_place(tokens, position) or _in_place(tokens, start, position) or _in_enumeration(tokens, start, position)


def _before_suffix(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a comma stands before or behind what belongs to a name ("Halden Parcel, Inc., said")."""
    place = position + 1
    if place < len(tokens) and tokens[place].lower in cues.company_suffixes:
        return position > 0 and tokens[position - 1].tag is Tag.NAME
    closes = position > 1 and tokens[position - 1].lower in cues.company_suffixes and tokens[position - 2].tag is Tag.COMMA
    return closes and place < len(tokens) and tokens[place].tag in FINITE | {Tag.OPEN}


def _in_enumeration(tokens: Sequence[Token], start: int, position: int) -> bool:
    if tokens[position + 1].tag is not Tag.COORDINATOR:
        return _list_goes_on(tokens, start, position)
    following = stretch(tokens, position + 1)
    return bool(following) and not any(word.tag in _VERBAL for word in following) and _has_list_comma(tokens, start, position)


def _in_described_place(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a comma stands in a place that describes a noun ("The Peoria, Ill., bank")."""
    left = _names_from(tokens, position - 1, step=-1)
    if left >= 0 and tokens[left].tag is Tag.COMMA:
        position, left = left, _names_from(tokens, left - 1, step=-1)
    right = _names_from(tokens, position + 1, step=1)
    if left < 0 or tokens[left].tag not in {Tag.DETERMINER, Tag.POSSESSIVE} or not 1 < position - left <= _LONGEST_PLACE + 1:
        return False
    if right < len(tokens) and tokens[right].tag is Tag.NOUN and right - position == _SHORT_PLACE:
        return True  # "its Georgetown, Kentucky plant"
    described = right + 1 < len(tokens) and tokens[right].tag is Tag.COMMA and tokens[right + 1].tag in {Tag.NOUN, Tag.ADJECTIVE}
    return described and 1 < right - position <= _LONGEST_PLACE + 1


def _names_from(tokens: Sequence[Token], place: int, *, step: int) -> int:
    """Where a run of names ends that begins at a place, to the left or right."""
    while 0 <= place < len(tokens) and tokens[place].tag is Tag.NAME:
        place += step
    return place


def _in_place(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a comma belongs to the name of a place ("in San Francisco, California on Monday")."""
    left = position
    while left > start and tokens[left - 1].tag is Tag.NAME:
        left -= 1
    if left not in {position, start} and tokens[left - 1].tag is Tag.DETERMINER:
        left -= 1
    if left in {position, start}:
        return False
    if tokens[left - 1].tag is Tag.COMMA:
        return _in_place(tokens, start, left - 1)
    right = position + 1
    while right < len(tokens) and tokens[right].tag is Tag.NAME:
        right += 1
    ends = right < len(tokens) and tokens[right].tag in {Tag.TIMEX, Tag.COMMA, Tag.PREPOSITION, Tag.OTHER}
    return tokens[left - 1].lower in _PLACES and 0 < right - position - 1 <= _LONGEST_PLACE and ends


def _list_goes_on(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a member without a verb and then "and" follow a comma."""
    following = stretch(tokens, position)
    if not following or any(word.tag in _VERBAL or word.tag is Tag.TIMEX for word in following):
        return False
    end = position + 1 + len(following)
    if end < len(tokens) and tokens[end].tag is Tag.COMMA:
        end += 1
    return end < len(tokens) and tokens[end].tag is Tag.COORDINATOR and not _opens(tokens, start, end)


def _has_list_comma(tokens: Sequence[Token], start: int, position: int) -> bool:
    return any(token.tag is Tag.COMMA for token in tokens[start:position])


def _opens(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a joining word opens a segment of its own."""
    token = tokens[position]
    if position == start or _pairs(tokens, start, position):
        return False
    following = stretch(tokens, position)
    if token.tag is Tag.SUBORDINATOR:
        return tokens[position - 1].tag is not Tag.SUBORDINATOR and _subordinates(tokens, position, following)
    if not following:
        return token.tag is Tag.COORDINATOR and position + 1 < len(tokens) and tokens[position + 1].tag is Tag.SUBORDINATOR
    if token.tag is Tag.RELATIVE:
        return tokens[position - 1].tag is not Tag.PREPOSITION
    if token.tag is Tag.COORDINATOR and _joins_subjects(tokens, start, position):
        return False
    return _joins_clauses(tokens, start, position, following)


def _joins_subjects(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether "and" joins two nouns that a clause has just begun with ("after Roth and Mayhew agreed to go")."""
    place = position - 1
    while place > start and (tokens[place].tag in _IN_SUBJECT or tokens[place].lower == "'s"):
        place -= 1
    opened = place > start and tokens[place].lower in _CLAUSE_OPENERS and place + 1 < position
    return opened and position + 1 < len(tokens) and tokens[position + 1].tag in _IN_SUBJECT


def _subordinates(tokens: Sequence[Token], position: int, following: Sequence[Token]) -> bool:
    lead = next((word for word in following if word.tag is not Tag.ADVERB), None)
    verbal = any(word.tag in FINITE for word in following) or (lead is not None and lead.tag in {Tag.GERUND, Tag.PARTICIPLE})
    return (
        verbal
        or _subject_follows(tokens, position, following)
        or (tokens[position - 1].tag in _BEFORE_COMPLEMENT and _fronts_date(tokens, position))
    )


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
            return tokens[place + 1].tag in FINITE
    return False


def _fronts_date(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a fronted date and a comma follow a joining word ("that as of May, the store …")."""
    end = position + 1
    while end < min(len(tokens), position + _LONGEST_FRONT) and tokens[end].tag in _FRONTED:
        end += 1
    dated = any(token.tag is Tag.TIMEX for token in tokens[position:end])
    return (
        dated and end < len(tokens) and tokens[end].tag is Tag.COMMA and any(word.tag in FINITE for word in stretch(tokens, end))
    )


def _joins_clauses(tokens: Sequence[Token], start: int, position: int, following: Sequence[Token]) -> bool:
    """Tell whether a coordinator joins verbs or dated phrases, not just nouns."""
    before = tokens[start:position]
    verbs_before = any(word.tag in FINITE for word in before)
    lead = next((word for word in following if word.tag not in {Tag.ADVERB, Tag.TIMEX, Tag.PREPOSITION}), None)
    if verbs_before and lead is not None and lead.tag in FINITE | {Tag.PARTICIPLE}:
        return True
    if verbs_before and any(word.tag in FINITE for word in following):
        return True
    if not verbs_before and _joins_dates(tokens, position):
        return False
    dated_before = any(word.timex is not None and word.timex.interval is not None for word in before[-2:])
    dated_after = any(word.timex is not None and word.timex.interval is not None for word in following)
    return dated_before and dated_after


def _joins_frames(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a coordinator joins two dated verbs that share an auxiliary ("wurde im Mai gebaut und im Juni eröffnet")."""
    after = stretch(tokens, position)
    before = tokens[start:position]
    nonfinite = {Tag.PARTICIPLE, Tag.INFINITIVE}
    if not before or not after or before[-1].tag not in nonfinite or not any(word.tag in FINITE for word in before):
        return False
    closing = [word for word in after if word.tag not in {Tag.OTHER, Tag.CLOSE}]
    return bool(closing) and closing[-1].tag in nonfinite and any(word.tag is Tag.TIMEX for word in after)


def _joins_dates(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a coordinator stands right between two dates before their verb ("In May and in June it rained")."""
    right = position + 1
    while right < len(tokens) and tokens[right].tag in {Tag.PREPOSITION, Tag.DETERMINER, Tag.ADVERB}:
        right += 1
    beside = position > 0 and tokens[position - 1].tag is Tag.TIMEX and right < len(tokens) and tokens[right].tag is Tag.TIMEX
    return beside and any(word.tag in FINITE for word in stretch(tokens, right))

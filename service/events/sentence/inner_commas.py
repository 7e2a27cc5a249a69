"""Commas that end no segment: between adjectives, in the name of a place or a firm, in a list."""

from collections.abc import Sequence

from service.events.sentence.joining_words import VERBAL, opens, stretch_over_pairs
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, has_finite
from service.languages.cues import Cues

_LONGEST_PLACE = 3
_SHORT_PLACE = 2
_LONGEST_LIST = 6
_PLACES = frozenset({"in", "at", "near", "of", "from", "to"})
_AFTER_PLACE = frozenset({Tag.TIMEX, Tag.COMMA, Tag.PREPOSITION, Tag.OTHER})
_CLAUSE_STARTS = frozenset({Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.PRONOUN, Tag.GERUND, Tag.DETERMINER, Tag.COMMA})
_NO_LIST = VERBAL | {Tag.TIMEX, Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.RELATIVE}
_FRONTS = frozenset({Tag.PREPOSITION, Tag.GERUND})


def in_list(tokens: Sequence[Token], start: int, position: int, cues: Cues) -> bool:
    """Tell whether a comma stands between adjectives, in the name of a place, or in a list ("weapons, missiles and an army")."""
    if position == start or position + 1 >= len(tokens) or _ends_front(tokens, start, position, cues):
        return False
    left, right = tokens[position - 1].tag, tokens[position + 1].tag
    if left is Tag.ADJECTIVE and right in {Tag.ADJECTIVE, Tag.NUMBER}:
        return True
    apposition = left is Tag.NAME and right is Tag.DETERMINER
    if apposition or left not in NOMINAL | {Tag.NUMBER}:
        return False
    return _in_described_place(tokens, position) or _in_place(tokens, start, position) or _in_enumeration(tokens, start, position)


def _ends_front(tokens: Sequence[Token], start: int, position: int, cues: Cues) -> bool:
    """Tell whether a comma may end a phrase that opens the sentence ("In the city, …"); none does where the verb is second."""
    behind = cues.verb_second and has_finite(tokens[:position])
    return start == 0 and tokens[0].tag in _FRONTS and not behind


def in_name(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a comma stands in the name of a firm or of a town."""
    return _before_suffix(tokens, position, cues) or _before_region(tokens, position, cues)


def _before_suffix(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a comma stands before or behind what belongs to a name ("Halden Parcel, Inc., said")."""
    place = position + 1
    if place < len(tokens) and tokens[place].lower in cues.company_suffixes:
        return position > 0 and tokens[position - 1].tag is Tag.NAME
    closes = position > 1 and tokens[position - 1].lower in cues.company_suffixes and tokens[position - 2].tag is Tag.COMMA
    return closes and place < len(tokens) and tokens[place].tag in FINITE | {Tag.OPEN}


def _before_region(tokens: Sequence[Token], position: int, cues: Cues) -> bool:
    """Tell whether a comma stands before or behind the region of a town ("hit Halden, Ohio, on Monday")."""
    before = _names_from(tokens, position - 1, step=-1)
    if before == position - 1 or position + 1 >= len(tokens):
        return False
    right = _names_from(tokens, position + 1, step=1)
    if _names_region(tokens[position + 1 : right], cues) and not _names_region(tokens[before + 1 : position], cues):
        return right >= len(tokens) or (tokens[right].tag in _AFTER_PLACE and tokens[right].lower != "'s")
    town = before > 0 and tokens[before].tag is Tag.COMMA and tokens[before - 1].tag is Tag.NAME
    goes_on = tokens[position + 1].tag not in _CLAUSE_STARTS and tokens[position + 1].lower not in cues.reporting_verbs
    return town and goes_on and _names_region(tokens[before + 1 : position], cues)


def _names_region(words: Sequence[Token], cues: Cues) -> bool:
    return " ".join(word.lower.rstrip(".") for word in words) in cues.regions


def _in_enumeration(tokens: Sequence[Token], start: int, position: int) -> bool:
    if tokens[position + 1].tag is not Tag.COORDINATOR:
        return _list_goes_on(tokens, start, position)
    if not _has_list_comma(tokens, start, position):
        return False
    following = stretch_over_pairs(tokens, position + 1)
    subjects = not any(word.tag in _NO_LIST for word in tokens[start:position])  # "The mayor, the council, and the bank signed"
    return subjects or (bool(following) and not any(word.tag in VERBAL for word in following))


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
    ends = right < len(tokens) and tokens[right].tag in _AFTER_PLACE
    return tokens[left - 1].lower in _PLACES and 0 < right - position - 1 <= _LONGEST_PLACE and ends


def _list_goes_on(tokens: Sequence[Token], start: int, position: int) -> bool:
    """Tell whether a member without a verb and then "and" follow a comma."""
    end = position
    for _ in range(_LONGEST_LIST):
        following = stretch_over_pairs(tokens, end)
        if not following or any(word.tag in VERBAL or word.tag is Tag.TIMEX for word in following):
            return False
        end += 1 + len(following)
        if end + 1 >= len(tokens) or tokens[end].tag is not Tag.COMMA or tokens[end + 1].tag is Tag.COORDINATOR:
            break
    if end + 1 < len(tokens) and tokens[end].tag is Tag.COMMA:
        end += 1
    return end < len(tokens) and tokens[end].tag is Tag.COORDINATOR and not opens(tokens, start, end)


def _has_list_comma(tokens: Sequence[Token], start: int, position: int) -> bool:
    return any(token.tag is Tag.COMMA for token in tokens[start:position])

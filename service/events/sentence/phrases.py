"""Noun phrases and verb groups around a place in a tagged sentence."""

from collections.abc import Sequence

from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

Range = tuple[int, int]

PHRASE = NOMINAL | {Tag.ADJECTIVE, Tag.NUMBER}
STARTS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE})
_IN_GROUP = frozenset({Tag.ADVERB, Tag.MARK, Tag.TIMEX, Tag.OTHER})
_ENDS_GROUP = NOMINAL | STARTS | {Tag.PREPOSITION}
_LONGEST_GROUP = 6
GENITIVES = frozenset({"'s", "'", "’"})
_AFTER_NOUN = PHRASE | STARTS | {Tag.PREPOSITION}


def phrase_start(tokens: Sequence[Token], end: int, floor: int, *, over_of: bool = True) -> int:
    """Where the noun phrase begins that ends before token `end`, not left of `floor`; `over_of` reaches over "the head of"."""
    place = end
    while place > floor:
        before = tokens[place - 1]
        if (
            before.tag in STARTS
            and place - 2 >= floor
            and tokens[place - 2].tag is Tag.OPEN
            and tokens[place - 2].text not in "(["
        ):
            place -= 2
            continue
        if before.tag in STARTS:
            return _possessor(tokens, place - 1, floor) if over_of else place - 1
        if place < end - 1 and tokens[place].tag is Tag.NUMBER and tokens[place].text.islower() and before.tag is Tag.NOUN:
            return place  # "entdeckten die Beamten | neun Menschen"
        plain = before.tag in PHRASE | {Tag.OPEN, Tag.CLOSE} or before.lower in GENITIVES
        if plain or (place < end and _is_inside(tokens, place, floor)):
            place -= 1
        elif place < end and _links(tokens, place, floor):
            place -= 2
        else:
            break
    return place


def _is_inside(tokens: Sequence[Token], place: int, floor: int) -> bool:
    """Tell whether an adverb stands between an article and its noun ("the recently passed law")."""
    word = tokens[place - 1]
    vague = word.tag is Tag.ADVERB or (word.timex is not None and word.timex.interval is None)
    return vague and place - 2 >= floor and tokens[place - 2].tag in STARTS


def _possessor(tokens: Sequence[Token], place: int, floor: int) -> int:
    """Give the start of a phrase whose determiner is at `place`: there, or with its owner before it ("the head of the firm")."""
    if place - 2 >= floor and tokens[place - 1].lower in {"of", "von"} and tokens[place - 2].tag in NOMINAL:
        return phrase_start(tokens, place - 1, floor)
    return place


def _links(tokens: Sequence[Token], place: int, floor: int) -> bool:
    """Tell whether "of" or "and" joins the word at `place` to a nominal word further left."""
    if place - 2 < floor or tokens[place - 2].tag not in NOMINAL:
        return False
    joint, right = tokens[place - 1], tokens[place]
    if joint.lower in {"of", "von"}:
        return True
    return joint.tag is Tag.COORDINATOR and right.tag is tokens[place - 2].tag is Tag.NAME


def phrase_end(tokens: Sequence[Token], start: int, ceiling: int) -> int:
    """Where a noun phrase with its prepositional phrases ends, before `ceiling`, a verb, a mark or a mention of time."""
    place = start
    while place < ceiling and (tokens[place].tag in _AFTER_NOUN or tokens[place].lower == "'s"):
        place += 1
    while place > start and tokens[place - 1].tag in STARTS | {Tag.PREPOSITION}:
        place -= 1
    return place


def event_noun(tokens: Sequence[Token], mention: int, floor: int, cues: Cues) -> int | None:
    """Give the nearest word left of a mention that names a happening."""
    for place in range(mention - 1, floor - 1, -1):
        token = tokens[place]
        if token.tag in FINITE or token.tag is Tag.TIMEX:
            return None
        if names_event(token, cues):
            return place
    return None


def names_event(token: Token, cues: Cues) -> bool:
    """Tell whether a word names a happening, by list or by ending; where nouns are compounds, their last part tells."""
    if token.tag not in NOMINAL | {Tag.ADJECTIVE} or token.lower in cues.things:
        return False
    forms = [token.lower, *(token.lower.removesuffix(ending) for ending in cues.noun_endings)]
    if any(form in cues.event_nouns for form in forms):
        return True
    if token.tag is Tag.ADJECTIVE:
        return False
    if cues.nouns_are_capitalised:
        return any(form.endswith((*cues.event_endings, *cues.event_compounds)) for form in forms)
    return token.tag is Tag.NOUN and token.lower.endswith(cues.event_endings)


def first_finite(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Give the first finite verb in a range."""
    return next((place for place in range(start, end) if tokens[place].tag in FINITE), None)


def main_verb(tokens: Sequence[Token], verb: int, end: int) -> int:
    """Give the word with the meaning of a verb group that a finite verb opens ("has been announced" → "announced")."""
    place, found = verb, verb
    while place < end and place - verb <= _LONGEST_GROUP:
        tag = tokens[place].tag
        if tag in {Tag.PARTICIPLE, Tag.INFINITIVE, Tag.GERUND} or tag in FINITE:
            found = place
        elif (tag not in _IN_GROUP and found != verb) or tag in _ENDS_GROUP:
            break
        place += 1
    return found


def framed_verb(tokens: Sequence[Token], verb: int, end: int) -> int:
    """Find the participle at the end of a verb-second clause that its finite verb opens ("hatte … angekündigt")."""
    place = end - 1
    while place > verb and tokens[place].tag in {Tag.OTHER, Tag.COMMA, Tag.CLOSE}:
        place -= 1
    return place if place > verb and tokens[place].tag is Tag.PARTICIPLE else verb


def skip_openers(tokens: Sequence[Token], start: int, end: int, cues: Cues) -> int:
    """Give the first token that is no joining word, mark or leading adverb."""
    place = start
    while place < end and (
        tokens[place].tag in {Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.COMMA, Tag.HARD, Tag.OPEN, Tag.OTHER, Tag.CLOSE}
        or (tokens[place].lower in cues.openers and tokens[place].tag not in STARTS)
    ):
        place += 1
    return place

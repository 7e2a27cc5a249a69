"""Titles of bounded length: cut at a border of clauses, never inside a quotation or a name."""

from collections.abc import Sequence
from itertools import pairwise

from service.events.sentence.phrases import first_finite
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, is_quoted
from service.events.titles.constituents import constituent_end, is_subject
from service.events.titles.rendering import render
from service.events.titles.trimming import trimmed
from service.languages.cues import Cues

LONGEST = 120
_WHOLE = 150
_LONG = 90
_MOST_WORDS = 15
_FEWEST_WORDS = 5
_AFTER_BORDER = frozenset({Tag.RELATIVE, Tag.SUBORDINATOR, Tag.PARTICIPLE, Tag.GERUND, Tag.PREPOSITION, Tag.COORDINATOR})
_OPEN_ENDS = FINITE | {
    Tag.PREPOSITION,
    Tag.DETERMINER,
    Tag.POSSESSIVE,
    Tag.MARK,
    Tag.COORDINATOR,
    Tag.ADJECTIVE,
    Tag.SUBORDINATOR,
}
_CUT_OPEN = _OPEN_ENDS - FINITE - {Tag.PREPOSITION, Tag.SUBORDINATOR}


def shortened(words: list[Token], cues: Cues, dated: int) -> list[Token]:
    """Cut at the last seam before the bound: a mark or joining word, else a preposition, else between two words.

    A title of very many words is cut where a clause ends, unless the date, which stands at `dated` in the text, is behind it.
    """
    if len(render(words)) > _LONG:
        words = _without_apposition(words)
    words = _at_border(words, cues, dated)
    if cues.verb_second and len(render(words)) > LONGEST:
        words = _without_front(_without_relative(words), cues)
    if len(render(words)) <= (_WHOLE if cues.verb_second else LONGEST):  # a verb that stands last is not lost for a few letters
        return words
    return _cut_before_verb(words, cues) if cues.verb_second else _cut(words, cues, LONGEST)


def _without_relative(words: list[Token]) -> list[Token]:
    """Leave out a relative clause between commas, behind which its clause goes on ("ist im Wald, der …, verunglückt")."""
    opening = next(
        (at for at, word in enumerate(words[:-1]) if at and word.tag is Tag.COMMA and words[at + 1].tag is Tag.RELATIVE), None
    )
    if opening is None or first_finite(words, 0, opening) is None:
        return words
    closing = next((at for at in range(opening + 2, len(words)) if words[at].tag is Tag.COMMA), len(words))
    whole = closing < len(words) and words[closing - 1].tag in FINITE
    return [*words[:opening], *words[closing + 1 :]] if whole else words


def _without_front(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out a circumstance before the verb, behind which the subject stands ("Nach der Probe begrüßte | die Wirtin …")."""
    verb = first_finite(words, 0, len(words))
    if not verb or words[0].tag not in {Tag.PREPOSITION, Tag.TIMEX} or any(word.tag is Tag.COMMA for word in words[:verb]):
        return words
    start = next((place for place in range(verb + 1, len(words)) if words[place].lower not in cues.reflexives), verb + 1)
    end = constituent_end(words, start, cues) if is_subject(words, start, cues) else 0
    return [*words[start:end], *words[verb:start], *words[end:]] if end else words


def _cut_before_verb(words: list[Token], cues: Cues) -> list[Token]:
    """Cut inside a clause, not off the verb that ends it ("… | zuerkannt", "… | zu beraten"); else where the clause begins."""
    start = len(words)
    while start and (words[start - 1].tag in {Tag.PARTICIPLE, Tag.INFINITIVE} or words[start - 1].lower == cues.infinitive_word):
        start -= 1
    if start == len(words):
        return _cut(words, cues, LONGEST)
    kept = _cut(words[:start], cues, _WHOLE - len(render(words[start:])) - 1)
    while kept and kept[-1].tag is Tag.ADVERB:
        kept = trimmed(kept[:-1], cues)
    joined = any(word.lower == cues.infinitive_word for word in words[start:])
    opens = [place for place in range(start) if words[place].tag is Tag.COMMA]
    opening = max((place for place in opens if joined or first_finite(words, place, start) is not None), default=0)
    whole = kept[-1].tag in {Tag.PARTICIPLE, Tag.INFINITIVE} if kept else True
    return [*kept, *words[start:]] if len(kept) > opening + 1 and not whole else kept


def _at_border(words: list[Token], cues: Cues, dated: int) -> list[Token]:
    """Cut a title of very many words at its last border between clauses within the first ones, where it has one."""
    if len(words) <= _MOST_WORDS or (cues.verb_second and words[-1].tag in {Tag.PARTICIPLE, Tag.INFINITIVE, Tag.ADVERB}):
        return words
    for place in range(_MOST_WORDS, _FEWEST_WORDS, -1):
        if words[place].start < dated and words[0].start < dated:
            continue
        if _is_border(words, place, cues) and not is_quoted(words, place):
            return trimmed(words[:place], cues)
    return words


def _is_border(words: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether a clause of its own begins at a place, after a whole one."""
    verb = first_finite(words, 0, place)
    if verb is None or verb >= place - 1 or words[place - 1].tag in _OPEN_ENDS or words[place - 1].lower in cues.reporting_verbs:
        return False
    if any(word.lower in cues.reporting_verbs for word in words[verb:place]) and words[place].lower in cues.complementizers:
        return False
    tag = words[place].tag
    if tag in {Tag.RELATIVE, Tag.SUBORDINATOR}:
        whole = first_finite(words, place, len(words)) is not None
        return whole and words[place].lower not in cues.complementizers
    following = words[place + 1].tag if place + 1 < len(words) else Tag.OTHER
    if tag is Tag.COMMA:
        return following in _AFTER_BORDER
    return tag is Tag.COORDINATOR and following in FINITE


def _cut(words: list[Token], cues: Cues, longest: int) -> list[Token]:
    length, limit = 0, 0
    for limit, word in enumerate(words):  # noqa: B007 the index is read after the loop
        length += len(word.text) + 1
        if length > longest:
            break
    for seams in (
        {Tag.COMMA, Tag.HARD, Tag.SUBORDINATOR, Tag.RELATIVE},
        {Tag.PREPOSITION, Tag.COORDINATOR, Tag.PARTICIPLE, Tag.GERUND},
    ):
        for place in range(limit, limit * 3 // 5, -1):
            reduced = words[place].tag not in {Tag.PARTICIPLE, Tag.GERUND} or words[place - 1].tag in NOMINAL
            if (
                words[place].tag in seams
                and words[place - 1].tag not in _CUT_OPEN
                and not _leaves_subject(words, place, cues)
                and reduced
                and not is_quoted(words, place)
                and first_finite(words, 0, place) is not None
            ):
                return trimmed(words[:place], cues)
    place = limit
    while place > 1 and words[place].tag is Tag.NAME and words[place - 1].tag is Tag.NAME:
        place -= 1
    return _without_open_verb(trimmed(words[:place], cues), cues)


def _leaves_subject(words: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether but the subject of what is said stands before a place ("a brief arguing the board | of the bank cannot …")."""
    told = next(
        (at for at in range(place - 1, 0, -1) if words[at].tag is Tag.GERUND and words[at].lower in cues.reporting_verbs), None
    )
    return told is not None and first_finite(words, told, place) is None and first_finite(words, place, len(words)) is not None


def _without_open_verb(words: list[Token], cues: Cues) -> list[Token]:
    """Without auxiliaries whose verb was cut off."""
    while len(words) > 1 and (words[-1].lower in cues.perfect_auxiliaries | cues.modals or words[-1].tag is Tag.ADVERB):
        words = words[:-1]
    return words


def _without_apposition(words: list[Token]) -> list[Token]:
    """Leave out what two commas enclose between a subject and its verb."""
    verb = next(
        (place for place, word in enumerate(words) if word.tag in FINITE and place and words[place - 1].tag is Tag.COMMA), None
    )
    first = next((place for place, word in enumerate(words) if word.tag is Tag.COMMA), None)
    if verb is None or first is None or first >= verb - 1 or first == 0:
        return words
    if any(pair[0].tag is Tag.COMMA and pair[1].tag is Tag.COORDINATOR for pair in pairwise(words[first:verb])):
        return words  # "in Dorn, Ohio, and Halden, Texas, killed"
    return [*words[:first], *words[verb:]]

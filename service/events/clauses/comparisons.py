"""Dates that something is only compared with: an amount of another year, how long a record stood, where a period ends."""

from collections.abc import Sequence

from service.events.sentence.phrases import Range, skip_openers
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_NEAR = 6
_WEEK = 7  # days
_FURTHEST_RECORD = 10
_PAST_RECORD = FINITE | {Tag.COMMA, Tag.HARD, Tag.OPEN}
_FAR = 18
_BESIDE = 3


def ends_period(sentence: Sentence, mention: int) -> bool:
    """Tell whether a date only says when a period before it ends ("the quarter ended Aug. 26", "a quarter that ended in May")."""
    tokens, place = sentence.tokens, mention - 1
    if place > 0 and tokens[place].lower not in sentence.cues.period_ends:
        place -= 1  # "which ended | on | May 3"
    if place <= 0 or tokens[place].lower not in sentence.cues.period_ends:
        return False
    before = [token.tag for token in tokens[max(0, place - 3) : place]]
    relative = before == [Tag.TIMEX, Tag.COMMA, Tag.RELATIVE]
    return relative or (place == mention - 1 and before[-1] is Tag.TIMEX)


def is_record(sentence: Sentence, mention: int) -> bool:
    """Tell whether a date only says how long a record stood.

    "their worst day since 2020", "for the second time since May", "the highest in the valley since 1979".
    """
    tokens, cues = sentence.tokens, sentence.cues
    timex = tokens[mention].timex
    if timex is None or timex.bound != "since":
        return False
    for place in range(mention - 1, max(0, mention - _FURTHEST_RECORD), -1):
        token = tokens[place]
        if token.tag in _PAST_RECORD or (token.tag is Tag.TIMEX and not _is_size(token)):
            return False
        opened = tokens[place - 1].tag in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.PREPOSITION} or tokens[place - 1].lower == "'s"
        part = tokens[place + 1].lower == "of"  # "a third of their value since May"
        if opened and not part and (token.lower in cues.superlatives | cues.ordinals or _is_superlative(token.lower, cues)):
            return True
    return False


def _is_superlative(word: str, cues: Cues) -> bool:
    """Tell whether an adjective stands in its highest degree ("closest", "wettest", "busiest")."""
    stem = next((word.removesuffix(ending) for ending in cues.superlative_endings if word.endswith(ending)), "")
    return bool(stem) and any(each in cues.adjectives for each in (stem, stem + "e", stem[:-1], stem[:-1] + "y"))


def _is_size(token: Token) -> bool:
    """Tell whether a mention only says how long something is ("one-day", "weekly")."""
    return token.timex is not None and token.timex.interval is None


def comparison(sentence: Sentence, mention: int) -> int | None:
    """Give the place of a word that only compares with the date ("up 5 % from 2003")."""
    tokens, cues = sentence.tokens, sentence.cues
    for place in range(mention - 1, max(-1, mention - _FAR), -1):
        token = tokens[place]
        near = mention - place < _NEAR
        if token.lower in cues.comparisons and not _is_amount(tokens, place):
            return place if near or _compares_amounts(sentence, place, mention) else None
        if cues.verb_second and token.lower in cues.amount_comparisons and _is_amount_of(sentence, place, mention):
            return place
        if near and token.lower in cues.amount_comparisons and not cues.verb_second:
            stop = (
                mention if token.lower in cues.date_prepositions else place
            )  # "from 12 in May"; "against six men" counts no sales
            amount = any(word.tag is Tag.NUMBER for word in tokens[max(0, place - _NEAR) : stop])
            compares = _changed(sentence, place, mention) or (amount and not _range_start(sentence, place, mention))
            return place if compares else None
        if token.tag in FINITE or token.tag in {Tag.HARD, Tag.TIMEX}:
            return None
    return None


def _is_amount(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word of comparison belongs to a number ("more than 3 percent on Wednesday")."""
    return tokens[place].lower == "than" and place + 1 < len(tokens) and tokens[place + 1].tag is Tag.NUMBER


def _is_amount_of(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether but an amount stands before the longer time that it is of ("nach elf Millionen im Vorjahr")."""
    timex, between = sentence.tokens[mention].timex, sentence.tokens[place + 1 : mention]
    if timex is None or timex.interval is None or (timex.interval.last_day - timex.interval.first_day).days <= _WEEK:
        return False
    counted = bool(between) and between[0].tag is Tag.NUMBER
    return counted and all(word.tag in NOMINAL | {Tag.NUMBER, Tag.PREPOSITION, Tag.DETERMINER} for word in between)


def _compares_amounts(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether amounts stand between a word of comparison and its date ("compared with $2, or $1 a share, in 2003")."""
    amount = any(word.tag is Tag.NUMBER for word in sentence.tokens[place:mention])
    return amount and sentence.tokens[place].tag in {Tag.PARTICIPLE, Tag.PREPOSITION, Tag.NOUN, Tag.PAST}


def _changed(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether something rose or fell from what it was on the date ("fell from last year", "a drop from 2003")."""
    tokens, timex = sentence.tokens, sentence.tokens[mention].timex
    following = tokens[mention + 1].lower if mention + 1 < len(tokens) else ""
    goes_on = following in sentence.cues.until_words | sentence.cues.infinitive_marks
    if place != mention - 1 or goes_on or timex is None or "/" in timex.value:
        return False
    return any(token.lower in sentence.cues.changes for token in tokens[max(0, place - _BESIDE) : place])


def _range_start(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether "from" opens a span of time or a place, not a comparison of amounts."""
    if sentence.tokens[place].lower != "from":
        return False
    tokens = sentence.tokens
    between = tokens[place + 1 : mention]
    percent = tokens[place - 1].lower in sentence.cues.percent_words
    amount = tokens[place - 2 if percent else place - 1].tag is Tag.NUMBER
    return not (any(word.tag is Tag.NUMBER for word in between) or (not between and amount))


def compared(sentence: Sentence, comparison: int, mention: int) -> Reading | None:
    """Give the amount of the other date, under the subject of the clause ("Sales: £385 million"); None without an amount."""
    tokens = sentence.tokens
    start = next((place for place in range(comparison + 1, mention) if tokens[place].tag is Tag.NUMBER), None)
    if start is None:
        return None
    verb = next((place for place in range(comparison - 1, -1, -1) if tokens[place].tag in FINITE), None)
    if verb is None:
        return None
    floor = max(segment.start for segment in sentence.segments if segment.start <= verb)
    begin = skip_openers(tokens, floor, verb, sentence.cues)
    while begin < verb and tokens[begin].tag in {Tag.PREPOSITION, Tag.TIMEX, Tag.ADVERB}:
        begin += 1
    if begin == verb:
        return None
    return Reading(
        start, mention + 1, "noun", carried=((begin, verb),), tail=_unit(sentence, verb, comparison, start, mention), label=True
    )


def _unit(sentence: Sentence, verb: int, comparison: int, start: int, mention: int) -> Range | None:
    """Find what is counted, where only the first amount says it ("31 million passengers, up from 28 million")."""
    tokens = sentence.tokens
    if any(token.tag in NOMINAL for token in tokens[start:mention]) or not tokens[start].text[0].isdigit():
        return None  # "$3 million" says what is counted
    place = next((place for place in range(verb, comparison) if tokens[place].tag is Tag.NUMBER), comparison)
    while place < comparison and tokens[place].tag is Tag.NUMBER:
        place += 1
    end = place
    while end < comparison and tokens[end].tag in NOMINAL | {Tag.ADJECTIVE}:
        end += 1
    return (place, end) if end > place else None

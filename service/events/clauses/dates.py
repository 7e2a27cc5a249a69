"""The tokens of a clause without its date words."""

from collections.abc import Sequence
from itertools import pairwise

from service.events.sentence.phrases import STARTS
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_DASHES = frozenset({"-", "–", "—", "/"})
_LONGEST_TAIL = 3
_PAIR = 2
_RANGE_WORDS = frozenset({"to", "until", "till", "through", "bis"})
_BEFORE_FRONT = frozenset({Tag.COMMA, Tag.OPEN, Tag.HARD, Tag.COORDINATOR, Tag.SUBORDINATOR})
_FRONTS = frozenset({Tag.PREPOSITION, Tag.GERUND, Tag.PARTICIPLE})
_BETWEEN_DATES = frozenset({Tag.COORDINATOR, Tag.PREPOSITION, Tag.DETERMINER, Tag.COMMA})


def without_dates(
    tokens: Sequence[Token], places: Sequence[int], mention: int, cues: Cues, *, bare: Sequence[int] = ()
) -> list[int]:
    """Give the token places without the mentions of time and the words that lean on them; in `bare` none stays."""
    gone: set[int] = set()
    own = {mention, *_twins(tokens, mention), *bare}
    for place in places:
        timex = tokens[place].timex
        if timex is None:
            continue
        apart = place not in own and (_stands_alone(tokens, place) or timex.type in {"DURATION", "SET"})
        if apart and not (mention >= 0 and _says_again(tokens[mention], tokens[place])):
            continue
        if _heads(tokens, place) or (place not in own and _acts(tokens, place, cues)):
            continue
        gone.add(place)
        premodifier = _premodifies(tokens, place, cues)
        if place + 1 < len(tokens) and tokens[place + 1].lower == "'s":
            premodifier = True
            if tokens[place + 1].tag is not Tag.DETERMINER or (place and tokens[place - 1].tag in STARTS):
                gone.add(place + 1)
        if not premodifier:
            _lean(tokens, place, gone, cues)
    joints = {place for place in places if _is_joint(tokens[place]) and _is_dated_pair(tokens, place, gone)}
    gone |= joints
    kept = _without_empty_pairs(tokens, [place for place in places if place not in gone])
    return _without_lone_commas(tokens, kept, gone, framed=cues.verb_second)


def _without_empty_pairs(tokens: Sequence[Token], kept: Sequence[int]) -> list[int]:
    """Drop brackets and quotation marks that held nothing but a date."""
    empty = {
        place
        for left, right in pairwise(kept)
        if tokens[left].tag is Tag.OPEN and tokens[right].tag is Tag.CLOSE
        for place in (left, right)
    }
    return [place for place in kept if place not in empty]


def _stands_alone(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether another date may stay in a title because it says its year itself."""
    text = tokens[place].text
    return any(text[start : start + 4].isdigit() for start in range(max(0, len(text) - 3)))


def _says_again(own: Token, other: Token) -> bool:
    """Tell whether another date says when the same was ("on 15 November 2024 at 7 p.m.")."""
    if own.timex is None or own.interval is None or other.interval is None:
        return False
    return own is not other and own.timex.type == "TIME" and other.interval.contains(own.interval)


def _twins(tokens: Sequence[Token], mention: int) -> list[int]:
    """Give the dates that "and" or a dash joins to one ("in 2020 and 2021", "1926-1928", "in 2001, 2003 and 2007")."""
    chain = [mention]
    for step in (-1, 1):
        place = _next_date(tokens, mention, step)
        while place is not None:
            chain.append(place)
            place = _next_date(tokens, place, step)
    chain.sort()
    joined = [_joins(tokens[left + 1 : right]) for left, right in pairwise(chain)]
    listed = any(joined) and len(chain) > _PAIR
    return [
        place for index, place in enumerate(chain) if place != mention and (listed or any(joined[max(0, index - 1) : index + 1]))
    ]


def _joins(between: Sequence[Token]) -> bool:
    return any(word.tag is Tag.COORDINATOR or word.text in _DASHES or word.lower in _RANGE_WORDS for word in between)


def _next_date(tokens: Sequence[Token], place: int, step: int) -> int | None:
    """Give the date next to another, where nothing but joints and small words stand between."""
    place += step
    while 0 <= place < len(tokens) and (tokens[place].tag in _BETWEEN_DATES or tokens[place].text in _DASHES):
        place += step
    return place if 0 <= place < len(tokens) and tokens[place].interval is not None else None


def _is_joint(token: Token) -> bool:
    return token.tag is Tag.COORDINATOR or token.text in _DASHES


def _is_dated_pair(tokens: Sequence[Token], place: int, gone: set[int]) -> bool:
    """Tell whether a coordinator has lost both its dates."""
    right = place + 1
    return place - 1 in gone and right < len(tokens) and right in gone


def _heads(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a date is the noun that the rest hangs on ("a weekend of accusations")."""
    if place + 1 >= len(tokens) or tokens[place + 1].lower not in {"of", "von"}:
        return False
    own_article = tokens[place].lower.startswith(("the ", "a ", "an "))
    return own_article or (place > 0 and tokens[place - 1].tag in STARTS | {Tag.ADJECTIVE})


def _acts(tokens: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether a date is what the verb behind it tells of ("The summer will be hard")."""
    verb = place + 1 < len(tokens) and tokens[place + 1].tag in FINITE
    opens = not place or tokens[place - 1].tag in _BEFORE_FRONT
    return verb and opens and not cues.verb_second


def _premodifies(tokens: Sequence[Token], place: int, cues: Cues) -> bool:
    if place + 1 >= len(tokens) or not place:
        return False
    before, after = tokens[place - 1].tag, tokens[place + 1].tag
    attributive = before is Tag.PREPOSITION and after in NOMINAL and _is_attribute(tokens[place])
    return (
        tokens[place - 1].lower in cues.indefinite
        or attributive
        or (before in STARTS | {Tag.ADJECTIVE} and after in NOMINAL | {Tag.ADJECTIVE})
    )


def _is_attribute(token: Token) -> bool:
    """Tell whether the form of a date shows that it only describes the noun behind it ("in fourth-quarter earnings")."""
    first, hyphen, second = token.lower.partition("-")
    return bool(hyphen) and first.isalpha() and second.isalpha()


def _lean(tokens: Sequence[Token], place: int, gone: set[int], cues: Cues) -> None:
    """Mark the prepositions and adverbs before a date, and what leans on it from behind, as gone."""
    before = place - 1
    if before > 0 and tokens[before].tag is Tag.DETERMINER and before - 1 in gone:
        gone.add(before)
        return
    if before > 0 and tokens[before].lower in cues.date_nouns and tokens[before].tag is Tag.NOUN:
        gone.add(before)
        before -= 1
    if before > 0 and tokens[before].tag in STARTS and tokens[before - 1].lower in cues.date_prepositions:
        gone.add(before)
        before -= 1
    before = _over_limit(tokens, _over_description(tokens, before, gone, cues), gone, cues)
    if before >= 0 and tokens[before].lower in cues.date_prepositions and not _is_adverb_of_verb(tokens, before, cues):
        gone.add(before)
        before -= 1
        if before >= 0 and tokens[before + 1].lower == "of" and tokens[before].lower in cues.part_nouns:
            gone.add(before)
            before -= 1
        before = _over_comparison(tokens, before, gone, cues)
        before = _over_limit(tokens, before, gone, cues)
        while (
            before >= 0
            and tokens[before].lower in cues.date_leads
            and tokens[before].lower not in _kept_particles(tokens, before, cues)
        ):
            gone.add(before)
            before -= 1
    _lean_behind(tokens, place, gone, cues)


def _lean_behind(tokens: Sequence[Token], place: int, gone: set[int], cues: Cues) -> None:
    """Mark the parts of day and limits behind a date as gone."""
    after = _over_onwards(tokens, place + 1, gone, cues)
    if after + 1 < len(tokens) and tokens[after].lower in cues.period_ends and _is_ending(tokens, after):
        gone |= {after, after + 1}
        after += 2
    while after < len(tokens) and tokens[after].lower in cues.date_words:
        gone.add(after)
        after += 1
    if after + 1 < len(tokens) and f"{tokens[after].lower} {tokens[after + 1].lower}" in cues.limit_phrases:
        gone |= {after, after + 1}  # "in 1994 or later"
    tail = range(after, min(len(tokens), after + _LONGEST_TAIL))
    if tail and tokens[tail[-1]].lower in cues.date_limits and tokens[after].tag is Tag.PREPOSITION:
        gone.update(tail)


def _over_onwards(tokens: Sequence[Token], after: int, gone: set[int], cues: Cues) -> int:
    """Mark a word that closes what one before the date opens as gone, and give the place behind ("von Montag | an")."""
    timex = tokens[after - 1].timex
    if after < _PAIR or after == len(tokens) or timex is None or timex.bound != "since":
        return after
    if tokens[after].lower not in cues.onwards.get(tokens[after - 2].lower, ()):
        return after
    gone.add(after)
    return after + 1


def _over_description(tokens: Sequence[Token], place: int, gone: set[int], cues: Cues) -> int:
    """Mark adjectives and their article before a date as gone, and give the place before ("nach einem schwachen Mai")."""
    start = place
    while start > 0 and tokens[start].tag is Tag.ADJECTIVE:
        start -= 1
    described = cues.verb_second and start not in {0, place} and tokens[start].tag in STARTS
    if not described or tokens[start - 1].lower not in cues.date_prepositions:
        return place
    gone.update(range(start, place + 1))
    return start - 1


def _over_comparison(tokens: Sequence[Token], place: int, gone: set[int], cues: Cues) -> int:
    """Mark what compares with a date as gone, and give the place before ("im Vergleich | zum Vorjahr")."""
    if not cues.verb_second or place <= 0 or tokens[place].lower not in cues.comparisons:
        return place
    gone.add(place)
    if tokens[place - 1].lower in cues.contractions:
        gone.add(place - 1)
        return place - 2
    return place - 1


def _over_limit(tokens: Sequence[Token], place: int, gone: set[int], cues: Cues) -> int:
    """Mark an adverb between a preposition and its date as gone, and give the place before ("bis mindestens Ende August").

    So is a phrase of limits before a date ("for at least two weeks", "as soon as Tuesday", "ahead of Monday").
    """
    while place > 0 and f"{tokens[place - 1].lower} {tokens[place].lower}" in cues.limit_phrases:
        gone.update((place - 1, place))
        place -= 2
    if place <= 0 or tokens[place].tag is not Tag.ADVERB or tokens[place - 1].lower not in cues.limit_prepositions:
        return place
    gone.add(place)
    return place - 1


def _is_ending(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a verb form only tells when a period ends ("the year | ended | Sept. 30")."""
    return tokens[place].tag in {Tag.PAST, Tag.PARTICIPLE, Tag.GERUND} and tokens[place + 1].tag is Tag.TIMEX


def _kept_particles(tokens: Sequence[Token], place: int, cues: Cues) -> frozenset[str]:
    """Give the particles, where a verb stands right before ("took over in May" keeps its "over"); firm ones all but in front."""
    if not place or tokens[place - 1].tag in _BEFORE_FRONT:
        return frozenset()
    return cues.particles if tokens[place - 1].tag in FINITE | {Tag.PARTICIPLE, Tag.INFINITIVE} else cues.firm_particles


def _is_adverb_of_verb(tokens: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether an adverb belongs to the verb before it ("will be back | tomorrow")."""
    return tokens[place].tag is Tag.ADVERB and tokens[place].lower in _kept_particles(tokens, place, cues)


def _without_lone_commas(tokens: Sequence[Token], kept: Sequence[int], gone: set[int], *, framed: bool) -> list[int]:
    result: list[int] = []
    for index, place in enumerate(kept):
        token = tokens[place]
        if token.tag is Tag.COMMA:
            following = kept[index + 1] if index + 1 < len(kept) else None
            opens = framed and _opens_clause(tokens, kept[index + 1 :], behind_date=place - 1 in gone)
            orphan = not opens and (place - 1 in gone or place + 1 in gone) and not _closes_front(tokens, result)
            if (
                not result
                or following is None
                or tokens[following].tag is Tag.COMMA
                or (orphan and _date_only_gap(tokens, result[-1], place, gone))
            ):
                continue
        result.append(place)
    return result


def _closes_front(tokens: Sequence[Token], before: Sequence[int]) -> bool:
    """Tell whether but a phrase stands before a comma, which the clause follows ("In early trading on Monday, | shares fell")."""
    fronted = bool(before) and tokens[before[0]].tag in _FRONTS
    return fronted and not any(tokens[place].tag in FINITE for place in before)


def _opens_clause(tokens: Sequence[Token], places: Sequence[int], *, behind_date: bool) -> bool:
    """Tell whether the words up to the next comma hold a verb; behind a date, a relative one or an infinitive."""
    relative = any(tokens[place].tag is Tag.RELATIVE for place in places[:2])
    stop = next((index for index, place in enumerate(places) if tokens[place].tag is Tag.COMMA), len(places))
    verbal = [tokens[place].tag for place in places[:stop] if tokens[place].tag in FINITE | {Tag.INFINITIVE}]
    return bool(verbal) and (not behind_date or relative or (Tag.INFINITIVE in verbal and len(verbal) == 1))


def _date_only_gap(tokens: Sequence[Token], left: int, comma: int, gone: set[int]) -> bool:
    """Tell whether the comma closes a date that a comma or nothing opened."""
    if comma - 1 in gone:
        return True
    return comma + 1 in gone and tokens[left].tag is not Tag.COMMA

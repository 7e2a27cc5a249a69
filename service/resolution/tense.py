"""On which side of the publication date a clause lies, by the verbs around a mention."""

from collections.abc import Iterable, Iterator
from typing import cast

from service.languages.language import Tense
from service.recognition.tokens import Tokens
from service.resolution import clauses
from service.resolution.sides import ENDS, NO_EVIDENCE, REACH, Evidence, Side, ends_sentence, places_before

_BEHIND = 2
_BORDER = 5
_REPORTING = 6
_WEAK = 8
_FRONTED = 3
_PURPOSE = 6
_SHORTEST_VERB = 4
_DENIED = 10
_CHAIN = 4
_ASIDE = 16
"""How many words may be put in between a date that opens its sentence and the clause."""
_PLAN = 14
"""Within how many words behind a plan its failure is told."""
_MOVEMENT = 24
"""How many words before its outcome a movement may stand, figures between them."""


def evidence(tokens: Tokens, first: int, last: int, tense: Tense) -> Evidence:
    """Tell whether the verb nearest to a mention looks back or ahead; one before the mention counts as nearer than one behind."""
    if tense.frame is not None:
        return clauses.evidence(tokens, first, last, tense.frame)
    best = NO_EVIDENCE
    words, verbs, endings = tokens.words, tense.verbs, tense.past_endings
    borders = 0
    for index in _telling(words, range(first - 1, max(-1, first - REACH), -1), tense):
        word = words[index]
        distance = first - index + borders
        if distance >= best.distance or (word in ENDS and ends_sentence(tokens, index)):  # no word further off can be nearer
            break
        if (word in verbs or word.endswith(endings)) and (index + 1 < first or word != tense.infinitive):
            best = _nearer(best, tokens, index, distance, tense)
        borders += _BORDER * (word == "," or word in tense.conjunctions)
    if words[last : last + 1] and words[last] in tense.content:
        return best  # "the ruling late Tuesday that ballots must be counted": what is ruled is told, not when
    borders = 0
    behind = _BEHIND if best is NO_EVIDENCE else 2 * _BEHIND
    last = _behind_an_aside(tokens, first, last, tense) if best is NO_EVIDENCE else last
    for index in _telling(words, range(last, min(len(words), last + REACH)), tense):
        word = words[index]
        distance = (index - last + 1) * behind + borders
        if distance >= best.distance or (word in ENDS and ends_sentence(tokens, index)):
            break
        if word == "," or word in tense.conjunctions:
            borders += _BORDER
            distance += _BORDER
        if word in verbs or word.endswith(endings):
            purpose = _PURPOSE if word == tense.infinitive else 0
            best = _nearer(best, tokens, index, distance + purpose, tense, main=index - last <= _FRONTED, fronting=True)
    return best


def _opens_its_sentence(tokens: Tokens, first: int) -> bool:
    """Whether a mention, with its preposition, stands at the beginning of a sentence."""
    return any(at == 0 or ends_sentence(tokens, at - 1) for at in range(max(0, first - 1), first + 1))


def _behind_an_aside(tokens: Tokens, first: int, last: int, tense: Tense) -> int:
    """Give the end of what is put in without a verb: "In January, a week after the verdict, a clinic was bombed"."""
    if tokens.words[last : last + 1] != [","] or not _opens_its_sentence(tokens, first):
        return last
    for place in range(last + 1, min(len(tokens), last + _ASIDE)):
        word = tokens.words[place]
        if word == "," and not tokens.glued(place + 1):
            return place
        if word in tense.verbs or word.endswith(tense.past_endings) or ends_sentence(tokens, place):
            return last
    return last


def _telling(words: list[str], places: Iterable[int], tense: Tense) -> Iterator[int]:
    """Give the places of words that can tell a side or end a clause; all others are passed over quickly."""
    marks, endings = tense.marks, tense.past_endings
    return (place for place in places if words[place] in marks or words[place].endswith(endings))


def _nearer(
    best: Evidence, tokens: Tokens, index: int, distance: int, tense: Tense, *, main: bool = False, fronting: bool = False
) -> Evidence:
    if distance >= best.distance:
        return best
    side, weakness = _remembered(tokens, index, tense)
    if side == "unknown":
        return best
    word = tokens.words[index]
    if fronting and side == "future" and word.endswith(tense.past_endings) and word not in tense.past_exceptions:
        side = "past"  # "On Friday, they agreed to meet again": the date is that of the agreement
    distance += weakness if (distance > _BEHIND and not main) or word in tense.unclear else 0
    return Evidence(side, distance) if distance < best.distance else best


def _remembered(tokens: Tokens, index: int, tense: Tense) -> tuple[Side, int]:
    told = tokens.remembered.get(index)
    if told is None:
        told = tokens.remembered[index] = _verb(tokens, index, tense)
    return cast("tuple[Side, int]", told)


def _capital(tokens: Tokens, index: int) -> bool:
    return tokens.original(index)[0].isupper()


def _verb(tokens: Tokens, index: int, tense: Tense) -> tuple[Side, int]:
    """Give the side that one word tells, and how weak a sign it is."""
    words = tokens.words
    word = words[index]
    before = words[index - 1] if index else ""
    if index > 1 and before.endswith(tense.adverb_endings):
        before = words[index - 2]  # "will be fully closed"
    after = words[index + 1] if index + 1 < len(words) else ""
    small_before = before == "," or (before[:1].isalnum() and not _capital(tokens, index - 1))
    left_over = word in tense.left_over and before in tense.lengths  # "nine days left"
    if left_over or (tokens.original(index).istitle() and (small_before or after[:1].isdigit())):
        return "unknown", 0  # the month of May, no modal verb; in a headline every word has a capital
    if word in tense.future or f"{word} {after}" in tense.future_phrases:
        return ("past" if _was_to_come(words, index, tense) else "future"), 0
    if word == tense.infinitive and after.isalpha() and after not in tense.nominal and tokens.original(index + 1).islower():
        return _infinitive(tokens, index, tense)
    fixed = word in tense.arranged or (word in tense.arranged_of_many and _is_of_many(tokens, index, tense))
    if fixed and before not in tense.nominal and before not in tense.denials:
        return "future", _WEAK
    if word in tense.reporting or (word in tense.past and before not in tense.articles):
        weakness = _REPORTING if word in tense.reporting else _WEAK if word in tense.unclear else 0
        return ("unknown" if before in tense.passive else "past"), weakness
    return ("past" if _is_participle(word, before, tense) else "unknown"), 0


def _is_of_many(tokens: Tokens, index: int, tense: Tense) -> bool:
    """Whether a verb form that is also a noun follows a plural, a pronoun or a team: "voters head to the polls", "we meet"."""
    if not index:
        return False
    before = tokens.words[index - 1]
    if tokens.words[index + 1 : index + 2] and tokens.words[index + 1] in tense.nominal and _capital(tokens, index - 1):
        return True  # "England open their campaign"
    return before in tense.plurals or (len(before) > _SHORTEST_VERB and before[-1] == "s" and before[-2] not in "sui")


def _infinitive(tokens: Tokens, index: int, tense: Tense) -> tuple[Side, int]:
    """Tell the side of an infinitive by what it hangs on: weak alone ("to meet"), strong after a perfect ("has decided to")."""
    words = tokens.words
    if index and (words[index - 1] in tense.implicative or _is_outcome(tokens, index, tense)):
        return "unknown", 0
    if _was_to_come(words, index, tense):
        return "past", 0
    intended = index > 0 and words[index - 1] in tense.intending and words[index - 2] not in tense.bygone_auxiliaries
    return "future", 0 if intended or _is_perfect(words, index, tense) else _WEAK


def _is_outcome(tokens: Tokens, index: int, tense: Tense) -> bool:
    """Whether an infinitive tells where a movement led: "rose 12 cents, or 2.4 percent, to close at $14"."""
    words = tokens.words
    if words[index + 1] not in tense.outcomes:
        return False
    before = (words[place] for place in places_before(tokens, index, _MOVEMENT))
    found = next((word for word in before if word in tense.movements or word in tense.future or word in tense.conjunctions), "")
    return found in tense.movements


def _was_to_come(words: list[str], index: int, tense: Tense) -> bool:
    """Whether what a word of the future tells is over or did not come about: "had been due to", "could not be reached"."""
    if index and f"{words[index - 1]} {words[index]}" in tense.bygone:
        return True
    for place in range(max(0, index - _CHAIN), index - 1):
        if f"{words[place]} {words[place + 1]}" in tense.bygone:
            return tense.nominal.isdisjoint(words[place:index])
    if words[index] not in tense.ability:
        return _came_to_nothing(words, index, tense)
    if not tense.excluding.isdisjoint(words[index + 1 : index + _CHAIN]):
        return False  # "a strike could not be excluded": it may come
    return any(word in tense.denials for word in (*words[max(0, index - _DENIED) : index], *words[index + 1 : index + 2]))


def _came_to_nothing(words: list[str], index: int, tense: Tense) -> bool:
    """Whether what was to come did not: "was due to vote on Tuesday but ran out of time"."""
    if tense.past_auxiliaries.isdisjoint(words[max(0, index - 2) : index]):
        return False
    for place in range(index + 1, min(len(words), index + _PLAN)):
        if words[place] in tense.contrasts:
            return tense.future.isdisjoint(words[place + 1 : place + _BEHIND + 1])
        if words[place] in ENDS:
            break
    return False


def _is_perfect(words: list[str], index: int, tense: Tense) -> bool:
    """Whether an infinitive hangs on a verb in the perfect, which no past date goes with: "has decided to"."""
    if index < _BEHIND or not (words[index - 1] in tense.past or words[index - 1].endswith(tense.past_endings)):
        return False
    return any(word in tense.perfect for word in words[max(0, index - 3) : index - 1])


def _is_participle(word: str, before: str, tense: Tense) -> bool:
    if len(word) < _SHORTEST_VERB or not word.endswith(tense.past_endings) or word in tense.past_exceptions:
        return False
    return before not in tense.nominal and before not in tense.passive

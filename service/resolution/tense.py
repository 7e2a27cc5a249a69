"""On which side of the publication date a clause lies, by the verbs around a mention."""

from typing import cast

from service.languages.language import Tense
from service.recognition.tokens import Tokens
from service.resolution import clauses
from service.resolution.sides import NO_EVIDENCE, REACH, Evidence, Side, ends_sentence

_BEHIND = 2
_BORDER = 5
_REPORTING = 6
_WEAK = 8
_FRONTED = 3
_PURPOSE = 6
_SHORTEST_VERB = 4


def evidence(tokens: Tokens, first: int, last: int, tense: Tense) -> Evidence:
    """Tell whether the verb nearest to a mention looks back or ahead; one before the mention counts as nearer than one behind."""
    if tense.frame is not None:
        return clauses.evidence(tokens, first, last, tense.frame)
    best = NO_EVIDENCE
    words = tokens.words
    borders = 0
    for index in range(first - 1, max(-1, first - REACH), -1):
        if first - index + borders >= best.distance or ends_sentence(tokens, index):  # no word further off can be nearer
            break
        if index + 1 < first or words[index] != tense.infinitive:
            best = _nearer(best, tokens, index, first - index + borders, tense)
        borders += _border(words[index], tense)
    borders = 0
    behind = _BEHIND if best is NO_EVIDENCE else 2 * _BEHIND
    for index in range(last, min(len(words), last + REACH)):
        if (index - last + 1) * behind + borders >= best.distance or ends_sentence(tokens, index):
            break
        borders += _border(words[index], tense)
        purpose = _PURPOSE if words[index] == tense.infinitive else 0
        fronted = index - last <= _FRONTED
        best = _nearer(best, tokens, index, (index - last + 1) * behind + borders + purpose, tense, main=fronted)
    return best


def _nearer(best: Evidence, tokens: Tokens, index: int, distance: int, tense: Tense, *, main: bool = False) -> Evidence:
    if distance >= best.distance:
        return best
    told = tokens.remembered.get(index)
    if told is None:
        told = tokens.remembered[index] = _verb(tokens, index, tense)
    side, weakness = cast("tuple[Side, int]", told)
    if side == "unknown":
        return best
    distance += weakness if distance > _BEHIND and not main else 0
    return Evidence(side, distance) if distance < best.distance else best


def _capital(tokens: Tokens, index: int) -> bool:
    return tokens.original(index)[0].isupper()


def _border(word: str, tense: Tense) -> int:
    return _BORDER if word == "," or word in tense.conjunctions else 0


def _verb(tokens: Tokens, index: int, tense: Tense) -> tuple[Side, int]:
    """Give the side that one word tells, and how weak a sign it is."""
    words = tokens.words
    word = words[index]
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    small_before = before == "," or (before[:1].isalnum() and not _capital(tokens, index - 1))
    if tokens.original(index).istitle() and small_before:
        return "unknown", 0  # the month of May, no modal verb; in a headline every word has a capital
    if word in tense.future or f"{word} {after}" in tense.future_phrases:
        return "future", 0
    if word == tense.infinitive and after.isalpha() and after not in tense.nominal and tokens.original(index + 1).islower():
        return "future", _WEAK
    if word in tense.reporting:
        return ("unknown" if before in tense.passive else "past"), _REPORTING
    if word in tense.past and before not in tense.articles:
        return ("unknown" if before in tense.passive else "past"), 0
    return ("past" if _is_participle(word, before, tense) else "unknown"), 0


def _is_participle(word: str, before: str, tense: Tense) -> bool:
    if len(word) < _SHORTEST_VERB or not word.endswith(tense.past_endings) or word in tense.past_exceptions:
        return False
    return before not in tense.nominal and before not in tense.passive

"""On which side of the publication date a clause lies, by the verbs around a mention."""

from typing import Literal

from service.languages.language import Tense
from service.recognition.tokens import Tokens

Side = Literal["past", "future", "unknown"]
_ENDS = frozenset(".!?;")
_REACH = 40


def side(tokens: Tokens, first: int, last: int, tense: Tense) -> Side:
    """Tell whether the verb nearest to a mention looks back or ahead; one before the mention counts as nearer than one behind."""
    begin, end = _sentence(tokens, first, last)
    words = tokens.words
    best: tuple[int, Side] | None = None
    for index in range(begin, end):
        if first <= index < last:
            continue
        found = _verb(words, index, end, tense)
        if found is None:
            continue
        distance = first - index if index < first else (index - last + 1) * 2
        distance += 6 * _borders(words, tense, min(index, first), max(index, last - 1))
        if best is None or distance < best[0]:
            best = (distance, found)
    return best[1] if best else "unknown"


def _sentence(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    words, begin = tokens.words, first
    while begin > 0 and first - begin < _REACH and not _ends(tokens, begin - 1):
        begin -= 1
    end = last
    while end < len(words) and end - last < _REACH and not _ends(tokens, end):
        end += 1
    return begin, end


def _ends(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word not in _ENDS:
        return False
    if word == ".":
        after = index + 1
        if after >= len(tokens):
            return True
        short = index > 0 and tokens.glued(index) and tokens.ends[index - 1] - tokens.starts[index - 1] <= 2  # noqa: PLR2004 (an initial)
        return not tokens.glued(after) and not short and not tokens.original(after)[0].islower()
    return True


def _borders(words: list[str], tense: Tense, start: int, end: int) -> int:
    return sum(1 for index in range(start + 1, end) if words[index] in tense.conjunctions or words[index] == ",")


def _verb(words: list[str], index: int, end: int, tense: Tense) -> Side | None:
    word = words[index]
    if word in tense.future:
        return "future"
    if index + 1 < end and f"{word} {words[index + 1]}" in tense.future_phrases:
        return "future"
    if word in tense.past:
        return "past"
    if word in tense.past_exceptions:
        return None
    if len(word) > 3 and word.endswith(tense.past_endings):  # noqa: PLR2004 (no verb is shorter)
        return "past"
    return None

"""What the verbs around a mention tell: its side of the publication date."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from service.languages import abbreviations
from service.recognition.tokens import Tokens

Side = Literal["past", "future", "unknown"]
REACH = 40
"""How many words away a verb may stand."""
ENDS = frozenset(".!?;")
_CLOSERS = frozenset("\"'”)]")
_ABBREVIATION = 2


class Evidence(NamedTuple):
    """The side that the nearest verb tells, and how far off it stands (in words, borders of clauses counted as more).

    `mild` is what only a verb of the present tense tells, in a language where that also tells what is to come.
    """

    side: Side
    distance: int
    mild: bool = False


NO_EVIDENCE = Evidence("unknown", REACH)


def ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a token ends a sentence: a full stop does not after an abbreviation or within a number."""
    word = tokens.words[index]
    if word not in ENDS:
        return False
    if word != ".":
        return True
    after = index + 1
    while after < len(tokens) and tokens.words[after] in _CLOSERS and tokens.glued(after):
        after += 1
    if after >= len(tokens):
        return True
    if tokens.glued(after) or (tokens.original(after)[0].islower() and not tokens.small):
        return False
    return not _is_abbreviated(tokens, index) or _opens_line(tokens, index, after)


def sentence_start(tokens: Tokens, index: int) -> int:
    """Give the first token of the sentence of another."""
    return next((at for at in range(index, 0, -1) if ends_sentence(tokens, at - 1)), 0)


def places_before(tokens: Tokens, index: int, reach: int) -> Iterator[int]:
    """Give the places before a token in its sentence, the nearest first, each fewer than `reach` words away."""
    for place in range(index - 1, max(-1, index - reach), -1):
        if ends_sentence(tokens, place):
            return
        yield place


def _opens_line(tokens: Tokens, index: int, after: int) -> bool:
    """Whether a new line with a capital letter begins behind a full stop: "a foundry in Erie, Pa." ends a paragraph."""
    return "\n" in tokens.text[tokens.ends[index] : tokens.starts[after]] and tokens.original(after)[0].isupper()


def _is_abbreviated(tokens: Tokens, index: int) -> bool:
    """Whether the word before a full stop is a title, or so short that it is rather an abbreviation, but not "an."."""
    if not index or not tokens.glued(index):
        return False
    if index > 1 and tokens.words[index - 2] == ":" and tokens.glued(index - 1) and tokens.words[index - 1].isdigit():
        return False  # "won 2:1."
    size = tokens.ends[index - 1] - tokens.starts[index - 1]
    if size == _ABBREVIATION and tokens.original(index - 1).islower():
        return tokens.words[index - 1] in abbreviations.SHORT
    return size <= _ABBREVIATION or (tokens.words[index - 1] in abbreviations.TITLES and tokens.original(index - 1).istitle())

"""What the verbs around a mention tell: its side of the publication date."""

from typing import Literal, NamedTuple

from service.recognition.tokens import Tokens

Side = Literal["past", "future", "unknown"]
REACH = 40
"""How many words away a verb may stand."""
_ENDS = frozenset(".!?;")
_CLOSERS = frozenset("\"'”)]")
_ABBREVIATION = 2


class Evidence(NamedTuple):
    """The side that the nearest verb tells, and how far off it stands (in words, borders of clauses counted as more)."""

    side: Side
    distance: int


NO_EVIDENCE = Evidence("unknown", REACH)


def ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a token ends a sentence: a full stop does not after an abbreviation or within a number."""
    word = tokens.words[index]
    if word not in _ENDS:
        return False
    if word != ".":
        return True
    after = index + 1
    while after < len(tokens) and tokens.words[after] in _CLOSERS and tokens.glued(after):
        after += 1
    if after >= len(tokens):
        return True
    short = index > 0 and tokens.glued(index) and tokens.ends[index - 1] - tokens.starts[index - 1] <= _ABBREVIATION
    return not tokens.glued(after) and not short and not tokens.original(after)[0].islower()

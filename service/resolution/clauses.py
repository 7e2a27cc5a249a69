"""The tense of a clause that its verbs frame: "hat am Montag … getroffen", "…, der am Montag … verletzt wurde"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from service.languages.language import Frame
from service.recognition.tokens import Tokens
from service.resolution.sides import NO_EVIDENCE, REACH, Evidence, Side, ends_sentence

Kind = Literal["past", "weak", "ahead", "have", "be", "participle", "either", "state", "infinitive", "present", ""]
_SIGNS = frozenset(",:()")
_BORDER = 5
_SHORTEST_VERB = 4


class _Cue(NamedTuple):
    """What the word at a place tells."""

    kind: Kind
    place: int


def evidence(tokens: Tokens, first: int, last: int, frame: Frame) -> Evidence:
    """Tell the side by the verbs of the mention's own clause, or else of the nearest clause that has any."""
    said = _said_at_once(tokens, first, last, frame)
    if said != "unknown":
        return Evidence(said, 1)
    for steps, clause in _clauses(tokens, first, last, frame):
        side, distance = _side(_cues(tokens, clause, (first, last), frame), first, last)
        if side != "unknown":
            return Evidence(side, distance + steps * _BORDER)
    return NO_EVIDENCE


def _said_at_once(tokens: Tokens, first: int, last: int, frame: Frame) -> Side:
    """Tell the side by the words right before and behind: "seit Mai", "die im Mai beschlossene Steuer"."""
    words = tokens.words
    before = (
        first - 2 if first > 1 and words[first - 1] in frame.nominal and words[first - 1] not in frame.looking_back else first - 1
    )
    behind = words[last] if last < len(words) else ""
    if before >= 0 and words[before] in frame.looking_back and behind not in frame.ranging:
        return "past"
    with_article = first > 1 and words[first - 2] in frame.nominal
    for kind, pattern in frame.attributes:
        if (with_article or kind == "participle") and behind not in frame.no_verbs and _form(pattern).fullmatch(behind):
            return "future" if kind == "ahead" else "past"
    return "unknown"


def _clauses(tokens: Tokens, first: int, last: int, frame: Frame) -> Iterator[tuple[int, tuple[int, int]]]:
    """Give the mention's own clause, then those around it, the one behind first, with how many borders lie between."""
    left, right = _start(tokens, first, first, frame), _stop(tokens, last, last, frame)
    yield 0, (left, right)
    for steps in range(1, REACH):
        ahead = right < len(tokens) and right - last < REACH and not ends_sentence(tokens, right)
        if ahead:
            end = _stop(tokens, right + 1, last, frame)
            yield steps, (right, end)
            right = end
        begin = _start(tokens, left, first, frame)
        if begin < left:
            yield steps, (begin, left)
            left = begin
        elif not ahead:
            return


def _start(tokens: Tokens, index: int, first: int, frame: Frame) -> int:
    """Go back to the border that opens a clause."""
    while index > 0 and first - index < REACH and not ends_sentence(tokens, index - 1):
        index -= 1
        if _is_border(tokens, index, frame):
            break
    return index


def _stop(tokens: Tokens, index: int, last: int, frame: Frame) -> int:
    """Go on to the border that closes a clause."""
    while (
        index < len(tokens) and index - last < REACH and not ends_sentence(tokens, index) and not _is_border(tokens, index, frame)
    ):
        index += 1
    return min(index, len(tokens))


def _is_border(tokens: Tokens, index: int, frame: Frame) -> bool:
    word = tokens.words[index]
    if word in _SIGNS:
        return index + 1 >= len(tokens) or not (tokens.glued(index + 1) and tokens.words[index + 1].isdigit())
    return word in frame.conjunctions or (word == "-" and not tokens.glued(index))


def _cues(tokens: Tokens, clause: tuple[int, int], mention: tuple[int, int], frame: Frame) -> list[_Cue]:
    indices = (index for index in range(*clause) if not mention[0] <= index < mention[1])
    return [_Cue(kind, index) for index in indices if (kind := _kind(tokens, index, frame))]


def _side(cues: list[_Cue], first: int, last: int) -> tuple[Side, int]:
    """Tell the side of a clause and how sure that is; where a past and a coming verb share it, the nearer one decides."""
    kinds = {cue.kind for cue in cues}
    if kinds >= {"past", "ahead"}:
        told = [cue for cue in cues if cue.kind in {"past", "ahead"}]
        return ("past" if min(told, key=lambda cue: _distance(cue, first, last)).kind == "past" else "future"), 1
    if "past" in kinds:
        return "past", 1
    if "ahead" in kinds:
        return "future", 1
    if kinds & {"participle", "weak"} or kinds >= {"state", "have"} or ("either" in kinds and kinds & {"have", "be"}):
        return "past", 1
    present = [cue for cue in cues if cue.kind in {"be", "either", "present", "infinitive"}]
    return ("future", min(_distance(cue, first, last) for cue in present)) if present else ("unknown", 0)


def _distance(cue: _Cue, first: int, last: int) -> int:
    return first - cue.place if cue.place < first else cue.place - last + 1


def _kind(tokens: Tokens, index: int, frame: Frame) -> Kind:
    """Give what a word tells of the tense; verbs are written small, but for the first word of a sentence."""
    word = tokens.words[index]
    if not word[0].isalpha() or (index and tokens.original(index)[0].isupper() and not ends_sentence(tokens, index - 1)):
        return ""
    known: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("past", frame.past),
        ("ahead", frame.ahead),
        ("have", frame.have),
        ("be", frame.be),
        ("present", frame.present),
        ("state", frame.states),
    )
    for kind, words in known:
        if word in words:
            return kind
    if any(word.startswith(prefix) and word[len(prefix) :] in frame.past for prefix in frame.prefixes):
        return "past"
    after = tokens.words[index + 1] if index + 1 < len(tokens) else ""
    if word == frame.infinitive:
        return "infinitive" if after.endswith("n") and after not in frame.nominal and tokens.original(index + 1).islower() else ""
    if len(word) < _SHORTEST_VERB or word in frame.no_verbs or (index and tokens.words[index - 1] in frame.nominal):
        return ""
    return next((kind for kind, pattern in frame.forms if _form(pattern).fullmatch(word)), "")


@lru_cache(maxsize=64)
def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)

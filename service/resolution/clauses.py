"""The tense of a clause that its verbs frame: "hat am Montag … getroffen", "…, der am Montag … verletzt wurde"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from service.languages.frame import Frame
from service.recognition.tokens import Tokens
from service.resolution.sides import NO_EVIDENCE, REACH, Evidence, Side, ends_sentence

Kind = Literal[
    "perfect", "past", "weak", "ahead", "have", "be", "participle", "either", "state", "infinitive", "present", "modal", ""
]
_SIGNS = frozenset(",:()")
_BORDER = 5
_PHRASE = 7
"""How many words back the preposition of a noun before a mention may stand."""
_SHORTEST_VERB = 4


class Cue(NamedTuple):
    """What the word at a place tells."""

    kind: Kind
    place: int


def evidence(tokens: Tokens, first: int, last: int, frame: Frame) -> Evidence:
    """Tell the side by the verbs of the mention's own clause, or else of the nearest clause that has any."""
    said = _said_at_once(tokens, first, last, frame)
    if said != "unknown":
        return Evidence(said, 1)
    for steps, clause in _clauses(tokens, first, last, frame):
        cues = _cues(tokens, clause, (first, last), frame)
        if steps == 0 and _put_off(tokens, first, clause, frame):
            return Evidence("future", 1)
        if steps == 0 and (
            _is_said(tokens, cues, clause, frame)
            or _is_framed(tokens, cues, clause, frame)
            or (_is_open(cues) and _closed_behind(tokens, clause[1], last, frame))
        ):
            return Evidence("past", 1)
        told = _side(cues, first, last)
        if told.side != "unknown":
            past = told.mild and _after_an_event(tokens, first, frame)
            return Evidence("past" if past else told.side, told.distance + steps * _BORDER, told.mild and not past)
    return NO_EVIDENCE


def _is_said(tokens: Tokens, cues: list[Cue], clause: tuple[int, int], frame: Frame) -> bool:
    """Whether a clause without a verb tells who said something: "…, so der Minister am Montag"."""
    begin = clause[0] + 1
    return not cues and tokens.words[begin - 1] in _SIGNS and begin < len(tokens) and tokens.words[begin] in frame.quoting


def _is_framed(tokens: Tokens, cues: list[Cue], clause: tuple[int, int], frame: Frame) -> bool:
    """Whether a modal verb closes the perfect tense as an infinitive: "hat am Montag nicht kommen können"."""
    closing = clause[1] - 1
    return tokens.words[closing] in frame.modals and any(cue.kind == "have" and cue.place < closing for cue in cues)


def _is_open(cues: list[Cue]) -> bool:
    """Whether a clause has an auxiliary and no verb that it would go with."""
    kinds = {cue.kind for cue in cues}
    return not kinds.isdisjoint({"have", "be"}) and kinds <= {"have", "be"}


def _closed_behind(tokens: Tokens, index: int, last: int, frame: Frame) -> bool:
    """Whether a participle closes the clause behind its list: "hat am Freitag mit Training und Radfahren begonnen"."""
    while index < len(tokens) and index - last < REACH and not ends_sentence(tokens, index):
        end = _stop(tokens, index + 1, last, frame)
        cues = _cues(tokens, (index, end), (last, last), frame)
        if cues:
            return len(cues) == 1 and cues[0].kind in {"participle", "either"} and cues[0].place == end - 1
        index = end
    return False


def own_clause(tokens: Tokens, first: int, last: int, frame: Frame) -> tuple[tuple[int, int], list[Cue]]:
    """Give where the clause of a mention begins and ends, and what its words tell."""
    clause = _start(tokens, first, first, frame), _stop(tokens, last, last, frame)
    return clause, _cues(tokens, clause, (first, last), frame)


def _put_off(tokens: Tokens, first: int, clause: tuple[int, int], frame: Frame) -> bool:
    """Whether something is put off to a mention: "wurde auf Mitte März verschoben"."""
    before = _before(tokens, first, frame)
    ahead = {tokens.words[index] for index in (before, first - 1) if index >= 0}
    return not ahead.isdisjoint(frame.towards) and not frame.putting_off.isdisjoint(tokens.words[slice(*clause)])


def _after_an_event(tokens: Tokens, first: int, frame: Frame) -> bool:
    """Whether the mention dates what a present state follows: "nach der Niederlage am Samstag sind …"."""
    words = tokens.words
    for index in range(first - 2, max(0, first - _PHRASE), -1):
        if words[index - 1] in frame.following and words[index] in frame.nominal:
            return True
        if not words[index].isalpha():
            return False
    return False


def _before(tokens: Tokens, first: int, frame: Frame) -> int:
    """Give the place of the word before a mention and its article; -1 where there is none."""
    words = tokens.words
    article = first > 1 and words[first - 1] in frame.nominal and words[first - 1] not in frame.looking_back
    return first - 2 if article else first - 1


def _said_at_once(tokens: Tokens, first: int, last: int, frame: Frame) -> Side:
    """Tell the side by the words right before and behind: "seit Mai", "die im Mai beschlossene Steuer"."""
    words = tokens.words
    before = _before(tokens, first, frame)
    behind = words[last] if last < len(words) else ""
    goes_on = behind in frame.going_on and frame.nominal.isdisjoint(words[last + 1 : last + 2])  # "vom 3. Mai an wird …"
    if before >= 0 and words[before] in frame.looking_back and not (behind in frame.ranging or goes_on):
        return "past"
    with_article = first > 1 and words[first - 2] in frame.nominal and words[last + 1 : last + 2] != [","]
    towards = before >= 0 and words[before] in frame.towards
    for kind, pattern in frame.attributes:
        if (with_article or kind == "participle") and behind not in frame.no_verbs and _form(pattern).fullmatch(behind):
            return "future" if kind == "ahead" or towards else "past"
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
    if word == "," and (_is_clock(tokens, index + 1, frame) or (index and tokens.words[index - 1] in frame.clocks)):
        return False  # "in der Zeit von Freitag, 17 Uhr, bis Sonntag"
    if word in _SIGNS:
        return index + 1 >= len(tokens) or not (tokens.glued(index + 1) and tokens.words[index + 1].isdigit())
    return word in frame.conjunctions or (word == "-" and not tokens.glued(index))


def _is_clock(tokens: Tokens, index: int, frame: Frame) -> bool:
    """Whether a clock time stands at a place: "17 Uhr", "7.15 Uhr"."""
    words = tokens.words
    return index < len(words) and words[index].isdigit() and not frame.clocks.isdisjoint(words[index + 1 : index + 4])


def _cues(tokens: Tokens, clause: tuple[int, int], mention: tuple[int, int], frame: Frame) -> list[Cue]:
    indices = (index for index in range(*clause) if not mention[0] <= index < mention[1])
    cues = [Cue(kind, index) for index in indices if (kind := _kind(tokens, index, frame))]
    if not any(tokens.words[cue.place] in frame.framing for cue in cues):
        return cues
    return [cue._replace(kind="either") if _is_ambiguous(tokens, cue, frame) else cue for cue in cues]


def _is_ambiguous(tokens: Tokens, cue: Cue, frame: Frame) -> bool:
    """Whether a past form is a participle too: "beschlossen", not "begannen"."""
    return cue.kind == "past" and _form(frame.framed).fullmatch(tokens.words[cue.place]) is not None


def _side(cues: list[Cue], first: int, last: int) -> Evidence:
    """Tell the side of a clause and how sure that is; where a past and a coming verb share it, the nearer one decides."""
    if any(cue.kind == "perfect" for cue in cues) or any(_is_perfect(*pair) for pair in pairwise(cues)):
        return Evidence("past", 1)
    told = [cue for cue in cues if cue.kind in {"past", "ahead"}]
    if told:
        return Evidence("past" if min(told, key=lambda cue: _distance(cue, first, last)).kind == "past" else "future", 1)
    kinds = {cue.kind for cue in cues} - ({"weak"} if any(cue.kind == "modal" for cue in cues) else set())
    if kinds & {"participle", "weak"} or kinds >= {"state", "have"} or ("either" in kinds and kinds & {"have", "be"}):
        return Evidence("past", 1)
    present = [cue for cue in cues if cue.kind in {"be", "either", "present", "modal", "infinitive"}]
    if not present:
        return Evidence("unknown", 0)
    return Evidence("future", min(_distance(cue, first, last) for cue in present), mild="infinitive" not in kinds)


def _is_perfect(cue: Cue, after: Cue) -> bool:
    """Whether two words side by side are an infinitive of the perfect tense: "soll … gelogen haben"."""
    return after.place == cue.place + 1 and cue.kind in {"participle", "either"} and after.kind == "have"


def _distance(cue: Cue, first: int, last: int) -> int:
    return first - cue.place if cue.place < first else cue.place - last + 1


def _kind(tokens: Tokens, index: int, frame: Frame) -> Kind:
    """Give what a word tells of the tense; verbs are written small, but for the first word of a sentence."""
    word = tokens.words[index]
    if not word[0].isalpha() or (index and tokens.original(index)[0].isupper() and not ends_sentence(tokens, index - 1)):
        return ""
    known: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("perfect", frame.perfect),
        ("past", frame.past),
        ("ahead", frame.ahead),
        ("have", frame.have),
        ("be", frame.be),
        ("modal", frame.modal),
        ("present", frame.present),
        ("state", frame.states),
    )
    for kind, words in known:
        if word in words:
            return kind
    if any(word.startswith(prefix) and word[len(prefix) :] in frame.past for prefix in frame.prefixes):
        return "past"
    return _kind_of_form(tokens, index, frame)


def _kind_of_form(tokens: Tokens, index: int, frame: Frame) -> Kind:
    """Give what a word tells by its form and the word behind it."""
    word = tokens.words[index]
    after = tokens.words[index + 1] if index + 1 < len(tokens) else ""
    if word == frame.infinitive:
        return "infinitive" if after.endswith("n") and after not in frame.nominal and tokens.original(index + 1).islower() else ""
    if after == frame.auxiliary and word in frame.moved:
        return "perfect"
    if len(word) < _SHORTEST_VERB or word in frame.no_verbs or _is_qualifying(tokens, index, after, frame):
        return ""
    return next((kind for kind, pattern in frame.forms if _form(pattern).fullmatch(word)), "")


def _is_qualifying(tokens: Tokens, index: int, after: str, frame: Frame) -> bool:
    """Whether a word stands behind an article, which no verb does, but for "Das teilte die Polizei mit"."""
    if not index or tokens.words[index - 1] not in frame.nominal:
        return False
    opens = index == 1 or ends_sentence(tokens, index - 2)
    return not (opens and tokens.words[index - 1] in frame.pointing and after in frame.nominal)


@lru_cache(maxsize=64)
def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)

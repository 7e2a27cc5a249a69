"""The corpus is the specification: every phrasing means what it says, and nothing else in it is a date."""

import pytest

from service.document import Document
from service.pipeline import resolve
from service.temporal.timex import Timex
from tests.corpus.lines import Expected, Line, Negative, negatives, phrasings

_LINES = phrasings()
_NEGATIVES = negatives()


def _cases(lines, *, pending):
    return [pytest.param(line, id=str(line)) for line in lines if line.pending is pending]


@pytest.mark.parametrize("line", _cases(_LINES, pending=False))
def test_a_phrasing_means_its_value(line):
    if wrong := unread(line):
        pytest.fail(wrong, pytrace=False)


@pytest.mark.parametrize("negative", _cases(_NEGATIVES, pending=False))
def test_a_negative_names_no_day(negative):
    if wrong := misread(negative):
        pytest.fail(wrong, pytrace=False)


def test_pending_phrasings_still_fail():
    assert not [str(line) for line in _LINES if line.pending and not unread(line)], "these are read now: move them to `cases`"


def test_pending_negatives_still_fail():
    lines = [negative for negative in _NEGATIVES if negative.pending]
    assert not [str(negative) for negative in lines if not misread(negative)], "these are right now: move them up"


def unread(line: Line) -> str | None:
    """What is wrong with the reading of a phrasing, or None."""
    try:
        found = resolve(Document(text=line.text, dct=line.published, language=line.language))
    except LookupError as unknown:
        return f"{line.file}: {unknown}"
    missed = [expected for expected in line.expected if not any(_agrees(timex, expected) for timex in found)]
    spans = {(expected.start, expected.end) for expected in line.expected}
    extra = [timex for timex in found if (timex.start, timex.end) not in spans and timex.interval is not None]
    if not missed and not extra:
        return None
    asked = [f"  expected {_asked(expected, line.text)}" for expected in line.expected]
    return "\n".join([f"{line.file}, published {line.published}: {line.marked}", *asked, *map(_explain, found)])


def misread(negative: Negative) -> str | None:
    """What is wrongly found in a sentence that names no day, or None."""
    try:
        found = resolve(Document(text=negative.text, dct=negative.published, language=negative.language))
    except LookupError as unknown:
        return f"{negative.file}: {unknown}"
    wrong = [timex for timex in found if timex.interval is not None] if negative.undated else found
    return "\n".join([f"{negative.file}: {negative.text}", *map(_explain, wrong)]) if wrong else None


def _agrees(timex: Timex, expected: Expected) -> bool:
    if (timex.start, timex.end, timex.type, timex.value) != (expected.start, expected.end, expected.type, expected.value):
        return False
    if timex.mod != expected.mod or expected.edtf not in (None, timex.edtf) or expected.bound not in (None, timex.bound):
        return False
    if expected.freq not in (None, timex.freq) or expected.quant not in (None, timex.quant):
        return False
    return expected.days is None or (timex.interval is not None and _days(timex) == expected.days)


def _days(timex: Timex):
    return None if timex.interval is None else (timex.interval.first_day, timex.interval.last_day)


def _asked(expected: Expected, text: str) -> str:
    days = f" {expected.days[0]}/{expected.days[1]}" if expected.days else ""
    more = "".join(f" {name}={said}" for name, said in _more(expected) if said)
    return f"[{text[expected.start : expected.end]}] {expected.type} {expected.value} mod={expected.mod}{days}{more}"


def _more(expected: Expected):
    return ("bound", expected.bound), ("edtf", expected.edtf), ("freq", expected.freq), ("quant", expected.quant)


def _explain(timex: Timex) -> str:
    why = timex.reason
    days = _days(timex)
    interval = f"{days[0]}/{days[1]}" if days else "no interval"
    answer = f"  got      [{timex.text}] {timex.type} {timex.value} mod={timex.mod} bound={timex.bound} edtf={timex.edtf}"
    answer += f" freq={timex.freq} quant={timex.quant}" if timex.type == "SET" else ""
    return f"{answer}: {why.rule} → {why.term} → {why.anchor} ({why.anchored_on}) → {interval}"

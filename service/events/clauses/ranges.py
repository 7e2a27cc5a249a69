"""Two mentions that date one event: the ends of a stretch of time ("from … to"), and a moment told by two clocks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from service.languages.cues import Cues, cues_for
from service.temporal.calendar import day
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

_DASH = r"\s*[-–—]\s*"
_LONGEST_JOINT = 24
_LONGEST_LEAD = 16
_SHIFTED_WITHIN = 80
_WORD = re.compile(r"[^\W\d_]+")
_IN_A_ZONE = re.compile(r"T\d\d(?::\d\d)?(?:Z|[+-]\d\d)")


def joined(text: str, timexes: Sequence[Timex], language: str) -> tuple[Timex, ...]:
    """Give the mentions with the two ends of each range as one ("from 3 May to 7 May", "May 10-12", "zwischen 1924 und 1926").

    The one reaches from the first word of the first end to the last of the second, and its interval over the whole time.
    What is moved from one date to another is no range ("postponed from Friday to Monday"). A time that is told again by
    another clock ("10:35 a.m. (0735 GMT)") is one too, that of the first.
    """
    cues = cues_for(language)
    return tuple(_joined(text, timexes, cues))


def _joined(text: str, timexes: Sequence[Timex], cues: Cues) -> Iterator[Timex]:
    held: Timex | None = None
    for timex in timexes:
        if held is None:
            held = timex
            continue
        whole = _range(text, held, timex, cues) or _moment(text, held, timex)
        if whole is None:
            yield held
        held = whole or timex
    if held is not None:
        yield held


def _moment(text: str, first: Timex, last: Timex) -> Timex | None:
    """Join a time with the same one of a zone that stands in brackets behind it."""
    brackets = text[first.end : last.start].strip() == "(" and text[last.end : last.end + 1] == ")"
    if not brackets or first.type != "TIME" or not _IN_A_ZONE.search(last.value):
        return None
    return replace(first, end=last.end + 1, text=text[first.start : last.end + 1])


def _range(text: str, first: Timex, last: Timex, cues: Cues) -> Timex | None:
    if not 0 <= last.start - first.end <= _LONGEST_JOINT or not _are_ends(first, last):
        return None
    between = text[first.end : last.start]
    lead = _WORD.findall(text[max(0, first.start - _LONGEST_LEAD) : first.start].lower())
    joint = _joint(cues.code).fullmatch(between.lower())
    if joint is None:
        return None
    word = joint["word"]
    opened = word is None or word in cues.range_words or any(word in cues.range_pairs.get(each, ()) for each in lead[-2:])
    before = text[max(0, first.start - _SHIFTED_WITHIN) : first.start].lower()
    shifted = word in cues.shifting_joints and any(each in cues.shifting_words for each in _WORD.findall(before))
    return _whole(text, first, last) if opened and not shifted else None


@lru_cache(maxsize=64)
def _joint(code: str) -> re.Pattern[str]:
    """Compile what stands between the ends of a range: a dash, or a word of the language with an article."""
    cues = cues_for(code)
    words = sorted(cues.range_words | {word for joints in cues.range_pairs.values() for word in joints}) or ["-"]
    articles = "|".join(sorted(cues.range_articles)) or "-"
    return re.compile(rf"\s*\b(?P<word>{'|'.join(words)})(?:\s+(?:{articles}))*\s*|{_DASH}")


def _are_ends(first: Timex, last: Timex) -> bool:
    if first.interval is None or last.interval is None or first.interval.start >= last.interval.start:
        return False
    if {first.type, last.type} - {"DATE", "TIME"} or first.bound or last.bound:
        return False
    return first.interval.end <= last.interval.end


def _whole(text: str, first: Timex, last: Timex) -> Timex:
    assert first.interval is not None  # noqa: S101 the caller has looked
    assert last.interval is not None  # noqa: S101 the caller has looked
    why, term = first.reason, f"Between({first.reason.term}, {last.reason.term})"
    granularity = max(first.interval.granularity, last.interval.granularity)
    end = last.interval.start if granularity < Granularity.HOUR else last.interval.end
    interval = Interval(first.interval.start, end, granularity)
    if granularity is Granularity.DAY or interval.first_day != interval.last_day:
        interval = Interval(day(interval.first_day).start, day(interval.last_day).end, max(granularity, Granularity.DAY))
    return Timex(
        start=first.start,
        end=last.end,
        text=text[first.start : last.end],
        type="DATE",
        value=f"{first.value}/{last.value}",
        reason=Reason("range", term, why.anchor, why.anchored_on),
        edtf=_edtf(first, last),
        interval=interval,
        confidence=min(first.confidence, last.confidence),
    )


def _edtf(first: Timex, last: Timex) -> str | None:
    if first.edtf is None or last.edtf is None or first.edtf == last.edtf:
        return first.edtf if last.edtf else None
    return f"{first.edtf.partition('/')[0]}/{last.edtf.rpartition('/')[2]}"

"""Resolved mentions: TIMEX3 type, value and mod, the interval they cover, and why."""

from dataclasses import dataclass
from typing import Literal

from service.temporal.interval import Interval

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
AnchoredOn = Literal["published", "mention", "nothing"]
Bound = Literal["since", "until", "before", "by", "after"]
"""Which end of an open time a date is."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a mention means what it means.

    `rule` names the construction, `term` is the meaning over a free anchor ("Last(ANCHOR, WEEK)"), `anchor` is the value
    that the anchor had, and `anchored_on` says where that came from: "published", "mention" (an earlier one) or "nothing".
    """

    rule: str
    term: str
    anchor: str | None
    anchored_on: AnchoredOn


@dataclass(frozen=True, slots=True)
class Alternative:
    """A reading that a reader could honestly have chosen instead."""

    value: str
    term: str
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Timex:
    """A resolved mention (TIMEX3, ISO-TimeML clause 8.2.3).

    `start` and `end` count code points of the text, `end` exclusive. `interval` is None for vague words ("recently") and for
    durations and sets that are tied to no day. `edtf` is the interval in EDTF (ISO 8601-2), None without one.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    reason: Reason
    mod: str | None = None
    edtf: str | None = None
    interval: Interval | None = None
    confidence: float = 1.0
    alternatives: tuple[Alternative, ...] = ()
    freq: str | None = None
    quant: str | None = None
    bound: Bound | None = None

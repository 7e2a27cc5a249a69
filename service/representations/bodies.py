"""Domain objects as JSON: what is resolved, and what stands in a timeline."""

from datetime import date, datetime, tzinfo
from typing import NotRequired, TypedDict

from service.events.merging.story import DateClaim, Story
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Alternative, Timex


class IntervalBody(TypedDict):
    """Days, both inclusive."""

    start: str
    end: str


class TimeBody(TypedDict):
    """Moments, the end exclusive."""

    start: str
    end: str


class WhyBody(TypedDict):
    """How an expression was read."""

    rule: str
    term: str
    anchor: str | None
    anchored_on: str


class AlternativeBody(TypedDict):
    """A reading that was not chosen."""

    value: str
    term: str
    interval: IntervalBody | None


class ExpressionBody(TypedDict):
    """An expression of time and what it means."""

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None
    edtf: str | None
    granularity: str | None
    interval: IntervalBody | None
    why: WhyBody
    alternatives: list[AlternativeBody]
    confidence: float
    time: NotRequired[TimeBody]
    freq: NotRequired[str]
    quant: NotRequired[str]
    bound: NotRequired[str]


class ResolutionBody(TypedDict):
    """The answer of /v1/resolve."""

    published: str
    language: str
    expressions: list[ExpressionBody]


class DateClaimBody(TypedDict):
    """Who dates a story otherwise."""

    source: str
    article: str
    event: str
    granularity: str
    interval: IntervalBody
    time: NotRequired[TimeBody]


class StorySummaryBody(TypedDict):
    """A story in a list."""

    id: str
    title: str
    start: str
    end: str
    granularity: str
    edtf: str | None
    dates_disputed: list[DateClaimBody]
    kind: str
    modality: str
    articles: int
    sources: list[str]
    names: list[str]
    weight: float
    dating: NotRequired[str]
    time: NotRequired[TimeBody]


def interval_body(interval: Interval) -> IntervalBody:
    """Write the days of an interval, both inclusive."""
    return {"start": interval.first_day.isoformat(), "end": interval.last_day.isoformat()}


def expression_body(timex: Timex, dct: date | datetime) -> ExpressionBody:
    """Write a resolved mention; times of day are in the offset of its article."""
    interval = timex.interval
    body: ExpressionBody = {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "edtf": timex.edtf,
        "granularity": str(interval.granularity) if interval else None,
        "interval": interval_body(interval) if interval else None,
        "why": {
            "rule": timex.reason.rule,
            "term": timex.reason.term,
            "anchor": timex.reason.anchor,
            "anchored_on": timex.reason.anchored_on,
        },
        "alternatives": [_alternative(alternative) for alternative in timex.alternatives],
        "confidence": timex.confidence,
    }
    if interval and interval.granularity < Granularity.DAY:
        body["time"] = _time(interval, dct.tzinfo if isinstance(dct, datetime) else None)
    if timex.freq is not None:
        body["freq"] = timex.freq
    if timex.quant is not None:
        body["quant"] = timex.quant
    if timex.bound is not None:
        body["bound"] = timex.bound
    return body


def resolution_body(timexes: tuple[Timex, ...], dct: date | datetime, language: str) -> ResolutionBody:
    """Write the answer of /v1/resolve."""
    return {
        "published": dct.isoformat(),
        "language": language,
        "expressions": [expression_body(timex, dct) for timex in timexes],
    }


def story_summary_body(story: Story) -> StorySummaryBody:
    """Write a story as it stands in a timeline."""
    interval = story.interval
    body: StorySummaryBody = {
        "id": story.id,
        "title": story.title,
        "start": interval.first_day.isoformat(),
        "end": interval.last_day.isoformat(),
        "granularity": str(interval.granularity),
        "edtf": story.edtf,
        "dates_disputed": [_date_claim(claim) for claim in story.disputed],
        "kind": story.kind,
        "modality": story.modality,
        "articles": len(story.articles),
        "sources": list(story.sources),
        "names": list(story.names),
        "weight": story.weight,
    }
    if story.dating != "stated":
        body["dating"] = story.dating
    if interval.granularity < Granularity.DAY:
        body["time"] = _time(interval, None)
    return body


def _date_claim(claim: DateClaim) -> DateClaimBody:
    interval = claim.interval
    body: DateClaimBody = {
        "source": claim.publisher,
        "article": claim.article,
        "event": claim.event,
        "granularity": str(interval.granularity),
        "interval": interval_body(interval),
    }
    if interval.granularity < Granularity.DAY:
        body["time"] = _time(interval, None)
    return body


def _alternative(alternative: Alternative) -> AlternativeBody:
    interval = alternative.interval
    return {
        "value": alternative.value,
        "term": alternative.term,
        "interval": interval_body(interval) if interval else None,
    }


def _time(interval: Interval, zone: tzinfo | None) -> TimeBody:
    return {
        "start": interval.start.replace(tzinfo=zone).isoformat(timespec="seconds"),
        "end": interval.end.replace(tzinfo=zone).isoformat(timespec="seconds"),
    }

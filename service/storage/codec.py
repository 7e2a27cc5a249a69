"""Domain objects ⇄ JSON text for a column. The text of equal objects is equal."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any

from service.events.event import Clause, Event
from service.events.merging.story import Content, DateClaim, Link, Story
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Alternative, Reason, Timex

Written = Mapping[str, Any]


def dump(thing: Event | Story) -> str:
    """Write an event or a story as JSON text."""
    return _text(thing)


def dump_timexes(timexes: Iterable[Timex]) -> str:
    """Write resolved mentions as JSON text."""
    return _text(list(timexes))


def load_event(text: str) -> Event:
    """Read the event that `dump` wrote."""
    written = json.loads(text)
    return Event(
        **written
        | {
            "quote": Clause(**written["quote"]),
            "clause": Clause(**written["clause"]),
            "timex": _timex(written["timex"]),
            "names": tuple(written["names"]),
        }
    )


def load_story(text: str) -> Story:
    """Read the story that `dump` wrote."""
    written = json.loads(text)
    sequences = {name: tuple(written[name]) for name in ("events", "articles", "sources", "names")}
    return Story(
        **written
        | sequences
        | {
            "interval": _interval(written["interval"]),
            "disputed": tuple(DateClaim(**claim | {"interval": _interval(claim["interval"])}) for claim in written["disputed"]),
            "links": tuple(Link(**link | {"reasons": tuple(link["reasons"])}) for link in written["links"]),
        }
    )


def dump_content(content: Content) -> str:
    """Write what merging compares of an event as JSON text."""
    return _text(content)


def load_content(text: str) -> Content:
    """Read what `dump_content` wrote."""
    written = json.loads(text)
    alone = bool(written.pop("alone", False))
    return Content(**{name: frozenset(values) for name, values in written.items()}, alone=alone)


def dump_weights(weights: Mapping[str, float]) -> str:
    """Write the weighted stems of an article as JSON text."""
    return _text(dict(weights))


def load_weights(text: str) -> dict[str, float]:
    """Read what `dump_weights` wrote."""
    weights: dict[str, float] = json.loads(text)
    return weights


def load_timexes(text: str) -> tuple[Timex, ...]:
    """Read the resolved mentions that `dump_timexes` wrote."""
    return tuple(_timex(written) for written in json.loads(text))


def _text(written: object) -> str:
    return json.dumps(written, ensure_ascii=False, separators=(",", ":"), default=_plain)


def _plain(value: object) -> object:
    """Take apart what JSON does not know."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: getattr(value, name) for name in _members(type(value))}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(type(value).__name__)


@cache
def _members(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _interval(written: Written) -> Interval:
    start, end = datetime.fromisoformat(written["start"]), datetime.fromisoformat(written["end"])
    return Interval(start, end, Granularity(written["granularity"]))


def _optional_interval(written: Written | None) -> Interval | None:
    return None if written is None else _interval(written)


def _timex(written: Written) -> Timex:
    return Timex(
        **{
            **written,
            "reason": Reason(**written["reason"]),
            "interval": _optional_interval(written["interval"]),
            "alternatives": tuple(
                Alternative(**{**other, "interval": _optional_interval(other["interval"])}) for other in written["alternatives"]
            ),
        }
    )

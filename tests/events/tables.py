"""The sentences of tests/corpus/events: mentions in brackets with their days, so that no engine stands between."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from service.document import Document
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

TABLES = Path(__file__).parents[1] / "corpus" / "events"
MENTION = re.compile(r"\[([^\]|]+)\|([0-9-]+)/([0-9-]+)(?:\|(since))?\]")
REASON = Reason(rule="table", term="ANCHOR", anchor=None, anchored_on="nothing")


@dataclass(frozen=True, slots=True)
class Case:
    document: Document
    timexes: tuple[Timex, ...]
    expected: tuple[dict[str, Any], ...]

    @property
    def name(self) -> str:
        return self.document.text[:60]


def mention(start: int, text: str, first: str, last: str, bound: str | None = None) -> Timex:
    """Give a mention of the days from `first` to `last`."""
    days = Interval(
        datetime.combine(date.fromisoformat(first), time()),
        datetime.combine(date.fromisoformat(last), time()) + timedelta(days=1),
        Granularity.DAY,
    )
    return Timex(start, start + len(text), text, "DATE", first, REASON, interval=days, bound="since" if bound else None)


def annotated(text: str) -> tuple[str, tuple[Timex, ...]]:
    """Give the text without its brackets, and the mentions in it."""
    plain, timexes, position = "", [], 0
    for match in MENTION.finditer(text):
        plain += text[position : match.start()]
        timexes.append(mention(len(plain), *match.groups()))
        plain += match[1]
        position = match.end()
    return plain + text[position:], tuple(timexes)


def cases() -> Iterator[Case]:
    for path in sorted(TABLES.glob("*.yaml")):
        table = yaml.safe_load(path.read_text(encoding="utf-8"))
        for case in table["cases"]:
            text, timexes = annotated(case["text"])
            yield Case(Document(text, table["published"], table["language"]), timexes, tuple(case["events"]))

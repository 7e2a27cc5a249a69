"""The articles whose events people have dated and joined across articles."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from pathlib import Path
from typing import Any

from benchmarks.corpora import records
from benchmarks.coverage import Days, covered_days
from service.document import Document
from service.temporal.timex import Timex

_TIGHT_LEFT = re.compile(r" (?=[,.;:!?%)\]]|'s\b|n't\b)")
_TIGHT_RIGHT = re.compile(r"(?<=[(\[$£€]) ")
_BREAK = "\n\n"
_REPORTING = "SPEECH_COGNITIVE"


@dataclass(frozen=True, slots=True)
class DatedMention:
    """The word that tells an event, where it stands in its article, and its days as people have dated it.

    `month_only` says that the days are all that is known of it: any day inside them is right too.
    """

    article: str
    sentence: int
    start: int
    end: int
    words: str
    days: Days
    month_only: bool
    reporting: bool
    instance: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article, sentence by sentence; `spans` are the places of its sentences by number, `end` exclusive."""

    id: str
    document: Document
    spans: dict[int, tuple[int, int]]
    mentions: tuple[DatedMention, ...]

    def sentence_of(self, place: int) -> int | None:
        """Find the number of the sentence at a place of the text."""
        return next((number for number, (start, end) in self.spans.items() if start <= place < end), None)


def joined(tokens: str) -> str:
    """Write tokens as text again.

    >>> joined("Apple 's store ( in London ) , opened for $ 5 .")
    "Apple's store (in London), opened for $5."
    """
    return _TIGHT_RIGHT.sub("", _TIGHT_LEFT.sub("", tokens))


def read_articles(shared: Path) -> list[Article]:
    """Read the articles with their dated mentions; none where the third-party material is absent."""
    texts = shared / "corpora" / "semeval_trial_docs.jsonl"
    dates = shared / "corpora" / "meantime_apple_event_dates.jsonl"
    if not (texts.exists() and dates.exists()):
        return []
    by_article: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in records(dates):
        by_article[record["doc"]].append(record)
    return [_article(record, _told_in(record, list(by_article.values()))) for record in records(texts)]


def _told_in(record: dict[str, Any], groups: Sequence[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Find the mentions of an article by what they say: the two files number the same articles differently."""
    text = {word for sentence in record["sentences"] for word in sentence["text"].split()}

    def common(mentions: list[dict[str, Any]]) -> tuple[bool, int]:
        told = {word for mention in mentions for word in mention["sentence"].split()}
        return record["dct"] == mentions[0]["dct"], len(text & told)

    return max(groups, key=common)


def _article(record: dict[str, Any], mentions: Sequence[dict[str, Any]]) -> Article:
    sentences = {sentence["n"]: joined(sentence["text"]) for sentence in record["sentences"]}
    sentences |= {mention["sent"]: mention["sentence"] for mention in mentions}
    ordered = sorted(sentences)
    lengths = [len(sentences[number]) + len(_BREAK) for number in ordered]
    starts = [0, *accumulate(lengths)]
    spans = {number: (start, start + len(sentences[number])) for number, start in zip(ordered, starts, strict=False)}
    document = Document(text=_BREAK.join(sentences[number] for number in ordered), dct=date.fromisoformat(record["dct"]))
    return Article(record["id"], document, spans, tuple(_mentions(record["id"], mentions, spans)))


def _mentions(article: str, mentions: Sequence[dict[str, Any]], spans: dict[int, tuple[int, int]]) -> list[DatedMention]:
    bases = _sentence_starts(mentions)
    return [
        _mention(article, mention, spans[mention["sent"]][0], bases[mention["sent"]])
        for mention in mentions
        if mention["interval"]
    ]


def _sentence_starts(mentions: Sequence[dict[str, Any]]) -> dict[int, int]:
    """Work out where sentences start in the text that the offsets of the mentions count in: most mentions stand only once."""
    votes: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for mention in mentions:
        votes[mention["sent"]].update(mention["start"] - place for place in _places(mention))
    return {sentence: starts.most_common(1)[0][0] for sentence, starts in votes.items()}


def _places(mention: dict[str, Any]) -> list[int]:
    first = mention["mention"].split()[0]
    return [found.start() for found in re.finditer(re.escape(first), mention["sentence"])] or [0]


def _mention(article: str, mention: dict[str, Any], sentence_start: int, base: int) -> DatedMention:
    expected = mention["start"] - base
    place = sentence_start + min(_places(mention), key=lambda each: abs(each - expected))
    first, last = (date.fromisoformat(day) for day in mention["interval"])
    return DatedMention(
        article=article,
        sentence=mention["sent"],
        start=place,
        end=place + len(mention["mention"].split()[0]),
        words=mention["mention"],
        days=(first, last),
        month_only=mention["value"].endswith("-XX"),
        reporting=mention["cls"] == _REPORTING,
        instance=mention["instance"],
    )


def days_of(timex: Timex) -> Days | None:
    """Tell the days of a resolved expression."""
    return (timex.interval.first_day, timex.interval.last_day) if timex.interval else None


def agrees(mention: DatedMention, days: Days | None) -> bool:
    """Whether days are those of a mention, or inside them where only they are known."""
    if days is None:
        return False
    inside = mention.days[0] <= days[0] and days[1] <= mention.days[1]
    return inside if mention.month_only else days == mention.days


def is_consistent(mention: DatedMention, days: Days | None) -> bool:
    """Whether days lie in those of a mention, or cover them."""
    if days is None:
        return False
    inside = mention.days[0] <= days[0] and days[1] <= mention.days[1]
    return inside or (days[0] <= mention.days[0] and mention.days[1] <= days[1])


def timeline_days(value: str) -> Days | None:
    """Tell the days of a date in a gold timeline: '2007-09-XX' is September 2007, 'XXXX-XX-XX' is unknown."""
    return covered_days(value.removesuffix("-XX"))

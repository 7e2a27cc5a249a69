"""What speed is measured on: news, one long text cut to any size, and text made to be slow."""

import json
import random
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import cycle
from pathlib import Path

from benchmarks.corpora import ROOT, load, present, publication
from service.document import Document

SIZES = (1_000, 10_000, 100_000, 1_000_000)
"""Lengths of text in characters, ascending, over which time per character should not grow."""
PUBLISHED = date(2026, 1, 10)
_COMBINING = "".join(chr(mark) for mark in range(0x300, 0x370))

_HOSTILE = {
    "digits": "1234567890",
    "one digit": "7",
    "spaces": " ",
    "line ends": "\n",
    "one word": "a",
    "opening brackets": "(",
    "last last last": "last ",
    "of of of": "of ",
    "May May May": "May ",
    "1/1/1/1/": "1/",
    "1-1-1-1-": "1-",
    "1:1:1:1:": "1:",
    "one hundred and": "one hundred and ",
    "the day after": "the day after ",
    "Monday, Monday,": "Monday, ",
    "in in in": "in ",
    "2020 2020 2020": "2020 ",
    "combining marks": f"e{_COMBINING}",
    "letters of many scripts": "дні月日요일اليوم",
}


SHUFFLED = "words of time, shuffled"
_WORDS_OF_TIME = [
    "the",
    "a",
    "of",
    "in",
    "on",
    "by",
    "last",
    "next",
    "this",
    "ago",
    "before",
    "after",
    "two",
    "3",
    "12",
    "2020",
    "day",
    "days",
    "week",
    "month",
    "year",
    "May",
    "June",
    "Monday",
    "Friday",
    "quarter",
    "end",
    "early",
    "half",
    "hundred",
    "and",
    "or",
    "from",
    "to",
    "until",
    "since",
    ",",
    ".",
    "/",
    "-",
    ":",
    "'",
]


def own_news() -> list[Document]:
    """Read the project's own English articles."""
    articles = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "samples").glob("*.json"))]
    return [
        Document(text=article["text"], dct=publication(article["published"]), language="en")
        for article in articles
        if article.get("language", "en") == "en"
    ]


def third_party_news(shared: Path) -> list[Document]:
    """Read the articles of aquaint_en, or none where they are absent."""
    path = shared / "corpora" / "aquaint_en.jsonl"
    return [gold.document for gold in load(path)] if path.exists() else []


def other_news(shared: Path) -> list[Document]:
    """Read what a process may have read before: marked articles of our own, and those of timebank_en where they are present."""
    corpora = (corpus for corpus in present(shared) if corpus.name in {"marked_en", "timebank_en"})
    return [gold.document for corpus in corpora for gold in corpus.documents(shared)]


def bounded(documents: Sequence[Document], characters: int) -> list[Document]:
    """Pick documents evenly over a list until they hold about so many characters: for the slow.

    All of them where they hold no more.
    """
    step = max(1, round(sum(len(document.text) for document in documents) / characters))
    return list(documents[::step])


def long_text(documents: Sequence[Document], length: int) -> str:
    """Join documents, again and again, to a text of so many characters."""
    parts, have = [], 0
    for document in cycle(documents):
        parts.append(document.text)
        have += len(document.text) + 2
        if have >= length:
            break
    return "\n\n".join(parts)[:length]


def cut(text: str, size: int) -> list[Document]:
    """Cut a text to documents of one size, whatever is cut through."""
    return [Document(text=text[start : start + size], dct=PUBLISHED) for start in range(0, len(text), size)]


def hostile(length: int) -> Iterator[tuple[str, Document]]:
    """Make texts of so many characters that a careless reader is slow on, each with its name.

    The last is no row that says the same again: words of time in any order, which hardly a reader can pass over quickly.
    """
    for name, pattern in _HOSTILE.items():
        yield name, Document(text=(pattern * (length // len(pattern) + 1))[:length], dct=PUBLISHED)
    shuffled = " ".join(random.Random(1).choices(_WORDS_OF_TIME, k=length))[:length]  # noqa: S311 (no secret)
    yield SHUFFLED, Document(text=shuffled, dct=PUBLISHED)

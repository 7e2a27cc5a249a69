"""The corpora to measure on: the project's own, and third-party ones where they are present."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from service.document import Document
from tests.corpus.lines import LANGUAGES, negatives, phrasings

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "corpus"
MARKED = OWN / "marked"
_HEAD = re.compile(r"^# (\S+) (\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?)$\n", re.MULTILINE)
_MARK = re.compile(r"\{([^{}|]+)\|(SET )?([^{}|]+)\}")
DocumentType = Literal["news", "narrative", "other"]


@dataclass(frozen=True, slots=True)
class GoldTimex:
    """An expression as a person has marked it; `end` is exclusive."""

    start: int
    end: int
    text: str
    type: str | None
    value: str | None
    nested: bool = False
    is_dct: bool = False


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A document and what a person has marked in it."""

    id: str
    document: Document
    timexes: tuple[GoldTimex, ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """A file of marked documents, and how its figures are taken.

    `drop_dct` leaves the dateline out: it is given to the resolver, so that finding it again shows nothing. What is `marked` are
    the project's own articles, with their expressions marked in the text.
    """

    name: str
    document_type: DocumentType = "news"
    drop_dct: bool = False
    directed: bool = False
    own_language: str | None = None
    marked: bool = False

    def path(self, shared: Path) -> Path:
        """Where the file is, when the third-party material is in `shared`."""
        return shared / "corpora" / f"{self.name}.jsonl"

    def documents(self, shared: Path) -> list[GoldDocument]:
        """Read the marked documents."""
        if self.marked:
            return marked(MARKED / f"{self.name.removeprefix('marked_')}.txt")
        return phrases(self.own_language) if self.own_language else load(self.path(shared))


PHRASES = tuple(Corpus(f"phrases_{language}", own_language=language) for language in LANGUAGES)
ARTICLES = (
    Corpus("marked_en", marked=True),
    Corpus("marked_en_narrative", document_type="narrative", marked=True),
    Corpus("marked_en_papers", marked=True),
    Corpus("marked_en_press", marked=True),
    Corpus("marked_en_messages", marked=True),
    Corpus("marked_en_chronicles", document_type="narrative", marked=True),
    Corpus("marked_de", marked=True),
    Corpus("marked_de_papers", marked=True),
)
THIRD_PARTY = (
    Corpus("timebank_en", directed=True),
    Corpus("aquaint_en", directed=True),
    Corpus("meantime_apple_en", drop_dct=True, directed=True),
    Corpus("wikiwars_en", document_type="narrative"),
    Corpus("tweets_en"),
    Corpus("krauts_dolomiten42_de"),
    Corpus("krauts_dolomiten100_de"),
    Corpus("timebank_es"),
    Corpus("timebank_fr"),
    Corpus("timebank_it"),
)


def shared_folder() -> Path:
    """Where third-party material lies: `EVENT_TIMELINE_SHARED`, else `../shared` beside the project."""
    return Path(os.environ.get("EVENT_TIMELINE_SHARED") or ROOT.parent / "shared")


def records(path: Path) -> Iterator[dict[str, Any]]:
    """Read a file of one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def gold_timex(record: dict[str, Any]) -> GoldTimex:
    """Read one marked expression."""
    return GoldTimex(
        start=record["start"],
        end=record["end"],
        text=record["text"],
        type=record.get("type"),
        value=record.get("value"),
        nested=bool(record.get("nested")),
        is_dct=record.get("functionInDocument") == "CREATION_TIME",
    )


def publication(text: str) -> date | datetime:
    """Read a publication date, with its hour where that is given."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def load(path: Path) -> list[GoldDocument]:
    """Read the marked documents of a file; one without a publication date cannot be resolved and is left out."""
    return [
        GoldDocument(
            id=record["id"],
            document=Document(text=record["text"], dct=publication(record["dct"]), language=record.get("lang", "en")),
            timexes=tuple(gold_timex(timex) for timex in record["timexes"]),
        )
        for record in records(path)
        if record.get("dct")
    ]


def phrases(language: str) -> list[GoldDocument]:
    """Read the project's own phrasings in a language, each a document, and its sentences without any expression of time."""
    positive = [
        GoldDocument(
            id=str(line),
            document=Document(text=line.text, dct=line.published, language=language),
            timexes=tuple(GoldTimex(e.start, e.end, line.text[e.start : e.end], e.type, e.value) for e in line.expected),
        )
        for line in phrasings()
        if line.language == language
    ]
    negative = [
        GoldDocument(id=str(line), document=Document(text=line.text, dct=line.published, language=language), timexes=())
        for line in negatives()
        if line.language == language and not line.undated
    ]
    return positive + negative


def marked(path: Path) -> list[GoldDocument]:
    """Read articles with marks such as `{last week|2026-W02}`, each under `# id date[Thh:mm]`; the file says the language."""
    pieces = _HEAD.split(path.read_text(encoding="utf-8"))[1:]
    language = path.stem.partition("_")[0]
    return [
        GoldDocument(
            id=identifier,
            document=Document(text=_MARK.sub(r"\1", written).strip(), dct=publication(published), language=language),
            timexes=tuple(_marks(written.strip())),
        )
        for identifier, published, written in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
    ]


def _marks(written: str) -> Iterator[GoldTimex]:
    """Give the marked expressions with their places in the text without its marks."""
    shift = 0
    for mark in _MARK.finditer(written):
        words, repeated, value = mark.groups()
        start = mark.start() - shift
        shift += len(mark[0]) - len(words)
        yield GoldTimex(start, start + len(words), words, "SET" if repeated else _type_of(value), value)


def _type_of(value: str) -> str:
    if value.endswith("_REF"):
        return "DATE"
    return "DURATION" if value.startswith("P") else "TIME" if "T" in value else "DATE"


def present(shared: Path) -> list[Corpus]:
    """List the corpora that are there: the project's own first."""
    return [*PHRASES, *ARTICLES, *(corpus for corpus in THIRD_PARTY if corpus.path(shared).exists())]

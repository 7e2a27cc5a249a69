"""What is measured: the resolver of the service, read into predictions."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from benchmarks.corpora import Corpus, GoldDocument
from benchmarks.scoring import Alignment, Prediction, align, considered
from service import pipeline
from service.document import Document
from service.resolution.options import Options
from service.temporal.timex import Timex


@dataclass(frozen=True, slots=True)
class Reading:
    """A corpus as the resolver reads it: its documents, their alignments in the same order, and what it took."""

    corpus: Corpus
    documents: Sequence[GoldDocument]
    alignments: Sequence[Alignment]
    characters: int
    seconds: float


@cache
def readable(language: str) -> bool:
    """Whether the service reads a language."""
    try:
        pipeline.resolve(Document(text="", dct=date.min, language=language))
    except LookupError:
        return False
    return True


def resolved(gold: GoldDocument, corpus: Corpus) -> tuple[Timex, ...]:
    """Resolve one document in the way of its corpus."""
    return pipeline.resolve(gold.document, Options(document_type=corpus.document_type))


def predict(gold: GoldDocument, corpus: Corpus) -> list[Prediction]:
    """Resolve one document."""
    return [
        Prediction(
            start=timex.start,
            end=timex.end,
            text=timex.text,
            type=timex.type,
            value=timex.value,
            confidence=timex.confidence,
            rule=timex.reason.rule,
            term=timex.reason.term,
            anchor=f"{timex.reason.anchored_on} {timex.reason.anchor or ''}".strip(),
        )
        for timex in resolved(gold, corpus)
    ]


def read(corpus: Corpus, documents: Sequence[GoldDocument]) -> Reading | None:
    """Resolve and align all documents of a corpus; None for a language that the service does not read."""
    if not all(readable(gold.document.language) for gold in documents):
        return None
    started = time.perf_counter()
    predictions = [predict(gold, corpus) for gold in documents]
    seconds = time.perf_counter() - started
    alignments = [
        align(*considered(gold.timexes, predicted, drop_dct=corpus.drop_dct))
        for gold, predicted in zip(documents, predictions, strict=True)
    ]
    characters = sum(len(gold.document.text) for gold in documents)
    return Reading(corpus, documents, alignments, characters, seconds)

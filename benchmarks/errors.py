"""The wrong answers on a corpus with their context, by cause: what to mend next."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.corpora import GoldDocument, GoldTimex
from benchmarks.reader import Reading
from benchmarks.scoring import Alignment, Match, Prediction

CAUSES = ("missed", "spurious", "value", "span")
_BEFORE, _AFTER = 70, 45
_COMMON = 12


@dataclass(frozen=True, slots=True)
class Error:
    """One wrong answer: "missed", "spurious", wrong "value" (whatever its span), or right value on a wrong "span"."""

    cause: str
    source: GoldDocument
    gold: GoldTimex | None
    predicted: Prediction | None

    @property
    def place(self) -> GoldTimex | Prediction:
        """The expression to look at in the text."""
        shown = self.gold or self.predicted
        if shown is None:
            message = "an error has a gold or a predicted expression"
            raise ValueError(message)
        return shown


def _cause(match: Match) -> str | None:
    if not match.right:
        return "value"
    return None if match.exact else "span"


def document_errors(source: GoldDocument, alignment: Alignment) -> Iterable[Error]:
    """List what is wrong in one document."""
    for gold in alignment.missed:
        yield Error("missed", source, gold, None)
    for prediction in alignment.spurious:
        yield Error("spurious", source, None, prediction)
    for match in alignment.matches:
        if cause := _cause(match):
            yield Error(cause, source, match.gold, match.predicted)


def corpus_errors(reading: Reading) -> list[Error]:
    """List what is wrong in a corpus, in the order of its documents."""
    return [
        error
        for source, alignment in zip(reading.documents, reading.alignments, strict=True)
        for error in document_errors(source, alignment)
    ]


def context(text: str, start: int, end: int) -> str:
    """Quote an expression with what stands around it.

    >>> context("Talks will resume Monday, it said.", 18, 24)
    'Talks will resume [Monday], it said.'
    """
    quoted = f"{text[max(0, start - _BEFORE) : start]}[{text[start:end]}]{text[end : end + _AFTER]}"
    return " ".join(quoted.split())


def described(error: Error) -> str:
    """Show an error on two lines: what was meant and what was read with its reason, then the context."""
    place, document = error.place, error.source.document
    gold, read = error.gold, error.predicted
    meant = f"gold {gold.type} {gold.value}" if gold else "gold nothing"
    got = (
        f"got {read.type} {read.value} “{read.text}” ⟵ {read.rule}: {read.term} on {read.anchor} ({read.confidence:.2f})"
        if read
        else ""
    )
    published = f"{document.published:%a %Y-%m-%d}"
    return (
        f"  {meant} | {got}\n"
        f"      {context(document.text, place.start, place.end)}   ({error.source.id}@{place.start}, {published})"
    )


def _summary(title: str, names: Iterable[str]) -> str:
    common = Counter(names).most_common(_COMMON)
    return f"  {title}: " + ", ".join(f"{name} ×{count}" for name, count in common)


def error_report(errors: Sequence[Error], *, causes: Sequence[str] = CAUSES, limit: int | None = None) -> str:
    """Group errors by cause, the most common words and rules of each first, then each error with its context."""
    parts = []
    for cause in causes:
        group = [error for error in errors if error.cause == cause]
        if not group:
            continue
        parts.append(f"── {cause}: {len(group)} " + "─" * 40)
        parts.append(_summary("words", (" ".join(error.place.text.lower().split()) for error in group)))
        if rules := [error.predicted.rule for error in group if error.predicted]:
            parts.append(_summary("rules", rules))
        parts.extend(described(error) for error in group[:limit])
    return "\n".join(parts)

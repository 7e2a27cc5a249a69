"""TIMEX3 figures in the way of TempEval-3: spans strict and relaxed, type, value, and the days covered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from benchmarks.corpora import GoldTimex
from benchmarks.coverage import covered_days


@dataclass(frozen=True, slots=True)
class Prediction:
    """An expression as the resolver reads it, with its reason; `end` is exclusive."""

    start: int
    end: int
    text: str
    type: str
    value: str
    confidence: float = 1.0
    rule: str = ""
    term: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A gold expression and the prediction that it is compared with."""

    gold: GoldTimex
    predicted: Prediction

    @property
    def exact(self) -> bool:
        """Whether both span the same text."""
        return (self.gold.start, self.gold.end) == (self.predicted.start, self.predicted.end)

    @property
    def right(self) -> bool:
        """Whether both have the same value."""
        return (self.gold.value or "").strip() == (self.predicted.value or "").strip()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Gold and predicted expressions of one document, matched one to one, and those left over."""

    matches: tuple[Match, ...]
    missed: tuple[GoldTimex, ...]
    spurious: tuple[Prediction, ...]


def _overlap(one: GoldTimex | Prediction, other: GoldTimex | Prediction) -> bool:
    return one.start < other.end and other.start < one.end


def considered(
    gold: Iterable[GoldTimex], predicted: Iterable[Prediction], *, drop_dct: bool
) -> tuple[list[GoldTimex], list[Prediction]]:
    """Leave out what no figure counts: nested gold, and (`drop_dct`) the dateline with what was read in it."""
    kept_gold = [timex for timex in gold if not timex.nested]
    kept_predicted = sorted(predicted, key=lambda timex: (timex.start, -timex.end))
    if drop_dct:
        datelines = [timex for timex in kept_gold if timex.is_dct]
        kept_gold = [timex for timex in kept_gold if not timex.is_dct]
        kept_predicted = [timex for timex in kept_predicted if not any(_overlap(timex, line) for line in datelines)]
    return kept_gold, kept_predicted


def align(gold: Sequence[GoldTimex], predicted: Sequence[Prediction]) -> Alignment:
    """Match gold with predictions: equal spans first, then whatever overlaps, in the order of the text."""
    partner: dict[int, int] = {}
    free = dict.fromkeys(range(len(predicted)))
    by_span: dict[tuple[int, int], list[int]] = {}
    for place, timex in enumerate(predicted):
        by_span.setdefault((timex.start, timex.end), []).append(place)
    for place, marked in enumerate(gold):
        if same := by_span.get((marked.start, marked.end)):
            partner[place] = same.pop(0)
            del free[partner[place]]
    for place, marked in enumerate(gold):
        if place not in partner:
            first = next((candidate for candidate in free if _overlap(marked, predicted[candidate])), None)
            if first is not None:
                partner[place] = first
                del free[first]
    return Alignment(
        matches=tuple(Match(gold[place], predicted[partner[place]]) for place in sorted(partner)),
        missed=tuple(marked for place, marked in enumerate(gold) if place not in partner),
        spurious=tuple(predicted[place] for place in free),
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts that figures are made of; `dated` gold dates name days, `interval` of them are predicted with the same days."""

    gold: int = 0
    predicted: int = 0
    strict: int = 0
    relaxed: int = 0
    type: int = 0
    value: int = 0
    dated: int = 0
    interval: int = 0
    valued: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))


def tally(alignment: Alignment) -> Tally:
    """Count one document."""
    matches = alignment.matches
    dated = [
        (days, match) for match in matches if match.gold.type == "DATE" and (days := covered_days(match.gold.value)) is not None
    ]
    return Tally(
        gold=len(matches) + len(alignment.missed),
        predicted=len(matches) + len(alignment.spurious),
        strict=sum(match.exact for match in matches),
        relaxed=len(matches),
        type=sum(match.gold.type == match.predicted.type for match in matches),
        value=sum(match.right for match in matches),
        dated=len(dated),
        interval=sum(days == covered_days(match.predicted.value) for days, match in dated),
        valued=sum(bool(match.gold.value) for match in matches) + sum(bool(timex.value) for timex in alignment.missed),
    )


@dataclass(frozen=True, slots=True)
class Figures:
    """Percentages of a corpus; `value` is None where its gold has no values."""

    documents: int
    gold: int
    predicted: int
    strict: float
    relaxed: float
    type: float
    value: float | None
    interval: float


def figures(tallies: Sequence[Tally]) -> Figures:
    """Turn the counts of all documents into F1 figures (micro-averaged)."""
    total = sum(tallies, Tally())

    def f1(right: int) -> float:
        return round(200 * right / (total.gold + total.predicted), 2) if total.gold else 0.0

    return Figures(
        documents=len(tallies),
        gold=total.gold,
        predicted=total.predicted,
        strict=f1(total.strict),
        relaxed=f1(total.relaxed),
        type=f1(total.type),
        value=f1(total.value) if total.valued else None,
        interval=round(100 * total.interval / total.dated, 2) if total.dated else 0.0,
    )

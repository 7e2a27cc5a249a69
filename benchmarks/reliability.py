"""Whether confidence means what it says: of expressions given 0.9, nine in ten should be right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.scoring import Alignment

BINS = 10
COUNTED_FROM = 50


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions of like confidence: `low` ≤ confidence < `high`, the last bin with 1.0 in it."""

    low: float
    high: float
    predictions: int
    right: int
    mean_confidence: float

    @property
    def share(self) -> float:
        """The share whose value is right."""
        return self.right / self.predictions

    @property
    def deviation(self) -> float:
        """How far the confidence is from the share."""
        return abs(self.mean_confidence - self.share)


def judged(alignment: Alignment) -> Iterable[tuple[float, bool]]:
    """Pair the confidence of each prediction with whether its value is right; a spurious one is wrong."""
    for match in alignment.matches:
        yield match.predicted.confidence, match.right
    for prediction in alignment.spurious:
        yield prediction.confidence, False


def reliability(alignments: Iterable[Alignment]) -> list[Bin]:
    """Sort all predictions into bins of confidence; empty bins are left out."""
    content: dict[int, list[tuple[float, bool]]] = {}
    for alignment in alignments:
        for confidence, right in judged(alignment):
            content.setdefault(min(int(confidence * BINS), BINS - 1), []).append((confidence, right))
    return [
        Bin(
            low=place / BINS,
            high=(place + 1) / BINS,
            predictions=len(pairs),
            right=sum(right for _, right in pairs),
            mean_confidence=sum(confidence for confidence, _ in pairs) / len(pairs),
        )
        for place, pairs in sorted(content.items())
    ]


def largest_deviation(bins: Sequence[Bin]) -> float:
    """Find the worst deviation among bins with enough predictions to judge by."""
    return max((each.deviation for each in bins if each.predictions >= COUNTED_FROM), default=0.0)

"""Confidence against the share of right answers."""

import pytest

from benchmarks.corpora import GoldTimex
from benchmarks.reliability import largest_deviation, reliability
from benchmarks.scoring import Alignment, Match, Prediction


def answers(count, *, confidence, right):
    gold = GoldTimex(0, 1, "x", "DATE", "1998")
    return Alignment(
        matches=tuple(
            Match(gold, Prediction(0, 1, "x", "DATE", "1998" if place < right else "1999", confidence)) for place in range(count)
        ),
        missed=(),
        spurious=(),
    )


def test_predictions_fall_into_bins_of_confidence():
    bins = reliability(
        [answers(10, confidence=0.95, right=9), answers(5, confidence=1.0, right=5), answers(4, confidence=0.31, right=1)]
    )
    assert [(each.low, each.predictions, each.right) for each in bins] == [(0.3, 4, 1), (0.9, 15, 14)]
    assert bins[0].deviation == pytest.approx(0.06)


def test_a_spurious_prediction_is_a_wrong_one():
    spurious = Alignment((), (), (Prediction(0, 1, "x", "DATE", "1998", 0.9),))
    assert [each.right for each in reliability([spurious])] == [0]


def test_small_bins_do_not_count_as_the_worst():
    bins = reliability([answers(49, confidence=0.95, right=0), answers(50, confidence=0.55, right=25)])
    assert largest_deviation(bins) == pytest.approx(0.05)

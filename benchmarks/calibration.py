"""Find how often readings of a kind are right, and write that down as their confidence: `python -m benchmarks.calibration`.

A kind is a rule with the grade that the resolver gave. Kinds that are rare lean on the mean of their grade, so that a single
lucky or unlucky reading tells nothing. Run it after a change of the rules, look at the difference, and commit it.
"""

import argparse
import os
from collections import defaultdict
from pathlib import Path
from unittest.mock import patch

from benchmarks.corpora import THIRD_PARTY
from benchmarks.reader import Reading, read
from service.resolution import confidence, resolver

TABLE = Path(confidence.__file__).with_name("confidence.tsv")
_PRIOR = 1
_HEAD = "# rule, grade, share of right readings; made by python -m benchmarks.calibration\n"


def main() -> None:
    """Write the table anew from the third-party corpora that are present."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path(os.environ.get("EVENT_TIMELINE_SHARED", "../shared")))
    options = parser.parse_args()
    judged = _judged(options.shared)
    lines = [f"{rule}\t{grade:.2f}\t{share:.2f}\n" for (rule, grade), share in sorted(shares(judged).items())]
    TABLE.write_text(_HEAD + "".join(lines), encoding="utf-8")


def _judged(shared: Path) -> list[tuple[str, float, bool]]:
    found: list[tuple[str, float, bool]] = []
    with patch.object(resolver, "calibrated", lambda _rule, grade: grade):
        for corpus in THIRD_PARTY:
            reading = read(corpus, corpus.documents(shared)) if corpus.path(shared).exists() else None
            found += _judged_in(reading) if reading is not None else []
    return found


def _judged_in(reading: Reading) -> list[tuple[str, float, bool]]:
    matched = [(match.predicted, match.right) for alignment in reading.alignments for match in alignment.matches]
    spurious = [(predicted, False) for alignment in reading.alignments for predicted in alignment.spurious]
    return [(predicted.rule, predicted.confidence, right) for predicted, right in matched + spurious]


def shares(judged: list[tuple[str, float, bool]]) -> dict[tuple[str, float], float]:
    """Give the share of right readings of each rule and grade, and of each grade alone under the rule "*".

    >>> shares([("year", 0.97, True), ("year", 0.97, False)])[("*", 0.97)]
    0.5
    """
    grades: dict[float, list[bool]] = defaultdict(list)
    kinds: dict[tuple[str, float], list[bool]] = defaultdict(list)
    for rule, grade, right in judged:
        grades[grade].append(right)
        kinds[rule, grade].append(right)
    mean = {grade: sum(seen) / len(seen) for grade, seen in grades.items()}
    found = {("*", grade): share for grade, share in mean.items()}
    for (rule, grade), seen in kinds.items():
        found[rule, grade] = (sum(seen) + _PRIOR * mean[grade]) / (len(seen) + _PRIOR)
    return found


if __name__ == "__main__":
    main()

"""How right the service is: `python -m benchmarks.accuracy` prints every figure beside that of the last release."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks import results
from benchmarks.corpora import THIRD_PARTY, present, shared_folder
from benchmarks.direction import directions
from benchmarks.errors import CAUSES, corpus_errors, error_report
from benchmarks.events.articles import load_articles
from benchmarks.events.outcomes import read_all
from benchmarks.events.own import totals_table
from benchmarks.events.report import measure, report
from benchmarks.reader import Reading, read, readable
from benchmarks.reliability import COUNTED_FROM, largest_deviation, reliability
from benchmarks.scoring import Figures, figures, tally
from benchmarks.tables import Cell, table

_HEADER = [
    "corpus", "documents", "gold", "found", "strict", "relaxed", "type", "value", "interval",
    "│ last strict", "last value", "value ±",
]  # fmt: skip


def _row(name: str, now: Figures, before: dict[str, Any] | None) -> list[Cell]:
    last_strict, last_value = (before["strict"], before["value"]) if before else (None, None)
    change = f"{now.value - last_value:+.1f}" if now.value is not None and last_value is not None else None
    return [
        name, now.documents, now.gold, now.predicted, now.strict, now.relaxed, now.type, now.value, now.interval,
        last_strict, last_value, change,
    ]  # fmt: skip


def corpus_table(scored: dict[str, Figures], before: dict[str, Any]) -> str:
    """Show all corpora, the figures of the last release beside (percent; F1, of `interval` the share of dates)."""
    return table(_HEADER, [_row(name, figure, before.get(name)) for name, figure in scored.items()])


def direction_table(counted: dict[str, tuple[int, int]], before: dict[str, Any]) -> str:
    """Show how many bare names are read with the right days, by the side of the publication date they lie on."""
    rows: list[list[Cell]] = []
    for label, (right, every) in counted.items():
        last = before.get(label)
        rows.append([label, right, every, 100 * right / every, 100 * last[0] / last[1] if last else None])
    return table(["bare name, side", "right", "of", "%", "│ last %"], rows)


def reliability_table(texts: str, readings: Sequence[Reading]) -> str:
    """Show how often expressions of some texts are right that were given a certain confidence."""
    bins = reliability(alignment for reading in readings for alignment in reading.alignments)
    rows: list[list[Cell]] = [
        [f"{each.low:.1f}–{each.high:.1f}", each.predictions, 100 * each.mean_confidence, 100 * each.share, 100 * each.deviation]
        for each in bins
    ]
    worst = f"largest deviation of bins with {COUNTED_FROM} or more: {largest_deviation(bins):.3f}"
    return table([f"confidence, {texts}", "predictions", "mean %", "right %", "deviation"], rows) + "\n" + worst


def _by_whose_texts(readings: Sequence[Reading]) -> dict[str, list[Reading]]:
    """Part the readings by who marked the texts: confidence is fitted to those of others, and only looked at on our own."""
    others = {corpus.name for corpus in THIRD_PARTY}
    parted = {
        "texts of others": [each for each in readings if each.corpus.name in others],
        "own texts": [each for each in readings if each.corpus.name not in others],
    }
    return {texts: judged for texts, judged in parted.items() if judged}


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--shared", type=Path, default=shared_folder(), help="folder of third-party material (%(default)s)")
    parser.add_argument("--only", action="append", metavar="CORPUS", help="score this corpus alone; may be repeated")
    parser.add_argument("--errors", metavar="CORPUS", help="print the wrong answers on a corpus with their context, by cause")
    parser.add_argument("--cause", action="append", choices=CAUSES, help="with --errors: this cause alone; may be repeated")
    parser.add_argument("--limit", type=int, help="with --errors: at most so many of each cause")
    parser.add_argument("--save", action="store_true", help="keep the figures as those of this release")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    """Run the command."""
    options = _arguments(words)
    names = [options.errors] if options.errors else options.only
    there = present(options.shared)
    if unknown := set(names or ()) - {corpus.name for corpus in there}:
        sys.stderr.write(f"no such corpus: {', '.join(sorted(unknown))}; there are {', '.join(c.name for c in there)}\n")
        return 2
    wanted = [corpus for corpus in there if names is None or corpus.name in names]
    read_or_not = {corpus.name: read(corpus, corpus.documents(options.shared)) for corpus in wanted}
    readings = [reading for reading in read_or_not.values() if reading is not None]
    if unread := [name for name, reading in read_or_not.items() if reading is None]:
        print(f"in languages that the service does not read: {', '.join(unread)}\n")
    if options.errors and readings:
        print(error_report(corpus_errors(readings[0]), causes=options.cause or CAUSES, limit=options.limit))
    scored = {reading.corpus.name: figures([tally(each) for each in reading.alignments]) for reading in readings}
    before = results.last("accuracy")
    print(corpus_table(scored, before.get("corpora", {})))
    directed = [reading for reading in readings if reading.corpus.directed]
    counted = directions(
        (source.document.published, alignment)
        for reading in directed
        for source, alignment in zip(reading.documents, reading.alignments, strict=True)
    )
    if counted and not options.errors:
        print(f"\n{direction_table(counted, before.get('direction', {}))}")
    valued = [each for each in readings if scored[each.corpus.name].value is not None and not each.corpus.own_language]
    for texts, judged in _by_whose_texts(valued).items() if not options.errors else ():
        print(f"\n{reliability_table(texts, judged)}")
    events = {} if names else measure(options.shared)
    if not names:
        print(f"\n{report(events, before.get('events', {}))}")
        print(f"\n{totals_table(read_all(article for article in load_articles() if readable(article.document.language)))}")
    if options.save:
        corpora = {name: asdict(figure) for name, figure in scored.items()}
        path = results.save("accuracy", results.release(), {"corpora": corpora, "direction": counted, "events": events})
        print(f"\nkept in {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

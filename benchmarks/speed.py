"""How fast the service is: `python -m benchmarks.speed` races it against its peers on one core and prints ratios."""

import argparse
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import Any, TypedDict

from benchmarks import results
from benchmarks.contenders import CHRONO, Annotator, Contender, Dateparser, Resolver, Start, starts
from benchmarks.corpora import shared_folder
from benchmarks.tables import Cell, table
from benchmarks.texts import SIZES, bounded, cut, hostile, long_text, other_news, own_news, third_party_news
from service.document import Document

_SLOW = {Annotator.name: 40_000, Dateparser.name: 40_000}
"""How many characters the slow ones are given of a text."""
_LATER = 4
"""How many turns of a round are later ones."""
_PATIENCE = 5.0
"""Seconds that a hostile text may take at one size before no larger one is tried."""


def one_core() -> None:
    """Stay on one core, with all processes that are started from here, where the system can do that."""
    with suppress(AttributeError, OSError):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


class Pace(TypedDict):
    """Characters a second: in the first turn of a fresh process, on text that is new to a running one, and in later turns."""

    fresh: float
    new: float
    later: float


def per_character(contender: Contender, documents: Sequence[Document]) -> float:
    """Let a contender read documents once, and answer the seconds per character."""
    gc.collect()
    return contender.run(documents) / sum(len(document.text) for document in documents)


def race(starts: Mapping[str, Start], documents: Sequence[Document], others: Sequence[Document], rounds: int) -> dict[str, Pace]:
    """Tell the pace of each contender on the same text, the slow ones on an even part of it.

    In each round each contender is started twice: once it reads the text at once, once after `others`, and then again. They
    run in turns, so that what disturbs the machine disturbs all alike; of the rounds the median counts.
    """
    seconds: dict[str, dict[str, list[float]]] = {name: {"fresh": [], "new": [], "later": []} for name in starts}
    for _ in range(rounds):
        for name, start in starts.items():
            part, before = (bounded(each, _SLOW[name]) if name in _SLOW else each for each in (documents, others))
            with start() as contender:
                seconds[name]["fresh"].append(per_character(contender, part))
            with start() as contender:
                contender.run(before)
                seconds[name]["new"].append(per_character(contender, part))
                seconds[name]["later"] += [per_character(contender, part) for _ in range(_LATER)]
    return {
        name: Pace(fresh=1 / median(each["fresh"]), new=1 / median(each["new"]), later=1 / median(each["later"]))
        for name, each in seconds.items()
    }


def growth(text: str, rounds: int) -> dict[int, float]:
    """Tell the seconds per character on one text that is cut into pieces of each size, the best of the rounds."""
    seconds = [{size: per_character(Resolver(), cut(text, size)) for size in SIZES} for _ in range(rounds)]
    return {size: min(turn[size] for turn in seconds) for size in SIZES}


def hostility(resolver: Contender, news: float, sizes: Sequence[int], rounds: int) -> dict[str, tuple[int, float]]:
    """Tell the largest size tried of each hostile text, and its time per character as a ratio to `news` (seconds).

    A text that takes too long at one size is not tried at a larger one.
    """
    found: dict[str, tuple[int, float]] = {}
    for size in sizes:
        for name, document in hostile(size):
            before, ratio = found.get(name, (0, 0.0))
            if before * ratio * news <= _PATIENCE:
                found[name] = (size, min(per_character(resolver, [document]) for _ in range(rounds)) / news)
    return found


def race_table(paces: dict[str, dict[str, Pace]], before: dict[str, dict[str, Pace]]) -> str:
    """Show thousands of characters a second of each contender on each text, and how many times that the resolver reads."""
    rows: list[list[Cell]] = []
    for text, each in paces.items():
        ours, last = each[Resolver.name], before.get(text, {})
        for name, pace in each.items():
            last_ratio = f"{last[Resolver.name]['later'] / last[name]['later']:.2f}" if name in last else None
            fresh, new, later = (f"{mine / theirs:.2f}" for mine, theirs in zip(_each(ours), _each(pace), strict=True))
            rows.append([f"{text}: {name}", *(figure / 1000 for figure in _each(pace)), fresh, new, later, last_ratio])
    conditions = ["fresh process", "new text", "later"]
    return table(
        ["text: thousand characters/s", *conditions, *(f"ours × {condition}" for condition in conditions), "│ last ×"], rows
    )


def _each(pace: Pace) -> tuple[float, float, float]:
    return pace["fresh"], pace["new"], pace["later"]


def growth_table(seconds: dict[int, float]) -> str:
    """Show the time per character at each size, and how far it spreads."""
    least = min(seconds.values())
    rows: list[list[Cell]] = [[f"{size:,}", f"{each * 1e9:.0f}", f"{each / least:.2f}"] for size, each in seconds.items()]
    return table(["characters in a document", "ns a character", "× the least"], rows)


def hostility_table(ratios: dict[str, tuple[int, float]]) -> str:
    """Show how many times as long as news each hostile text takes, the worst first."""
    ordered = sorted(ratios.items(), key=lambda item: -item[1][1])
    return table(
        ["hostile text", "characters", "× news"], [[name, f"{size:,}", f"{ratio:.2f}"] for name, (size, ratio) in ordered]
    )


def profile(documents: Sequence[Document]) -> str:
    """Tell where the time of the resolver goes, as a tree of calls."""
    from pyinstrument import Profiler  # noqa: PLC0415 - needed for this alone

    resolver = Resolver()
    resolver.run(documents)
    with Profiler(interval=0.0005) as profiler:
        resolver.run(documents)
    return profiler.output_text(color=False, show_all=True)


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--shared", type=Path, default=shared_folder(), help="folder of third-party material (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="turns that each contender takes (%(default)s)")
    parser.add_argument("--only", choices=["race", "growth", "hostile"], help="measure this alone")
    parser.add_argument("--profile", action="store_true", help="show where the time of the resolver goes, and measure nothing")
    parser.add_argument("--save", action="store_true", help="keep the figures as those of this release")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    """Run the command."""
    options = _arguments(words)
    one_core()
    texts = {"own": own_news(), "aquaint_en": third_party_news(options.shared)}
    texts = {name: documents for name, documents in texts.items() if documents}
    richest = list(texts.values())[-1]
    if options.profile:
        print(profile(richest))
        return 0
    wanted = {options.only} if options.only else {"race", "growth", "hostile"}
    content: dict[str, Any] = {}
    if "race" in wanted:
        contenders = starts()
        if CHRONO not in contenders:
            print("chrono-node is left out: node is absent, or the package could not be installed\n")
        others = other_news(options.shared)
        content["race"] = {name: race(contenders, documents, others, options.rounds) for name, documents in texts.items()}
        print(race_table(content["race"], results.last("speed").get("race", {})))
    if wanted & {"growth", "hostile"}:
        content["growth"] = growth(long_text(richest, SIZES[-1]), max(1, options.rounds // 2))
        print(f"\n{growth_table(content['growth'])}")
    if "hostile" in wanted:
        content["hostile"] = hostility(Resolver(), content["growth"][SIZES[-1]], SIZES[1:], max(1, options.rounds // 2))
        print(f"\n{hostility_table(content['hostile'])}")
    if options.save:
        print(f"\nkept in {results.save('speed', results.release(), content).name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

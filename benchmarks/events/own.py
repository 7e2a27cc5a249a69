"""How good the events are, on articles of our own: `python -m benchmarks.events.own`."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence

import yaml

from benchmarks.events.outcomes import ArticleReading, Outcome, read_all
from benchmarks.events.stories import merged_as_found, merged_as_told, merging_failures, merging_table
from benchmarks.tables import Cell, table

_HEADER = [
    "article of our own", "events", "found", "date", "value", "kind", "modality", "words", "title",
    "spurious", "further", "unjudged",
]  # fmt: skip


def share(outcomes: Iterable[Outcome], holds: Callable[[Outcome], bool]) -> float:
    """Share of outcomes for which something holds, in percent; of none, 0."""
    held = [holds(outcome) for outcome in outcomes]
    return 100 * sum(held) / len(held) if held else 0.0


def found(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Those that the program found."""
    return [outcome for outcome in outcomes if outcome.event is not None]


def _row(name: str, readings: Sequence[ArticleReading]) -> list[Cell]:
    outcomes = [outcome for reading in readings for outcome in reading.outcomes]
    there = found(outcomes)
    return [
        name,
        len(outcomes),
        share(outcomes, lambda outcome: outcome.event is not None),
        *(share(there, holds) for holds in (
            lambda outcome: outcome.date,
            lambda outcome: outcome.value,
            lambda outcome: outcome.kind,
            lambda outcome: outcome.modality,
            lambda outcome: outcome.words,
            lambda outcome: outcome.title,
        )),
        sum(len(reading.spurious) for reading in readings),
        sum(len(reading.further) for reading in readings),
        sum(len(reading.unjudged) for reading in readings),
    ]  # fmt: skip


def _totals(readings: Sequence[ArticleReading]) -> list[list[Cell]]:
    languages = {language: [r for r in readings if r.article.document.language == language] for language in ("en", "de")}
    return [*(_row(f"all {language}", those) for language, those in languages.items()), _row("all", readings)]


def totals_table(readings: Sequence[ArticleReading]) -> str:
    """Show the shares for each language and all."""
    return table(_HEADER, _totals(readings))


def event_table(readings: Sequence[ArticleReading]) -> str:
    """Show the shares for each article, each language and all: of `found` those of all events, else those of the found ones."""
    return table(_HEADER, [*(_row(reading.article.name, [reading]) for reading in readings), *_totals(readings)])


def _failure(outcome: Outcome) -> str | None:
    gold, event = outcome.gold, outcome.event
    wanted = f"{gold.days[0]}..{gold.days[1]} {gold.kind} {gold.modality} “{gold.title}”"
    if event is None:
        return f"missed  {gold.passage.key}: {wanted}"
    checks = ("date", "kind", "modality", "title")
    if not (wrong := [check for check in checks if not getattr(outcome, check)]):
        return None
    interval = event.timex.interval
    days = f"{interval.first_day}..{interval.last_day}" if interval else "no days"
    why = f" ({outcome.judgement.why})" if outcome.judgement and outcome.judgement.why else ""
    given = f"{days} {event.kind} {event.modality} “{event.title}”{why}; {event.timex.value} by {event.timex.reason.term}"
    return f"{'+'.join(wrong)}  {gold.passage.key}: {given}\n    wanted {wanted}"


def failures(readings: Iterable[ArticleReading]) -> str:
    """Tell every event that is missed or wrong, and every one that should not be there."""
    lines: list[str] = []
    for reading in readings:
        lines.append(f"── {reading.article.name}, published {reading.article.document.published}")
        lines += [line for outcome in reading.outcomes if (line := _failure(outcome))]
        lines += [f"spurious  {event.timex.text}: {event.timex.value} “{event.title}”" for event in reading.spurious]
        lines += [f"further  {event.timex.text}: {event.timex.value} “{event.title}”" for event in reading.further]
    return "\n".join(lines)


def unjudged_titles(readings: Iterable[ArticleReading]) -> str:
    """Write the titles that nobody has judged yet as they stand in the file of judgements, to be filled in."""
    record: dict[str, dict[str, list[dict[str, object]]]] = {}
    for reading in readings:
        for expression, title in reading.unjudged:
            entry: dict[str, object] = {"title": title, "acceptable": None, "why": ""}
            record.setdefault(reading.article.name, {}).setdefault(expression, []).append(entry)
    return yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=10_000)


def main(words: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.events.own", description=__doc__)
    parser.add_argument("--failures", action="store_true", help="tell what is missed or wrong in each article")
    parser.add_argument("--unjudged", action="store_true", help="write the titles that nobody has judged yet, to be filled in")
    options = parser.parse_args(words)
    readings = read_all()
    if options.unjudged:
        print(unjudged_titles(readings), end="")
        return 0
    articles = [reading.article for reading in readings]
    as_found = merged_as_found(articles)
    print(event_table(readings))
    print(f"\n{merging_table({'as found': as_found, 'as told by a person': merged_as_told(articles)}, articles)}")
    if options.failures:
        print(f"\n{failures(readings)}\n── merging\n{merging_failures(as_found, articles)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

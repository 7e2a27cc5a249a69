"""The figures on events, each beside a simple baseline."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from benchmarks import merging
from benchmarks.events.linking import Linked, event_date, link, nearest_date, nearest_or_published, story_date
from benchmarks.events.meantime import Article, read_articles
from benchmarks.events.timelines import Agreement, agreement, by_events, by_sentence, read_timelines
from benchmarks.merging import PairFigures
from benchmarks.tables import Cell, table
from service import pipeline
from service.pipeline import Annotation

Annotated = Sequence[tuple[Article, Annotation]]


def measure(shared: Path) -> dict[str, Any]:
    """Take all figures on events; nothing where the third-party material is absent."""
    articles = read_articles(shared)
    annotated = [(article, pipeline.annotate(article.document)) for article in articles]
    if not annotated:
        return {}
    by_context = [(article, pipeline.annotate(replace(article.document, undated="context"))) for article in articles]
    merged = merging.measure(shared)
    return {
        "linking": _linking(annotated, by_context),
        "timelines": _timelines(annotated, by_context, shared),
        "merging": asdict(merged) if merged else {},
    }


def _linking(annotated: Annotated, by_context: Annotated) -> dict[str, Any]:
    return {
        "nearest date in the sentence": asdict(link(annotated, nearest_date)),
        "the service": asdict(link(annotated, event_date)),
        "the service, in its story": asdict(replace(link(annotated, story_date(annotated)), answerable=0)),
        "the service, with context": asdict(link(by_context, event_date)),
        "undated too: nearest date, else publication": asdict(link(annotated, nearest_or_published, undated=True)),
        "undated too: the service": asdict(link(annotated, event_date, undated=True)),
        "undated too: the service, with context": asdict(link(by_context, event_date, undated=True)),
        "undated too: with context, in its story": asdict(link(by_context, story_date(by_context), undated=True)),
    }


def _timelines(annotated: Annotated, by_context: Annotated, shared: Path) -> dict[str, Any]:
    measured: dict[str, Any] = {}
    for timeline in read_timelines(shared):
        measured[timeline.entity] = {
            "baseline": asdict(agreement(by_sentence(annotated, timeline.entity), timeline.entries)),
            "service": asdict(agreement(by_events(annotated, timeline.entity), timeline.entries)),
            "context": asdict(agreement(by_events(by_context, timeline.entity), timeline.entries)),
        }
    return measured


def report(measured: dict[str, Any], before: dict[str, Any]) -> str:
    """Show the figures, those of the last release beside."""
    if not measured:
        return "events: the third-party material is absent"
    return "\n\n".join(
        [
            _linking_table(measured["linking"], before.get("linking", {})),
            _timeline_table(measured["timelines"], before.get("timelines", {})),
            _merging_table(measured["merging"], before.get("merging", {})),
        ]
    )


def _linking_table(measured: dict[str, Any], before: dict[str, Any]) -> str:
    rows: list[list[Cell]] = []
    for name, counts in measured.items():
        last = 100 * Linked(**before[name]).share if name in before else None
        linked = Linked(**counts)
        shares = [100 * linked.share, 100 * linked.share_of_answerable if linked.answerable else None]
        consistent = [linked.consistent, 100 * linked.share_consistent]
        rows.append([name, linked.mentions, linked.dated, linked.right, linked.answerable, *shares, *consistent, last])
    header = ["mentions", "dated", "right", "answerable", "%", "% of answerable", "consistent", "% consistent", "│ last %"]
    return table(["date of an event (meantime_apple_event_dates)", *header], rows)


def _merging_table(measured: dict[str, Any], before: dict[str, Any]) -> str:
    rows: list[list[Cell]] = []
    for name, counts in measured.items():
        pairs = PairFigures(**counts)
        shares = [None if share is None else 100 * share for share in (pairs.precision, pairs.recall, pairs.f1)]
        last = 100 * PairFigures(**before[name]).f1 if name in before else None
        rows.append([name.replace("_", ", "), pairs.gold, pairs.called, pairs.right, *shares, last])
    header = ["merging, pairs of mentions", "same", "called same", "right", "precision", "recall", "F1", "│ last F1"]
    return table(header, rows)


def _timeline_table(measured: dict[str, Any], before: dict[str, Any]) -> str:
    def row(name: str, baseline: Agreement, service: Agreement, context: Agreement, last: Agreement | None) -> list[Cell]:
        shares = [100 * share for share in (baseline.f1, service.precision, service.recall, service.f1)]
        more: list[Cell] = [context.predicted, *(100 * share for share in (context.precision, context.recall, context.f1))]
        return [name, service.gold, service.predicted, *shares, 100 * last.f1 if last else None, *more]

    def of(counts: dict[str, Any], who: str) -> Agreement:
        return Agreement(**counts[who])

    rows = [
        row(
            name,
            of(each, "baseline"),
            of(each, "service"),
            of(each, "context"),
            of(before[name], "service") if name in before else None,
        )
        for name, each in measured.items()
    ]
    total = [sum((of(each, who) for each in measured.values()), Agreement(0, 0, 0)) for who in ("baseline", "service", "context")]
    last = sum((of(each, "service") for each in before.values()), Agreement(0, 0, 0)) if before else None
    header = [
        "timeline of (semeval_trial_timelines)",
        "entries",
        "found",
        "baseline F1",
        "precision",
        "recall",
        "F1",
        "│ last F1",
        "│ with context: found",
        "precision",
        "recall",
        "F1",
    ]
    return table(header, [*rows, row("all", total[0], total[1], total[2], last)])

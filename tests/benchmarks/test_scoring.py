"""Scores: matching, counting, and agreement with the scorer that comes with the third-party corpora."""

import importlib.util
import json
import random
from dataclasses import asdict, replace
from datetime import date

import pytest

from benchmarks.corpora import THIRD_PARTY, GoldTimex, gold_timex, shared_folder
from benchmarks.coverage import covered_days
from benchmarks.direction import direction
from benchmarks.scoring import Prediction, Tally, align, considered, figures, tally

VALUES = [
    "1998", "199", "199X", "19", "19XX", "1998-W07", "1998-W7", "1998-W53", "1998-W07-WE", "1998-02-30", "1998-12-31", "1998-13",
    "1998-11", "1998-Q4", "1998-Q5", "1998-H2", "1998-SP", "1998-WI", "1998-11-02T10:30", "1998-11-02TNI", "T10:30", "PAST_REF",
    "P3D", "PXY", "XXXX-WXX-1", "", None, "0000", "1998-00", "1998-W00",
]  # fmt: skip


def gold(start, end, *, value="1998", kind="DATE", nested=False, is_dct=False):
    return GoldTimex(start, end, "x", kind, value, nested, is_dct)


def predicted(start, end, *, value="1998", kind="DATE"):
    return Prediction(start, end, "x", kind, value)


def test_an_equal_span_wins_over_an_earlier_overlap():
    found = align([gold(5, 10)], [predicted(0, 8), predicted(5, 10)])
    assert [match.predicted.start for match in found.matches] == [5]
    assert [timex.start for timex in found.spurious] == [0]


def test_one_prediction_serves_one_gold_expression():
    found = align([gold(0, 4), gold(5, 9)], [predicted(0, 9)])
    assert len(found.matches) == 1
    assert [timex.start for timex in found.missed] == [5]


def test_figures_count_spans_types_values_and_days():
    found = align(
        [gold(0, 4), gold(10, 14, value="1998-W02"), gold(20, 24, kind="SET")],
        [predicted(0, 4), predicted(11, 14, value="1998-W2"), predicted(30, 34)],
    )
    assert tally(found) == Tally(gold=3, predicted=3, strict=1, relaxed=2, type=2, value=1, dated=2, interval=2, valued=3)
    figure = figures([tally(found), Tally()])
    assert (figure.documents, figure.strict, figure.relaxed, figure.value, figure.interval) == (2, 33.33, 66.67, 33.33, 100.0)


def test_the_dateline_and_nested_gold_are_left_out():
    kept = considered(
        [gold(0, 10, is_dct=True), gold(20, 30), gold(22, 24, nested=True)], [predicted(4, 12), predicted(22, 24)], drop_dct=True
    )
    assert [timex.start for timex in kept[0]] == [20]
    assert [timex.start for timex in kept[1]] == [22]


def test_a_corpus_without_values_has_no_value_figure():
    assert figures([tally(align([gold(0, 4, value=None)], [predicted(0, 4)]))]).value is None


@pytest.fixture(scope="module")
def peer(monkeymodule):
    return tool("timex_score", monkeymodule)


@pytest.fixture(scope="module")
def monkeymodule():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def tool(name, patch):
    """A script beside the repository, as a module."""
    folder = shared_folder() / "tools"
    if not (folder / f"{name}.py").exists():
        pytest.skip("the third-party material is absent")
    patch.syspath_prepend(folder)
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def distort(timex, draw):
    """A prediction near a gold expression: moved, retyped or revalued, now and then."""
    chance = draw.random()
    start, end = timex["start"], timex["end"]
    if chance < 0.25:
        start, end = max(0, start - draw.randrange(9)), end + draw.randrange(9)
    kind = draw.choice(["DATE", "TIME", "DURATION", "SET"]) if draw.random() < 0.2 else timex["type"]
    value = draw.choice(VALUES) if draw.random() < 0.3 else timex["value"]
    return {"start": start, "end": max(end, start + 1), "type": kind, "value": value}


def random_predictions(record, draw):
    """Some gold expressions distorted, some invented."""
    near = [distort(timex, draw) for timex in record["timexes"] if draw.random() < 0.8]
    places = [draw.randrange(len(record["text"]) + 1) for _ in range(draw.randrange(6))]
    return near + [
        {"start": at, "end": at + draw.randrange(1, 30), "type": "DATE", "value": draw.choice(VALUES)} for at in places
    ]


@pytest.mark.corpus
@pytest.mark.parametrize("corpus", THIRD_PARTY, ids=lambda corpus: corpus.name)
def test_counts_agree_with_the_scorer_beside_the_corpora(corpus, peer):
    path = corpus.path(shared_folder())
    if not path.exists():
        pytest.skip("the third-party material is absent")
    draw = random.Random(7)  # noqa: S311 - no secret
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        guesses = random_predictions(record, draw)
        for drop_dct in (False, True):
            expected, _ = peer.counts(record, guesses, drop_dct, None)
            ours = align(
                *considered(
                    [gold_timex(timex) for timex in record["timexes"]],
                    [Prediction(g["start"], g["end"], "", g["type"], g["value"]) for g in guesses],
                    drop_dct=drop_dct,
                )
            )
            counted = asdict(tally(ours))
            del counted["valued"]
            assert counted == expected, record["id"]


@pytest.mark.corpus
def test_figures_agree_with_the_scorer_beside_the_corpora(peer):
    draw = random.Random(3)  # noqa: S311 - no secret
    fields = ("gold", "predicted", "strict", "relaxed", "type", "value", "dated", "interval")
    tallies = [{field: draw.randrange(9) for field in fields} for _ in range(20)]
    figure = figures([Tally(**counted, valued=1) for counted in tallies])
    expected = peer.report(tallies)
    assert {name: getattr(figure, name) for name in expected} == expected


@pytest.mark.corpus
@pytest.mark.parametrize("value", VALUES)
def test_days_agree_with_the_scorer_beside_the_corpora(value, peer):
    assert covered_days(value) == peer.days(value)


def test_direction_names_the_side_of_the_publication_date():
    monday = GoldTimex(0, 6, "Monday", "DATE", "2026-01-05")
    assert direction(monday, date(2026, 1, 5)) == "weekday same"
    assert direction(monday, date(2026, 1, 4)) == "weekday future"
    assert direction(replace(monday, value="2025-01-06"), date(2026, 1, 4)) is None
    assert direction(replace(monday, text="early Monday"), date(2026, 1, 4)) is None
    assert direction(GoldTimex(0, 3, "Sept. 9", "DATE", "2025-09-09"), date(2026, 1, 4)) == "month-day past"

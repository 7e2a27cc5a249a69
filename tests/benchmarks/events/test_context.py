"""Dates of the context against those of people: what counts as right, wrong and unjudged."""

import json
from datetime import date

import pytest

from benchmarks.events import context
from benchmarks.events.context import Happening, UndatedText, judge, main
from benchmarks.events.ordered import read_ordered
from service.document import Document
from service.resolution.options import Options

TEXT = "The train derailed on Tuesday. Firefighters freed the driver. A wagon fell."
DAY, OTHER = date(2025, 6, 10), date(2025, 6, 9)


def text(dated, left=()):
    return UndatedText("t", Document(TEXT, date(2025, 6, 11), undated="context"), Options(), tuple(dated), tuple(left))


def test_right_wrong_and_missed_happenings_are_told_apart():
    judged = judge(text([Happening("Firefighters", (DAY, DAY)), Happening("A wagon", (OTHER, OTHER))]))
    assert (judged.gold, judged.found, judged.right, judged.wrongly_dated) == (2, 2, 1, 0)
    assert judged.failures == ("t: A wagon: 2025-06-10",)
    assert (judged.precision, judged.recall) == (0.5, 0.5)
    assert judge(text([Happening("The train", (DAY, DAY))])).failures == ("t: not dated: The train",)


def test_what_must_stay_undated_costs_precision():
    judged = judge(text([Happening("Firefighters", (DAY, DAY))], ["A wagon"]))
    assert (judged.wrongly_dated, judged.precision, judged.recall) == (1, 0.5, 1.0)


def test_words_that_are_not_there_are_an_error(tmp_path):
    (tmp_path / "a.yaml").write_text("texts: [{name: x, published: 2025-01-01, text: It rained., dated: [], left: [snow]}]")
    with pytest.raises(ValueError, match="snow"):
        context.load(tmp_path)


def ordered(tmp_path, links):
    folder = tmp_path / "corpora"
    folder.mkdir()
    event = {"start": 31, "eid": "e1", "eiid": "ei1", "pos": "VERB"}
    timexes = [{"tid": "t1", "value": "2025-06-10"}]
    record = {"text": TEXT, "dct": "2025-06-11", "dct_tid": "t0", "timexes": timexes, "events": [event], "tlinks": links}
    (folder / "timebank_en.jsonl").write_text(json.dumps(record))
    return next(read_ordered(tmp_path)).events[0]


@pytest.mark.parametrize(
    ("links", "inside", "outside"),
    [
        ([("ei1", "IS_INCLUDED", "t1")], [(DAY, DAY)], []),
        ([("t1", "INCLUDES", "ei1")], [(DAY, DAY)], []),
        ([("ei1", "SIMULTANEOUS", "ei2"), ("ei2", "IS_INCLUDED", "t1")], [(DAY, DAY)], []),
        ([("ei1", "AFTER", "t1")], [], [(DAY, DAY)]),
        ([("ei1", "BEFORE", "t0")], [], []),
        ([("ei1", "IS_INCLUDED", "t0")], [(date(2025, 6, 11), date(2025, 6, 11))], []),
    ],
)
def test_links_tell_the_days_of_an_event(tmp_path, links, inside, outside):
    found = ordered(tmp_path, [{"source": source, "relType": kind, "target": target} for source, kind, target in links])
    assert (list(found.inside), list(found.outside)) == (inside, outside)


def test_the_command_shows_both_tables_and_each_failure(capsys, tmp_path):
    assert main(["--failures", "--shared", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert "our own texts" in shown
    assert "another mention" in shown
    assert "not dated: " in shown

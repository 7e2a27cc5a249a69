"""The race: turns, warming up, and when a slow text is given up. No clock is read."""

from contextlib import nullcontext
from datetime import date

import pytest

from benchmarks.contenders import start_of
from benchmarks.speed import growth_table, hostility, hostility_table, race, race_table
from benchmarks.texts import SIZES, bounded, cut, hostile, long_text
from service.document import Document

NEWS = [Document(text=f"Article {number} of ten. " * 5, dct=date(2026, 1, 10)) for number in range(10)]
OTHERS = [Document(text="They met on Monday.", dct=date(2026, 1, 10))]


class Runner:
    """A contender that is started again and again; each of its turns takes the next of the given times."""

    def __init__(self, name, diary, *seconds):
        self._name, self._diary, self._seconds = name, diary, iter(seconds)

    def __call__(self):
        self._diary.append(f"start {self._name}")
        return nullcontext(self)

    def run(self, documents):
        self._diary.append("others" if documents is OTHERS else "text")
        return next(self._seconds)


class Square:
    """A contender that takes the square of the length, in microseconds."""

    name = "square"

    def run(self, documents):
        return len(documents[0].text) ** 2 / 1e6


def test_contenders_take_turns_and_each_condition_has_its_median():
    diary = []
    characters = sum(len(document.text) for document in NEWS)
    one_round = [90, 1, 8, 2, 4, 6, 8]  # a fresh process; other text, then this one when it is new, and again
    runners = {"a": Runner("a", diary, *one_round), "b": Runner("b", diary, *one_round)}
    paces = race(runners, NEWS, OTHERS, 1)
    turns = ["text", "start {}", "others", "text", *["text"] * 4]
    assert diary == ["start a", *(turn.format("a") for turn in turns), "start b", *(turn.format("b") for turn in turns)]
    assert paces["a"] == paces["b"] == pytest.approx({"fresh": characters / 90, "new": characters / 8, "later": characters / 5})


def test_ratios_say_how_many_times_as_fast_the_resolver_is():
    ours, peer = {"fresh": 20.0, "new": 30.0, "later": 60.0}, {"fresh": 40.0, "new": 10.0, "later": 20.0}
    row = race_table({"news": {"pipeline.resolve": ours, "peer": peer}}, {}).splitlines()[3].split()
    assert row[-4:] == ["0.50", "3.00", "3.00", "–"]


def test_a_contender_in_a_process_of_its_own_times_itself():
    with start_of("pipeline.resolve")() as contender:
        assert contender.run(NEWS) > 0
        assert contender.run(NEWS) > 0


def test_a_text_that_takes_too_long_is_not_tried_longer():
    found = hostility(Square(), 1e-3, [1_000, 10_000, 100_000], 1)
    assert {size for size, _ in found.values()} == {10_000}
    assert [ratio for _, ratio in found.values()] == pytest.approx([10.0] * len(found))


def test_the_worst_hostile_text_comes_first():
    lines = hostility_table({"spaces": (10, 1.0), "digits": (10, 7.0)}).splitlines()
    assert [line.split()[0] for line in lines[2:]] == ["digits", "spaces"]


def test_growth_is_told_beside_the_least():
    assert growth_table({1_000: 3e-6, 10_000: 2e-6}).splitlines()[2].split() == ["1,000", "3000", "1.50"]


def test_a_long_text_has_its_length_and_is_cut_without_loss():
    text = long_text(NEWS, 2_500)
    assert len(text) == 2_500
    assert "".join(document.text for document in cut(text, 999)) == text


def test_hostile_texts_have_their_length():
    assert {len(document.text) for _, document in hostile(SIZES[0])} == {SIZES[0]}


def test_a_bounded_part_is_spread_over_the_whole():
    characters = sum(len(document.text) for document in NEWS)
    assert bounded(NEWS, characters // 5) == [NEWS[0], NEWS[5]]
    assert bounded(NEWS, 10 * characters) == NEWS

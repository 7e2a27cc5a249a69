"""The race: turns, warming up, and when a slow text is given up. No clock is read."""

from datetime import date

import pytest

from benchmarks.speed import growth_table, hostility, hostility_table, race, race_table
from benchmarks.texts import SIZES, bounded, cut, hostile, long_text
from service.document import Document

NEWS = [Document(text=f"Article {number} of ten. " * 5, dct=date(2026, 1, 10)) for number in range(10)]


class Runner:
    """A contender whose every turn takes the next of the given times."""

    def __init__(self, name, diary, *seconds):
        self.name, self._diary, self._seconds = name, diary, iter(seconds)

    def run(self, documents):
        self._diary.append(self.name)
        return next(self._seconds)


class Square:
    """A contender that takes the square of the length, in microseconds."""

    name = "square"

    def run(self, documents):
        return len(documents[0].text) ** 2 / 1e6


def test_contenders_take_turns_and_the_median_after_a_warming_up_counts():
    diary = []
    characters = sum(len(document.text) for document in NEWS)
    paces = race([Runner("a", diary, 90, 1, 2, 9), Runner("b", diary, 90, 4, 8, 4)], NEWS, 3)
    assert diary == ["a", "b"] * 4
    assert {name: pace["later"] for name, pace in paces.items()} == pytest.approx({"a": characters / 2, "b": characters / 4})
    assert [pace["first"] for pace in paces.values()] == pytest.approx([characters / 90] * 2)


def test_ratios_say_how_many_times_as_fast_the_resolver_is():
    paces = {"news": {"pipeline.resolve": {"first": 20.0, "later": 60.0}, "peer": {"first": 40.0, "later": 20.0}}}
    row = race_table(paces, {}).splitlines()[3].split()
    assert row[-3:] == ["0.50", "3.00", "–"]


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

"""Happenings that several papers tell in different words, among others that only look alike."""

import pytest

from benchmarks.events.happenings import FOLDERS, UNDATED, Marked, load, report, retell


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def retold(request):
    return retell(load(request.param))


def test_there_is_enough_to_merge_and_to_keep_apart(retold):
    assert len(retold.wanted()) >= 20
    assert len({article.document.language for article in retold.articles}) == 2
    assert len(retold.articles) >= 40


def test_what_is_one_story_tells_one_happening(retold):
    assert retold.figures().precision >= 0.95, retold.failures()


def test_what_no_word_dates_is_joined_over_a_day_or_two():
    retold = retell(load(UNDATED))
    assert retold.figures().recall >= 0.9, retold.failures()


def test_the_order_of_the_articles_changes_nothing(retold):
    assert retell(reversed(retold.articles)).stories == retold.stories


def test_every_pair_is_right_or_told_among_the_failures(retold):
    lines = retold.failures().splitlines()
    counted = retold.figures()
    assert sum(line.startswith("not merged") for line in lines) == counted.gold - counted.right
    assert sum(line.startswith("not the same") for line in lines) == counted.called - counted.right
    assert str(counted.gold) in report(counted)


def test_what_nobody_has_marked_is_a_happening_of_its_own():
    assert not Marked("one", "Monday", None).is_same(Marked("two", "Monday", None))
    assert Marked("one", "Monday", "fire").is_same(Marked("two", "5 May", "fire"))

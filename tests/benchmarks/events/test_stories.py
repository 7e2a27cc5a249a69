"""Stories of our own articles: what shares one, and what must not."""

import pytest

from benchmarks.events.articles import load_articles
from benchmarks.events.stories import figures, merged_as_told, merging_failures

ARTICLES = load_articles()


@pytest.fixture(scope="module")
def as_told():
    return merged_as_told(ARTICLES)


@pytest.fixture(scope="module")
def counted(as_told):
    return figures(as_told, ARTICLES)


def test_there_is_enough_to_merge(counted):
    assert counted.gold >= 40


def test_nine_of_ten_pairs_that_share_a_story_tell_the_same(counted, as_told):
    assert counted.precision >= 0.9, merging_failures(as_told, ARTICLES)


def test_three_of_four_pairs_that_tell_the_same_share_a_story(counted, as_told):
    assert counted.recall >= 0.75, merging_failures(as_told, ARTICLES)


def test_every_pair_to_be_merged_is_either_right_or_told_among_the_failures(counted, as_told):
    lines = merging_failures(as_told, ARTICLES).splitlines()
    assert sum(not line.startswith("not the same") for line in lines) == counted.gold - counted.right
    assert sum(line.startswith("not the same") for line in lines) == counted.called - counted.right


def test_articles_on_different_matters_share_no_story(as_told):
    for story in as_told.stories:
        matters = {article.split("_")[2] for article in story.articles}
        assert len(matters) == 1, story


def test_the_order_of_the_articles_changes_nothing(as_told):
    assert merged_as_told(reversed(ARTICLES)).stories == as_told.stories


def test_one_article_alone_merges_nothing_with_another():
    merged = merged_as_told(ARTICLES[:1])
    assert merged.right() == 0

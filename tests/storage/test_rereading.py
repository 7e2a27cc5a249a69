"""Stored articles read again by better rules."""

import pytest

from service.storage import articles, rulings, timeline
from service.storage.errors import UnknownArticleError
from service.storage.timeline import TimelineQuery

PACT, FERRY = ("Ankara and Tallis signed a defence pact", "2026-01-05"), ("The ferry to Eastbank sank", "2026-02-05")


def whole(store):
    found = timeline.page(store, TimelineQuery(limit=100)).items
    return [(story, timeline.story(store, story.id)) for story in found]


@pytest.fixture
def told(store, article, annotated):
    """Three articles of which an older version has found the ferry in the first one only."""
    for number in (1, 2, 3):
        articles.add(store, article(number), annotated(PACT, FERRY) if number == 1 else annotated(PACT))
    return store


def test_what_is_read_alike_stays_as_it_was(told, annotated):
    before = whole(told)
    for article_id in articles.ids(told) * 2:
        stored = articles.get(told, article_id)
        again = annotated(PACT, FERRY) if len(stored.events) == 2 else annotated(PACT)
        assert not articles.reread(told, article_id, lambda _, again=again: again).changed
    assert whole(told) == before


def test_better_rules_find_what_they_would_have_found_at_first(told, article, annotated):
    assert [story.events for story, _ in whole(told)][1:] == [(articles.get(told, article(1).id).events[1].id,)]
    for article_id in articles.ids(told):
        articles.reread(told, article_id, lambda _: annotated(PACT, FERRY))
    reread = whole(told)
    assert [len(story.events) for story, _ in reread] == [3, 3]
    for number in (1, 2, 3):
        articles.remove(told, article(number).id)
        articles.add(told, article(number), annotated(PACT, FERRY))
    assert whole(told) == reread


def test_rulings_stay(told, annotated):
    pact = timeline.page(told, TimelineQuery()).items[0]
    rulings.split(told, pact.id, pact.events[:1])
    before = whole(told)
    for article_id in articles.ids(told):
        stored = articles.get(told, article_id)
        again = annotated(PACT, FERRY) if len(stored.events) == 2 else annotated(PACT)
        articles.reread(told, article_id, lambda _, again=again: again)
    assert whole(told) == before


def test_a_reading_that_fails_changes_nothing(told):
    def fail(_):
        raise RuntimeError

    before = whole(told)
    with pytest.raises(RuntimeError):
        articles.reread(told, articles.ids(told)[0], fail)
    assert whole(told) == before
    with pytest.raises(UnknownArticleError):
        articles.reread(told, "ar_0", fail)

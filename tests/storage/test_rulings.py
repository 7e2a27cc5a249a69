import pytest

from service.storage import articles, rulings, timeline
from service.storage.errors import BadRulingError, UnknownEventError, UnknownStoryError
from service.storage.timeline import TimelineQuery

PACT = "Ankara and Tallis signed a defence pact"


def stories(store):
    return timeline.page(store, TimelineQuery()).items


@pytest.fixture
def told(store, article, annotated):
    """Three articles tell of a pact, one of a ferry a month later."""
    for number in (1, 2, 3):
        articles.add(store, article(number), annotated((PACT, "2026-01-05")))
    articles.add(store, article(4), annotated(("The ferry to Eastbank sank", "2026-02-05")))
    return store


def test_a_split_keeps_events_apart_and_the_rest_together(told):
    pact = stories(told)[0]
    taken = pact.events[0]
    ids = rulings.split(told, pact.id, [taken])
    assert sorted(story.events for story in stories(told)[:2]) == sorted([(taken,), pact.events[1:]])
    assert set(ids) == {story.id for story in stories(told)[:2]}


def test_a_split_outlives_later_arrivals_and_a_return(told, article, annotated):
    pact = stories(told)[0]
    rulings.split(told, pact.id, pact.events[:1])
    articles.add(told, article(5), annotated((PACT, "2026-01-05")))
    taken = timeline.story(told, f"st_{pact.events[0][3:]}").told[0].article
    articles.remove(told, taken.id)
    articles.add(told, taken, annotated((PACT, "2026-01-05")))
    both = [set(story.events) for story in stories(told)[:2]]
    assert sum(pact.events[0] in events for events in both) == 1
    assert not any({pact.events[0], pact.events[1]} <= events for events in both)
    assert sum(map(len, both)) == 4


def test_a_merge_joins_what_no_words_would_and_shows_who_dates_it_otherwise(told, article, annotated):
    pact, ferry = stories(told)
    merged = rulings.merge(told, [pact.id, ferry.id])
    articles.add(told, article(5), annotated((PACT, "2026-01-05")))
    (story,) = stories(told)
    assert timeline.story(told, merged).story == story
    assert len(story.events) == 5
    assert story.interval == pact.interval
    assert [claim.event for claim in story.disputed] == list(ferry.events)
    assert {ruling.verdict for ruling in timeline.story(told, story.id).rulings} == {"same"}


def test_merge_takes_a_split_back_and_split_a_merge(told):
    before = stories(told)
    parts = rulings.split(told, before[0].id, before[0].events[:2])
    rulings.merge(told, parts)
    assert [story.events for story in stories(told)] == [story.events for story in before]
    whole = rulings.merge(told, [story.id for story in before])
    rulings.split(told, whole, before[1].events)
    assert [story.events for story in stories(told)] == [story.events for story in before]


def test_a_ruling_may_be_asked_for_twice(told, article, annotated):
    pact, ferry = stories(told)
    once = rulings.merge(told, [pact.id, ferry.id])
    (story,) = stories(told)
    assert rulings.merge(told, [pact.id, ferry.id]) == once
    assert stories(told) == (story,)
    parts = rulings.split(told, once, ferry.events)
    apart = stories(told)
    assert rulings.split(told, next(part.id for part in apart if part.events == pact.events), ferry.events) == parts
    assert stories(told) == apart == (pact, ferry)


def test_who_says_that_a_story_is_one_holds_it_together(told):
    (pact, _) = stories(told)
    ids = [f"st_{event[3:]}" for event in pact.events]
    assert rulings.merge(told, ids) == pact.id
    assert {ruling.verdict for ruling in timeline.story(told, pact.id).rulings} == {"same"}
    assert stories(told)[0] == pact


def test_what_says_nothing_is_refused(told):
    pact, ferry = stories(told)
    for events in ([], pact.events):
        with pytest.raises(BadRulingError):
            rulings.split(told, pact.id, events)
    with pytest.raises(UnknownEventError):
        rulings.split(told, pact.id, ferry.events)
    with pytest.raises(UnknownStoryError):
        rulings.merge(told, [pact.id, "st_0"])
    assert stories(told) == (pact, ferry)

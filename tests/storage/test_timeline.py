from dataclasses import replace
from datetime import date

import pytest

from service.storage import articles, timeline
from service.storage.errors import BadCursorError, UnknownStoryError
from service.storage.timeline import TimelineQuery
from service.temporal.granularity import Granularity


@pytest.fixture
def filled(store, article, annotated):
    articles.add(
        store, article(1, source="Gazette", collection="sea"), annotated(("Navies met", "2026-01-05"), ("A pact", "2025-09-01"))
    )
    articles.add(store, article(2, language="de"), annotated(("Gericht öffnet", "2026-01-07"), names=("München",)))
    return store


def titles(store, **filters):
    return [story.title for story in timeline.page(store, TimelineQuery(**filters)).items]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["A pact", "Navies met", "Gericht öffnet"]),
        ({"sort": "-date"}, ["Gericht öffnet", "Navies met", "A pact"]),
        ({"first_day": date(2026, 1, 6)}, ["Gericht öffnet"]),
        ({"first_day": date(2026, 1, 5), "last_day": date(2026, 1, 5)}, ["Navies met"]),
        ({"last_day": date.max, "first_day": date.min, "match": "within"}, ["A pact", "Navies met", "Gericht öffnet"]),
        ({"q": "met navies"}, ["Navies met"]),
        ({"q": '"met navies"'}, []),
        ({"q": "offnet"}, ["Gericht öffnet"]),
        ({"q": "*"}, []),
        ({"source": "Gazette", "collection": "sea"}, ["A pact", "Navies met"]),
        ({"source": "Gazette", "language": "de"}, []),
        ({"source": "news.example"}, ["Gericht öffnet"]),
        ({"name": "MÜNCHEN"}, ["Gericht öffnet"]),
        ({"kind": "report"}, []),
        ({"modality": "happened", "kind": "event", "min_sources": 1, "sort": "-date", "limit": 1}, ["Gericht öffnet"]),
        ({"min_sources": 2}, []),
        ({"granularity": Granularity.HOUR}, []),
        ({"granularity": Granularity.DAY, "month_day": (9, 1)}, ["A pact"]),
    ],
)
def test_a_filter_lets_through(filled, filters, expected):
    assert titles(filled, **filters) == expected


@pytest.mark.parametrize(
    "typed", ["", '"', "NEAR(", "a AND", "-x", "body:x", "a\0b", "_", "'; DROP TABLE story", "*", "^a", "{", "\ud800"]
)
def test_no_words_of_a_person_are_a_syntax_error(filled, typed):
    titles(filled, q=typed)


@pytest.mark.parametrize("sort", ["date", "-date", "weight"])
def test_pages_together_are_the_list_though_stories_arrive(store, article, annotated, sort):
    for number in range(1, 8):
        articles.add(store, article(number), annotated((f"Thing {number}", f"2026-01-{number:02}")))
    query = TimelineQuery(sort=sort, limit=3)
    whole = timeline.page(store, replace(query, limit=100)).items
    page = timeline.page(store, query)
    seen = [*page.items]
    articles.add(store, article(8), annotated(("Before all", "1999-01-01"), ("After all", "2030-01-01")))
    while page.next:
        page = timeline.page(store, replace(query, cursor=page.next))
        seen += page.items
    assert [story for story in seen if story in whole] == list(whole)
    assert len({story.id for story in seen}) == len(seen)


def test_a_cursor_of_another_order_is_refused(store, article, annotated):
    articles.add(store, article(), annotated(("One", "2026-01-05"), ("Two", "2026-01-06")))
    following = timeline.page(store, TimelineQuery(limit=1)).next
    with pytest.raises(BadCursorError):
        timeline.page(store, TimelineQuery(limit=1, sort="weight", cursor=following))


def test_a_story_shows_the_article_and_its_words(filled):
    found = timeline.page(filled, TimelineQuery(q="navies")).items[0]
    detail = timeline.story(filled, found.id)
    assert detail.story == found
    assert [(told.article.source, told.event.quote.text, told.link) for told in detail.told] == [("Gazette", "Navies met", None)]


def test_an_article_that_tells_a_story_often_is_read_once(store, article, annotated):
    articles.add(store, article(1), annotated(*[("Navies met", "2026-01-05")] * 3))
    (found,) = timeline.page(store, TimelineQuery()).items
    told = timeline.story(store, found.id).told
    assert len(told) == 3
    assert all(each.article is told[0].article for each in told)


@pytest.mark.parametrize("wanted", ["st_0", "", "ev_0", "st_"])
def test_an_unknown_story_is_an_error(filled, wanted):
    with pytest.raises(UnknownStoryError):
        timeline.story(filled, wanted)

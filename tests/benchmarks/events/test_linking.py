"""Dates of events: who is asked for, and who is right."""

from dataclasses import replace
from datetime import date, datetime

from benchmarks.events.linking import Linked, event_date, link, nearest_date, nearest_or_published, sentence_dates, story_date
from benchmarks.events.meantime import agrees, is_consistent
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval


def test_only_happenings_in_dated_sentences_are_asked_for(article, annotation):
    assert link([(article, annotation)], event_date) == Linked(mentions=2, dated=2, right=2, answerable=2, consistent=2)


def test_the_baseline_takes_the_nearest_date_of_the_sentence(article, annotation):
    assert nearest_date(article, annotation, article.mentions[1]) == (date(2026, 1, 9), date(2026, 1, 9))
    assert link([(article, annotation)], nearest_date).right == 2


def test_an_event_that_was_not_found_is_not_right(article, annotation):
    found = replace(annotation, events=annotation.events[:1])
    assert link([(article, found)], event_date) == Linked(mentions=2, dated=1, right=1, answerable=2, consistent=1)


def test_the_shortest_clause_around_a_mention_tells_it(article, annotation):
    wide = replace(annotation.events[0], clause=annotation.events[0].quote)
    found = replace(annotation, events=(wide, annotation.events[1]))
    assert event_date(article, found, article.mentions[1]) == (date(2026, 1, 9), date(2026, 1, 9))


def test_days_that_cover_the_right_ones_or_lie_in_them_are_consistent(article):
    first, last = article.mentions[1].days
    year = (date(first.year, 1, 1), date(first.year, 12, 31))
    assert (agrees(article.mentions[1], year), is_consistent(article.mentions[1], year)) == (False, True)
    assert is_consistent(replace(article.mentions[1], days=year), (first, last))
    assert not is_consistent(article.mentions[1], (date(2025, 1, 1), date(2025, 1, 1)))
    assert not is_consistent(article.mentions[1], None)


def test_an_event_takes_the_finer_date_that_another_article_of_its_story_tells(article, annotation):
    year = Interval(datetime(2026, 1, 1), datetime(2027, 1, 1), Granularity.YEAR)
    sailed, landed = annotation.events
    coarse = replace(annotation, events=(replace(sailed, timex=replace(sailed.timex, interval=year)), landed))
    other = replace(article, id="b")
    assert event_date(other, coarse, article.mentions[0]) == (date(2026, 1, 1), date(2026, 12, 31))
    dating = story_date([(article, annotation), (other, coarse)])
    assert dating(other, coarse, article.mentions[0]) == (date(2026, 1, 5), date(2026, 1, 5))
    alone = story_date([(other, coarse)])
    assert alone(other, coarse, article.mentions[0]) == (date(2026, 1, 1), date(2026, 12, 31))


def test_an_event_that_was_not_found_has_no_story(article, annotation):
    found = replace(annotation, events=())
    assert story_date([(article, found)])(article, found, article.mentions[0]) is None


def test_undated_sentences_count_only_where_they_are_asked_for(article, annotation):
    every = link([(article, annotation)], event_date, undated=True)
    assert every.mentions > link([(article, annotation)], event_date).mentions
    published = article.document.published
    undated = next(each for each in article.mentions if not sentence_dates(article, annotation, each))
    assert nearest_or_published(article, annotation, undated) == (published, published)


def test_a_day_inside_the_month_is_right_where_only_the_month_is_known(article, annotation):
    month = (date(2026, 1, 1), date(2026, 1, 31))
    mentions = (
        replace(article.mentions[0], days=month, month_only=True),
        replace(article.mentions[1], days=month, month_only=False),
    )
    assert link([(replace(article, mentions=mentions), annotation)], event_date).right == 1

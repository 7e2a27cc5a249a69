"""Timelines of entities: entries are compared by article, sentence and days."""

from datetime import date

import pytest

from benchmarks.corpora import shared_folder
from benchmarks.events.meantime import joined, read_articles, timeline_days
from benchmarks.events.timelines import Agreement, agreement, by_events, by_sentence, names, read_timelines

MONDAY, FRIDAY = (date(2026, 1, 5),) * 2, (date(2026, 1, 9),) * 2


def test_every_date_of_a_sentence_that_names_the_entity_counts_in_the_baseline(article, annotation):
    assert by_sentence([(article, annotation)], "Ann Lee") == {("a", 2, MONDAY), ("a", 2, FRIDAY)}
    assert by_sentence([(article, annotation)], "crew") == set()


def test_events_count_where_they_name_the_entity(article, annotation):
    assert by_events([(article, annotation)], "Ann Lee") == {("a", 2, MONDAY), ("a", 2, FRIDAY)}
    assert by_events([(article, annotation)], "crew") == set()


def test_agreement_gives_precision_recall_and_f1():
    found = agreement([("a", 1, MONDAY), ("a", 2, MONDAY)], [("a", 1, MONDAY), ("a", 1, FRIDAY), ("b", 1, MONDAY)])
    assert found == Agreement(right=1, predicted=2, gold=3)
    assert (found.precision, found.recall, found.f1) == pytest.approx((1 / 2, 1 / 3, 2 / 5))
    assert (found + found).gold == 6


def test_people_are_named_by_their_last_name_and_things_by_their_whole_name():
    assert names("Ann Lee").search("Lee sailed")
    assert not names("iTunes store").search("the store")


def test_dates_of_timelines_may_leave_the_day_open():
    assert timeline_days("2007-09-XX") == (date(2007, 9, 1), date(2007, 9, 30))
    assert timeline_days("XXXX-XX-XX") is None


def test_tokens_are_written_as_text_again():
    assert joined("\" We did n't , \" said Apple 's Ive ( 40 ) : $ 5 .") == "\" We didn't, \" said Apple's Ive (40): $5."


@pytest.mark.corpus
def test_every_dated_mention_stands_where_it_is_said_to(shared):
    articles = read_articles(shared)
    wrong = [
        mention
        for article in articles
        for mention in article.mentions
        if article.document.text[mention.start : mention.end] != mention.words.split()[0]
        or article.sentence_of(mention.start) != mention.sentence
    ]
    assert sum(len(article.mentions) for article in articles) > 100
    assert wrong == []


@pytest.mark.corpus
def test_every_gold_entry_lies_in_an_article(shared):
    spans = {article.id: article.spans for article in read_articles(shared)}
    entries = [entry for timeline in read_timelines(shared) for entry in timeline.entries]
    assert len(entries) > 100
    strays = [entry for entry in entries if entry[1] not in spans.get(entry[0], {})]
    assert {article for article, _, _ in strays} <= {"9590"}  # a typing error of the gold: it means 9509


@pytest.fixture
def shared():
    if not (shared_folder() / "corpora" / "semeval_trial_timelines.jsonl").exists():
        pytest.skip("the third-party material is absent")
    return shared_folder()

"""Stored articles that tell the same without a date, on days of publication that differ."""

import pytest

from benchmarks.events.happenings import UNDATED, load
from service.pipeline import annotate
from service.storage import articles, timeline
from service.storage.records import Article
from service.storage.timeline import TimelineQuery


@pytest.fixture(scope="module")
def told():
    """The articles with what is found in them."""
    documents = [each.document for each in load(UNDATED) if each.name.startswith("en/")]
    return [(_article(document), annotate(document)) for document in documents]


def _article(document):
    published = document.published.isoformat()
    return Article(document.text, published, document.language, source=document.source, undated=document.undated)


def whole(store):
    found = timeline.page(store, TimelineQuery(limit=100)).items
    return [(story, timeline.story(store, story.id)) for story in found]


def test_neither_order_nor_a_withdrawal_changes_the_stories(store, told):
    for article, annotation in told:
        articles.add(store, article, annotation)
    first = whole(store)
    assert any(story.dating == "context" and len(story.sources) > 1 for story, _ in first)
    assert any(story.dating == "stated" and len(story.sources) > 2 for story, _ in first)
    for article, _ in told:
        articles.remove(store, article.id)
    for article, annotation in reversed(told):
        articles.add(store, article, annotation)
    for article, annotation in told[1::4]:
        articles.remove(store, article.id)
        articles.add(store, article, annotation)
    assert whole(store) == first

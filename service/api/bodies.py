"""What is stored as JSON: articles and stories with everything behind them."""

from datetime import date, datetime
from typing import NotRequired, TypedDict

from service.events.event import Clause, Event
from service.events.merging.story import Link
from service.representations.bodies import (
    ExpressionBody,
    StorySummaryBody,
    expression_body,
    story_summary_body,
)
from service.storage.records import Article, ListedArticle, StoredArticle, StoryDetail, ToldEvent


class SpanBody(TypedDict):
    """A stretch of an article's text or title."""

    start: int
    end: int
    text: str


class EventBody(TypedDict):
    """What one article says happened."""

    id: str
    title: str
    kind: str
    modality: str
    names: list[str]
    offsets_in: str
    dating: NotRequired[str]
    quote: SpanBody
    clause: SpanBody
    expression: ExpressionBody


class FoundEventBody(EventBody):
    """An event of an article, with the story that it is told in."""

    story: str


class ArticleSummaryBody(TypedDict):
    """An article in a list."""

    id: str
    url: str | None
    title: str | None
    source: str | None
    language: str
    published: str
    collection: str | None
    headline: bool
    undated: NotRequired[str]


class ArticleFoundBody(ArticleSummaryBody):
    """An article and what was found in it."""

    expressions: list[ExpressionBody]
    events: list[FoundEventBody]


class ArticleBody(ArticleFoundBody):
    """An article, what was found in it, and its text."""

    text: str


class ArticleReferenceBody(TypedDict):
    """Where an event was told."""

    id: str
    url: str | None
    title: str | None
    source: str | None
    published: str


class LinkBody(TypedDict):
    """Why an event belongs to its story."""

    score: float
    reasons: list[str]


class ToldEventBody(EventBody):
    """An event behind a story, with the article that tells it."""

    article: ArticleReferenceBody
    link: LinkBody | None


class StoryBody(StorySummaryBody):
    """A story with everything behind it."""

    title_reason: str
    events: list[ToldEventBody]


def article_summary_body(article_id: str, article: Article | ListedArticle) -> ArticleSummaryBody:
    """Write an article as it stands in a list."""
    body: ArticleSummaryBody = {
        "id": article_id,
        "url": article.url,
        "title": article.title,
        "source": article.source,
        "language": article.language,
        "published": article.published,
        "collection": article.collection,
        "headline": article.headline,
    }
    if article.undated != "leave":
        body["undated"] = article.undated
    return body


def article_found_body(stored: StoredArticle) -> ArticleFoundBody:
    """Write an article with what was found in it, and without the text that its sender has."""
    dct = stored.article.dct
    return {
        **article_summary_body(stored.id, stored.article),
        "expressions": [expression_body(timex, dct) for timex in stored.timexes],
        "events": [{**_event(found.id, found.event, dct), "story": found.story_id} for found in stored.events],
    }


def article_body(stored: StoredArticle) -> ArticleBody:
    """Write an article with its text and what was found in it."""
    return {**article_found_body(stored), "text": stored.article.text}


def story_body(detail: StoryDetail) -> StoryBody:
    """Write a story with its events, their articles and the reasons that tie them."""
    return {
        **story_summary_body(detail.story),
        "title_reason": detail.story.title_reason,
        "events": [_told(told) for told in detail.told],
    }


def _span(clause: Clause) -> SpanBody:
    return {"start": clause.start, "end": clause.end, "text": clause.text}


def _event(event_id: str, event: Event, dct: date | datetime) -> EventBody:
    body: EventBody = {
        "id": event_id,
        "title": event.title,
        "kind": event.kind,
        "modality": event.modality,
        "names": list(event.names),
        "offsets_in": event.offsets_in,
        "quote": _span(event.quote),
        "clause": _span(event.clause),
        "expression": expression_body(event.timex, dct),
    }
    if event.dating != "stated":
        body["dating"] = event.dating
    return body


def _link(link: Link | None) -> LinkBody | None:
    return None if link is None else {"score": link.score, "reasons": list(link.reasons)}


def _told(told: ToldEvent) -> ToldEventBody:
    article = told.article
    return {
        **_event(told.id, told.event, article.dct),
        "article": {
            "id": told.article_id,
            "url": article.url,
            "title": article.title,
            "source": article.source,
            "published": article.published,
        },
        "link": _link(told.link),
    }

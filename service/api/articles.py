"""/v1/articles: put articles in, read, correct and withdraw them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response, request

from service.api.bodies import article_body, article_found_body, article_summary_body
from service.api.headers import expect
from service.api.languages import language_of
from service.api.negotiation import accepts_json, json_answer
from service.api.problems import CONFLICT, NOT_FOUND, FieldError, ProblemError, invalid_body, invalid_query
from service.api.reading import next_address, read_body, read_query
from service.api.schemas import ArticleSchema, NoQuerySchema, PageSchema
from service.api.wiring import wiring
from service.pipeline import Annotation, CrowdedError, annotate
from service.storage import articles
from service.storage.errors import ArticleConflictError, BadCursorError, UnknownArticleError, UrlTakenError
from service.storage.records import Article

blueprint = Blueprint("articles", __name__)
blueprint.before_request(accepts_json)


@blueprint.post("/v1/articles")
def add_article() -> Response:
    """Store an article and answer what was found in it; the same article again changes nothing."""
    article, annotation = _read_article()
    try:
        added = articles.add(wiring().store, article, annotation)
    except ArticleConflictError as error:
        raise _conflict(error) from error
    status = HTTPStatus.CREATED if added.created else HTTPStatus.OK
    response = json_answer(article_found_body(added.stored), status)
    response.headers["Location"] = f"{request.root_path}/v1/articles/{added.stored.id}"
    return response


@blueprint.get("/v1/articles")
def list_articles() -> Response:
    """List articles, the latest published first."""
    given = read_query(request, PageSchema(wiring().settings))
    limit = given["limit"] or wiring().settings.page_limit_default
    try:
        page = articles.page(wiring().store, limit=limit, cursor=given["cursor"])
    except BadCursorError as error:
        raise invalid_query("cursor", "Is not a cursor of this list; take it from `next` of an answer.") from error
    response = json_answer({"items": [article_summary_body(listed.id, listed) for listed in page.items], "next": page.next})
    if page.next:
        response.headers["Link"] = f'<{next_address(request, page.next)}>; rel="next"'
    return response


@blueprint.get("/v1/articles/<article_id>")
def read_article(article_id: str) -> Response:
    """Answer an article with its text and what was found in it."""
    read_query(request, NoQuerySchema())
    try:
        return json_answer(article_body(articles.get(wiring().store, article_id)))
    except UnknownArticleError as error:
        raise _unknown(article_id) from error


@blueprint.put("/v1/articles/<article_id>")
def replace_article(article_id: str) -> Response:
    """Correct an article: the timeline becomes what it would be had it come like this."""
    article, annotation = _read_article()
    try:
        with _as_expected(article_id):
            return json_answer(article_found_body(articles.replace(wiring().store, article_id, article, annotation)))
    except UnknownArticleError as error:
        raise _unknown(article_id) from error
    except UrlTakenError as error:
        message = f"Is the url of the article {error.article_id}."
        raise ProblemError(CONFLICT, f"url: {message}", (FieldError("url", message),)) from error


@blueprint.delete("/v1/articles/<article_id>")
def withdraw_article(article_id: str) -> Response:
    """Withdraw an article: the timeline becomes what it would be had it never come."""
    read_query(request, NoQuerySchema())
    try:
        with _as_expected(article_id):
            articles.remove(wiring().store, article_id)
    except UnknownArticleError as error:
        raise _unknown(article_id) from error
    return Response(status=HTTPStatus.NO_CONTENT)


@contextmanager
def _as_expected(article_id: str) -> Iterator[None]:
    """Write nothing where `If-Match` expects another version of the article; whatever else speaks against the write comes first.

    Raises `UnknownArticleError`.
    """
    store = wiring().store
    if "If-Match" not in request.headers:
        yield
        return
    with store.writing():
        here = json_answer(article_body(articles.get(store, article_id)))
        yield
        expect(here)


def _read_article() -> tuple[Article, Annotation]:
    read_query(request, NoQuerySchema())
    given = read_body(request, ArticleSchema(), max_text_bytes=wiring().settings.max_text_bytes)
    article = as_article(given)
    try:
        return article, annotate(article.document, most=wiring().settings.max_expressions)
    except CrowdedError as error:
        raise invalid_body("text", str(error)) from error


def as_article(given: Mapping[str, Any]) -> Article:
    """Turn loaded fields of `ArticleSchema` into an article, in the language that it says or else seems to be in."""
    return Article(**{**given, "published": given["published"].isoformat(), "language": language_of(given)})


def _unknown(article_id: str) -> ProblemError:
    return ProblemError(NOT_FOUND, f"No article has the id {article_id!r}.")


def _conflict(error: ArticleConflictError) -> ProblemError:
    errors = tuple(FieldError(name, "Differs from the stored article.") for name in error.fields)
    detail = (
        f"The article {error.article_id} has the same identity and another {', '.join(error.fields)}. "
        f"To correct it, PUT /v1/articles/{error.article_id}."
    )
    return ProblemError(CONFLICT, detail, errors)

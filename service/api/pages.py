"""The pages for people: the timeline, a story, and what problems mean."""

from http import HTTPStatus

from flask import Blueprint, Response, request

from service.api.filters import read_filters
from service.api.headers import PAGE_POLICY
from service.api.negotiation import acceptable
from service.api.problems import CATALOGUE, ProblemError
from service.api.reading import load_query, query_parameters, read_query
from service.api.schemas import NoQuerySchema, TimelineSchema
from service.api.stories import unknown_story
from service.api.timeline import represent, view_of
from service.api.wiring import wiring
from service.representations.representation import TimelineView, representations
from service.representations.templates import render_template
from service.storage import timeline
from service.storage.errors import UnknownStoryError

blueprint = Blueprint("pages", __name__)
_HTML = "text/html"


@blueprint.before_request
def _accepts_html() -> None:
    acceptable(_HTML)


@blueprint.get("/")
def read_page() -> Response:
    """Show the timeline with its filters; a filter that cannot be used is explained beside it, with status 400."""
    given = {name: text for name, text in query_parameters(request).items() if text.strip()}
    try:
        filters = read_filters(load_query(given, TimelineSchema(wiring().settings)), wiring())
        view, status = view_of(filters, given), HTTPStatus.OK
    except ProblemError as problem:
        errors = {error.field: error.message for error in problem.errors}
        view, status = TimelineView((), {}, given=given, errors=errors, root=request.root_path), HTTPStatus.BAD_REQUEST
    response = represent(view, representations()["html"])
    response.status_code = status
    return response


@blueprint.get("/stories/<story_id>")
def read_story_page(story_id: str) -> Response:
    """Show a story: every article that tells it, in its own words, and how its date was read."""
    read_query(request, NoQuerySchema())
    try:
        detail = timeline.story(wiring().store, story_id)
    except UnknownStoryError as error:
        raise unknown_story(story_id) from error
    return _page("story.html", detail=detail)


@blueprint.get("/problems")
def read_problems() -> Response:
    """Explain every kind of problem that the service answers with."""
    read_query(request, NoQuerySchema())
    return _page("problems.html", catalogue=CATALOGUE)


def _page(template: str, **values: object) -> Response:
    page = render_template(template, root=request.root_path, **values)
    return Response(page, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": PAGE_POLICY})

"""GET /v1/timeline: the stories, filtered, paged, in any representation."""

from collections.abc import Mapping

from flask import Blueprint, Response, request

from service.api.filters import Filters, find, read_filters
from service.api.headers import PAGE_POLICY
from service.api.negotiation import acceptable
from service.api.reading import next_address, query_parameters, read_query
from service.api.schemas import TimelineFormatSchema, TimelineSchema
from service.api.wiring import wiring
from service.representations.representation import Representation, TimelineView, representations

blueprint = Blueprint("timeline", __name__)
SUFFIXES = f"<any({','.join(representations())}):suffix>"


@blueprint.get("/v1/timeline")
def read_timeline() -> Response:
    """Answer in the representation that `format` names, or else the one that `Accept` likes best."""
    given = read_query(request, TimelineFormatSchema(wiring().settings))
    if given["format"]:
        chosen = representations()[given["format"]]
    else:
        media_type = acceptable(*(one.media_type for one in representations().values()))
        chosen = next(one for one in representations().values() if one.media_type == media_type)
    response = _answer(given, chosen)
    response.vary.add("Accept")
    return response


@blueprint.get(f"/v1/timeline.{SUFFIXES}")
def read_timeline_file(suffix: str) -> Response:
    """Answer in the representation that the suffix names."""
    return _answer(read_query(request, TimelineSchema(wiring().settings)), representations()[suffix])


def _answer(given: dict[str, object], chosen: Representation) -> Response:
    return represent(view_of(read_filters(given, wiring()), query_parameters(request)), chosen)


def view_of(filters: Filters, given: Mapping[str, str]) -> TimelineView:
    """Read the page of the timeline that the filters ask for; `given` are these as somebody wrote them."""
    page = find(filters, wiring())
    return TimelineView(
        stories=page.items,
        query=filters.reading,
        next_cursor=page.next,
        next_address=next_address(request, page.next),
        given=given,
        root=request.root_path,
    )


def represent(view: TimelineView, chosen: Representation) -> Response:
    """Write a view of the timeline with its headers."""
    response = Response(chosen.render(view), content_type=content_type(chosen.media_type))
    if view.next_address:
        response.headers["Link"] = f'<{view.next_address}>; rel="next"'
    if chosen.media_type == "text/html":
        response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response


def content_type(media_type: str) -> str:
    """Give the header of a media type; only text says its charset, JSON has but one."""
    return f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type

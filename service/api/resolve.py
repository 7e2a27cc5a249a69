"""/v1/resolve: what the expressions of time in a text mean; nothing is stored."""

from collections.abc import Callable, Mapping
from typing import Any

from flask import Blueprint, Response, request

from service.api.languages import language_of
from service.api.negotiation import accepts_json, json_answer
from service.api.problems import ProblemError, invalid_body, invalid_query
from service.api.reading import read_body, read_query
from service.api.schemas import WEEK_STARTS, NoQuerySchema, ResolveSchema
from service.api.wiring import wiring
from service.document import Document
from service.pipeline import CrowdedError, resolve
from service.representations.bodies import resolution_body
from service.resolution.options import Options

blueprint = Blueprint("resolve", __name__)
blueprint.before_request(accepts_json)


@blueprint.get("/v1/resolve")
def resolve_query() -> Response:
    """Resolve a text in the query string: for a quick look with curl."""
    return _answer(read_query(request, ResolveSchema()), invalid_query)


@blueprint.post("/v1/resolve")
def resolve_body() -> Response:
    """Resolve a text of any length."""
    read_query(request, NoQuerySchema())
    return _answer(read_body(request, ResolveSchema(), max_text_bytes=wiring().settings.max_text_bytes), invalid_body)


def read_options(given: Mapping[str, Any]) -> Options:
    """Turn loaded fields of `ResolveSchema` into the options of the reading."""
    return Options(
        document_type=given["document_type"],
        prefer=given["prefer"],
        dayfirst=given["date_order"] == "DMY" if given["date_order"] else None,
        week_start=WEEK_STARTS[given["week_start"]],
        country=given["country"],
    )


def _answer(given: dict[str, Any], problem: Callable[[str, str], ProblemError]) -> Response:
    document = Document(text=given["text"], dct=given["published"], language=language_of(given))
    try:
        timexes = resolve(document, read_options(given), most=wiring().settings.max_expressions)
    except CrowdedError as error:
        raise problem("text", str(error)) from error
    return json_answer(resolution_body(timexes, document.dct, document.language))

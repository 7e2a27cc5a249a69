"""Which media type a client gets, and the plain JSON answer."""

import json
from collections.abc import Mapping
from http import HTTPStatus

from flask import Response, request

from service.api.problems import NOT_ACCEPTABLE, ProblemError

JSON = "application/json"


def acceptable(*media_types: str) -> str:
    """Give the one of these media types that the client likes best, the first where it does not say.

    Raises a 406 where it takes none of them.
    """
    if "Accept" not in request.headers:
        return media_types[0]
    chosen = request.accept_mimetypes.best_match(media_types)
    if chosen is None:
        raise ProblemError(NOT_ACCEPTABLE, f"This address sends: {', '.join(media_types)}.")
    return chosen


def accepts_json() -> None:
    """Refuse a client that takes no JSON, before anything is done for it."""
    acceptable(JSON)


def json_answer(body: Mapping[str, object], status: HTTPStatus = HTTPStatus.OK) -> Response:
    """Write an answer as JSON in UTF-8."""
    return Response(json.dumps(body, ensure_ascii=False, separators=(",", ":")) + "\n", status=status, content_type=JSON)

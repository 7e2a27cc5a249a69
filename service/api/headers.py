"""Headers that every answer carries: validators, CORS for reads, and what keeps a browser safe."""

from http import HTTPStatus
from typing import Final

from flask import Flask, Response, request

from service.api.problems import PRECONDITION_FAILED, ProblemError, problem_response

_READS: Final = frozenset({"GET", "HEAD"})
_CLOSED: Final = "default-src 'none'; frame-ancestors 'none'"
PAGE_POLICY: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
DOCS_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def register_headers(app: Flask) -> None:
    """Let every answer of an app carry them."""
    app.after_request(_secure)
    app.after_request(_share)
    app.after_request(_validate)  # the last one registered is the first to run


def _validate(response: Response) -> Response:
    """Answer 304 where the client has this very body, 412 where it wants another one (RFC 9110, section 13)."""
    if request.method in _READS and response.status_code == HTTPStatus.OK:
        response.headers.setdefault("Cache-Control", "no-cache")
        if not response.direct_passthrough:
            response.add_etag()
            response.make_conditional(request)
            if response.status_code == HTTPStatus.PRECONDITION_FAILED and request.if_match.star_tag:
                response.status_code = HTTPStatus.OK  # whatever is here will do, which werkzeug overlooks
            elif response.status_code == HTTPStatus.PRECONDITION_FAILED:
                return problem_response(ProblemError(PRECONDITION_FAILED, PRECONDITION_FAILED.meaning))
    return response


def expect(here: Response) -> None:
    """Raise the problem 412 where `If-Match` does not name the version that is here, which a write would overwrite.

    A header that is empty or cannot be read names none: whoever sends one means to overwrite nothing.
    """
    here.add_etag()
    tag, _ = here.get_etag()
    if not request.if_match.contains(tag or ""):
        raise ProblemError(PRECONDITION_FAILED, PRECONDITION_FAILED.meaning)


def _share(response: Response) -> Response:
    """Let pages of other hosts read, and only read."""
    if request.method in _READS:
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Access-Control-Expose-Headers"] = "ETag, Link"
    elif request.method == "OPTIONS" and request.headers.get("Access-Control-Request-Method") in _READS:
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Access-Control-Allow-Methods"] = "GET, HEAD"
        response.headers["Access-Control-Allow-Headers"] = "Accept, If-None-Match"
        response.headers["Access-Control-Max-Age"] = "86400"
    return response


def _secure(response: Response) -> Response:
    response.headers.setdefault("Content-Security-Policy", _CLOSED)
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Referrer-Policy", "no-referrer")
    return response

"""Errors as problem details (RFC 9457): one catalogue, one exception, one media type."""

import json
import logging
from dataclasses import dataclass
from http import HTTPStatus

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

PROBLEM_MEDIA_TYPE = "application/problem+json"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ProblemType:
    """A kind of problem: its address is `/problems#slug`, where `meaning` is explained to people."""

    slug: str
    status: HTTPStatus
    title: str
    meaning: str

    @property
    def uri(self) -> str:
        """The address of the explanation, from where the service is mounted."""
        return f"/problems#{self.slug}"


MALFORMED_BODY = ProblemType(
    "malformed-body",
    HTTPStatus.BAD_REQUEST,
    "The body is not valid JSON",
    "The body must be one JSON object in UTF-8, without doubled keys and without NaN or Infinity.",
)
INVALID_BODY = ProblemType(
    "invalid-body",
    HTTPStatus.UNPROCESSABLE_ENTITY,
    "A field of the body cannot be used",
    "Each member of `errors` names a field and says what is wrong with it. Nothing was stored.",
)
INVALID_QUERY = ProblemType(
    "invalid-query",
    HTTPStatus.BAD_REQUEST,
    "A query parameter cannot be used",
    "Each member of `errors` names a parameter and says what is wrong with it. Unknown parameters are errors, never ignored.",
)
NOT_FOUND = ProblemType(
    "not-found", HTTPStatus.NOT_FOUND, "There is nothing here", "No route, article or story has this address."
)
METHOD_NOT_ALLOWED = ProblemType(
    "method-not-allowed",
    HTTPStatus.METHOD_NOT_ALLOWED,
    "This address does not take that method",
    "The `Allow` header lists the methods that it takes.",
)
NOT_ACCEPTABLE = ProblemType(
    "not-acceptable",
    HTTPStatus.NOT_ACCEPTABLE,
    "None of the accepted media types can be sent",
    "`detail` lists the media types that can be sent; `*/*` always works.",
)
CONFLICT = ProblemType(
    "conflict",
    HTTPStatus.CONFLICT,
    "This contradicts what is stored",
    "An article with this identity has other content, another one has this url, or a split leaves nothing. `detail` says which.",
)
PRECONDITION_FAILED = ProblemType(
    "precondition-failed",
    HTTPStatus.PRECONDITION_FAILED,
    "What is here is not what the request expects",
    "`If-Match` does not name the version that is here. Read it without this header, and go on from its `ETag`.",
)
TOO_LARGE = ProblemType(
    "too-large",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "The text or the body is too long",
    "`detail` says how many bytes of UTF-8 are taken. Split the text, or ask the operator to raise the limit.",
)
UNSUPPORTED_MEDIA_TYPE = ProblemType(
    "unsupported-media-type",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    "The body has an unsupported media type",
    "Send `Content-Type: application/json`, in UTF-8 and without a content encoding.",
)
NOT_READY = ProblemType(
    "not-ready",
    HTTPStatus.SERVICE_UNAVAILABLE,
    "The service is not ready",
    "The database cannot be reached or is not migrated; try again soon.",
)
BAD_REQUEST = ProblemType("bad-request", HTTPStatus.BAD_REQUEST, "The request cannot be read", "The request is not valid HTTP.")
INTERNAL_ERROR = ProblemType(
    "internal-error",
    HTTPStatus.INTERNAL_SERVER_ERROR,
    "The service failed",
    "This is a defect of the service and not of the request. Nothing was stored; the operator's log has the cause.",
)

CATALOGUE = (
    MALFORMED_BODY,
    INVALID_BODY,
    INVALID_QUERY,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    CONFLICT,
    PRECONDITION_FAILED,
    TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    NOT_READY,
    BAD_REQUEST,
    INTERNAL_ERROR,
)
_BY_STATUS = {
    kind.status: kind
    for kind in (NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, BAD_REQUEST, INTERNAL_ERROR)
}


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing that is wrong, and the field or parameter where it is."""

    field: str
    message: str


class ProblemError(Exception):
    """Ends a request with a problem of the catalogue.

    >>> ProblemError(NOT_FOUND, "No article has the id ar_1.").kind.status
    <HTTPStatus.NOT_FOUND: 404>
    """

    def __init__(self, kind: ProblemType, detail: str, errors: tuple[FieldError, ...] = ()) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.errors = errors


def invalid_query(parameter: str, message: str) -> ProblemError:
    """Make a problem with one query parameter."""
    detail = f"{parameter}: {message}" if parameter else message
    return ProblemError(INVALID_QUERY, detail, (FieldError(parameter, message),))


def invalid_body(field: str, message: str) -> ProblemError:
    """Make a problem with one field of the body."""
    return ProblemError(INVALID_BODY, f"{field}: {message}", (FieldError(field, message),))


def problem_response(problem: ProblemError) -> Response:
    """Write a problem as `application/problem+json`."""
    members: dict[str, object] = {
        "type": f"{request.root_path}{problem.kind.uri}",
        "title": problem.kind.title,
        "status": int(problem.kind.status),
        "detail": problem.detail,
    }
    if problem.errors:
        members["errors"] = [{"field": error.field, "message": error.message} for error in problem.errors]
    body = json.dumps(members, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
    return Response(body, status=problem.kind.status, content_type=PROBLEM_MEDIA_TYPE)


def _from_http(error: HTTPException) -> Response:
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    if status < HTTPStatus.BAD_REQUEST:
        return Response(status=status, headers=error.get_headers())
    fallback = BAD_REQUEST if status < HTTPStatus.INTERNAL_SERVER_ERROR else INTERNAL_ERROR
    kind = _BY_STATUS.get(status, fallback)
    response = problem_response(ProblemError(kind, kind.meaning))
    kept = ("Allow", "Content-Range", "Retry-After")
    response.headers.extend([(name, text) for name, text in error.get_headers() if name in kept])
    return response


def _from_defect(error: Exception) -> Response:
    _log.error("unhandled error", exc_info=error)
    return problem_response(ProblemError(INTERNAL_ERROR, INTERNAL_ERROR.meaning))


def register_problems(app: Flask) -> None:
    """Let every error of an app, its own and those of its routing, leave as a problem."""
    app.register_error_handler(ProblemError, problem_response)
    app.register_error_handler(HTTPException, _from_http)
    app.register_error_handler(Exception, _from_defect)

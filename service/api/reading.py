"""Reading a request: its JSON body and its query string, each strictly."""

import json
from typing import Any, Never
from urllib.parse import parse_qsl, urlencode

from flask import Request
from marshmallow import Schema, ValidationError
from werkzeug.exceptions import RequestEntityTooLarge

from service.api.problems import (
    INVALID_BODY,
    INVALID_QUERY,
    MALFORMED_BODY,
    TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    FieldError,
    ProblemError,
    ProblemType,
    invalid_query,
)

JSON_ESCAPE_GROWTH = 6
"""One byte of text takes at most six bytes of JSON (`\\u0001`)."""
BODY_OVERHEAD = 65_536
"""Room for the other fields of an article, in bytes."""
_MAX_PARAMETERS = 50


def read_body(request: Request, schema: Schema, *, max_text_bytes: int) -> dict[str, Any]:
    """Read a JSON object through a schema; a `text` of more UTF-8 bytes than the limit is a 413.

    Raises ProblemError and names each field that is wrong.
    """
    body = _parse(_raw_body(request, max_text_bytes))
    if not isinstance(body, dict):
        raise ProblemError(INVALID_BODY, "The body must be a JSON object.", (FieldError("", "Must be a JSON object."),))
    text = body.get("text")
    if isinstance(text, str) and len(text.encode("utf-8", "surrogatepass")) > max_text_bytes:
        message = f"Must have at most {max_text_bytes} bytes of UTF-8."
        raise ProblemError(TOO_LARGE, f"text: {message}", (FieldError("text", message),))
    return _load(schema, body, INVALID_BODY)


def read_query(request: Request, schema: Schema) -> dict[str, Any]:
    """Read the query string through a schema; unknown and repeated parameters are problems.

    Raises ProblemError and names each parameter that is wrong.
    """
    return load_query(query_parameters(request), schema)


def load_query(parameters: dict[str, str], schema: Schema) -> dict[str, Any]:
    """Read parameters through a schema; raises ProblemError and names each one that is wrong."""
    return _load(schema, parameters, INVALID_QUERY)


def query_parameters(request: Request) -> dict[str, str]:
    """Take the query string apart, each parameter once and in valid UTF-8."""
    try:
        pairs = parse_qsl(
            request.query_string.decode("ascii", "replace"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MAX_PARAMETERS,
        )
    except UnicodeDecodeError as error:
        raise ProblemError(INVALID_QUERY, "The query string is not valid UTF-8.") from error
    except ValueError as error:
        raise ProblemError(INVALID_QUERY, f"The query string has more than {_MAX_PARAMETERS} parameters.") from error
    parameters: dict[str, str] = {}
    for name, text in pairs:
        if not name:
            raise invalid_query("", f"A parameter needs a name before its value {text[:40]!r}.")
        if name in parameters:
            raise invalid_query(name, "Must be given once.")
        parameters[name] = text
    return parameters


def next_address(request: Request, cursor: str | None) -> str | None:
    """Give the address of the page behind the one that a request asks for, relative to the host."""
    if cursor is None:
        return None
    return f"{request.root_path}{request.path}?{urlencode(query_parameters(request) | {'cursor': cursor})}"


def _raw_body(request: Request, max_text_bytes: int) -> bytes:
    encoding = request.headers.get("Content-Encoding", "identity").strip().lower()
    charset = request.mimetype_params.get("charset", "utf-8").lower()
    if request.mimetype != "application/json" or encoding != "identity" or charset not in {"utf-8", "utf8"}:
        raise ProblemError(UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED_MEDIA_TYPE.meaning)
    try:
        raw = request.get_data(cache=False)
        if request.content_length is None:
            request.stream.read(1)  # a body of unknown length was cut at the limit, which only a further read tells
    except RequestEntityTooLarge as error:
        detail = f"The body has more than {request.max_content_length} bytes; a text may have {max_text_bytes} bytes of UTF-8."
        raise ProblemError(TOO_LARGE, detail) from error
    return raw


def _parse(raw: bytes) -> object:
    try:
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_object_of_single_keys, parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise ProblemError(MALFORMED_BODY, f"The body is not valid UTF-8: byte {error.start} cannot be read.") from error
    except json.JSONDecodeError as error:
        detail = f"The body is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        raise ProblemError(MALFORMED_BODY, detail) from error
    except RecursionError as error:
        raise ProblemError(MALFORMED_BODY, "The body is nested too deeply.") from error
    except ValueError as error:  # Python reads no whole number of more than 4,300 digits
        raise ProblemError(MALFORMED_BODY, "The body holds a number that is too long.") from error


def _object_of_single_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        doubled = next(name for name in members if names.count(name) > 1)
        message = "Must be given once."
        raise ProblemError(MALFORMED_BODY, f"{doubled}: {message}", (FieldError(doubled, message),))
    return members


def _refuse_constant(name: str) -> Never:
    raise ProblemError(MALFORMED_BODY, f"The body is not valid JSON: {name} is no JSON number.")


def _load(schema: Schema, members: dict[str, Any], kind: ProblemType) -> dict[str, Any]:
    try:
        loaded: dict[str, Any] = schema.load(members)
    except ValidationError as error:
        errors = tuple(sorted(_flatten(error.messages_dict, ""), key=lambda one: one.field))
        raise ProblemError(kind, "; ".join(f"{one.field}: {one.message}" for one in errors), errors) from error
    return loaded


def _flatten(messages: dict[Any, Any], prefix: str) -> list[FieldError]:
    errors: list[FieldError] = []
    for name, found in messages.items():
        path = f"{prefix}{name}"
        if isinstance(found, dict):
            errors += _flatten(found, f"{path}.")
        else:
            errors += [FieldError(path, str(message)) for message in found]
    return errors

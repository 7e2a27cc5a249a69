"""/healthz and /readyz: for operators and their machines."""

from flask import Blueprint, Response, request

from service.api.negotiation import accepts_json, json_answer
from service.api.problems import NOT_READY, ProblemError
from service.api.reading import read_query
from service.api.schemas import NoQuerySchema
from service.api.wiring import wiring

blueprint = Blueprint("health", __name__)
blueprint.before_request(accepts_json)


@blueprint.get("/healthz")
def healthz() -> Response:
    """Say that the process answers."""
    read_query(request, NoQuerySchema())
    return json_answer({"status": "ok"})


@blueprint.get("/readyz")
def readyz() -> Response:
    """Say whether the database can be used."""
    read_query(request, NoQuerySchema())
    if not wiring().store.ready():
        raise ProblemError(NOT_READY, NOT_READY.meaning)
    return json_answer({"status": "ready"})

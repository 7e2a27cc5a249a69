"""/openapi.yaml and /docs: the contract, for programs and for people. Everything comes from this host."""

from functools import cache
from importlib.resources import files
from pathlib import Path

import flask_swagger_ui
from flask import Blueprint, Response, request, send_from_directory

from service.api.headers import DOCS_POLICY
from service.api.negotiation import acceptable
from service.api.reading import read_query
from service.api.schemas import NoQuerySchema
from service.representations.templates import render_template

blueprint = Blueprint("docs", __name__)
_ASSETS = Path(flask_swagger_ui.__file__).parent / "dist"


@blueprint.get("/openapi.yaml")
def read_contract() -> Response:
    """Answer the description of this interface (OpenAPI 3.1)."""
    acceptable("application/yaml")
    read_query(request, NoQuerySchema())
    return Response(_contract(), content_type="application/yaml")


@blueprint.get("/docs")
def read_docs() -> Response:
    """Show the description as a page where every call can be tried."""
    acceptable("text/html")
    read_query(request, NoQuerySchema())
    page = render_template("docs.html", root=request.root_path)
    return Response(page, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": DOCS_POLICY})


@blueprint.get("/docs/assets/<path:name>")
def read_asset(name: str) -> Response:
    """Answer a file of Swagger UI."""
    return send_from_directory(_ASSETS, name, max_age=86_400)


@cache
def _contract() -> bytes:
    return (files("service") / "openapi.yaml").read_bytes()

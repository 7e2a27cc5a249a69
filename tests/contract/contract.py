"""openapi.yaml as tests use it: which operation answers a request, and whether a response is what the file says."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from flask import Response
from flask.testing import FlaskClient
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS31Validator, oas31_format_checker

CONTRACT = Path(__file__).parents[2] / "openapi.yaml"
ASSETS = ("/static/", "/docs/assets/")
_METHODS = ("get", "put", "post", "delete", "patch")


@cache
def contract() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return loaded


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference within the file, if the part is one."""
    while "$ref" in part:
        found: Any = contract()
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    description: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]

    def names(self, place: str) -> set[str]:
        return {parameter["name"] for parameter in self.parameters if parameter["in"] == place}

    def response(self, status: int) -> dict[str, Any]:
        responses = self.description["responses"]
        return resolved(responses.get(str(status)) or responses["default"])


@cache
def operations() -> tuple[Operation, ...]:
    found = []
    for path, item in contract()["paths"].items():
        for method in _METHODS:
            if method in item:
                parameters = [resolved(one) for one in item.get("parameters", []) + item[method].get("parameters", [])]
                found.append(Operation(method, path, item[method], tuple(parameters)))
    return tuple(found)


def operation_of(method: str, address: str) -> Operation | None:
    for operation in operations():
        template = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(operation.path))
        if operation.method == method.lower() and re.fullmatch(template, address):
            return operation
    return None


def validator(schema: dict[str, Any]) -> Validator:
    """A validator of a schema whose references lead into the file, formats included."""
    whole: Validator = OAS31Validator(schema | {"components": contract()["components"]}, format_checker=oas31_format_checker)
    return whole


def check(method: str, address: str, response: Response) -> None:
    """Fail where a response is not what the file says of its operation."""
    if address.startswith(ASSETS):
        return
    operation = operation_of("get" if method == "HEAD" else method, address)
    status = response.status_code
    if operation is None:
        assert status in {200, 404, 405, 308}, f"{method} {address} is no operation of openapi.yaml, yet answered {status}"
        described = {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
        if method == "OPTIONS":
            return
    else:
        described = operation.response(status)
        documented = {name.lower() for name in described.get("headers", {})}
        for name in ("ETag", "Link", "Location"):
            assert name not in response.headers or name.lower() in documented or status >= 300, f"{name} is not documented"
    content = described.get("content", {})
    if not content or method == "HEAD":
        assert not response.data
        return
    assert response.mimetype in content, f"{method} {address} answered {response.mimetype}, documented are {list(content)}"
    if response.mimetype.endswith("json"):
        validator(content[response.mimetype]["schema"]).validate(response.get_json(force=True))


class ContractClient(FlaskClient):
    """A client that holds every response to the contract."""

    def open(self, *args: Any, **kwargs: Any) -> Any:
        response = super().open(*args, buffered=True, **kwargs)
        check(response.request.method, response.request.path, response)
        return response

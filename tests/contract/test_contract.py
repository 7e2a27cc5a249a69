"""openapi.yaml and the code say the same, both ways."""

import re
from typing import Any, get_args, get_type_hints

import pytest
from flask import Flask
from openapi_spec_validator import validate

from service.api import bodies as stored
from service.api.languages import SUPPORTED_LANGUAGES
from service.api.problems import CATALOGUE
from service.api.schemas import (
    ArticleSchema,
    MergeSchema,
    NoQuerySchema,
    PageSchema,
    ResolveSchema,
    SplitSchema,
    TimelineFormatSchema,
    TimelineSchema,
)
from service.config import Settings
from service.events.event import Kind, Modality
from service.representations import bodies
from service.representations.representation import representations
from service.storage.timeline import Match, Sort
from service.temporal.granularity import Granularity
from service.temporal.timex import Reason, Timex, TimexType
from tests.contract.contract import ASSETS, Operation, contract, operations, resolved

SCHEMAS_OF_QUERIES = {
    "listArticles": PageSchema,
    "readTimeline": TimelineFormatSchema,
    "readTimelineFile": TimelineSchema,
    "readPage": TimelineSchema,
    "resolveQuery": ResolveSchema,
}
SCHEMAS_OF_BODIES = {
    "ArticleInput": ArticleSchema,
    "ResolveInput": ResolveSchema,
    "SplitInput": SplitSchema,
    "MergeInput": MergeSchema,
}
BODIES = {
    "Interval": bodies.IntervalBody,
    "Time": bodies.TimeBody,
    "Why": bodies.WhyBody,
    "Alternative": bodies.AlternativeBody,
    "Expression": bodies.ExpressionBody,
    "Resolution": bodies.ResolutionBody,
    "StorySummary": bodies.StorySummaryBody,
    "Span": stored.SpanBody,
    "FoundEvent": stored.FoundEventBody,
    "ToldEvent": stored.ToldEventBody,
    "ArticleSummary": stored.ArticleSummaryBody,
    "ArticleFound": stored.ArticleFoundBody,
    "Article": stored.ArticleBody,
    "ArticleReference": stored.ArticleReferenceBody,
    "Link": stored.LinkBody,
    "DateClaim": bodies.DateClaimBody,
    "Story": stored.StoryBody,
}
ENUMS = {
    "Format": set(representations()),
    "Language": set(SUPPORTED_LANGUAGES),
    "Kind": set(get_args(Kind)),
    "Modality": set(get_args(Modality)),
    "Match": set(get_args(Match)),
    "Sort": set(get_args(Sort)),
    "Granularity": {str(one) for one in Granularity},
    "TimexType": set(get_args(TimexType)),
}


def loaded(schema: Any) -> dict[str, Any]:
    made = schema(Settings()) if issubclass(schema, PageSchema) else schema()
    return {field.data_key or name: field for name, field in made.fields.items()}


def component(name: str) -> dict[str, Any]:
    found: dict[str, Any] = contract()["components"]["schemas"][name]
    return found


def test_file_is_valid_openapi():
    validate(contract())


def test_every_route_is_an_operation_and_every_operation_a_route(app: Flask):
    routes = {
        (method.lower(), re.sub(r"<(?:[^:<>]+:)?(\w+)>", r"{\1}", rule.rule))
        for rule in app.url_map.iter_rules()
        if not rule.rule.startswith(ASSETS)
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert routes == {(one.method, one.path) for one in operations()}


@pytest.mark.parametrize("operation", operations(), ids=lambda one: one.description["operationId"])
def test_parameters_are_those_that_are_read(operation: Operation):
    schema = SCHEMAS_OF_QUERIES.get(operation.description["operationId"], NoQuerySchema)
    fields = loaded(schema)
    assert operation.names("query") == set(fields)
    assert operation.names("path") == set(re.findall(r"\{(\w+)\}", operation.path))
    required = {one["name"] for one in operation.parameters if one["in"] == "query" and one.get("required")}
    assert required == {name for name, field in fields.items() if field.required}


@pytest.mark.parametrize("name", SCHEMAS_OF_BODIES)
def test_fields_of_bodies_are_those_that_are_read(name: str):
    fields = loaded(SCHEMAS_OF_BODIES[name])
    described = component(name)
    assert set(described["properties"]) == set(fields)
    assert set(described["required"]) == {field_name for field_name, field in fields.items() if field.required}
    lengths = {key: part["maxLength"] for key, part in described["properties"].items() if "maxLength" in part}
    counts = {key: part["minItems"] for key, part in described["properties"].items() if "minItems" in part}
    assert counts == {key: field.least for key, field in fields.items() if getattr(field, "least", None)}
    assert lengths == {key: field.max_length for key, field in fields.items() if getattr(field, "max_length", None)}


@pytest.mark.parametrize("operation_id", SCHEMAS_OF_QUERIES)
def test_bounds_and_choices_of_parameters_are_those_that_are_checked(operation_id: str):
    operation = next(one for one in operations() if one.description["operationId"] == operation_id)
    fields = loaded(SCHEMAS_OF_QUERIES[operation_id])
    for parameter in operation.parameters:
        if parameter["in"] != "query":
            continue
        schema, field = resolved(parameter["schema"]), fields[parameter["name"]]
        assert schema.get("maxLength") == getattr(field, "max_length", None)
        assert schema.get("minimum") == getattr(field, "least", None)
        assert schema.get("maximum") == getattr(field, "most", None)
        assert set(schema.get("enum", ())) == set(getattr(field, "choices", ()))
        if "default" in parameter["schema"]:
            assert parameter["schema"]["default"] == field.load_default


@pytest.mark.parametrize("name", BODIES)
def test_members_of_answers_are_documented(name: str):
    described, body = component(name), BODIES[name]
    assert set(described["properties"]) == set(get_type_hints(body))
    assert set(described["required"]) == body.__required_keys__


@pytest.mark.parametrize("name", ENUMS)
def test_enumerations_are_those_of_the_code(name: str):
    assert set(component(name)["enum"]) == ENUMS[name]


def test_enumerations_within_schemas_are_those_of_the_code():
    anchored_on = get_args(get_type_hints(Reason)["anchored_on"])
    assert component("Why")["properties"]["anchored_on"]["enum"] == list(anchored_on)
    bounds = get_args(get_args(get_type_hints(Timex)["bound"])[0])
    assert component("Expression")["properties"]["bound"]["enum"] == list(bounds)


def test_members_of_query_are_the_filters():
    asked = set(loaded(TimelineSchema)) - {"cursor"}
    assert set(component("ReadQuery")["properties"]) == asked


def test_every_component_is_used():
    text = str(contract())
    for kind, parts in contract()["components"].items():
        for name in parts:
            assert f"#/components/{kind}/{name}'" in text, f"{kind}/{name} is used nowhere"


def test_everything_is_described():
    for operation in operations():
        assert operation.description["summary"]
        assert operation.description["description"]
        assert all(parameter["description"] for parameter in operation.parameters)
    for name, schema in contract()["components"]["schemas"].items():
        assert schema["description"], name
        for member, part in schema.get("properties", {}).items():
            assert resolved(part)["description"], f"{name}.{member}"


def test_limits_of_settings_are_documented():
    defaults = Settings()
    limit = contract()["components"]["parameters"]["limit"]
    assert limit["schema"]["maximum"] == defaults.page_limit_max
    assert f"{defaults.page_limit_default} by default" in limit["description"]
    assert f"{defaults.max_text_bytes:,} bytes" in component("Text")["description"]
    assert f"{defaults.max_expressions:,} expressions of time" in component("Text")["description"]


def test_each_problem_has_one_slug():
    assert len({kind.slug for kind in CATALOGUE}) == len(CATALOGUE)

"""/v1/stories: one entry of the timeline with everything behind it, and what people rule over it."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Blueprint, Response, request
from flask.blueprints import BlueprintSetupState
from werkzeug.routing import BaseConverter

from service.api.bodies import story_body
from service.api.negotiation import accepts_json, json_answer
from service.api.problems import CONFLICT, NOT_FOUND, FieldError, ProblemError
from service.api.reading import read_body, read_query
from service.api.schemas import MergeSchema, NoQuerySchema, SplitSchema
from service.api.wiring import wiring
from service.representations.bodies import story_summary_body
from service.storage import rulings, timeline
from service.storage.errors import BadRulingError, UnknownEventError, UnknownStoryError

blueprint = Blueprint("stories", __name__)
blueprint.before_request(accepts_json)


class StoryIdConverter(BaseConverter):
    """What may be a story's id in an address: one part of a path, except the word that names an action."""

    regex = r"(?!merge(?:/|$))[^/]+"


@blueprint.record_once
def _register_converter(state: BlueprintSetupState) -> None:
    state.app.url_map.converters["story"] = StoryIdConverter


@blueprint.get("/v1/stories/<story:story_id>")
def read_story(story_id: str) -> Response:
    """Answer a story with its events, their articles, and why they are one."""
    read_query(request, NoQuerySchema())
    try:
        return json_answer(story_body(timeline.story(wiring().store, story_id)))
    except UnknownStoryError as error:
        raise unknown_story(story_id) from error


@blueprint.post("/v1/stories/<story:story_id>/split")
def split_story(story_id: str) -> Response:
    """Take events out of a story, for good."""
    read_query(request, NoQuerySchema())
    given = read_body(request, SplitSchema(), max_text_bytes=wiring().settings.max_text_bytes)
    with _explained():
        ids = rulings.split(wiring().store, story_id, given["events"])
    found = [timeline.story(wiring().store, one).story for one in ids]
    return json_answer({"items": [story_summary_body(story) for story in found]})


@blueprint.post("/v1/stories/merge")
def merge_stories() -> Response:
    """Make one story of several, for good."""
    read_query(request, NoQuerySchema())
    given = read_body(request, MergeSchema(), max_text_bytes=wiring().settings.max_text_bytes)
    with _explained():
        story_id = rulings.merge(wiring().store, given["stories"])
    return json_answer(story_body(timeline.story(wiring().store, story_id)))


def unknown_story(story_id: str) -> ProblemError:
    """Make the problem of an id that no story has."""
    return ProblemError(NOT_FOUND, f"No story has the id {story_id!r}.")


@contextmanager
def _explained() -> Iterator[None]:
    """Turn what storage refuses of a ruling into a problem."""
    try:
        yield
    except UnknownStoryError as error:
        raise unknown_story(error.story_id) from error
    except UnknownEventError as error:
        message = f"The story has no event with the id {error.event_id!r}."
        raise ProblemError(NOT_FOUND, f"events: {message}", (FieldError("events", message),)) from error
    except BadRulingError as error:
        raise ProblemError(CONFLICT, f"{str(error).capitalize()}.") from error

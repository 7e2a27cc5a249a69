"""/v1/stories: one entry of the timeline with everything behind it, and what people rule over it."""

from collections.abc import Callable
from typing import TypeVar

from flask import Blueprint, Response, request

from service.api.bodies import story_body
from service.api.negotiation import accepts_json, json_answer
from service.api.problems import INVALID_BODY, NOT_FOUND, FieldError, ProblemError
from service.api.reading import read_body, read_query
from service.api.schemas import MergeSchema, NoQuerySchema, SplitSchema
from service.api.wiring import wiring
from service.representations.bodies import story_summary_body
from service.storage import rulings, timeline
from service.storage.errors import BadRulingError, UnknownEventError, UnknownStoryError

blueprint = Blueprint("stories", __name__)
blueprint.before_request(accepts_json)
T = TypeVar("T")


@blueprint.get("/v1/stories/<story_id>")
def read_story(story_id: str) -> Response:
    """Answer a story with its events, their articles, and why they are one."""
    read_query(request, NoQuerySchema())
    try:
        return json_answer(story_body(timeline.story(wiring().store, story_id)))
    except UnknownStoryError as error:
        raise unknown_story(story_id) from error


@blueprint.post("/v1/stories/<story_id>/split")
def split_story(story_id: str) -> Response:
    """Take events out of a story, for good."""
    read_query(request, NoQuerySchema())
    given = read_body(request, SplitSchema(), max_text_bytes=wiring().settings.max_text_bytes)
    try:
        ids = _rule("events", lambda: rulings.split(wiring().store, story_id, given["events"]))
    except UnknownStoryError as error:
        raise unknown_story(story_id) from error
    found = [timeline.story(wiring().store, one).story for one in ids]
    return json_answer({"items": [story_summary_body(story) for story in found]})


@blueprint.post("/v1/stories/merge")
def merge_stories() -> Response:
    """Make one story of several, for good."""
    read_query(request, NoQuerySchema())
    given = read_body(request, MergeSchema(), max_text_bytes=wiring().settings.max_text_bytes)
    try:
        story_id = _rule("stories", lambda: rulings.merge(wiring().store, given["stories"]))
    except UnknownStoryError as error:
        raise _unusable("stories", f"No story has the id {error.story_id!r}.") from error
    return json_answer(story_body(timeline.story(wiring().store, story_id)))


def unknown_story(story_id: str) -> ProblemError:
    """Make the problem of an id that no story has."""
    return ProblemError(NOT_FOUND, f"No story has the id {story_id!r}.")


def _rule(field: str, decide: Callable[[], T]) -> T:
    """Carry out a ruling; one that says nothing is a problem with the field that it was given in."""
    try:
        return decide()
    except (BadRulingError, UnknownEventError) as error:
        raise _unusable(field, f"{str(error)[0].upper()}{str(error)[1:]}.") from error


def _unusable(field: str, message: str) -> ProblemError:
    return ProblemError(INVALID_BODY, f"{field}: {message}", (FieldError(field, message),))

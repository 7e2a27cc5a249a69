"""/v1/stories: one entry of the timeline with everything behind it."""

from flask import Blueprint, Response, request

from service.api.bodies import story_body
from service.api.negotiation import accepts_json, json_answer
from service.api.problems import NOT_FOUND, ProblemError
from service.api.reading import read_query
from service.api.schemas import NoQuerySchema
from service.api.wiring import wiring
from service.storage import timeline
from service.storage.errors import UnknownStoryError

blueprint = Blueprint("stories", __name__)
blueprint.before_request(accepts_json)


@blueprint.get("/v1/stories/<story_id>")
def read_story(story_id: str) -> Response:
    """Answer a story with its events, their articles, and why they are one."""
    read_query(request, NoQuerySchema())
    try:
        return json_answer(story_body(timeline.story(wiring().store, story_id)))
    except UnknownStoryError as error:
        raise ProblemError(NOT_FOUND, f"No story has the id {story_id!r}.") from error

"""The timeline as JSON: for programs."""

import json

from service.representations.bodies import story_summary_body
from service.representations.representation import Representation, TimelineView


def _render(view: TimelineView) -> str:
    body = {
        "items": [story_summary_body(story) for story in view.stories],
        "next": view.next_cursor,
        "query": dict(view.query),
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")) + "\n"


REPRESENTATION = Representation("json", "application/json", _render)

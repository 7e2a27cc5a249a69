"""The timeline as a page: for people, without any script."""

from itertools import groupby
from urllib.parse import urlencode

from service.events.merging.story import Story
from service.languages import codes, language
from service.representations.representation import Representation, TimelineView
from service.representations.templates import render_template
from service.temporal.granularity import Granularity

_UNITS_OF_HTML = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.YEAR})
_MORE_FILTERS = (
    "source",
    "name",
    "collection",
    "article",
    "language",
    "modality",
    "dating",
    "granularity",
    "min_sources",
    "match",
    "on",
    "top",
)


def _render(view: TimelineView) -> str:
    by_weight = view.query.get("sort") == "weight"
    years = groupby(view.stories, key=lambda story: None if by_weight else story.interval.start.year)
    return render_template(
        "timeline.html",
        view=view,
        years=[(year, list(stories)) for year, stories in years],
        machine_date=_machine_date,
        languages=[(code, language(code).name) for code in codes()],
        query_string=f"?{urlencode(view.given)}" if view.given else "",
        more_filters_used=any(view.given.get(name) for name in _MORE_FILTERS),
    )


def _machine_date(story: Story) -> str | None:
    """Give the value of an HTML `datetime` attribute where HTML has a notation for it."""
    closed = story.edtf is not None and "/" not in story.edtf
    return story.edtf if closed and story.interval.granularity in _UNITS_OF_HTML else None


REPRESENTATION = Representation("html", "text/html", _render)

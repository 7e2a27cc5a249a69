"""The filters of a timeline, from what a request says to what storage is asked, and how each was read."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from service.api.days import Days, UnreadableDaysError, read_days
from service.api.languages import READ_IN_FULL
from service.api.problems import INVALID_QUERY, FieldError, ProblemError, invalid_query
from service.api.wiring import Wiring
from service.events.merging.story import Story
from service.storage import timeline
from service.storage.errors import BadCursorError
from service.storage.records import Page
from service.storage.timeline import Sort, TimelineQuery
from service.temporal.granularity import Granularity

_AS_GIVEN = ("match", "q", "source", "collection", "article", "language", "kind", "modality", "dating", "min_sources", "name")


@dataclass(frozen=True, slots=True)
class Filters:
    """A query to storage, how its filters were read, and how many of the heaviest stories are wanted (None: all)."""

    query: TimelineQuery
    reading: Mapping[str, object]
    sort: Sort
    top: int | None


def read_filters(given: Mapping[str, Any], parts: Wiring) -> Filters:
    """Turn loaded parameters into a query; words of time are resolved against today.

    Raises ProblemError and names the parameter that cannot be used.
    """
    days = {name: _days(name, given[key], parts) for name, key in (("from", "from_"), ("to", "to"))}
    start, end = days["from"], days["to"]
    if start and end and start.first > end.last:
        raise invalid_query("to", f"Ends on {end.last}, before `from` starts on {start.first}.")
    top = given["top"]
    if top is not None:
        _refuse_beside_top(given)
    granularity = given["granularity"]
    query = TimelineQuery(
        first_day=start.first if start else None,
        last_day=end.last if end else None,
        granularity=Granularity[granularity.upper()] if granularity else None,
        month_day=given["on"],
        sort="weight" if top else given["sort"],
        limit=top or given["limit"] or parts.settings.page_limit_default,
        cursor=given["cursor"],
        **{name: given[name] for name in _AS_GIVEN},
    )
    reading = _reading(query, start, end) | {"sort": given["sort"]} | ({"top": top} if top else {"limit": query.limit})
    return Filters(query, reading, given["sort"], top)


def find(filters: Filters, parts: Wiring) -> Page[Story]:
    """Read the page of the timeline that the filters ask for."""
    try:
        page = timeline.page(parts.store, filters.query)
    except BadCursorError as error:
        raise invalid_query("cursor", "Is not a cursor of this list in this order; take it from `next` of an answer.") from error
    if filters.top is None:
        return page
    return replace(page, items=_in_order(page.items, filters.sort), next=None)


def _in_order(stories: tuple[Story, ...], sort: Sort) -> tuple[Story, ...]:
    """Put the weightiest stories into the order that was asked for; by weight they come as they are."""
    if sort == "weight":
        return stories
    return tuple(sorted(stories, key=lambda story: (story.interval.start, story.id), reverse=sort == "-date"))


def _days(name: str, given: str | None, parts: Wiring) -> Days | None:
    if given is None:
        return None
    try:
        return read_days(given, today=parts.today(), languages=READ_IN_FULL)
    except UnreadableDaysError as error:
        raise invalid_query(name, str(error)) from error


def _refuse_beside_top(given: Mapping[str, Any]) -> None:
    beside = [name for name in ("limit", "cursor") if given[name] is not None]
    if beside:
        errors = tuple(FieldError(name, "Cannot stand beside `top`, which is a page of its own.") for name in beside)
        raise ProblemError(INVALID_QUERY, f"{errors[0].field}: {errors[0].message}", errors)


def _reading(query: TimelineQuery, start: Days | None, end: Days | None) -> dict[str, object]:
    reading: dict[str, object] = {}
    if start:
        reading["from"] = {"given": start.given, "day": start.first.isoformat()}
    if end:
        reading["to"] = {"given": end.given, "day": end.last.isoformat()}
    reading |= {name: getattr(query, name) for name in _AS_GIVEN if getattr(query, name) is not None}
    if query.granularity is not None:
        reading["granularity"] = str(query.granularity)
    if query.month_day is not None:
        reading["on"] = "{:02}-{:02}".format(*query.month_day)
    return reading

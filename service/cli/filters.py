"""The filters of the timeline as options: those of GET /v1/timeline under the same names, and read by the same code."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any, Final, TypeVar

import click
from marshmallow import ValidationError

from service.api.filters import find, read_filters
from service.api.problems import ProblemError
from service.api.schemas import TimelineSchema
from service.api.wiring import Wiring
from service.cli.addition import described
from service.config import Settings
from service.representations.representation import TimelineView
from service.storage.database import Store

Command = TypeVar("Command", bound=Callable[..., Any])

MEANINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "from": "From this day, month (2025-05), year or words such as 'last month'.",
        "to": "Up to and with this day, month, year or words.",
        "match": "'overlaps' (as it is without this) or 'within' the time between --from and --to.",
        "q": 'Words that must all occur; "words in quotation marks" in this order.',
        "source": "Told by this source.",
        "collection": "Told in this collection.",
        "article": "Told by the article with this id.",
        "language": "Told in this language.",
        "granularity": "At least this fine: day, week, month, quarter, season, half, year, decade, century.",
        "kind": "Of this kind: event, report, period.",
        "modality": "Happened, planned, possible or negated (in small letters).",
        "min_sources": "Told by at least this many sources.",
        "name": "With this person, place or organisation.",
        "on": "On this day of any year: 05-20.",
        "sort": "'date', '-date' (latest first) or 'weight' (most told first).",
        "top": "Only this many, the most told, in order of time.",
        "limit": "This many at most.",
        "cursor": "Behind the stories that the cursor stands for.",
    }
)


def filter_options(command: Command) -> Command:
    """Give a command an option for each filter, named like it with a hyphen for an underscore."""
    for name in reversed(tuple(MEANINGS)):
        click.option(f"--{name.replace('_', '-')}", f"filter_{name}", metavar="…", help=MEANINGS[name])(command)
    return command


def find_stories(options: Mapping[str, str | None], store: Store, settings: Settings) -> TimelineView:
    """Read the page of the timeline that the options of `filter_options` ask for.

    Raises `click.UsageError` and names the option that cannot be used. Words of time are resolved against today.
    """
    given = {name.removeprefix("filter_"): value for name, value in options.items() if value is not None}
    wiring = Wiring(settings, store, _today)
    try:
        filters = read_filters(TimelineSchema(settings).load(given), wiring)
        page = find(filters, wiring)
    except ValidationError as error:
        raise click.UsageError(described(error)) from error
    except ProblemError as error:
        raise click.UsageError(error.detail) from error
    return TimelineView(stories=page.items, query=filters.reading, next_cursor=page.next)


def _today() -> date:
    return datetime.now(UTC).date()

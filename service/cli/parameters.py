"""What HTTP takes as parameters, as options of a command: under the same names, and read by the same code."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar

import click
from marshmallow import ValidationError

from service.api.filters import find, read_filters
from service.api.problems import ProblemError
from service.api.schemas import TimelineSchema
from service.api.wiring import Wiring, today_in_utc
from service.cli.addition import described
from service.config import Settings
from service.representations.representation import TimelineView
from service.storage.database import Store

Command = TypeVar("Command", bound=Callable[..., Any])

FILTERS: Final[Mapping[str, str]] = MappingProxyType(
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
        "dating": "'stated' by the articles, or taken from the 'context' of their undated sentences.",
        "min_sources": "Told by at least this many sources.",
        "name": "With this person, place or organisation.",
        "on": "On this day of any year: 05-20.",
        "sort": "'date', '-date' (latest first) or 'weight' (most told first).",
        "top": "Only this many, the most told, in order of time.",
        "limit": "This many at most.",
        "cursor": "Behind the stories that the cursor stands for.",
    }
)


READINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "document_type": "What dates hang on: 'news' on the publication date, 'narrative' on dates told before, 'other'.",
        "prefer": "The side on which bare names such as Thursday lie: 'past', 'future' or 'auto' (the verbs tell).",
        "date_order": "The order of day and month in 5/12/2025: MDY or DMY; else that of the language.",
        "week_start": "The first day of a week: 'monday' or 'sunday'.",
        "country": "Whose holidays are meant: US, DE …",
    }
)


def with_options(meanings: Mapping[str, str]) -> Callable[[Command], Command]:
    """Give a command an option for each parameter, named like it with a hyphen for an underscore."""

    def add(command: Command) -> Command:
        for name in reversed(tuple(meanings)):
            click.option(f"--{name.replace('_', '-')}", f"http_{name}", metavar="…", help=meanings[name])(command)
        return command

    return add


def given_parameters(options: Mapping[str, str | None]) -> dict[str, str]:
    """Give the values of the options of `with_options`, by the name of the parameter."""
    return {name.removeprefix("http_"): value for name, value in options.items() if value is not None}


def find_stories(options: Mapping[str, str | None], store: Store, settings: Settings) -> TimelineView:
    """Read the page of the timeline that the options ask for.

    Raises `click.UsageError` and names the option that cannot be used. Words of time are resolved against today.
    """
    wiring = Wiring(settings, store, today_in_utc)
    try:
        filters = read_filters(TimelineSchema(settings).load(given_parameters(options)), wiring)
        page = find(filters, wiring)
    except ValidationError as error:
        raise click.UsageError(described(error)) from error
    except ProblemError as error:
        raise click.UsageError(error.detail) from error
    return TimelineView(stories=page.items, query=filters.reading, next_cursor=page.next)

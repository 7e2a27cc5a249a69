"""What a representation is, what it is given, and which there are."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

import service.representations
from service.events.merging.story import Story


@dataclass(frozen=True, slots=True)
class TimelineView:
    """A page of the timeline, and what a representation may say about it.

    `query` says how each filter was read. `next_cursor` and `next_address` lead to the page behind this one. `given` holds the
    filters as somebody wrote them and `errors` what is wrong with them, both by parameter. `root` is the path the service
    is mounted at, without a slash at its end.
    """

    stories: tuple[Story, ...]
    query: Mapping[str, object]
    next_cursor: str | None = None
    next_address: str | None = None
    given: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    root: str = ""


@dataclass(frozen=True, slots=True)
class Representation:
    """A media type: `name` is what `?format=` and the suffix say; `render` writes a page of the timeline in it."""

    name: str
    media_type: str
    render: Callable[[TimelineView], str]


@cache
def representations() -> Mapping[str, Representation]:
    """Give all representations by name, the default (JSON) first.

    >>> next(iter(representations()))
    'json'
    """
    folder = service.representations
    modules = [importlib.import_module(f"{folder.__name__}.{found.name}") for found in pkgutil.iter_modules(folder.__path__)]
    found = [module.REPRESENTATION for module in modules if hasattr(module, "REPRESENTATION")]
    return MappingProxyType({one.name: one for one in sorted(found, key=lambda one: (one.name != "json", one.name))})

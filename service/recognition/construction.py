"""The registry of constructions: what a phrasing means, once for all languages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeVar

from service.temporal.expressions import Term
from service.temporal.timex import Bound

Build = TypeVar("Build", bound=Callable[..., object])
Level = Literal["cardinal", "ordinal", "count", "quantity", "name", "clock", "span", "calendar", "inner date", "date", "mention"]
LEVELS: tuple[Level, ...] = (
    "cardinal", "ordinal", "count", "quantity", "name", "clock", "span", "calendar", "inner date", "date", "mention",
)  # fmt: skip
"""What constructions give, from small to large; a phrasing may only hold slots of smaller levels, so reading always ends.

A date within a date ("the morning of the day after Easter") is an inner one, and holds no further: see `Grammar`.
"""
BELOW: dict[str, Level] = {"calendar": "span", "inner date": "calendar", "date": "inner date", "mention": "date"}
"""What is of the smaller level is of the larger one too."""


def upwards(level: str) -> tuple[str, ...]:
    """List the levels that are of a level too, from small to large.

    >>> upwards("date")
    ('span', 'calendar', 'inner date', 'date')
    """
    return (*upwards(BELOW[level]), level) if level in BELOW else (level,)


class Piece(NamedTuple):
    """A part of a phrasing that is a mention of its own: "from [May 3] to [May 7]"; `slots` name its words."""

    term: Term
    slots: tuple[str, ...]
    bound: Bound | None = None


@dataclass(frozen=True, slots=True)
class Construction:
    """A meaning with its name; `build` takes the slots of a phrasing by name and gives None where they make no sense."""

    name: str
    gives: Level
    build: Callable[..., object]


REGISTRY: dict[str, Construction] = {}


def construction(name: str, gives: Level) -> Callable[[Build], Build]:
    """Register a function as the meaning of a construction."""

    def register(build: Build) -> Build:
        if name in REGISTRY:
            message = f"two constructions are called {name!r}"
            raise ValueError(message)
        REGISTRY[name] = Construction(name, gives, build)
        return build

    return register

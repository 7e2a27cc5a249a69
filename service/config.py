"""Settings: every value that an operator may change, with its one line of meaning, read from the environment here only."""

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any, TypeVar

T = TypeVar("T", str, int)


class SettingError(ValueError):
    """A setting has a value that it cannot have; the message names the variable."""


def _setting(variable: str, default: T, meaning: str) -> T:
    """Declare a setting by the name of its environment variable, its default and what it means."""
    declared: T = field(default=default, metadata={"variable": variable, "meaning": meaning})
    return declared


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one service.

    >>> Settings().page_limit_max
    500
    >>> Settings.from_environment({"EVENT_TIMELINE_PAGE_LIMIT_MAX": "100"}).page_limit_max
    100
    """

    database_url: str = _setting(
        "DATABASE_URL",
        "sqlite:///var/timeline.sqlite3",
        "Where articles and stories are kept: `sqlite:///FILE`, with a fourth slash for an absolute path",
    )
    max_text_bytes: int = _setting("EVENT_TIMELINE_MAX_TEXT", 1_000_000, "The longest text of an article, in bytes of UTF-8")
    max_expressions: int = _setting(
        "EVENT_TIMELINE_MAX_EXPRESSIONS",
        5000,
        "The most expressions of time in a text, and the most events of an article",
    )
    page_limit_default: int = _setting("EVENT_TIMELINE_PAGE_LIMIT", 50, "Items on a page where the request does not say")
    page_limit_max: int = _setting("EVENT_TIMELINE_PAGE_LIMIT_MAX", 500, "The most items that a request may ask for on a page")

    def __post_init__(self) -> None:
        if self.page_limit_default > self.page_limit_max:
            raise SettingError(
                f"EVENT_TIMELINE_PAGE_LIMIT: {self.page_limit_default} is over the maximum of {self.page_limit_max}"
            )

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Read the settings that the environment names; an empty value counts as absent.

        Raises `SettingError` for a number that is no whole number of at least 1.
        """
        given = {
            declared.name: _read(declared, environment[declared.metadata["variable"]])
            for declared in fields(cls)
            if environment.get(declared.metadata["variable"])
        }
        return cls(**given)


def _read(declared: Field[Any], text: str) -> Any:  # noqa: ANN401 - as the field
    if not isinstance(declared.default, int):
        return text
    if not (text.isascii() and text.isdecimal() and int(text) > 0):
        raise SettingError(f"{declared.metadata['variable']}: {text!r} is no whole number of at least 1")
    return int(text)

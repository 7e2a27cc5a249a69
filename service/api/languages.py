"""The languages that are read, and the one that an article is in."""

from collections.abc import Mapping
from typing import Any

from service.languages import codes
from service.languages.detection import detect

SUPPORTED_LANGUAGES = codes()


def language_of(given: Mapping[str, Any]) -> str:
    """Give the language that was given with a text, else the likeliest of those that are read."""
    return str(given["language"] or detect(given["text"], SUPPORTED_LANGUAGES))

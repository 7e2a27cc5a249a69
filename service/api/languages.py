"""The languages that are read, and the one that an article is in."""

from collections.abc import Mapping
from typing import Any

from service.languages import codes
from service.languages.detection import detect
from service.recognition import absolute

READ_IN_FULL = codes()
"""Languages whose every phrasing is read; of the others, dates that are written out with their year."""
SUPPORTED_LANGUAGES = tuple(sorted({*READ_IN_FULL, *absolute.codes()}))
NAMED_LANGUAGES = (
    f"use one of: {', '.join(READ_IN_FULL)} (read in full), "
    f"or of {len(SUPPORTED_LANGUAGES) - len(READ_IN_FULL)} others (dates that are written out)"
)
"""What to tell who asks for another one."""


def language_of(given: Mapping[str, Any]) -> str:
    """Give the language that was given with a text, else the likeliest of those that are read in full."""
    return str(given["language"] or detect(given["text"], READ_IN_FULL))

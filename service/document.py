"""What is analysed: a text, its publication date, and where it came from."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Undated = Literal["leave", "context"]


@dataclass(frozen=True, slots=True)
class Document:
    """A text with the publication date that its expressions of time are read against.

    >>> Document(text="They met last week.", dct=date(2026, 1, 12), language="en").published
    datetime.date(2026, 1, 12)

    With `headline` the title stands as a report on the publication day. `undated` says what becomes of happenings in sentences
    without a date: they are left out, or dated by their context.
    `dct` is the document creation time of ISO-TimeML (clause 8.2): a day, or a date-time where the hour is known.
    """

    text: str
    dct: date | datetime
    language: str = "en"
    title: str | None = None
    url: str | None = None
    source: str | None = None
    headline: bool = False
    undated: Undated = "leave"

    @property
    def published(self) -> date:
        """The publication day, whatever the precision of `dct`."""
        return self.dct.date() if isinstance(self.dct, datetime) else self.dct

"""How a document asks to be read, beyond its language."""

from dataclasses import dataclass
from typing import Literal

DocumentType = Literal["news", "narrative", "other"]
Preference = Literal["past", "future", "auto"]


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of one reading.

    `document_type`: news hang on their publication date, a narrative on the dates it has told before; other texts are messages
    and notices, whose bare weekdays are to come unless a verb tells the past, as in any short text. `prefer` fixes the side
    on which bare names lie ("Thursday"); auto asks the verbs. `dayfirst` reads 5/12/2025 as 5 December (None: as the language
    does). `week_start` is 1 for Monday (ISO 8601) or 7 for Sunday. `country` (ISO 3166) names whose holidays are meant (None:
    those of the country that a holiday is best known from).
    """

    document_type: DocumentType = "news"
    prefer: Preference = "auto"
    dayfirst: bool | None = None
    week_start: int = 1
    country: str | None = None


DEFAULT = Options()

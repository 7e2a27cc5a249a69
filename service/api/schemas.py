"""What comes in, as marshmallow schemas over strict fields; openapi.yaml says the same, and tests hold them together."""

from typing import Any, get_args

from marshmallow import Schema, ValidationError, post_load, validates_schema

from service.api.countries import COUNTRIES, NAMED_COUNTRIES
from service.api.fields import Choice, Count, Flag, Ids, MonthDay, Published, SearchWords, StrictString, WebAddress
from service.api.languages import NAMED_LANGUAGES, SUPPORTED_LANGUAGES
from service.config import Settings
from service.document import Undated
from service.events.event import Dating, Kind, Modality
from service.representations.representation import representations
from service.resolution.options import DocumentType, Preference
from service.storage.timeline import Match, Sort
from service.temporal.granularity import Granularity

WEEK_STARTS = {"monday": 1, "sunday": 7}
"""The first day of a week by its name, as a number of ISO 8601."""
MAX_WORDS = 100
"""Characters of a filter that is read as words of time."""
MAX_FILTER = 200
MAX_CURSOR = 1_000
MAX_ADDRESS = 2_000
MAX_TITLE = 1_000
MAX_TOP = 100


class StrictSchema(Schema):
    """A schema that refuses what it does not know, and says what it knows."""

    def __init__(self) -> None:
        super().__init__()
        known = ", ".join(field.data_key or name for name, field in self.fields.items())
        self.error_messages["unknown"] = f"Is unknown; known are: {known}." if known else "Is unknown; this address takes none."


class TextSchema(StrictSchema):
    """A text with its publication date."""

    text = StrictString(required=True)
    published = Published(required=True)
    language = Choice(SUPPORTED_LANGUAGES, named=NAMED_LANGUAGES, allow_none=True, load_default=None)


class ResolveSchema(TextSchema):
    """A text to resolve, and how it asks to be read."""

    document_type = Choice(get_args(DocumentType), load_default="news")
    prefer = Choice(get_args(Preference), load_default="auto")
    date_order = Choice(("MDY", "DMY"), load_default=None)
    week_start = Choice(tuple(WEEK_STARTS), load_default="monday")
    country = Choice(COUNTRIES, named=NAMED_COUNTRIES, load_default=None)


class ArticleSchema(TextSchema):
    """An article; what it does not say may be left out or null."""

    url = WebAddress(max_length=MAX_ADDRESS, allow_none=True, load_default=None)
    title = StrictString(max_length=MAX_TITLE, allow_none=True, load_default=None)
    source = StrictString(max_length=MAX_FILTER, allow_none=True, load_default=None)
    collection = StrictString(max_length=MAX_FILTER, allow_none=True, load_default=None)
    headline = Flag(allow_none=True, load_default=False)
    undated = Choice(get_args(Undated), allow_none=True, load_default="leave")

    @validates_schema
    def _has_headline(self, given: dict[str, Any], **_: object) -> None:
        if given["headline"] and given["title"] is None:
            raise ValidationError("Needs a title.", "headline")

    @post_load
    def _decided(self, given: dict[str, Any], **_: object) -> dict[str, Any]:
        return given | {"headline": bool(given["headline"]), "undated": given["undated"] or "leave"}


class SplitSchema(StrictSchema):
    """The events that a split takes out of a story."""

    events = Ids(least=1, required=True)


class MergeSchema(StrictSchema):
    """The stories that become one."""

    stories = Ids(least=2, required=True)


class NoQuerySchema(StrictSchema):
    """A route that takes no parameters; any is an error."""


class PageSchema(StrictSchema):
    """A page of a list."""

    limit = Count(1, 500, load_default=None)
    cursor = StrictString(max_length=MAX_CURSOR, load_default=None)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        limit = self.fields["limit"]
        if isinstance(limit, Count):
            limit.most = settings.page_limit_max


class TimelineSchema(PageSchema):
    """The filters of a timeline."""

    from_ = StrictString(data_key="from", max_length=MAX_WORDS, load_default=None)
    to = StrictString(max_length=MAX_WORDS, load_default=None)
    match = Choice(get_args(Match), load_default="overlaps")
    q = SearchWords(max_length=MAX_FILTER, load_default=None)
    source = StrictString(max_length=MAX_FILTER, load_default=None)
    collection = StrictString(max_length=MAX_FILTER, load_default=None)
    article = StrictString(max_length=MAX_FILTER, load_default=None)
    language = Choice(SUPPORTED_LANGUAGES, named=NAMED_LANGUAGES, load_default=None)
    granularity = Choice(tuple(map(str, Granularity)), load_default=None)
    kind = Choice(get_args(Kind), load_default=None)
    modality = Choice(get_args(Modality), load_default=None)
    dating = Choice(get_args(Dating), load_default=None)
    min_sources = Count(1, 1_000, load_default=None)
    name = StrictString(max_length=MAX_FILTER, load_default=None)
    on = MonthDay(load_default=None)
    sort = Choice(get_args(Sort), load_default="date")
    top = Count(1, MAX_TOP, load_default=None)


class TimelineFormatSchema(TimelineSchema):
    """The filters of a timeline, and the media type by name."""

    format = Choice(tuple(representations()), load_default=None)

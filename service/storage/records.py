"""What storage takes in and gives out: articles with what was found in them, and pages of a list."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from service.document import Document, Undated
from service.events.event import Event
from service.events.merging.story import Link, Ruling, Story
from service.temporal.timex import Timex

Item = TypeVar("Item")
_ID_LENGTH = 20


def digest(*parts: object) -> str:
    """Twenty hexadecimal digits (80 bits) that depend on the parts and on nothing else.

    >>> digest("a", "b") == digest("a", "b"), digest("a", "b") == digest("ab")
    (True, False)
    """
    written = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()[:_ID_LENGTH]


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it was given; `published` is kept as written: a day, or a date-time with its offset.

    >>> Article(text="They met last week.", published="2026-01-12", language="en", url="https://news.example/1").publisher
    'news.example'
    """

    text: str
    published: str
    language: str
    url: str | None = None
    title: str | None = None
    source: str | None = None
    collection: str | None = None
    headline: bool = False
    undated: Undated = "leave"

    @property
    def id(self) -> str:
        """The same for the same article: from its url, and without one from publication, text and source."""
        identity = ("url", self.url) if self.url else ("text", self.published, self.text, self.source)
        return f"ar_{digest(*identity)}"

    @property
    def day(self) -> date:
        """The publication day, in the article's own offset."""
        return date.fromisoformat(self.published[:10])

    @property
    def dct(self) -> date | datetime:
        """The publication date, as fine as it was given."""
        return datetime.fromisoformat(self.published) if "T" in self.published else date.fromisoformat(self.published)

    @property
    def document(self) -> Document:
        """What is analysed of it."""
        return Document(
            text=self.text,
            dct=self.dct,
            language=self.language,
            title=self.title,
            url=self.url,
            source=self.source,
            headline=self.headline,
            undated=self.undated,
        )

    @property
    def publisher(self) -> str:
        """Who tells it, to count independent sources: the source, else the host of the url, else the article itself."""
        return self.source or _host(self.url or "") or self.id


def _host(url: str) -> str | None:
    """Give the host of an address; one that only looks like an address, such as `http://[::1`, has none."""
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """An article as it stands in a list, without its text and without what was found in it."""

    id: str
    published: str
    language: str
    url: str | None
    title: str | None
    source: str | None
    collection: str | None
    headline: bool
    undated: Undated


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event of a stored article and the story that it is told in."""

    id: str
    story_id: str
    event: Event


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with everything that was found in it, in order of the text."""

    id: str
    article: Article
    timexes: tuple[Timex, ...]
    events: tuple[StoredEvent, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """The outcome of an addition; `created` is False when the same article was there before."""

    stored: StoredArticle
    created: bool


@dataclass(frozen=True, slots=True)
class Reread:
    """The outcome of a reading of a stored article; `changed` says whether other times or events were found in it."""

    stored: StoredArticle
    changed: bool


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """An event behind a story: the article that tells it, and the strongest link that ties it to the others.

    `link` is None where the story has this event only. `article` holds the whole text, which the offsets count in.
    """

    id: str
    event: Event
    article_id: str
    article: Article
    link: Link | None


@dataclass(frozen=True, slots=True)
class StoryDetail:
    """A story with every event, article, quotation and link behind it, and what a person has ruled on its events."""

    story: Story
    told: tuple[ToldEvent, ...]
    rulings: tuple[Ruling, ...] = ()


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """A stretch of a list; `next` continues it, None at its end."""

    items: tuple[Item, ...]
    next: str | None

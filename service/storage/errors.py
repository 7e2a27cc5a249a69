"""What can go wrong in storage, as types that the layers above can tell apart."""


class StorageError(Exception):
    """Anything that storage refuses or cannot do."""


class UnknownArticleError(StorageError):
    """No article has this id."""

    def __init__(self, article_id: str) -> None:
        super().__init__(f"no article {article_id!r}")
        self.article_id = article_id


class UnknownStoryError(StorageError):
    """No story has this id, and no event that it could stand for."""

    def __init__(self, story_id: str) -> None:
        super().__init__(f"no story {story_id!r}")
        self.story_id = story_id


class UnknownEventError(StorageError):
    """No such event, or not one of the story that was named."""

    def __init__(self, event_id: str) -> None:
        super().__init__(f"no event {event_id!r} in this story")
        self.event_id = event_id


class ArticleConflictError(StorageError):
    """An article with the same identity is stored with other content; `fields` names what differs.

    Nothing was written. A correction says so itself: it replaces the article by its id.
    """

    def __init__(self, article_id: str, fields: tuple[str, ...]) -> None:
        super().__init__(f"article {article_id!r} is stored with another {', '.join(fields)}; replace it to correct it")
        self.article_id = article_id
        self.fields = fields


class UrlTakenError(StorageError):
    """Another article is stored at this url; nothing was written."""

    def __init__(self, article_id: str) -> None:
        super().__init__(f"article {article_id!r} is stored at this url")
        self.article_id = article_id


class BadCursorError(StorageError):
    """A cursor that this service did not write, or wrote for another order."""

    def __init__(self, cursor: str) -> None:
        super().__init__("not a cursor of this list in this order")
        self.cursor = cursor


class BadRulingError(StorageError):
    """A ruling that says nothing, such as merging a story with itself."""


class UnsupportedDatabaseError(StorageError):
    """A database URL with a scheme that this service cannot use."""

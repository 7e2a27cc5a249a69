"""From what a file holds to a stored article, one at a time, so that a bad one spoils no other."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from marshmallow import ValidationError

from service.api.articles import as_article
from service.api.schemas import ArticleSchema
from service.cli.intake import Found, Unreadable
from service.pipeline import CrowdedError, annotate
from service.storage import articles
from service.storage.database import Store
from service.storage.errors import ArticleConflictError, StorageError
from service.storage.records import StoredArticle

Status = Literal["added", "corrected", "changed", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the article at a place, and what was found in it or what is wrong with it."""

    place: str
    status: Status
    detail: str


@dataclass(frozen=True, slots=True)
class Addition:
    """How articles are added: where to, how much a text may hold, what stands for what an article does not say.

    With `headline` the title of an article that does not decide it stands as a report on the publication date. With `replace` an
    article whose url is known is corrected; without it another text at a known url is refused.
    """

    store: Store
    max_text_bytes: int
    max_expressions: int
    absent: Mapping[str, str]
    replace: bool = False
    headline: bool = False

    def add(self, read: Found | Unreadable) -> Outcome:
        """Check, read and store one article; what is wrong with it is in the outcome, never raised."""
        if isinstance(read, Unreadable):
            return Outcome(read.place, "failed", read.reason)
        try:
            return self._add(read.place, self._checked(read.content))
        except ValidationError as error:
            return Outcome(read.place, "failed", described(error))
        except StorageError as error:
            return Outcome(read.place, "failed", str(error))
        except Exception as defect:  # noqa: BLE001 - a defect that one text uncovers must not cost the thousand others
            return Outcome(read.place, "failed", f"a defect of the service: {defect!r}")

    def _checked(self, content: object) -> Mapping[str, Any]:
        if not isinstance(content, dict):
            raise ValidationError({"article": ["Must be a JSON object."]})
        given: dict[str, Any] = {**self.absent, **{name: value for name, value in content.items() if value is not None}}
        if self.headline and given.get("title"):
            given.setdefault("headline", True)
        fields: Mapping[str, Any] = ArticleSchema().load(given)
        if len(fields["text"].encode()) > self.max_text_bytes:
            raise ValidationError({"text": [f"Must have at most {self.max_text_bytes} bytes of UTF-8."]})
        return fields

    def _add(self, place: str, fields: Mapping[str, Any]) -> Outcome:
        article = as_article(fields)
        try:
            annotation = annotate(article.document, most=self.max_expressions)
        except CrowdedError as error:
            raise ValidationError({"text": [str(error)]}) from error
        try:
            added = articles.add(self.store, article, annotation)
        except ArticleConflictError as conflict:
            if not self.replace:
                differing = ", ".join(conflict.fields)
                return Outcome(
                    place, "failed", f"its url is stored with another {differing}; --replace corrects the stored article"
                )
            return Outcome(place, "corrected", found(articles.replace(self.store, conflict.article_id, article, annotation)))
        return Outcome(place, "added" if added.created else "unchanged", found(added.stored))


def described(error: ValidationError) -> str:
    """Say which field is wrong and how, in one line.

    >>> described(ValidationError({"published": ["Missing data for required field."]}))
    'published: Missing data for required field.'
    """
    messages = error.messages_dict
    return "; ".join(f"{name}: {' '.join(map(str, wrong))}" for name, wrong in sorted(messages.items()))


def found(stored: StoredArticle) -> str:
    """Say in one line how much was found in an article."""
    mentions, events = len(stored.timexes), len(stored.events)
    context = sum(each.event.dating == "context" for each in stored.events)
    told = f", {context} of them dated by context" if context else ""
    return (
        f"{mentions} {'mention' if mentions == 1 else 'mentions'} of time, {events} {'event' if events == 1 else 'events'}{told}"
    )

"""Stored articles read again by the rules of today, one at a time, so that a bad one spoils no other."""

from collections.abc import Iterator

from service.cli.addition import Outcome, found
from service.document import Undated
from service.pipeline import Annotation, annotate
from service.storage import articles
from service.storage.database import Store
from service.storage.errors import UnknownArticleError
from service.storage.records import Article


def reread_all(store: Store, undated: Undated | None = None) -> Iterator[Outcome]:
    """Read every article again, each in a transaction of its own; one that is withdrawn meanwhile is left out.

    `undated` decides for all of them anew what becomes of sentences without a date; without it each stays as it was added.
    """
    for article_id in articles.ids(store):
        try:
            reread = articles.reread(store, article_id, _read, undated=undated)
        except UnknownArticleError:
            continue
        except Exception as defect:  # noqa: BLE001 - a defect that one text uncovers must not cost the thousand others
            yield Outcome(article_id, "failed", f"a defect of the service: {defect!r}")
            continue
        yield Outcome(article_id, "changed" if reread.changed else "unchanged", found(reread.stored))


def _read(article: Article) -> Annotation:
    return annotate(article.document)

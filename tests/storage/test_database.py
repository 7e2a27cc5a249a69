import json

import pytest
from playhouse.migrations import Runner

from service.storage import articles, rulings, timeline
from service.storage.database import _MIGRATIONS, connect, migrate
from service.storage.errors import UnsupportedDatabaseError
from service.storage.timeline import TimelineQuery


def test_migrations_bring_an_empty_file_to_the_newest_schema_once(tmp_path):
    store = connect(f"sqlite:///{tmp_path}/new/folder/timeline.db")
    assert migrate(store) == (
        "0001_initial",
        "0002_article_of_date_claims",
        "0003_headline_of_articles",
        "0004_index_of_urls",
        "0005_dating_by_context",
    )
    assert migrate(store) == ()
    assert store.ready()


def test_claims_of_the_first_schema_get_their_articles(store, article, annotated):
    for number, day in enumerate(("2026-01-05", "2026-01-06")):
        articles.add(store, article(number), annotated(("They signed a pact", day)))
    rulings.merge(store, [story.id for story in timeline.page(store, TimelineQuery()).items])
    (before,) = timeline.page(store, TimelineQuery()).items
    assert [claim.article for claim in before.disputed] == [article(1).id]
    with store.session():
        runner = Runner(store.database, str(_MIGRATIONS))
        assert runner.down("0002_article_of_date_claims")[-1] == "0002_article_of_date_claims"
        (body,) = store.database.execute_sql("SELECT body FROM story").fetchone()
        assert "article" not in json.loads(body)["disputed"][0]
    migrate(store)
    assert timeline.page(store, TimelineQuery()).items == (before,)


def test_dating_by_context_comes_and_goes_with_its_columns(store, article, annotated):
    articles.add(store, article(), annotated(("They signed a pact", "2026-01-05")))
    before = timeline.page(store, TimelineQuery()).items
    with store.session():
        runner = Runner(store.database, str(_MIGRATIONS))
        assert runner.down("0005_dating_by_context")[-1] == "0005_dating_by_context"
        (body,) = store.database.execute_sql("SELECT body FROM story").fetchone()
        assert "dating" not in json.loads(body)
        columns = {column.name for table in ("article", "story") for column in store.database.get_columns(table)}
        assert not {"undated", "dating"} & columns
    migrate(store)
    assert timeline.page(store, TimelineQuery(dating="stated")).items == before
    assert timeline.page(store, TimelineQuery(dating="context")).items == ()
    assert articles.get(store, article().id).article.undated == "leave"


def test_a_database_without_its_tables_is_not_ready(tmp_path):
    assert not connect(f"sqlite:///{tmp_path}/empty.db").ready()


@pytest.mark.parametrize("url", ["mysql://x", "timeline.db", ""])
def test_an_unknown_database_is_refused(url):
    with pytest.raises(UnsupportedDatabaseError):
        connect(url)

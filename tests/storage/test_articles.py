import pytest

from service.storage import articles, timeline
from service.storage.errors import ArticleConflictError, BadCursorError, UnknownArticleError
from service.storage.timeline import TimelineQuery


def test_an_article_comes_back_as_it_was_given(store, article, annotated):
    given, found = (
        article(title="Ships", source="Gazette", collection="sea", published="2026-01-12T08:30:00+01:00"),
        annotated(("A pact", "2026-01-05")),
    )
    added = articles.add(store, given, found)
    assert added.created
    assert added.stored == articles.get(store, given.id)
    assert added.stored.article == given
    assert added.stored.timexes == found.timexes
    assert tuple(stored.event for stored in added.stored.events) == found.events


def test_the_same_article_again_changes_nothing(store, article, annotated):
    first = articles.add(store, article(), annotated(("A pact", "2026-01-05")))
    again = articles.add(store, article(), annotated(("A pact", "2026-01-05")))
    assert not again.created
    assert again.stored == first.stored
    assert articles.count(store) == 1
    assert len(timeline.page(store, TimelineQuery()).items) == 1


def test_another_text_under_the_same_url_is_refused_and_nothing_is_lost(store, article, annotated):
    articles.add(store, article(), annotated(("A pact", "2026-01-05")))
    with pytest.raises(ArticleConflictError) as refused:
        articles.add(store, article(text="other", title="new"), annotated())
    assert refused.value.fields == ("title", "text")
    assert articles.get(store, article().id).article.text == "text 1"


def test_without_a_url_publication_text_and_source_identify_an_article(article):
    assert article(url="").id == article(url="", title="other").id
    assert (
        len({article(url="", **{name: "2026-01-11"}).id for name in ("text", "published", "source")} | {article(url="").id}) == 4
    )


def test_a_correction_keeps_the_id_and_changes_the_timeline(store, article, annotated):
    stored = articles.add(store, article(), annotated(("A pact", "2026-01-05"))).stored
    corrected = articles.replace(store, stored.id, article(7, text="right"), annotated(("A treaty", "2026-01-06")))
    assert (corrected.id, corrected.article.text) == (stored.id, "right")
    assert [story.title for story in timeline.page(store, TimelineQuery()).items] == ["A treaty"]


def test_a_withdrawn_article_leaves_nothing(store, article, annotated):
    stored = articles.add(store, article(), annotated(("A pact", "2026-01-05"), names=("Ankara",))).stored
    articles.remove(store, stored.id)
    assert articles.count(store) == 0
    for table in ("event", "story", "story_name", "story_text"):
        with store.reading() as database:
            assert database.execute_sql(f"SELECT COUNT(*) FROM {table}").fetchone() == (0,), table  # noqa: S608 - names above


def test_what_is_not_there_is_an_error(store, article, annotated):
    with pytest.raises(UnknownArticleError):
        articles.get(store, "ar_0")
    with pytest.raises(UnknownArticleError):
        articles.remove(store, "ar_0")
    with pytest.raises(UnknownArticleError):
        articles.replace(store, "ar_0", article(), annotated())


def test_a_failure_in_the_middle_writes_nothing(store, article, annotated, monkeypatch):
    def fail(*_arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("service.storage.fulltext.write", fail)
    with pytest.raises(RuntimeError):
        articles.add(store, article(), annotated(("A pact", "2026-01-05")))
    assert articles.count(store) == 0


def test_pages_survive_an_insert(store, article, annotated):
    for number in range(1, 6):
        articles.add(store, article(number, published=f"2026-01-0{number}"), annotated())
    first = articles.page(store, limit=2)
    articles.add(store, article(9, published="2026-02-01"), annotated())
    second = articles.page(store, limit=2, cursor=first.next)
    third = articles.page(store, limit=2, cursor=second.next)
    assert [listed.published[-1] for page in (first, second, third) for listed in page.items] == list("54321")
    assert third.next is None


@pytest.mark.parametrize("cursor", ["", "x", "ö", "W10", "WzEsImRhdGUiLDEsMl0", "bnVsbA", "A" * 10_000])
def test_a_foreign_cursor_is_refused(store, cursor):
    with pytest.raises(BadCursorError):
        articles.page(store, cursor=cursor)


def test_an_article_of_a_thousand_events_is_stored_whole(store, article, annotated):
    days = [f"2025-{place % 12 + 1:02}-{place % 28 + 1:02}" for place in range(1000)]
    told = [(f"Port {place} signed pact {place} of Riva", day) for place, day in enumerate(days)]
    for number in (1, 2):
        added = articles.add(store, article(number), annotated(*told))
        assert len({event.id for event in added.stored.events}) == 1000
    with_story = {event.story_id for event in articles.get(store, article(2).id).events}
    assert "" not in with_story
    page = timeline.page(store, TimelineQuery(limit=2000))
    assert {story.id for story in page.items} >= with_story
    assert sum(len(story.events) for story in page.items) == 2000
    articles.remove(store, article(1).id)
    assert sum(len(story.events) for story in timeline.page(store, TimelineQuery(limit=2000)).items) == 1000

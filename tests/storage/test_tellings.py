from datetime import date

from service.document import Document
from service.pipeline import annotate
from service.storage import articles, dialect
from service.storage.records import Article


def add(store, text, url):
    published = date(2026, 1, 12)
    found = annotate(Document(text=text, dct=published))
    articles.add(store, Article(text=text, language="en", published=published.isoformat(), url=url), found)
    return len(found.events)


def test_events_of_one_article_are_not_sought_among_each_other(store, monkeypatch):
    found = []
    find = dialect.events_found

    def recorded(database, search):
        found.append(find(database, search))
        return found[-1]

    monkeypatch.setattr(dialect, "events_found", recorded)
    text = " ".join(f"On 5 January 2026 the firm sold {count} shops in Ulm." for count in range(20, 40))
    events = add(store, text, "https://news.example/1")
    assert events == len(found) == 20
    assert not any(found)
    found.clear()
    add(store, text, "https://news.example/2")
    assert all(len(one) <= events for one in found)
    assert any(found)

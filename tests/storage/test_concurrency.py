"""Several processes write to one SQLite file, as the workers of one server do."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from service.storage import articles, timeline
from service.storage.database import connect, migrate
from service.storage.timeline import TimelineQuery

WRITER = """
import sys
sys.path[:0] = sys.argv[3:]
from conftest import annotation_of
from service.storage import articles, timeline
from service.storage.database import connect, migrate
from service.storage.records import Article

store, worker = connect(sys.argv[1]), int(sys.argv[2])
migrate(store)
for number in range(12):
    url = f"https://paper{worker}.example/{number}"
    article = Article(f"text {number}", "2026-01-12", "en", url=url)
    found = annotation_of((f"Ankara and Tallis signed pact {number}", f"2026-01-{number + 1:02}"))
    assert articles.add(store, article, found).created
    assert not articles.add(store, article, found).created
    if number % 4 == 3:
        articles.remove(store, article.id)
        articles.add(store, article, found)
    timeline.page(store, timeline.TimelineQuery(q="pact"))
"""


def test_processes_that_write_at_once_lose_nothing_and_fail_nowhere(tmp_path):
    url, here = f"sqlite:///{tmp_path}/timeline.db", Path(__file__).parent

    def write(worker):
        command = [sys.executable, "-W", "error", "-c", WRITER, url, str(worker), str(here), str(here.parents[1])]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    with ThreadPoolExecutor() as pool:
        outcomes = list(pool.map(write, range(4)))
    assert [outcome.stderr for outcome in outcomes] == [""] * 4
    store = connect(url)
    assert articles.count(store) == 48
    page = timeline.page(store, TimelineQuery())
    assert [(len(story.events), len(story.sources)) for story in page.items] == [(4, 4)] * 12


def test_threads_share_a_database_in_memory_in_turn(article, annotated):
    store = connect("sqlite:///:memory:")
    migrate(store)

    def write(number):
        return articles.add(store, article(number % 20), annotated((f"Thing {number % 20}", "2026-01-05"))).created

    with ThreadPoolExecutor(8) as pool:
        created = list(pool.map(write, range(60)))
    assert sum(created) == articles.count(store) == 20

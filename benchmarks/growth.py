"""What one more article costs when there are few stories and when there are many: `python -m benchmarks.growth`.

Articles are made up with a fixed seed: words by Zipf's law, five events each over three years, of every granularity. The ones
there are laid down without comparing them, each event a story; those measured are added as the service does it, so that the
figures hold what merging, full text and the database cost together.
"""

import argparse
import itertools
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from peewee import Database, fn

from benchmarks.tables import Cell, table
from service.events.event import Clause, Event
from service.events.merging.composition import compose
from service.pipeline import Annotation
from service.storage import articles, stories, tellings
from service.storage.database import Store, connect, migrate
from service.storage.models import StoryRow
from service.storage.records import Article
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

_SIZES = (1_000, 10_000, 100_000)
_MEASURED = 60
_EVENTS = 5
_DAYS = 3 * 365
_VOCABULARY = 20_000
_WORDS = range(7, 14)
_WIDTHS = (1,) * 14 + (7, 7, 31, 31, 31, 365)
_GRANULARITY = {1: Granularity.DAY, 7: Granularity.WEEK, 31: Granularity.MONTH, 365: Granularity.YEAR}
_FIRST = datetime(2023, 1, 1)
_SYLLABLES = ("ba", "ko", "ri", "ten", "mul", "sa", "dor", "fi", "ne", "gar", "lo", "vis", "pe", "hun", "ja", "tor")


class Press:
    """Makes up articles, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - made-up text keeps no secret
        self._words = [self._word(number) for number in range(_VOCABULARY)]
        self._weights = list(itertools.accumulate(1 / (rank + 20) for rank in range(_VOCABULARY)))

    def articles(self) -> Iterator[tuple[Article, Annotation]]:
        """Make up one article after the other."""
        number = 0
        while True:
            events: list[Event] = []
            text = ""
            for _ in range(_EVENTS):
                text += self._sentence() + " "
                events.append(self._event(len(text)))
                text += events[-1].quote.text + " " + self._sentence() + "\n"
            url = f"https://paper{number % 40}.example/{self._random.random()}"
            yield Article(text, "2026-01-01", "en", url=url), Annotation(tuple(event.timex for event in events), tuple(events))
            number += 1

    def _word(self, number: int) -> str:
        base = len(_SYLLABLES)
        word = "".join(_SYLLABLES[number // base**place % base] for place in range(4))
        return word.capitalize() if number % 5 == 0 else word

    def _sentence(self) -> str:
        return f"They {' '.join(self._some(self._random.choice(_WORDS)))}."

    def _some(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def _event(self, start: int) -> Event:
        width = self._random.choice(_WIDTHS)
        first = _FIRST + timedelta(days=self._random.randrange(_DAYS) // width * width)
        interval = Interval(first, first + timedelta(days=width), _GRANULARITY[width])
        phrase = f"they {' '.join(self._some(self._random.choice(_WORDS)))} then."
        clause = Clause(start, start + len(phrase), phrase)
        timex = Timex(clause.end - 5, clause.end - 1, "then", "DATE", "", Reason("", "", None, "nothing"), interval=interval)
        return Event(phrase[5:-6], clause, clause, timex)


def grow(store: Store, sizes: Sequence[int]) -> Iterator[tuple[int, float, float]]:
    """Fill a store; at each size measure what one more article costs. Gives stories, mean processor and elapsed ms."""
    press = Press(seed=1).articles()
    for size in sizes:
        while (there := _count(store)) < size:
            with store.writing() as database:
                for _ in range(min(400, (size - there) // _EVENTS + 1)):
                    _lay_down(database, *next(press))
            _progress(there, size)
        costs = [_cost(store, *next(press)) for _ in range(_MEASURED)]
        worked, elapsed = (1000 * statistics.mean(each) for each in zip(*costs, strict=True))
        yield there, worked, elapsed


def _lay_down(database: Database, article: Article, annotation: Annotation) -> None:
    """Store an article as the service does, but for looking who else tells its events."""
    told = articles.insert_alone(database, article.id, article, annotation)
    tellings.insert(database, told)
    tellings.publish(database, told)
    stories.write(database, [compose([telling], []) for telling in told], {telling.id: telling for telling in told})


def _cost(store: Store, article: Article, annotation: Annotation) -> tuple[float, float]:
    worked, begin = time.process_time(), time.perf_counter()
    articles.add(store, article, annotation)
    return time.process_time() - worked, time.perf_counter() - begin


def _count(store: Store) -> int:
    with store.reading() as database:
        return int(StoryRow.select(fn.COUNT(StoryRow.id)).scalar(database))


def _progress(stories: int, size: int) -> None:
    sys.stderr.write(f"{stories:,} of {size:,} stories\n")


def main(words: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="how many stories there are (%(default)s)")
    options = parser.parse_args(words)
    rows: list[list[Cell]] = []
    with tempfile.TemporaryDirectory() as folder:
        store = connect(f"sqlite:///{Path(folder) / 'growth.db'}")
        migrate(store)
        for stories, worked, elapsed in grow(store, sorted(options.sizes)):
            first = float(str(rows[0][1])) if rows else worked
            rows.append([stories, worked, elapsed, worked / first])
            sys.stderr.write(f"{stories:,} stories: {worked:.1f} ms\n")
    header = ["stories", "one more article: processor ms", "elapsed ms", "processor, times the first"]
    sys.stdout.write(table(header, rows) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

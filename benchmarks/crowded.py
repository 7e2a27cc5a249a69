"""What one article with very many dated sentences costs, by their number: `python -m benchmarks.crowded`.

The sentences are as alike as a hostile or a dull writer can make them: the same but for a number, a name or the day; or they are
no sentences at all, but dates in a row. The article is read, then added twice, from two papers, so that all of its events meet
those of the other; then it is merged anew and withdrawn. The seconds are the processor's.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence

from benchmarks.tables import Cell, table
from service.pipeline import Annotation, annotate
from service.storage import articles
from service.storage.database import connect, migrate
from service.storage.records import Article

_SIZES = (250, 500, 1_000, 2_000)
_SYLLABLES = ("ba", "ko", "ri", "ten", "mul", "sa", "dor", "fi", "ne", "gar", "lo", "vis", "pe", "hun", "ja", "tor")


def _name(number: int) -> str:
    base = len(_SYLLABLES)
    return "".join(_SYLLABLES[number // base**place % base] for place in range(3)).capitalize()


_SENTENCES: dict[str, Callable[[int, random.Random], str]] = {
    "the same": lambda _number, _random: "On 3 May 2024 the council approved the plan.",
    "other numbers": lambda number, _random: f"On 3 May 2024 the council of Town {number} approved the plan.",
    "other names": lambda number, _random: f"On 3 May 2024 the council of {_name(number)} approved the plan.",
    "other words": lambda number, _random: f"On 3 May 2024 the council approved the plan of the {_name(number).lower()} there.",
    "other days": lambda number, chance: f"On {chance.randint(1, 28)} May 2024 the council of {_name(number)} approved the plan.",
    "a month": lambda number, _random: f"In May 2024 the council of {_name(number)} approved the plan.",
    "no sentences": lambda _number, _random: "on 3 May 2024 they met,",
    "dates alone": lambda _number, _random: "on Monday,",
    "sayings": lambda number, _random: f"The mayor of {_name(number)} said on 3 May 2024 that the plan was approved.",
}


def crowd(kind: str, count: int, paper: str = "one") -> Article:
    """Make up an article of so many alike sentences."""
    chance = random.Random(count)  # noqa: S311 - made-up text keeps no secret
    text = " ".join(_SENTENCES[kind](number, chance) for number in range(count))
    return Article(text, "2024-06-01", "en", url=f"https://{paper}.example/{count}")


def costs(kind: str, count: int) -> tuple[float, ...]:
    """Measure the seconds of reading, of adding, of adding by a second paper, of merging that anew and of withdrawing it."""
    store = connect("sqlite:///:memory:")
    migrate(store)
    first, second = (crowd(kind, count, paper) for paper in ("one", "two"))
    begin = time.process_time()
    read = annotate(first.document)
    reading = time.process_time() - begin

    def again(_article: Article) -> Annotation:
        return read

    steps: tuple[Callable[[], object], ...] = (
        lambda: articles.add(store, first, read),
        lambda: articles.add(store, second, read),
        lambda: articles.reread(store, second.id, again),
        lambda: articles.remove(store, second.id),
    )
    taken = tuple(map(_seconds, steps))
    store.close()
    return reading, *taken


def _seconds(step: Callable[[], object]) -> float:
    begin = time.process_time()
    step()
    return time.process_time() - begin


def main(words: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crowded", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="how many sentences the article has (%(default)s)")
    parser.add_argument("--kinds", nargs="+", choices=_SENTENCES, default=tuple(_SENTENCES), help="in what the sentences differ")
    options = parser.parse_args(words)
    rows: list[list[Cell]] = []
    for kind in options.kinds:
        for count in sorted(options.sizes):
            taken = costs(kind, count)
            rows.append([f"{kind}, {count:,}", *taken, 1000 * sum(taken[:2]) / count])
            sys.stderr.write(f"{kind}, {count:,}: {sum(taken):.1f} s\n")
    header = [
        "sentences differ by, number",
        "read, s",
        "first, s",
        "second, s",
        "anew, s",
        "withdrawn, s",
        "ms read and added, each",
    ]
    sys.stdout.write(table(header, rows) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

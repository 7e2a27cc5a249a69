"""Which events become one story where several papers tell of few happenings: `python -m benchmarks.events.happenings`.

`tests/corpus/happenings` and `tests/corpus/retellings` hold short articles, each with its dated expressions and what happened
then; those of `tests/corpus/undated` also tell what no word dates, and come out on different days. Every pair of expressions
counts that shares a story; what nobody has marked is a happening of its own, so that a false merge is always seen.
"""

import argparse
import itertools
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.corpora import OWN
from benchmarks.events.articles import Passage, find
from benchmarks.events.outcomes import expression_key
from benchmarks.merging import PairFigures
from benchmarks.tables import Cell, table
from service.document import Document
from service.events.event import Event
from service.events.merging.content import Reader
from service.events.merging.engine import merge
from service.events.merging.story import Story, Telling
from service.pipeline import annotate

UNDATED = OWN / "undated"
FOLDERS = (OWN / "happenings", OWN / "retellings", UNDATED)


@dataclass(frozen=True, slots=True)
class ToldArticle:
    """An article, and for some of its expressions of time what happened then; `undated` are the words of what none dates."""

    name: str
    document: Document
    happenings: Mapping[Passage, str]
    undated: Mapping[Passage, str]

    def marked(self) -> Iterator[tuple[Passage, str]]:
        """Give what is marked, dated or not."""
        yield from self.happenings.items()
        yield from self.undated.items()

    def mark(self, event: Event) -> "Marked":
        """Find what an event is: the marked expression that its own one overlaps, or the marked words that its clause does."""
        undated = event.dating == "context"
        place = event.clause if undated else event.timex
        for passage, happening in (self.undated if undated else self.happenings).items():
            if passage.overlaps(place.start, place.end):
                return Marked(self.name, passage.key, happening)
        return Marked(self.name, expression_key(self.document.text, event), None)


@dataclass(frozen=True, slots=True)
class Marked:
    """A dated expression of an article; `happening` is None where nobody has marked it."""

    article: str
    expression: str
    happening: str | None

    def is_same(self, other: "Marked") -> bool:
        """Whether both tell of one happening."""
        return self.happening is not None and self.happening == other.happening

    def __str__(self) -> str:
        return f"{self.article} {self.expression}"


@dataclass(frozen=True, slots=True)
class Retold:
    """The stories made of all articles, and which expression each event comes from."""

    articles: tuple[ToldArticle, ...]
    stories: tuple[Story, ...]
    marked: Mapping[str, Marked]
    titles: Mapping[str, str]

    def wanted(self) -> set[frozenset[Marked]]:
        """List the pairs of different articles that tell of one happening."""
        every = [
            Marked(article.name, passage.key, happening) for article in self.articles for passage, happening in article.marked()
        ]
        pairs = itertools.combinations(every, 2)
        return {frozenset(pair) for pair in pairs if pair[0].article != pair[1].article and pair[0].is_same(pair[1])}

    def together(self) -> set[frozenset[Marked]]:
        """List the pairs of expressions of different articles that share a story, and those of one that should not."""
        found = set()
        for story in self.stories:
            for left, right in itertools.combinations(sorted({self.marked[event] for event in story.events}, key=str), 2):
                if left.article != right.article or not left.is_same(right):
                    found.add(frozenset((left, right)))
        return found

    def figures(self) -> PairFigures:
        """Count the pairs."""
        wanted, together = self.wanted(), self.together()
        return PairFigures(len(wanted), len(together), len(wanted & together))

    def failures(self) -> str:
        """Tell the pairs that are wrongly merged, and those that are not merged."""
        wanted, together = self.wanted(), self.together()
        lines = [f"not the same  {self._shown(pair)}" for pair in together - wanted]
        return "\n".join(sorted(lines) + sorted(f"not merged    {self._shown(pair)}" for pair in wanted - together))

    def _shown(self, pair: Iterable[Marked]) -> str:
        titles: dict[Marked, list[str]] = defaultdict(list)
        for event, marked in self.marked.items():
            titles[marked].append(f"“{self.titles[event]}”")
        return " | ".join(f"{each} {' '.join(titles[each]) or 'not found'}" for each in sorted(pair, key=str))


def load(folder: Path) -> tuple[ToldArticle, ...]:
    """Read the articles of all files; "Thursday#2" marks the second Thursday of a text."""
    found: list[ToldArticle] = []
    for path in sorted(folder.glob("*.yaml")):
        for number, record in enumerate(yaml.safe_load(path.read_text(encoding="utf-8"))["articles"], start=1):
            undated = record.get("undated", {})
            document = Document(
                record["text"].rstrip("\n"),
                record["published"],
                record["language"],
                source=record["source"],
                undated="context" if undated else "leave",
            )
            dated = _marked(document, record.get("happenings", {}), path.stem)
            found.append(ToldArticle(f"{path.stem}/{number}", document, dated, _marked(document, undated, path.stem)))
    return tuple(found)


def _marked(document: Document, keys: Mapping[str, str], file: str) -> dict[Passage, str]:
    return {_passage(document, key): f"{file} {happening}" for key, happening in keys.items()}


def _passage(document: Document, key: str) -> Passage:
    expression, _, occurrence = key.partition("#")
    return find(document.text, expression, int(occurrence or 1))


def retell(articles: Iterable[ToldArticle]) -> Retold:
    """Read all articles and merge what they tell."""
    every = tuple(articles)
    tellings: list[Telling] = []
    marked: dict[str, Marked] = {}
    for article in every:
        document = article.document
        annotation = annotate(document)
        reader = Reader(document.text, document.language, annotation.timexes, annotation.events)
        content = reader.article(article.name, str(document.source))
        for number, event in enumerate(annotation.events):
            tellings.append(Telling(f"ev_{article.name}_{number:03}", content, event, reader.content(event)))
            marked[tellings[-1].id] = article.mark(event)
    titles = {telling.id: telling.event.title for telling in tellings}
    return Retold(every, merge(tellings), marked, titles)


def report(figures: PairFigures) -> str:
    """Show the figures, in percent."""
    shares = [None if share is None else 100 * share for share in (figures.precision, figures.recall, figures.f1)]
    rows: list[list[Cell]] = [["as found", figures.gold, figures.called, figures.right, *shares]]
    return table(["pairs in one story (happenings)", "same", "called same", "right", "precision", "recall", "F1"], rows)


def main(words: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.events.happenings", description=__doc__)
    parser.add_argument("--failures", action="store_true", help="tell the pairs that are wrongly merged or not merged")
    options = parser.parse_args(words)
    for folder in FOLDERS:
        retold = retell(load(folder))
        print(f"{folder.name}\n{report(retold.figures())}\n")
        if options.failures:
            print(f"{retold.failures()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

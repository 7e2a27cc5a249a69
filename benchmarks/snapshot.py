"""What a change of the engine changes: keep all readings of all corpora before it, compare after it.

    python -m benchmarks.snapshot keep before.jsonl
    python -m benchmarks.snapshot compare before.jsonl

A change for speed changes nothing; one for accuracy shows here what it mended and what it broke.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.corpora import GoldDocument, present, shared_folder
from benchmarks.errors import context
from benchmarks.reader import readable, resolved

Key = tuple[str, str, int, int]
"""A corpus, a document, and the span of an expression."""
Readings = dict[Key, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Change:
    """A reading that is new, gone, or other than before; `verdict` compares both with the gold."""

    key: Key
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    verdict: str


def readings(shared: Path) -> Iterator[tuple[str, GoldDocument, list[dict[str, Any]]]]:
    """Resolve every document of every corpus in a language that the service reads; whole readings with all their fields."""
    for corpus in present(shared):
        for gold in corpus.documents(shared):
            if readable(gold.document.language):
                yield corpus.name, gold, [json.loads(json.dumps(asdict(timex), default=str)) for timex in resolved(gold, corpus)]


def keep(path: Path, shared: Path) -> int:
    """Write all readings to a file, and tell how many."""
    count = 0
    with path.open("w", encoding="utf-8") as lines:
        for corpus, gold, timexes in readings(shared):
            lines.write(json.dumps([corpus, gold.id, timexes], ensure_ascii=False) + "\n")
            count += len(timexes)
    return count


def kept(path: Path) -> Readings:
    """Read the readings of a file."""
    with path.open(encoding="utf-8") as lines:
        return _keyed(tuple(json.loads(line)) for line in lines)


def _keyed(read: Iterable[tuple[str, str, list[dict[str, Any]]]]) -> Readings:
    return {(corpus, source, timex["start"], timex["end"]): timex for corpus, source, timexes in read for timex in timexes}


def _right(reading: dict[str, Any] | None, gold: GoldDocument, key: Key) -> bool:
    """Whether a reading has the span and value of a gold expression; where the gold has none there, no reading is right."""
    expected = next((timex for timex in gold.timexes if (timex.start, timex.end) == key[2:]), None)
    if expected is None:
        return reading is None
    return reading is not None and reading["value"] == expected.value


def verdict(before: dict[str, Any] | None, after: dict[str, Any] | None, gold: GoldDocument, key: Key) -> str:
    """Say whether a change "mends" or "breaks" a reading, or neither ("other")."""
    was, is_now = _right(before, gold, key), _right(after, gold, key)
    return "other" if was == is_now else "mends" if is_now else "breaks"


def compare(before: Readings, after: Readings, sources: dict[tuple[str, str], GoldDocument]) -> list[Change]:
    """List what changed, in the order of corpora and texts."""
    changed = [key for key in sorted(before.keys() | after.keys()) if before.get(key) != after.get(key)]
    return [
        Change(key, before.get(key), after.get(key), verdict(before.get(key), after.get(key), sources[key[:2]], key))
        for key in changed
    ]


def _shown(reading: dict[str, Any] | None) -> str:
    return f"{reading['type']} {reading['value']} ({reading['reason']['rule']})" if reading else "nothing"


def described(change: Change, source: GoldDocument) -> str:
    """Show a change on two lines."""
    corpus, document, start, end = change.key
    quoted = context(source.document.text, start, end)
    fields = ""
    if change.before and change.after:
        fields = ", ".join(name for name in change.after if change.after[name] != change.before.get(name))
        fields = f" [{fields}]"
    told = f"{change.verdict:6} {_shown(change.before)} → {_shown(change.after)}{fields}"
    return f"{told}\n       {quoted}   ({corpus} {document}@{start})"


def main(words: Sequence[str] | None = None) -> int:
    """Run the command; a comparison that finds changes answers 1."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.snapshot", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("action", choices=["keep", "compare"])
    parser.add_argument("file", type=Path)
    parser.add_argument("--shared", type=Path, default=shared_folder(), help="folder of third-party material (%(default)s)")
    options = parser.parse_args(words)
    if options.action == "keep":
        print(f"{keep(options.file, options.shared)} readings kept")
        return 0
    found = list(readings(options.shared))
    sources = {(corpus, gold.id): gold for corpus, gold, _ in found}
    after = _keyed((corpus, gold.id, timexes) for corpus, gold, timexes in found)
    changes = compare(kept(options.file), after, sources)
    for change in changes:
        print(described(change, sources[change.key[:2]]))
    verdicts = Counter(change.verdict for change in changes)
    judged = f"{verdicts['mends']} mended, {verdicts['breaks']} broken, {verdicts['other']} other"
    print(f"{len(after)} readings, {len(changes)} changed: {judged}")
    return 1 if changes else 0


if __name__ == "__main__":
    sys.exit(main())

"""Sort the corpus by what the engine reads today: `python -m tests.corpus.promote`.

Pending lines that are read move up to the cases, lines that fail move down to the pending ones. The second is for a corpus that
is new: a line that was read and fails now is a defect of the change at hand, so look at `git diff` before it is committed.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from tests.corpus.lines import CASE_KEYS, CORPUS, NEGATIVE_KEYS, Line, Negative, files, negatives, phrasings
from tests.corpus.test_phrases import misread, unread

_HEAD = tuple(key for key in CASE_KEYS if key != "phrasings")


def main() -> None:
    """Write every file of the corpus anew, each line in its place."""
    failing = {_key(line) for line in phrasings() if unread(line)} | {_key(each) for each in negatives() if misread(each)}
    for path in files():
        path.write_text(arranged(path, failing), encoding="utf-8")


def arranged(path: Path, failing: set[tuple[str, str, str]]) -> str:
    """The text of a corpus file with the failing lines (file, published, marked text) among the pending ones."""
    text = path.read_text(encoding="utf-8")
    file = path.relative_to(CORPUS).as_posix()
    said = re.findall(r"^published:.*$", text, re.MULTILINE)  # with its comment
    documents = zip(yaml.load_all(text, Loader=yaml.BaseLoader), said, strict=True)
    return "---\n".join("\n".join(_document(file, document, published, failing)) + "\n" for document, published in documents)


def _document(file: str, document: dict[str, Any], published: str, failing: set[tuple[str, str, str]]) -> Iterable[str]:
    yield f"language: {document['language']}"
    yield published
    cases = [case for key in ("cases", "pending") for case in document.get(key, ())]
    heads = list(dict.fromkeys(map(_head, cases)))
    for section in ("cases", "pending"):
        title = [f"{section}:"]
        for head in heads:
            day = dict(head).get("published", document["published"])
            lines = [line for case in cases if _head(case) == head for line in _lines(case["phrasings"])]
            kept = [f"      {line}" for line in lines if ((file, day, line) in failing) is (section == "pending")]
            if kept:
                yield from [*title, "  - " + "\n    ".join(f"{key}: {value}" for key, value in head), "    phrasings: |", *kept]
                title = []
    for key in NEGATIVE_KEYS:
        sources = [other for other in NEGATIVE_KEYS if other.removeprefix("pending_") == key.removeprefix("pending_")]
        lines = [line for source in sources for line in _lines(document.get(source, ""))]
        kept = [f"  {line}" for line in lines if ((file, document["published"], line) in failing) is key.startswith("pending_")]
        if kept:
            yield from [f"{key}: |", *kept]


def _head(case: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    values = {key: case[key] for key in _HEAD if key in case}
    return tuple((key, f"[{', '.join(value)}]" if isinstance(value, list) else value) for key, value in values.items())


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


def _key(line: Line | Negative) -> tuple[str, str, str]:
    return line.file, line.published.isoformat(), line.marked if isinstance(line, Line) else line.text


if __name__ == "__main__":
    main()

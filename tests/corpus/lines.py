"""The lines of the corpus: phrases with the expressions of time that a reader finds in them.

A file is one or more YAML documents. Each says `language` and `published`, and then

    cases:                       # phrasings that mean something
      - value: 2026-W02          # TIMEX3; `values: [2014, 2018]` where the phrasings hold several expressions, in their order
        interval: 2026-01-05/2026-01-11   # the first and the last day, where they are worth saying
        phrasings: |             # one a line; brackets hold each expression, and nothing else in the line is a dated one
          They met [last week].
    pending:                     # cases that are right and not read yet: a test demands that they still fail
    negatives: |                 # sentences without any expression of time
    undated: |                   # sentences whose expressions of time (durations, vague words) lie on no day
    pending_negatives: |         # as `pending`, for the two above
    pending_undated: |

`python -m tests.corpus.promote` moves lines between the pending ones and the others.

`type` follows from the value (P… is a DURATION, …T… a TIME, the rest a DATE) unless it is said: a SET always says it.
`mod` is none unless it is said; with `values` these may be lists, `~` standing for what follows from the value and for none.
`freq` and `quant` (of a SET), `interval`, `edtf` and `bound` (since, until, before, by, after) are compared where they are said.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

CORPUS = Path(__file__).parent
LANGUAGES = ("en", "de")
_BRACKETED = re.compile(r"\[([^\[\]]+)\]")
NEGATIVE_KEYS = ("negatives", "undated", "pending_negatives", "pending_undated")
_DOCUMENT_KEYS = {"language", "published", "cases", "pending", *NEGATIVE_KEYS}
CASE_KEYS = ("value", "values", "type", "mod", "bound", "interval", "edtf", "freq", "quant", "published", "phrasings")


@dataclass(frozen=True, slots=True)
class Expected:
    """An expression that must be found, with its exact span in code points."""

    start: int
    end: int
    type: str
    value: str
    mod: str | None
    bound: str | None
    days: tuple[date, date] | None
    edtf: str | None
    freq: str | None
    quant: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """A phrasing, the day it was published, and the expressions in it."""

    file: str
    language: str
    published: date
    marked: str
    text: str
    expected: tuple[Expected, ...]
    pending: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.published}:{self.marked}"


@dataclass(frozen=True, slots=True)
class Negative:
    """A sentence that speaks of no time at all, or (`undated`) of none that lies on a day."""

    file: str
    language: str
    published: date
    text: str
    undated: bool
    pending: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.text}"


def phrasings() -> list[Line]:
    """Every positive line of the corpus, the pending ones included."""
    return [
        line
        for file, document in _documents()
        for key in ("cases", "pending")
        for case in document.get(key) or ()
        for line in _lines(file, document, case, pending=key == "pending")
    ]


def negatives() -> list[Negative]:
    """Every line of the corpus that names no day, the pending ones included."""
    return [
        Negative(file, document["language"], date.fromisoformat(document["published"]), text, "undated" in key, "pending" in key)
        for file, document in _documents()
        for key in NEGATIVE_KEYS
        for text in filter(None, map(str.strip, document.get(key, "").splitlines()))
    ]


def files() -> list[Path]:
    """The files of phrases, in order."""
    return sorted(path for language in LANGUAGES for path in (CORPUS / language).glob("*.yaml"))


def _documents() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in files():
        file = path.relative_to(CORPUS).as_posix()
        # the base loader leaves every scalar a text: 2026-01-12 is a TIMEX3 value here and 12:30 no number
        for document in yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader):
            _refuse_unknown(file, document, _DOCUMENT_KEYS)
            yield file, document


def _lines(file: str, document: dict[str, Any], case: dict[str, Any], *, pending: bool) -> Iterator[Line]:
    _refuse_unknown(file, case, set(CASE_KEYS))
    published = date.fromisoformat(case.get("published", document["published"]))
    for marked in filter(None, map(str.strip, case["phrasings"].splitlines())):
        text, spans = _unmark(marked)
        values = case.get("values", [case.get("value")])
        if len(spans) != len(values):
            raise ValueError(f"{file}: {len(spans)} brackets for {len(values)} values: {marked}")
        types, mods, bounds = (_spread(case.get(key), len(values)) for key in ("type", "mod", "bound"))
        more = case.get("edtf"), case.get("freq"), case.get("quant")
        expected = tuple(
            Expected(start, end, kind or type_of(value), value, mod, bound, _days(case.get("interval")), *more)
            for (start, end), value, kind, mod, bound in zip(spans, values, types, mods, bounds, strict=True)
        )
        yield Line(file, document["language"], published, marked, text, expected, pending)


def type_of(value: str) -> str:
    """The TIMEX3 type that a value has where the corpus does not say it."""
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value and not value.endswith("_REF") else "DATE"


def _unmark(marked: str) -> tuple[str, list[tuple[int, int]]]:
    spans = [
        (match.start() - 2 * before, match.end() - 2 * before - 2) for before, match in enumerate(_BRACKETED.finditer(marked))
    ]
    return _BRACKETED.sub(r"\1", marked), spans


def _spread(said: str | list[str] | None, count: int) -> list[str | None]:
    each = said if isinstance(said, list) else [said] * count
    return [None if one in (None, "", "~") else one for one in each]


def _days(interval: str | None) -> tuple[date, date] | None:
    if interval is None:
        return None
    first, _, last = interval.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def _refuse_unknown(file: str, mapping: dict[str, Any], known: set[str]) -> None:
    if unknown := mapping.keys() - known:
        raise ValueError(f"{file}: unknown keys {sorted(unknown)}")

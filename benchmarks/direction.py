"""On which side of the publication date bare names fall ("Thursday", "May", "May 12"), and whether they are read so."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from benchmarks.corpora import GoldTimex
from benchmarks.coverage import covered_days
from benchmarks.scoring import Alignment

_WEEKDAY = (
    "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
)
_MONTH = (
    "(?:january|januar|jan|february|februar|feb|march|mar|märz|april|apr|may|mai|june|juni|jun|july|juli|jul"
    r"|august|aug|september|sept|sep|october|oktober|oct|okt|november|nov|december|dezember|dec|dez)\.?"
)
_NAMES = {
    "weekday": re.compile(_WEEKDAY),
    "month": re.compile(_MONTH),
    "month-day": re.compile(rf"{_MONTH} \d\d?(?:st|nd|rd|th)?|\d\d?\.? {_MONTH}"),
    "last/next name": re.compile(rf"(?:last|next) (?:{_MONTH}|{_WEEKDAY})"),
}
_REACH_DAYS = {"weekday": 8}
_REACH_OTHERS = 400


def direction(gold: GoldTimex, published: date) -> str | None:
    """Name what kind of bare name an expression is and on which side it lies, such as "weekday past".

    >>> direction(GoldTimex(start=3, end=9, text="Monday", type="DATE", value="2026-01-05"), date(2026, 1, 10))
    'weekday past'

    None for any other expression, and for days so far away that they are anchored in the text.
    """
    words = gold.text.lower().strip()
    name = next((name for name, form in _NAMES.items() if form.fullmatch(words)), None)
    days = covered_days(gold.value)
    if name is None or days is None or abs((days[0] - published).days) > _REACH_DAYS.get(name, _REACH_OTHERS):
        return None
    side = "past" if days[1] < published else "future" if days[0] > published else "same"
    return f"{name} {side}"


def directions(alignments: Iterable[tuple[date, Alignment]]) -> dict[str, tuple[int, int]]:
    """Count right and all bare names by kind and side, over documents given with their publication date."""
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for published, alignment in alignments:
        for match in alignment.matches:
            if label := direction(match.gold, published):
                every[label] += 1
                right[label] += covered_days(match.predicted.value) == covered_days(match.gold.value)
        every.update(label for gold in alignment.missed if (label := direction(gold, published)))
    return {label: (right[label], every[label]) for label in sorted(every)}

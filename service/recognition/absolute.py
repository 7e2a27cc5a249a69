"""Written-out dates of the languages that have no phrasings here: the only door to dateparser.

A date counts when it is said in full: a month, a year of four digits, a day or none. What could be one is found by the month
names of the language in one pass over the text, around years only; dateparser then reads just that, so it is never given text
without digits or anything deictic.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache, lru_cache
from importlib.machinery import SourceFileLoader
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple, cast

from service.languages import codes as full_codes
from service.languages.language import Language, Tense
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.temporal.expressions import Calendar

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

RULE = "absolute date"
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_BEFORE, _BEHIND = 60, 30
"""How many characters around a year are looked at."""
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMERIC = re.compile(r"(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{4}\Z")
_GOES_ON = re.compile(r"[./-]\d")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?![\d-])")
_SIGNS = re.compile(r"(?P<year>\d{4}) ?[年년] ?(?P<month>\d{1,2}) ?[月월](?: ?(?P<day>\d{1,2}) ?[日号號일])?")
_CONNECTORS = frozenset(["de", "del", "da", "do", "di", "van", "năm", "anul", "el"])
_CONJUNCTIONS = frozenset(["et", "y", "e", "i", "и", "і", "og", "och", "en", "ve", "és", "a", "u"])
"""What dateparser skips and what yet parts two statements ("12 mai et 2025 personnes")."""
_SHORTEST_NAME = 3
_LONGEST_CONNECTOR = 4
_EARLIEST, _LATEST = 1000, 2199
_READ = 4096


class _Forms(NamedTuple):
    """How the dates of one language look: up to a year, and from a year on."""

    ending: tuple[re.Pattern[str], ...]
    beginning: tuple[re.Pattern[str], ...]


@cache
def codes() -> tuple[str, ...]:
    """Give the codes of the languages of which only written-out dates are read.

    >>> "fr" in codes(), "en" in codes()
    (True, False)
    """
    return tuple(sorted(set(_language_order()) - set(full_codes())))


def _language_order() -> Iterable[str]:
    """Read the one file in which dateparser lists its languages; to import all of it would be slow."""
    place = find_spec("dateparser")
    if place is None or place.origin is None:
        raise ModuleNotFoundError("dateparser")
    listing = SourceFileLoader("languages_of_dateparser", str(Path(place.origin).parent / "data" / "languages_info.py"))
    module = ModuleType(listing.name)
    listing.exec_module(module)
    return cast("Iterable[str]", module.language_order)


def language(code: str) -> Language:
    """Give a language without phrasings; raises LookupError for one that dateparser does not know either."""
    if code not in codes():
        known = f"{', '.join(full_codes())} in full, and written-out dates of {', '.join(codes())}"
        message = f"unknown language {code!r}: this service reads {known}"
        raise LookupError(message)
    return Language(code=code, name=code, lexicon={}, patterns={}, tense=Tense(frozenset(), frozenset()))


def recognize(text: str, code: str, *, most: int | None = None) -> tuple[list[Mention], Tokens]:
    """Find the written-out dates of a text, each one token of the tokens that come along; at most one more than `most`.

    >>> mentions, tokens = recognize("Le traité du 12 mai 2025 et la fête de mai 2026.", "fr")
    >>> [(tokens.original(mention.first), str(mention.term)) for mention in mentions]
    [('12 mai 2025', 'Date(2025, 5, 12)'), ('mai 2026', 'Date(2026, 5)')]
    """
    found = list(islice(_dates(text, code), None if most is None else most + 1))
    tokens = Tokens(text, [span for span, _ in found])
    return [Mention(place, place + 1, term, RULE) for place, (_, term) in enumerate(found)], tokens


def _dates(text: str, code: str) -> Iterator[tuple[tuple[int, int], Calendar]]:
    done = 0
    for year in _YEAR.finditer(text):
        if year.start() < done or not _EARLIEST <= int(year[0]) <= _LATEST:
            continue
        start, end, term = next(_readings(text, year.span(), done, code), (0, 0, None))
        if term is not None:
            yield (start, end), term
            done = end


def _readings(text: str, year: tuple[int, int], done: int, code: str) -> Iterator[tuple[int, int, Calendar | None]]:
    """Give the spans around a year that look like a date, the longest form first, with what they mean."""
    start, end = year
    forms = _forms(code)
    if match := _ISO.match(text, start):
        yield *match.span(), _valid(*(int(number) for number in match[0].split("-")))
    window = max(done, start - _BEFORE)
    before = text[window:end]
    if (match := _NUMERIC.search(before)) and not _GOES_ON.match(text, end):
        yield window + match.start(), end, _understood(match[0], code)
    for form in forms.ending:
        if match := form.search(before):
            yield window + match.start(), end, _named(match, code)
    for form in (_SIGNS, *forms.beginning):
        if match := form.match(text, start, end + _BEHIND):
            yield *match.span(), _named(match, code)


def _named(match: re.Match[str], code: str) -> Calendar | None:
    """Read a date by its parts, which dateparser is given without what stands between them."""
    parts = match.groupdict()
    written = " ".join(part for part in (parts.get("day"), parts["month"], parts["year"]) if part)
    if parts["month"].isdecimal():
        return _valid(int(parts["year"]), int(parts["month"]), int(parts["day"] or 0))
    return _understood(written, code)


@lru_cache(maxsize=_READ)
def _understood(written: str, code: str) -> Calendar | None:
    """Ask dateparser; what it reads otherwise than it is written (in another calendar) is no date here."""
    written = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in written)
    read = _parser(code).get_date_data(written)
    if read.date_obj is None or read.period not in {"day", "month"}:
        return None
    moment, day = read.date_obj, read.date_obj.day if read.period == "day" else 0
    numbers = {int(number) for number in re.findall(r"\d+", written)}
    return _valid(moment.year, moment.month, day) if {moment.year, day} - {0} <= numbers else None


def _valid(year: int, month: int, day: int) -> Calendar | None:
    try:
        datetime(year, month, day or 1)
    except ValueError:
        return None
    return Calendar(year, month, day or None)


@cache
def _parser(code: str) -> "DateDataParser":
    from dateparser.date import DateDataParser  # noqa: PLC0415 (half a second that most processes never need)

    settings = {
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": datetime(2000, 1, 1),
        "REQUIRE_PARTS": ["month", "year"],
        "PREFER_DAY_OF_MONTH": "first",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "TIMEZONE": "UTC",
        "TO_TIMEZONE": "UTC",
    }
    return DateDataParser(languages=[code], settings=settings, try_previous_locales=False)


@cache
def _forms(code: str) -> _Forms:
    """Build the forms of a language's dates from its names of months and days."""
    from dateparser.languages.loader import default_loader  # noqa: PLC0415 (half a second that most processes never need)

    known = default_loader.get_locale(code).info
    names = {name.strip() for month in _MONTHS for name in known.get(month, ())}
    months, long_months = _any_of(names), _any_of(name for name in names if len(name) >= _SHORTEST_NAME)
    weekdays = _any_of(name for day in _WEEKDAYS for name in known.get(day, ()) if len(name) >= _SHORTEST_NAME)
    skipped = {word.strip() for key in ("skip", "pertain") for word in known.get(key, ()) if word.strip().isalpha()}
    connectors = _any_of({word for word in skipped if len(word) <= _LONGEST_CONNECTOR} - _CONJUNCTIONS | _CONNECTORS)
    weekday = rf"(?:(?:{weekdays})[,.]?\s{{1,2}}(?:(?:{connectors})\s)?)?"
    day = r"(?<!\d)(?P<day>\d{1,2})(?:[.ºª°]|[^\W\d_]{1,2}(?!\w))?"
    year = r"(?P<year>\d{4})"
    joint = rf"[\s.,]{{0,3}}(?:(?:{connectors})\s{{1,2}})?"
    ending = (
        rf"{weekday}{day}{joint}(?P<month>{months}){joint}{year}",
        rf"{weekday}(?P<month>{months})\.?\s{day},?{joint}{year}",
        rf"{day}[/-](?P<month>{months})[/-]{year}",
        rf"(?P<month>{long_months})[.]?\s{{1,2}}(?:(?:{connectors})\s)?{year}",
    )
    beginning = tuple(
        rf"{year}(?:\s?[^\W\d_]{{1,2}})?{joint}(?P<month>{long_months}){rest}(?!\w)"
        for rest in (r"[\s.]{1,2}(?P<day>\d{1,2})(?!\d)", "")
    )
    return _Forms(
        tuple(re.compile(rf"(?<!\w){form}\Z", re.IGNORECASE) for form in ending),
        tuple(re.compile(form, re.IGNORECASE) for form in beginning) if str(known.get("date_order")).startswith("Y") else (),
    )


def _any_of(words: Iterable[str]) -> str:
    """Give an alternation, the longest first; of no words, one that fits nothing."""
    return "|".join(re.escape(word.strip()) for word in sorted(set(words), key=lambda word: (-len(word), word))) or r"(?!)"

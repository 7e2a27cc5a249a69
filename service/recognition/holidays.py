"""Holidays: feasts that all calendars share by their rule, and those of a country by the `holidays` package."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import MINYEAR, date, timedelta
from functools import lru_cache
from typing import NamedTuple

from dateutil.easter import easter

from service.recognition.mention import Mention
from service.temporal import calendar
from service.temporal.expressions import Term, Unary
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.repeating import Repeating

FIXED = {
    "new year": (1, 1),
    "burns night": (1, 25),
    "australia day": (1, 26),
    "groundhog day": (2, 2),
    "berchtold": (1, 2),
    "epiphany": (1, 6),
    "candlemas": (2, 2),
    "valentine": (2, 14),
    "women": (3, 8),
    "saint patrick": (3, 17),
    "saint joseph": (3, 19),
    "earth day": (4, 22),
    "saint george": (4, 23),
    "anzac day": (4, 25),
    "walpurgis": (4, 30),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "saint john": (6, 24),
    "peter and paul": (6, 29),
    "canada day": (7, 1),
    "bastille day": (7, 14),
    "assumption": (8, 15),
    "halloween": (10, 31),
    "reformation": (10, 31),
    "all saints": (11, 1),
    "all souls": (11, 2),
    "bonfire night": (11, 5),
    "armistice": (11, 11),
    "saint martin": (11, 11),
    "saint nicholas": (12, 6),
    "immaculate conception": (12, 8),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year eve": (12, 31),
}
"""Month and day of feasts that never move."""
EASTER = {
    "carnival thursday": -52,
    "carnival sunday": -49,
    "carnival monday": -48,
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter": 0,
    "easter monday": 1,
    "low sunday": 7,
    "ascension": 39,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
    "sacred heart sunday": 70,
}
"""Days after Easter Sunday of the feasts that move with it (Gregorian)."""
ADVENT = {
    "day of mourning": -14,
    "repentance day": -11,
    "sunday of the dead": -7,
    "first advent": 0,
    "second advent": 7,
    "third advent": 14,
    "fourth advent": 21,
}
"""Days after the first Sunday of Advent, the fourth one before Christmas Day."""
NTH = {"mothers day": (5, 2), "fathers day": (6, 3), "remembrance sunday": (11, 2)}
"""Month, and which Sunday of it."""
ELSEWHERE: dict[tuple[str, str | None], int] = {("mothers day", "GB"): -21, ("mothers day", "IE"): -21}
"""Days after Easter Sunday of a feast that a country keeps by a rule of its own."""
NATIONAL = {
    "thanksgiving": ("US", "thanksgiving"),
    "independence day": ("US", "independence day"),
    "labor day": ("US", "labor day"),
    "memorial day": ("US", "memorial day"),
    "veterans day": ("US", "veterans day"),
    "martin luther king day": ("US", "martin luther king"),
    "presidents day": ("US", "washington's birthday"),
    "columbus day": ("US", "columbus day"),
    "german unity day": ("DE", "german unity day"),
    "austrian national day": ("AT", "national day"),
    "swiss national day": ("CH", "national day"),
}
"""The country that a holiday is of when the reader names no other that has it, and how its name begins in English there."""


class Settled(NamedTuple):
    """Since which year a day has been on a day of a month, or on the first such weekday from that day on (Monday is 0)."""

    since: int
    month: int
    first: int
    weekday: int | None = None


SETTLED = {
    "thanksgiving": Settled(1942, 11, 22, 3),
    "independence day": Settled(1870, 7, 4),
    "labor day": Settled(1894, 9, 1, 0),
    "memorial day": Settled(1971, 5, 25, 0),
    "veterans day": Settled(1978, 11, 11),
    "martin luther king day": Settled(1986, 1, 15, 0),
    "presidents day": Settled(1971, 2, 15, 0),
    "columbus day": Settled(1971, 10, 8, 0),
    "german unity day": Settled(1991, 10, 3),
    "austrian national day": Settled(1967, 10, 26),
    "swiss national day": Settled(1994, 8, 1),
}
"""National days by the law of today: the package knows it too, but to import that takes as long as to read a hundred articles."""
COMMON = {"election day": Settled(1845, 11, 2, 1)}
"""Days that are no holidays, by their law: "Election Day" is that of the United States."""
BANK = {"bank holiday 5": Settled(1978, 5, 1, 0), "bank holiday 8": Settled(1971, 8, 25, 0)}
"""British bank holidays that are called by their month."""
_AND_ALSO = "; "
"""What the package puts between the names of one day."""
_WEEK = 7
_FIRST_EASTER = 1583  # the first year of the Gregorian calendar's Easter


@dataclass(frozen=True, slots=True)
class Holiday(Repeating):
    """A holiday by its key in `FIXED`, `EASTER`, `ADVENT`, `NTH`, `COMMON` or `NATIONAL`.

    >>> from datetime import datetime
    >>> Holiday("thanksgiving").before(datetime(2026, 1, 12)).first_day
    datetime.date(2025, 11, 27)
    """

    key: str
    country: str | None = None

    granularity = Granularity.DAY

    def __str__(self) -> str:
        return self.key.upper().replace(" ", "_")

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the holiday in that year, where the year has it."""
        found = _day(self.key, unit.start.year, self.country)
        if found is not None:
            yield calendar.day(found)


@lru_cache(maxsize=1024)
def _day(key: str, year: int, country: str | None) -> date | None:
    if key in FIXED:
        return date(year, *FIXED[key])
    after_easter = ELSEWHERE.get((key, country), EASTER.get(key))
    if after_easter is not None:
        return easter(year) + timedelta(days=after_easter) if year >= _FIRST_EASTER else None
    if key in ADVENT:
        christmas = date(year, 12, 25)
        return christmas - timedelta(days=christmas.isoweekday() + 3 * _WEEK) + timedelta(days=ADVENT[key])
    if key in NTH:
        month, which = NTH[key]
        return date(year, month, which * _WEEK - date(year, month, 1).weekday())
    settled = COMMON.get(key) or BANK.get(key)
    return _settled_day(settled, year) if settled else _national_day(key, year, country)


def _settled_day(settled: Settled, year: int) -> date | None:
    """Give a day by its law, None before there was one."""
    if year < settled.since:
        return None
    day = date(year, settled.month, settled.first)
    return day if settled.weekday is None else day + timedelta(days=(settled.weekday - day.weekday()) % _WEEK)


def _national_day(key: str, year: int, country: str | None) -> date | None:
    home, name = NATIONAL[key]
    settled = _settled_day(SETTLED[key], year)
    if country in {None, home} and settled is not None:
        return settled
    for where in filter(None, (country, home)):
        for day, called in sorted(_national(where, year)):
            if year > MINYEAR and any(one.startswith(name) for one in called.casefold().split(_AND_ALSO)):
                return day
    return None


@lru_cache(maxsize=256)
def _national(country: str, year: int) -> list[tuple[date, str]]:
    import holidays  # noqa: PLC0415 (costs a fifth of a second, and few texts name a holiday of long ago or of another country)

    try:
        kinds = holidays.country_holidays(country).supported_categories
        known = holidays.country_holidays(country, years=year, language="en_US", observed=False, categories=kinds)
    except NotImplementedError:
        return []
    return list(known.items())


def localized(mentions: Iterable[Mention], country: str) -> Iterator[Mention]:
    """Give mentions with their holidays as a country keeps them."""
    for mention in mentions:
        yield replace(mention, term=_of_country(mention.term, country))


def _of_country(term: Term, country: str) -> Term:
    what = getattr(term, "what", None)
    if isinstance(what, Holiday):
        term = replace(term, what=replace(what, country=country))  # type: ignore[type-var] # every term is a dataclass
    return replace(term, of=_of_country(term.of, country)) if isinstance(term, Unary) else term

"""Which events are worth comparing: keys that two events of one story always share."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from service.events.merging.days import happened_within, search_days
from service.events.merging.similarity import demand, light_share, threshold
from service.events.merging.stems import light_stems
from service.events.merging.story import Content, Telling
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

_FINE_DAYS = 3
_MIDDLE_DAYS = 45
_COARSE_DAYS = 200
_FINE, _MIDDLE, _COARSE, _YEAR = 1, 2, 3, 4  # how wide dates are
_ROUNDING = 1e-5
_LEAST = {_FINE: 1, _MIDDLE: 2, _COARSE: 2, _YEAR: 3}


@dataclass(frozen=True, slots=True)
class Span:
    """Keys from `low` to `high`, both included, that hold one word; `least` is how many words an event found here must share.

    A key names a word and then a day, a month or a year. Keys sort as text, so that one range holds a word's days.
    """

    low: str
    high: str
    least: int


@dataclass(frozen=True, slots=True)
class Search:
    """Where the events are that may tell the same as one.

    The words that an event found shares and `light` together must reach `demand` and the demand of the event found.
    """

    spans: tuple[Span, ...]
    demand: float
    light: float


def keys(telling: Telling) -> frozenset[str]:
    """Say under which keys an event is kept: each of its telling words with the time that it covers.

    Events of up to three days are kept under their days, up to a month and a half under their months, others under their years;
    those with a first and a last day also under both.
    """
    if threshold(telling, telling) is None:
        return frozenset()
    periods = list(_periods(telling))
    return frozenset(f"{stem} {period}" for stem in keywords(telling) for period in periods)


def demand_of(telling: Telling) -> float:
    """How many words an event asks others to share: a part of its own."""
    return _measured(telling.content, telling.article.language).demand


def search(telling: Telling) -> Search:
    """Say where the events are that may tell the same, whatever they are kept under."""
    if threshold(telling, telling) is None:
        return Search((), 0.0, 0.0)
    (first, last), width = search_days(telling), _width(telling)
    periods = [
        *((span, span, _LEAST[_FINE]) for span in _spans(telling)),
        (_day(first), _day(last), _LEAST[width]),
        (_month(first.year, first.month), _month(last.year, last.month), _LEAST[max(width, _MIDDLE)]),
        (_year(first.year), _year(last.year), _LEAST[max(width, _COARSE)]),
    ]
    around = [
        Span(f"{stem} {low}", f"{stem} {high}", least) for stem in sorted(keywords(telling)) for low, high, least in periods
    ]
    return Search(tuple(around), demand_of(telling), _measured(telling.content, telling.article.language).light)


def worth_comparing(left: Telling, right: Telling) -> bool:
    """Whether two events share enough telling words for their length and for the time that they cover.

    That is at least one in days, two in months, three in years; one for two that give the same first and last day; two events
    of one sentence may share none.
    """
    if (left.article.id, left.event.quote.start) == (right.article.id, right.event.quote.start):
        return True
    ours, theirs = (_measured(each.content, each.article.language) for each in (left, right))
    shared = len(ours.keywords & theirs.keywords)
    if shared + min(ours.light, theirs.light) + _ROUNDING < ours.demand + theirs.demand:
        return False
    same_span = left.interval == right.interval and any(_spans(left))
    return shared >= (_LEAST[_FINE] if same_span else _LEAST[max(_width(left), _width(right))])


def keywords(telling: Telling) -> frozenset[str]:
    """Take the words that tell something: none that are light, and the names around."""
    return _measured(telling.content, telling.article.language).keywords


@dataclass(frozen=True, slots=True)
class _Measures:
    """What an event that meets many others is asked again and again."""

    keywords: frozenset[str]
    demand: float
    light: float


@lru_cache(maxsize=4096)
def _measured(content: Content, language: str) -> _Measures:
    light = light_stems(language)
    return _Measures((content.words | content.context) - light, demand(content, light), light_share(content, light))


def _width(telling: Telling) -> int:
    return _width_of(telling.interval)


@lru_cache(maxsize=4096)
def _width_of(interval: Interval) -> int:
    days = (interval.last_day - interval.first_day).days + 1
    steps = ((_FINE_DAYS, _FINE), (_MIDDLE_DAYS, _MIDDLE), (_COARSE_DAYS, _COARSE))
    return next((width for most, width in steps if days <= most), _YEAR)


def _periods(telling: Telling) -> Iterator[str]:
    first, last = happened_within(telling)
    width = _width(telling)
    if width == _FINE:
        yield from (_day(first + timedelta(days=number)) for number in range((last - first).days + 1))
    elif width == _MIDDLE:
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        yield from (_month(number // 12, number % 12 + 1) for number in months)
    else:
        yield from map(_year, range(first.year, last.year + 1))
    yield from _spans(telling)


def _spans(telling: Telling) -> Iterator[str]:
    """Name the days "from … to" of a longer event that gives both: another that gives the same two most likely tells the same."""
    interval = telling.interval
    if interval.granularity is Granularity.DAY and _width(telling) != _FINE:
        yield f"s{interval.first_day.isoformat()}/{interval.last_day.isoformat()}"


def _day(day: date) -> str:
    return f"d{day.isoformat()}"


def _month(year: int, month: int) -> str:
    return f"m{year:04}-{month:02}"


def _year(year: int) -> str:
    return f"y{year:04}"

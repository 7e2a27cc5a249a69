"""The year that a narrative tells of, between the dates in full before and behind a bare name."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from service.recognition.mention import Mention
from service.resolution.before_christ import stand_in
from service.temporal import calendar
from service.temporal.expressions import BeforeChrist, Calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

_AHEAD = 500
"""How many words ahead a date in full still tells of the same story."""
_BACK = 20
"""How many dates in full are looked at for the year of the story."""
_ASIDE = 25
"""How many words a day or month of the year before reaches: in these a bare name goes on from it."""
_STORY = 15
"""How many years lie between the dates of one story; a date farther off from those before and behind it is told by the way."""


class Dated(NamedTuple):
    """A date in full, by its first token."""

    first: int
    interval: Interval


def dated(mentions: Iterable[Mention], published: Interval) -> tuple[Dated, ...]:
    """Give the dates in full of a text."""
    found = []
    for mention in mentions:
        if isinstance(mention.term.root, Calendar | BeforeChrist):
            try:
                interval = stand_in(mention.term) or mention.term.read(published).interval
            except (calendar.OutOfCalendarError, ValueError):
                continue
            if interval is not None:
                found.append(Dated(mention.first, interval))
    return tuple(found)


def year_told(occurrence: datetime, mention: Mention, latest: tuple[int, Interval], dates: tuple[Dated, ...]) -> int:
    """Give the year of a bare name's occurrence: that of the story, not of a date told by the way ("… planned for 1976").

    `latest` is the last date told, with the token behind it.
    """
    place = bisect_right(dates, mention.first, key=lambda one: one.first)
    behind, told = latest
    if place == len(dates) or dates[place].first - mention.first > _AHEAD:
        return occurrence.year
    ahead = dates[place].interval.start.year
    years = (one.interval.start.year for one in reversed(dates[max(0, place - _BACK) : place]))
    before = next((year for year in years if year != told.start.year), None)
    if before is not None and abs(before - ahead) <= _STORY < min(abs(told.start.year - year) for year in (before, ahead)):
        return before  # "papers published in 2005 show that there was no attack on 4 August"
    in_full = place > 0 and dates[place - 1].interval.start == told.start
    looks_back = told.start.year < ahead and (told.granularity is Granularity.YEAR or mention.first - behind > _ASIDE)
    if before == ahead != occurrence.year and ((in_full and looks_back) or abs(told.start.year - ahead) > 1):
        return ahead
    return occurrence.year

"""Where an article stands in time while it is read, sentence by sentence: what its undated happenings can be dated by."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from service.events.context.happenings import Tense
from service.events.event import Event
from service.temporal.granularity import Granularity
from service.temporal.timex import Timex

_LEAD: Final = 3
_FRESH: Final = timedelta(days=7)
_REACH: Final = 3
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Dating:
    """What dates an undated happening: a mention elsewhere in the text, or without one the publication date."""

    by: Timex | None = None


@dataclass(slots=True)
class Discourse:
    """The date that the telling last moved to, and the day that the article is about.

    News tell in their first sentences what happened on a day not long before the publication date, and go on with it: what a
    later sentence tells without a date is of that day, unless its paragraph has moved to another date. Where the first sentences
    name no day, it is the one that the next sentences name (`ahead`), else the publication date. A narrative has no such day:
    only its own dates lead on, and only up to a month wide and a few sentences far.
    """

    published: date
    news: bool
    ahead: Timex | None = None
    lead: Dating | None = None
    _moved: Timex | None = None
    _astray: bool = False
    _paragraph: int = -1
    _since: int = 0
    _told: int = 0

    def enter(self, paragraph: int, *, tells: bool) -> None:
        """Begin a sentence of a paragraph; a line without a main clause, such as a dateline, `tells` nothing."""
        self._told += tells
        self._since += 1
        if paragraph != self._paragraph:
            self._paragraph, self._moved, self._astray = paragraph, None, False

    def move(self, event: Event) -> None:
        """Go to the date of a main clause."""
        timex = event.timex
        if not _leads_on(timex):
            self._moved, self._astray = None, not is_fresh(timex, self.published)
        elif event.modality == "happened":
            self._moved, self._since, self._astray = timex, 0, False
            if self.news and self.lead is None and self._told <= _LEAD and is_fresh(timex, self.published):
                self.lead = Dating(timex)

    def dating(self, tense: Tense) -> Dating | None:
        """Say what dates an undated happening here; None where nothing does."""
        if tense == "past" and self._moved is not None and self._since <= _REACH:
            return Dating(self._moved)
        if not self.news or self._astray or self._moved is not None:
            return None
        if self.lead is None and self._told <= _LEAD and tense in {"past", "perfect"}:
            self.lead = Dating(self.ahead)
            return self.lead
        return self.lead if tense == "past" else None


def is_fresh(timex: Timex, published: date, within: timedelta = _FRESH) -> bool:
    """Tell whether a mention names a day not long before the publication date, or that very day."""
    interval = timex.interval
    return (
        interval is not None
        and interval.granularity <= Granularity.DAY
        and timedelta(0) <= published - interval.first_day <= within
    )


def freshest(events: Iterable[Event], published: date) -> Timex | None:
    """Give the first date of some events that is the publication date or the day before."""
    happened = (event.timex for event in events if event.modality == "happened")
    return next((timex for timex in happened if is_fresh(timex, published, _ONE_DAY)), None)


def _leads_on(timex: Timex) -> bool:
    """Tell whether what comes next may well lie in a date: it is no wider than a month, and no mere bound."""
    interval = timex.interval
    narrow = interval is not None and interval.granularity <= Granularity.MONTH
    return narrow and timex.type in {"DATE", "TIME"} and timex.bound is None

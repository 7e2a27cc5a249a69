"""Parts of the day: morning, afternoon, evening, night."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from service.temporal import calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.repeating import Repeating

PART_HOURS = {"MO": (5, 12), "MI": (12, 13), "AF": (12, 18), "EV": (17, 23), "NI": (18, 24), "DT": (6, 18)}
"""TIMEX3 codes of the parts of the day with the hours that they cover here; a night is kept on the day that it begins on,
but for one that is named by the day that it leads into: that reaches into its morning, up to `NIGHT_ENDS`."""
NIGHT_ENDS = 6
PART_NAMES = {"MO": "MORNING", "MI": "MIDDAY", "AF": "AFTERNOON", "EV": "EVENING", "NI": "NIGHT", "DT": "DAYTIME"}


@dataclass(frozen=True, slots=True)
class PartOfDay(Repeating):
    """Morning, afternoon, evening, night: a part of a day by its TIMEX3 code."""

    code: str

    frame = Granularity.DAY
    granularity = Granularity.HOUR

    def __str__(self) -> str:
        return PART_NAMES[self.code]

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give that part of the day."""
        first, last = PART_HOURS[self.code]
        yield Interval(unit.start + timedelta(hours=first), _hours(unit.start, last), Granularity.HOUR)

    def value(self, occurrence: Interval) -> str:
        """Give "2026-01-12TMO" (TIMEX3)."""
        return f"{occurrence.first_day.isoformat()}T{self.code}"


@dataclass(frozen=True, slots=True)
class NightInto(PartOfDay):
    """The night that reaches into the day which the writer names ("die Nacht zum Samstag"): from evening to the next morning."""

    code: str = "NI"

    def within(self, unit: Interval) -> Iterator[Interval]:
        """Give the night that begins on the day, up to the morning of the next."""
        midnight = calendar.plus_days(unit.start, 1)
        end = midnight if midnight == calendar.END else midnight + timedelta(hours=NIGHT_ENDS)
        yield Interval(unit.start + timedelta(hours=PART_HOURS["NI"][0]), end, Granularity.HOUR)


def _hours(midnight: datetime, hours: int) -> datetime:
    return midnight + timedelta(hours=hours) if hours < 24 else calendar.plus_days(midnight, 1)  # noqa: PLR2004 (a day's hours)

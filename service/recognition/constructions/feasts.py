"""Holidays by their names: one construction each, since every language has its own words for them."""

from collections.abc import Callable

from service.recognition.construction import construction
from service.recognition.constructions.calendar import size_of
from service.recognition.holidays import ADVENT, BANK, COMMON, EASTER, FIXED, NATIONAL, NTH, Holiday
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import Bare, Calendar, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Shift, This, Within
from service.temporal.repeating import Repeating, Unit, Weekend


def _feast(key: str) -> Callable[[], Repeating]:
    return lambda: Holiday(key)


for _key in (*FIXED, *EASTER, *ADVENT, *NTH, *COMMON, *NATIONAL):
    construction(f"holiday: {_key}", gives="name")(_feast(_key))


@construction("bank holiday", gives="name")
def bank_holiday(month: int) -> Repeating | None:
    """Read "the August bank holiday", as the British keep it."""
    key = f"bank holiday {month}"
    return Holiday(key) if key in BANK else None


@construction("evening or night of a feast", gives="calendar")
def evening_or_night_of_a_feast(feast_part: tuple[str, str], span: Term | None = None) -> Term | None:
    """Read "Silvesternacht", one word for a holiday and a part of its day, alone or of a year ("Silvesternacht 2015")."""
    key, part = feast_part
    if span is None:
        return Within(Bare(Holiday(key)), PartOfDay(part))
    return Within(Within(span, Holiday(key)), PartOfDay(part)) if size_of(span) is Granularity.YEAR else None


@construction("week of a holiday", gives="calendar")
def week_of_a_holiday(name: Repeating) -> Term | None:
    """Read "Easter week"."""
    return This(Bare(name), Unit(Granularity.WEEK)) if isinstance(name, Holiday) else None


@construction("weekend around a holiday", gives="calendar")
def weekend_around_a_holiday(name: Repeating) -> Term | None:
    """Read "Labor Day weekend": the one before a Monday or a Tuesday, else that of the week."""
    return This(Shift(Bare(name), -2, Granularity.DAY), Weekend()) if isinstance(name, Holiday) else None


@construction("weekend of a feast", gives="calendar")
def weekend_of_a_feast(feast_weekend: str, year: int = 0) -> Term:
    """Read "Osterwochenende" (the weekend of Easter), alone or of a year."""
    feast = Holiday(feast_weekend)
    return This(Within(Calendar(year), feast) if year else Bare(feast), Weekend())

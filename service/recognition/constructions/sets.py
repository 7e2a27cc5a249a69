"""What repeats: every Monday, daily, twice a week."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.numbers import Count
from service.temporal.amounts import Every
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import Term
from service.temporal.granularity import Granularity
from service.temporal.repeating import Repeating, Weekday


@construction("every unit", gives="mention")
def every_unit(unit: Granularity, quantity: Count | None = None) -> Term:
    """Read "every week", "every two years"."""
    return Every(size=unit, count=quantity.number if quantity else 1)


@construction("every half unit", gives="mention")
def every_half_unit(unit: Granularity) -> Term:
    """Read "every half hour"."""
    return Every(size=unit, count=0.5)


@construction("every other unit", gives="mention")
def every_other_unit(unit: Granularity) -> Term:
    """Read "every other week"."""
    return Every(size=unit, count=2)


@construction("every name", gives="mention")
def every_name(name: Repeating) -> Term:
    """Read "every Monday"."""
    return Every(what=name)


@construction("every one of two names", gives="mention")
def every_one_of_two_names(each: int, name: Repeating, more: Repeating) -> tuple[Piece, ...] | None:  # noqa: ARG001 (a word of the first span)
    """Read "every Tuesday and Thursday"; "every spring and in May" tells of two kinds."""
    if type(name) is not type(more):
        return None
    return Piece(Every(what=name), ("name", "each")), Piece(Every(what=more), ("more",))


@construction("every part of day", gives="mention")
def every_part_of_day(part: str, name: Repeating | None = None) -> Term:
    """Read "every morning", "Thursday nights"."""
    return Every(what=name, part=f"T{part}") if name else Every(what=PartOfDay(part))


@construction("how often", gives="mention")
def how_often(frequency: tuple[float, Granularity]) -> Term:
    """Read "daily", "annually"."""
    count, unit = frequency
    return Every(size=unit, count=count)


@construction("nth name of every month", gives="mention")
def nth_name_of_every_month(name: Repeating) -> Term | None:
    """Read "the first Sunday of the month"."""
    return Every(what=name) if isinstance(name, Weekday) else None


@construction("repeated name", gives="mention")
def repeated_name(plural_name: Repeating) -> Term:
    """Read "Mondays"."""
    return Every(what=plural_name)


@construction("range of weekdays", gives="mention")
def range_of_weekdays(first: int, last: int) -> tuple[Piece, ...]:
    """Read "Mo–Fr" (Mon to Fri) of opening hours."""
    return Piece(Every(what=Weekday(first)), ("first",)), Piece(Every(what=Weekday(last)), ("last",))


@construction("every part of a weekday", gives="mention")
def every_part_of_a_weekday(dayparts: tuple[Repeating, str]) -> Term:
    """Read "jeden Montagabend" (every Monday evening)."""
    what, part = dayparts
    return Every(what=what, part=f"T{part}")

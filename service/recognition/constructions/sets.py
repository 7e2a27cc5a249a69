"""What repeats: every Monday, daily, twice a week."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.numbers import Count
from service.temporal.amounts import Every
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import Term
from service.temporal.granularity import Granularity
from service.temporal.repeating import Repeating, Season, Weekday


@construction("every unit", gives="mention")
def every_unit(unit: Granularity, quantity: Count | None = None, quant: str = "EVERY") -> Term:
    """Read "every week", "each week", "every two years"."""
    return Every(size=unit, count=quantity.number if quantity else 1, quant=quant)


@construction("per unit", gives="mention")
def per_unit(unit: Granularity) -> Term:
    """Read "per week"."""
    return Every(size=unit)


@construction("times per unit", gives="mention")
def times_per_unit(unit: Granularity, times: int | None = None, count: Count | None = None) -> Term | None:
    """Read "twice a week", "three times a year"; how often "several times" is stays open."""
    number = count.number if count else times
    if number is not None and not float(number).is_integer():
        return None
    return Every(size=unit, freq=f"{number:g}X" if number else None)


@construction("units per unit", gives="mention")
def units_per_unit(count: Count, unit: Granularity, whole: Granularity) -> Term | None:
    """Read "three days a week", "24 hours a day"."""
    if unit >= whole or count.number is None:
        return None
    clock = "T" if unit < Granularity.DAY else ""
    return Every(size=whole, freq=f"{clock}{count.number:g}{unit.name[0]}")


@construction("every half unit", gives="mention")
def every_half_unit(unit: Granularity) -> Term:
    """Read "every half hour"."""
    return Every(size=unit, count=0.5, quant="EVERY")


@construction("every other unit", gives="mention")
def every_other_unit(unit: Granularity) -> Term:
    """Read "every other week"."""
    return Every(size=unit, count=2, quant="EVERY")


@construction("every name", gives="mention")
def every_name(name: Repeating, quant: str = "EVERY") -> Term:
    """Read "every Monday", "each Monday"."""
    return Every(what=name, quant=quant)


@construction("every other name", gives="mention")
def every_other_name(name: Repeating) -> Term:
    """Read "every other Monday"."""
    return Every(what=name, quant="EVERY OTHER")


@construction("every one of two names", gives="mention")
def every_one_of_two_names(name: Repeating, more: Repeating, quant: str) -> tuple[Piece, ...] | None:
    """Read "every Tuesday and Thursday"; "every spring and in May" tells of two kinds."""
    if type(name) is not type(more):
        return None
    return Piece(Every(what=name, quant=quant), ("name", "quant")), Piece(Every(what=more, quant=quant), ("more",))


@construction("every one of three names", gives="mention")
def every_one_of_three_names(name: Repeating, more: Repeating, last: Repeating, quant: str) -> tuple[Piece, ...] | None:
    """Read "every Monday, Wednesday and Friday"."""
    if not type(name) is type(more) is type(last):
        return None
    others = (Piece(Every(what=what, quant=quant), (slot,)) for what, slot in ((more, "more"), (last, "last")))
    return Piece(Every(what=name, quant=quant), ("name", "quant")), *others


@construction("every working day", gives="mention")
def every_working_day(quant: str) -> Term:
    """Read "every weekday", "each weekday"."""
    return Every(size=Granularity.DAY, quant=quant)


@construction("every part of day", gives="mention")
def every_part_of_day(part: str, name: Repeating | None = None, quant: str | None = "EVERY") -> Term:
    """Read "every morning", "each Thursday evening"."""
    return Every(what=name, part=f"T{part}", quant=quant) if name else Every(what=PartOfDay(part), quant=quant)


@construction("repeated part of day", gives="mention")
def repeated_part_of_day(part: str, name: Repeating) -> Term:
    """Read "Thursday nights"."""
    return Every(what=name, part=f"T{part}")


@construction("repeated part of two days", gives="mention")
def repeated_part_of_two_days(part: str, name: Repeating, more: Repeating) -> tuple[Piece, ...] | None:
    """Read "Monday and Tuesday nights"."""
    if not (isinstance(name, Weekday) and isinstance(more, Weekday)):
        return None
    return Piece(Every(what=name, part=f"T{part}"), ("name",)), Piece(Every(what=more, part=f"T{part}"), ("more", "part"))


@construction("how often", gives="mention")
def how_often(frequency: tuple[float, Granularity]) -> Term:
    """Read "daily", "annually"."""
    count, unit = frequency
    return Every(size=unit, count=count)


@construction("times as often", gives="mention")
def times_as_often(times: int, frequency: tuple[float, Granularity]) -> Term:
    """Read "twice daily", "twice-weekly"."""
    count, unit = frequency
    return Every(size=unit, count=count, freq=f"{times}X")


@construction("nth name of every month", gives="mention")
def nth_name_of_every_month(name: Repeating) -> Term | None:
    """Read "the first Sunday of the month"."""
    return Every(what=name) if isinstance(name, Weekday) else None


@construction("seasons in a row", gives="mention")
def seasons_in_a_row(seasons: str) -> Term:
    """Read "the past three summers"."""
    return Every(what=Season(seasons))


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

"""Decades, centuries and eras: the 1990s, the nineties, the 20th century, 44 BC."""

from service.recognition.construction import Piece, construction
from service.recognition.constructions.calendar import full_year
from service.temporal.amounts import pattern_of_the_year
from service.temporal.expressions import BeforeChrist, Calendar, Part, Stretch, Term
from service.temporal.granularity import Granularity
from service.temporal.repeating import Repeating

_FIRST_BARE_DECADE = 1900
"""The first year of a century whose "1900s" are rather ten years than a hundred."""


@construction("before Christ", gives="calendar")
def before_christ(digits: int) -> Term:
    """Read "44 BC"."""
    return BeforeChrist(digits)


@construction("name before Christ", gives="calendar")
def name_before_christ(name: Repeating, digits: int) -> Term:
    """Read "April 480 BC", "the autumn of 218 BC"."""
    return BeforeChrist(digits, name.granularity, pattern_of_the_year(name))


@construction("decade before Christ", gives="calendar")
def decade_before_christ(digits: int) -> Term | None:
    """Read "the 470s BC", of the years 479 to 470."""
    return BeforeChrist(digits, Granularity.DECADE) if digits % 10 == 0 else None


@construction("century before Christ", gives="calendar")
def century_before_christ(ordinal: int) -> Term:
    """Read "the fifth century BC", of the years 500 to 401."""
    return BeforeChrist(ordinal * 100, Granularity.CENTURY)


@construction("common era", gives="span")
def common_era(digits: int) -> Term | None:
    """Read "AD 79"."""
    return Calendar(digits) if 1 <= digits <= 2100 else None  # noqa: PLR2004 (years of the past)


@construction("decade", gives="calendar")
def decade(year: int) -> Term | None:
    """Read "the 1990s", and "the 1800s" as a century."""
    if year % 100 == 0 and year < _FIRST_BARE_DECADE:
        return Stretch(year + 1, Granularity.CENTURY)
    return Stretch(year, Granularity.DECADE) if year % 10 == 0 else None


@construction("short decade", gives="calendar")
def short_decade(yy: int) -> Term | None:
    """Read "the '90s"."""
    return Stretch(full_year(yy) if yy > 10 else 2000 + yy, Granularity.DECADE) if yy % 10 == 0 else None  # noqa: PLR2004


@construction("part of a decade word", gives="date")
def part_of_a_decade_word(decade: int, segment: str) -> Term:
    """Read "the early nineties"."""
    return Part(Stretch(1900 + decade, Granularity.DECADE), segment)


@construction("attacks of September 2001", gives="mention")
def attacks_of_september_2001(month: int, day: int) -> tuple[Piece, ...] | None:
    """Read "September 11" of "the September 11 attacks", in whatever year they are told."""
    return (Piece(Calendar(2001, month, day), ("month", "day")),) if (month, day) == (9, 11) else None


@construction("eleventh of September 2001", gives="calendar")
def eleventh_of_september_2001() -> Term:
    """Read "9/11", which English uses as the name of one day."""
    return Calendar(2001, 9, 11)


@construction("decade word", gives="calendar")
def decade_word(decade: int) -> Term:
    """Read "the nineties"."""
    return Stretch(1900 + decade, Granularity.DECADE)


@construction("century", gives="calendar")
def century(ordinal: int) -> Term | None:
    """Read "the 20th century", which TIMEX3 counts as 19."""
    return Stretch((ordinal - 1) * 100 + 1, Granularity.CENTURY) if 1 <= ordinal <= 30 else None  # noqa: PLR2004


@construction("turn of the century", gives="calendar")
def turn_of_the_century() -> Term:
    """Read "the turn of the century"."""
    return Calendar(2000)


@construction("turn of a century", gives="calendar")
def turn_of_a_century(ordinal: int) -> Term | None:
    """Read "the turn of the 20th century", the year 1900."""
    return Calendar(100 * ordinal - 100) if 1 < ordinal <= 30 else None  # noqa: PLR2004 (centuries of the calendar)


@construction("turn to the twentieth century", gives="calendar")
def turn_to_the_twentieth_century() -> Term:
    """Read "die Jahrhundertwende", which German says of the years around 1900."""
    return Calendar(1900)

"""Which dates may be those of one happening: they overlap, or two sources plainly tell the same and differ by a day."""

from datetime import date, timedelta

from service.events.merging.similarity import word_similarity
from service.events.merging.stems import light_of_both
from service.events.merging.story import Telling
from service.temporal.granularity import Granularity

_ALIKE = 0.5
_ONE_DAY = timedelta(days=1)


def may_be_one(left: Telling, right: Telling) -> bool:
    """Whether the dates of two events let them be one happening."""
    return left.interval.overlaps(right.interval) or differ_by_a_day(left, right)


def differ_by_a_day(left: Telling, right: Telling) -> bool:
    """Whether two articles tell the same with a number of its own, such as that of the dead, and give days or hours side by side.

    A night, a border of time zones or a mistake lies between them. Names and words alone show nothing: strikes, talks and
    attacks go on the next day.
    """
    if left.article.id == right.article.id or not (_on_a_day(left) and _on_a_day(right)):
        return False
    if abs(left.interval.first_day - right.interval.first_day) > _ONE_DAY:
        return False
    ours, theirs = left.content, right.content
    if not (ours.counts & theirs.counts and ours.context & theirs.context):
        return False
    light = light_of_both(left.article.language, right.article.language)
    return word_similarity(ours, theirs, light) >= _ALIKE


def search_days(telling: Telling) -> tuple[date, date]:
    """Give the first and the last day on which other articles may tell the same."""
    first, last = telling.interval.first_day, telling.interval.last_day
    if not (_on_a_day(telling) and telling.content.counts):
        return first, last
    return (first if first == date.min else first - _ONE_DAY), (last if last == date.max else last + _ONE_DAY)


def _on_a_day(telling: Telling) -> bool:
    return telling.interval.granularity <= Granularity.DAY and telling.interval.first_day == telling.interval.last_day

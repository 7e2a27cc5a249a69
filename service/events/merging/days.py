"""Which dates may be those of one happening: they overlap, or two sources plainly tell the same and differ by a day.

What only its publication date dates may have happened a little before: a paper tells today what another told yesterday.
"""

from datetime import date, timedelta

from service.events.merging.similarity import word_similarity
from service.events.merging.stems import light_of_both
from service.events.merging.story import Telling
from service.temporal.granularity import Granularity

_ALIKE = 0.5
_VERY_ALIKE = 0.65
_ALIKE_IN_WORDS = 0.55  # with names, and with words that are none
_LEAST_WORDS = 2
_ONE_DAY = timedelta(days=1)
REPORTED_WITHIN = timedelta(days=2)
"""How long before its publication a happening may lie that no word dates."""


def may_be_one(left: Telling, right: Telling) -> bool:
    """Whether the dates of two events let them be one happening."""
    return left.interval.overlaps(right.interval) or differ_by_a_day(left, right) or reported_later(left, right)


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


def reported_later(left: Telling, right: Telling) -> bool:
    """Whether two articles tell the same, and one of them does not say when: it came out on that day or soon after.

    A happening has sequels that resemble it: what is not told in nearly the same words must share names and other words as well.
    """
    if left.article.id == right.article.id or not (_is_undated(left) or _is_undated(right)):
        return False
    if not (_on_a_day(left) and _on_a_day(right)):
        return False
    (first, last), (other_first, other_last) = happened_within(left), happened_within(right)
    if last < other_first or other_last < first:
        return False
    ours, theirs = left.content, right.content
    light = light_of_both(left.article.language, right.article.language)
    words = (ours.words & theirs.words) - ours.names - theirs.names - light
    named = bool(ours.context & theirs.context) and len(words) >= _LEAST_WORDS
    return word_similarity(ours, theirs, light) >= (_ALIKE_IN_WORDS if named else _VERY_ALIKE)


def happened_within(telling: Telling) -> tuple[date, date]:
    """Give the first and the last day on which an event may have happened."""
    first, last = telling.interval.first_day, telling.interval.last_day
    if not _is_undated(telling):
        return first, last
    return (date.min if first - date.min < REPORTED_WITHIN else first - REPORTED_WITHIN), last


def search_days(telling: Telling) -> tuple[date, date]:
    """Give the first and the last day on which other articles may tell the same."""
    first, last = happened_within(telling)
    if not (_on_a_day(telling) and telling.content.counts):
        return first, last
    return (first if first == date.min else first - _ONE_DAY), (last if last == date.max else last + _ONE_DAY)


def _is_undated(telling: Telling) -> bool:
    """Tell whether only the publication date dates an event."""
    return telling.event.dating == "context" and telling.event.timex.reason.anchored_on == "published"


def _on_a_day(telling: Telling) -> bool:
    return telling.interval.granularity <= Granularity.DAY and telling.interval.first_day == telling.interval.last_day

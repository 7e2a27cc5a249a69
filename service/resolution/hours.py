"""On which day an hour is, and in which half of it, where neither is said: "doors at 7, show at 8"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from service.recognition.digits import is_number
from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import Context
from service.resolution.notices import announces
from service.resolution.sides import ENDS, Evidence
from service.temporal import calendar
from service.temporal.amounts import EachDayAt
from service.temporal.dayparts import NightInto, PartOfDay
from service.temporal.expressions import PREVIOUS, Anchor, Approximately, Term, inner, unmodified
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Clock, Within

_ON_THAT_DAY = frozenset({"clock on a date"})
"""Constructions by which a time says itself that it is on the day spoken of: "at 6:30 that morning"."""
_OWN_CLAUSE = 9
"""How many words away the verb of a time's own clause may stand."""
_NEXT_SENTENCE = 25
_STORY = 100
"""Words within which the times of a day to come are told."""
_DAWN = 9
_LATE = 21
"""The hour from which on a time of the small hours behind it is one of the next day."""
_SMALL_HOURS = 6
_WRITTEN = frozenset({"clock alone", "clock on a date", "clock on a weekday"})
"""Constructions of times that may be written without their half of the day."""
_PARTING = frozenset(":.")
_NOON = 12
_SOCIAL = 7
"""The last hour that rather is one of the evening, where nothing tells; told to the minute ("7:12") it is one earlier."""
_CUES = 10
"""How many words around an hour tell its half of the day."""


def of_each_day(mention: Mention, context: Context) -> Choice | None:
    """Read a clock time of each day of a set: "every Monday at 9 a.m."."""
    term = mention.term
    core = unmodified(term)
    if not isinstance(core, Clock) or core.of != PREVIOUS or core.zone or not context.is_of_many_days(mention):
        return None
    if context.is_of_today_too(mention):
        return Choice(term, context.published, "published", 0.6)
    each = EachDayAt(core.hour, core.minute or 0)
    return Choice(Approximately(each, term.mod) if isinstance(term, Approximately) else each, context.published, "nothing", 0.6)


def is_of_a_day(term: Term) -> bool:
    """Whether a term is a time on a day: "5 p.m.", "in the evening"."""
    term = unmodified(term)
    return isinstance(term, Clock | Within) and term.type == "TIME" and isinstance(term.of, Anchor)


def day_spoken_of(mention: Mention, context: Context) -> Interval | None:
    """Give the day that a time belongs to: of the same sentence, or the last one told; in a list without verbs none."""
    near = context.near(mention)
    if near is not None and near.interval.granularity <= Granularity.DAY:
        return _morning_of(near.interval, mention.term)
    told_by = context.evidence(mention)
    told_on = context.is_narrative
    if isinstance(mention.term, Clock) and not told_on and mention.rule not in _ON_THAT_DAY:
        if context.language.tense.frame is None and told_by.side != "past":
            return _day_to_come(mention, context, told_by)
        if told_by.side == "unknown" or told_by.distance > _OWN_CLAUSE:
            return None
    latest = (
        context.latest(Granularity.DAY, behind=mention)
        if told_on
        else context.latest_told(Granularity.DAY, told_by.side, behind=mention)
    )
    return _morning_of(latest, mention.term) if latest is not None and latest.granularity <= Granularity.DAY else None


def _day_to_come(mention: Mention, context: Context, told_by: Evidence) -> Interval | None:
    """Give the day that a time still to come is on: the last one told that lies ahead."""
    for read in reversed(context.read):
        if mention.first - read.mention.last > (_NEXT_SENTENCE if told_by.side == "unknown" else _STORY):
            return None
        if (
            announces(context)
            and "\n" in context.tokens.text[context.tokens.ends[read.mention.last - 1] : context.tokens.starts[mention.first]]
        ):
            return None
        of_a_day = read.interval.granularity <= Granularity.DAY and not isinstance(read.term, Clock)
        if of_a_day and read.interval.start >= context.published.end:
            return calendar.day(read.interval.start)
    return None


def _morning_of(told: Interval, term: Term) -> Interval:
    """Give the day after a night for an hour of its morning: "in der Nacht zum Samstag … um 4 Uhr", "von 22 bis 6 Uhr"."""
    term = unmodified(term)
    if not isinstance(term, Clock) or term.hour >= _DAWN:
        return told
    if told in {PartOfDay("NI").before(told.start), NightInto().before(told.start)}:
        return calendar.day(told.end)
    late = told.granularity < Granularity.DAY and told.start.hour >= _LATE and term.hour < _SMALL_HOURS
    return calendar.day(calendar.plus_days(told.start, 1)) if late else told


def in_its_half(mention: Mention, context: Context) -> Mention:
    """Put an hour that is told by its number alone into the half of the day that is meant: "show at 8" is in the evening."""
    told = mention.term
    clock = inner(told) if isinstance(told, Approximately) else told
    if not isinstance(clock, Clock) or not (clock.open or _is_left_open(clock, mention, context)):
        return mention
    late = 0 < clock.hour < _NOON and _is_late(clock.hour, mention, context)
    settled = replace(clock, hour=clock.hour + _NOON * late, open=False)
    return replace(mention, term=replace(told, of=settled) if isinstance(told, Approximately) else settled)


def _is_left_open(clock: Clock, mention: Mention, context: Context) -> bool:
    """Whether a short text tells a time without its half ("Gates 1:30"), and no other of its times counts 24 hours ("07:12")."""
    words = context.tokens.words
    if mention.rule not in _WRITTEN or clock.zone or not announces(context):
        return False
    if not context.language.hours.halves.isdisjoint(words[mention.first : mention.last]):
        return False
    written = (words[place] for place, sign in enumerate(words[1:-1]) if sign in _PARTING and is_number(words[place + 2]))
    return not any(hour[0] == "0" or int(hour[:4]) > _NOON for hour in written if is_number(hour))


def _is_late(hour: int, mention: Mention, context: Context) -> bool:
    """Whether an hour lies behind noon: by the words around it, by a time told before it, or by what people do when."""
    before = context.read[-1] if context.read else None
    if before is not None and before.interval.granularity < Granularity.DAY and before.interval.start.hour >= _NOON:
        return True
    hours, around = context.language.hours, frozenset(_sentence_around(mention, context))
    early, late = not hours.mornings.isdisjoint(around), not hours.evenings.isdisjoint(around)
    return late if early != late else hour <= (_SOCIAL if mention.rule not in _WRITTEN else _SOCIAL - 1)


def _sentence_around(mention: Mention, context: Context) -> Iterator[str]:
    """Give the words before and behind a mention up to the ends of its sentence, nearest first, but not many."""
    words = context.tokens.words
    for places in (
        range(mention.first - 1, max(-1, mention.first - 1 - _CUES), -1),
        range(mention.last, min(len(words), mention.last + _CUES)),
    ):
        yield from takewhile(lambda word: word not in ENDS, (words[place] for place in places))

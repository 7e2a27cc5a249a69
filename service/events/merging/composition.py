"""A cluster of events → one story: its date, its title, its weight."""

import math
from collections.abc import Iterable, Sequence

from service.events.event import Kind, Modality
from service.events.merging.headlines import representative
from service.events.merging.story import DateClaim, Link, Story, Telling, story_id
from service.temporal.interval import Interval

_MODALITIES: tuple[Modality, ...] = ("happened", "planned", "possible", "negated")
_AGAIN = 0.25
_LENGTH = 0.05


def compose(members: Sequence[Telling], links: Sequence[Link]) -> Story:
    """Make the story that some events tell together; `members` in order of their ids, `links` those between them.

    Its date is what events state; only where none of them does, what their context says, and only what is stated is disputed.
    """
    dated = [each for each in members if each.event.dating == "stated"] or members
    interval = agreed(dated)
    modality = min((each.event.modality for each in members), key=_MODALITIES.index)
    kind = _kind(members)
    title, reason = representative(members, modality, kind)
    return Story(
        id=story_id(members[0].id),
        title=title,
        title_reason=reason,
        interval=interval,
        edtf=_edtf(dated, interval),
        kind=kind,
        modality=modality,
        weight=weight(members),
        events=tuple(each.id for each in members),
        articles=_sorted(each.article.id for each in members),
        sources=_sorted(each.article.publisher for each in members),
        names=_sorted(name for each in members for name in each.event.names),
        disputed=tuple(
            DateClaim(each.id, each.article.id, each.article.publisher, each.interval)
            for each in dated
            if each.event.dating == "stated" and not each.interval.contains(interval)
        ),
        links=tuple(links),
        dating=dated[0].event.dating,
    )


def agreed(members: Sequence[Telling]) -> Interval:
    """Find the interval that most sources agree on, and the finest of these.

    A source agrees with an interval that lies in the one it gives: who says "in May" agrees with 12 May.
    """

    def standing(interval: Interval) -> tuple[int, int, int, Interval]:
        agreeing = [each for each in members if each.interval.contains(interval)]
        sources = {each.article.publisher for each in agreeing}
        return -len(sources), interval.granularity, -len(agreeing), interval

    return min({each.interval for each in members}, key=standing)


def weight(members: Sequence[Telling]) -> float:
    """Weigh a story: 1 for each independent source, a little for being told often and at length.

    A quarter for each doubling of the events that tell it, a twentieth for each doubling of the words that quote it.
    """
    sources = len({each.article.publisher for each in members})
    words = sum(len(each.event.quote.text.split()) for each in members)
    return round(sources + _AGAIN * math.log2(len(members)) + _LENGTH * math.log2(1 + words), 3)


def _edtf(dated: Sequence[Telling], interval: Interval) -> str | None:
    """Give the notation of a day that a member tells; one that merely bounds it ("by Friday") yields to one that names it."""
    told = [each.event.timex for each in dated if each.interval == interval and each.event.timex.edtf]
    return min(told, key=lambda timex: timex.bound is not None).edtf if told else None


def _kind(members: Sequence[Telling]) -> Kind:
    """Take the kind that most events are of; what one calls an event is no mere period."""
    kinds = [each.event.kind for each in members]
    told = [kind for kind in kinds if kind != "period"] or kinds
    return min(told, key=lambda kind: (-told.count(kind), kind))


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))

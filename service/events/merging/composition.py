"""A cluster of events → one story: its date, its title, its weight."""

import math
from collections.abc import Iterable, Sequence

from service.events.event import Modality
from service.events.merging.similarity import compare
from service.events.merging.story import DateClaim, Link, Story, Telling, story_id
from service.temporal.interval import Interval

_MODALITIES: tuple[Modality, ...] = ("happened", "planned", "possible", "negated")
_AGAIN = 0.25
_LENGTH = 0.05
_HEADLINE = range(20, 101)


def compose(members: Sequence[Telling], links: Sequence[Link]) -> Story:
    """Make the story that some events tell together; `members` in order of their ids, `links` those between them."""
    interval = agreed(members)
    title, reason = _title(members)
    return Story(
        id=story_id(members[0].id),
        title=title,
        title_reason=reason,
        interval=interval,
        edtf=next((each.event.timex.edtf for each in members if each.interval == interval and each.event.timex.edtf), None),
        kind=_most_told(members).event.kind,
        modality=min((each.event.modality for each in members), key=_MODALITIES.index),
        weight=weight(members),
        events=tuple(each.id for each in members),
        articles=_sorted(each.article.id for each in members),
        sources=_sorted(each.article.publisher for each in members),
        names=_sorted(name for each in members for name in each.event.names),
        disputed=tuple(
            DateClaim(each.id, each.article.publisher, each.interval) for each in members if not each.interval.contains(interval)
        ),
        links=tuple(links),
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


def _title(members: Sequence[Telling]) -> tuple[str, str]:
    """Choose the title that reads as a headline, names most and shares most words with the others; say so."""
    if len(members) == 1:
        return members[0].event.title, "the only one"

    def standing(telling: Telling) -> tuple[float, int, str]:
        others = math.fsum(compare(telling, other).words for other in members if other is not telling)
        headline = len(telling.event.title) in _HEADLINE and telling.event.title[:1].isupper()
        named = len(telling.content.names & telling.content.words)
        return -(others / (len(members) - 1) + 0.5 * headline + 0.1 * min(named, 4)), len(telling.event.title), telling.id

    chosen = min(members, key=standing)
    named = len(chosen.content.names & chosen.content.words)
    others = math.fsum(compare(chosen, other).words for other in members if other is not chosen) / (len(members) - 1)
    return chosen.event.title, f"of {len(members)}: names {named}, shares {others:.0%} of its words with the others on average"


def _most_told(members: Sequence[Telling]) -> Telling:
    """Take the first event of the kind that most events are of: only the ruling of a person brings kinds together."""
    kinds = [each.event.kind for each in members]
    return min(members, key=lambda each: (-kinds.count(each.event.kind), each.id))


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))

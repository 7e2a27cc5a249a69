"""A cluster of events → one story: its date, its title, its weight."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from service.events.event import Kind, Modality
from service.events.merging.stems import stem, words_of
from service.events.merging.story import DateClaim, Link, Story, Telling, story_id
from service.temporal.interval import Interval

_MODALITIES: tuple[Modality, ...] = ("happened", "planned", "possible", "negated")
_AGAIN = 0.25
_LENGTH = 0.05
_HEADLINE = range(20, 101)


def compose(members: Sequence[Telling], links: Sequence[Link]) -> Story:
    """Make the story that some events tell together; `members` in order of their ids, `links` those between them."""
    interval = agreed(members)
    modality = min((each.event.modality for each in members), key=_MODALITIES.index)
    title, reason = _title(members, modality)
    return Story(
        id=story_id(members[0].id),
        title=title,
        title_reason=reason,
        interval=interval,
        edtf=next((each.event.timex.edtf for each in members if each.interval == interval and each.event.timex.edtf), None),
        kind=_kind(members),
        modality=modality,
        weight=weight(members),
        events=tuple(each.id for each in members),
        articles=_sorted(each.article.id for each in members),
        sources=_sorted(each.article.publisher for each in members),
        names=_sorted(name for each in members for name in each.event.names),
        disputed=tuple(
            DateClaim(each.id, each.article.id, each.article.publisher, each.interval)
            for each in members
            if not each.interval.contains(interval)
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


def _title(members: Sequence[Telling], modality: Modality) -> tuple[str, str]:
    """Choose the title that reads as a headline, names most and holds most of what all say; tell why.

    What has happened is not titled by who only planned it.
    """
    if len(members) == 1:
        return members[0].event.title, "the only one"
    shares = _shares(members)

    def standing(telling: Telling) -> tuple[float, int, str]:
        title = telling.event.title
        headline = len(title) in _HEADLINE and title[:1].isupper()
        merits = shares[telling.id] + 0.5 * headline + 0.1 * min(_named(telling), 4) + 0.2 * _opens_with_name(telling)
        return -round(merits, 6), len(title), telling.id

    chosen = min((each for each in members if each.event.modality == modality), key=standing)
    opens = "begins with a name, " if _opens_with_name(chosen) else ""
    return chosen.event.title, f"of {len(members)}: {opens}names {_named(chosen)}, holds {shares[chosen.id]:.0%} of what is said"


def _shares(members: Sequence[Telling]) -> dict[str, float]:
    """Find which part each event has of all words that the events say, a word of two events being said twice."""
    counts = Counter(word for each in members for word in each.content.words)
    return {each.id: sum(counts[word] for word in each.content.words) / max(counts.total(), 1) for each in members}


def _named(telling: Telling) -> int:
    return len(telling.content.names & telling.content.words)


def _opens_with_name(telling: Telling) -> bool:
    """Whether who did it comes first, as in a headline."""
    first = next(iter(words_of(telling.event.title)), None)
    return first is not None and stem(first.group(), telling.article.language) in telling.content.names


def _kind(members: Sequence[Telling]) -> Kind:
    """Take the kind that most events are of; what one calls an event is no mere period."""
    kinds = [each.event.kind for each in members]
    told = [kind for kind in kinds if kind != "period"] or kinds
    return min(told, key=lambda kind: (-told.count(kind), kind))


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))

"""What one article says again, and how much of it is compared: bounds for texts that date the same thing a thousand times."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from service.events.merging.links import link
from service.events.merging.story import Link, Telling

# The next ones before it; a chronicle of one day holds more, but hardly says the same again that far apart.
_LOOKS_BACK = 20
# The different things that one article tells of one time and that are compared with other articles: the first, as the text goes.
MOST_COMPARED = 100


def representatives(tellings: Iterable[Telling]) -> dict[str, str]:
    """Map each event to the first of its article that says the very same of the same time, which mostly is itself."""
    first: dict[tuple[object, ...], str] = {}
    return {telling.id: first.setdefault(_saying(telling), telling.id) for telling in _in_order(tellings)}


def compared(tellings: Iterable[Telling]) -> list[Telling]:
    """Choose the events of one article that are compared with those of others."""
    ordered = _in_order(tellings)
    first = representatives(ordered)
    met: Counter[object] = Counter()
    chosen: list[Telling] = []
    for telling in ordered:
        if first[telling.id] == telling.id and met[telling.interval] < MOST_COMPARED:
            met[telling.interval] += 1
            chosen.append(telling)
    return chosen


def links_within(tellings: Iterable[Telling]) -> list[Link]:
    """Link the events of one article that tell the same: the very same, or one that it resembles not far before it."""
    ordered = _in_order(tellings)
    first = representatives(ordered)
    found = [Link(min(own, other), max(own, other), 1.0) for own, other in first.items() if own != other]
    earlier: dict[object, list[Telling]] = defaultdict(list)
    for telling in ordered:
        if first[telling.id] == telling.id:
            alike = (link(telling, other) for other in earlier[telling.interval][-_LOOKS_BACK:])
            found += [each for each in alike if each is not None]
            earlier[telling.interval].append(telling)
    return sorted(found, key=lambda each: (each.left, each.right))


def _in_order(tellings: Iterable[Telling]) -> Sequence[Telling]:
    return sorted(tellings, key=lambda telling: (telling.event.quote.start, telling.event.timex.start, telling.id))


def _saying(telling: Telling) -> tuple[object, ...]:
    return telling.article.id, telling.interval, telling.event.kind, telling.event.modality, telling.content

"""Merge the events of many articles to stories."""

import itertools
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping

from service.events.merging.blocking import keys, search
from service.events.merging.clustering import cluster, components
from service.events.merging.composition import compose
from service.events.merging.links import explain, link
from service.events.merging.story import Link, Ruling, Story, Telling
from service.events.merging.vetoes import veto


def merge(tellings: Iterable[Telling], rulings: Iterable[Ruling] = ()) -> tuple[Story, ...]:
    """Make the stories of some events, in order of time: a pure function of the set, in whatever order it is given."""
    by_id = {telling.id: telling for telling in tellings}
    decided = tuple(rulings)
    return tuple(sorted(stories(by_id, links(by_id.values()), decided), key=lambda story: (story.interval, story.id)))


def links(tellings: Iterable[Telling]) -> list[Link]:
    """Link all events that tell the same; only those are compared that share a key."""
    holders: dict[str, list[Telling]] = defaultdict(list)
    ordered = sorted(tellings, key=lambda telling: telling.id)
    for telling in ordered:
        for key in keys(telling):
            holders[key].append(telling)
    kept = sorted(holders)
    found: dict[tuple[str, str], Link | None] = {}
    for telling in ordered:
        for span in search(telling).spans:
            inside = kept[bisect_left(kept, span.low) : bisect_right(kept, span.high)]
            for other in itertools.chain.from_iterable(holders[key] for key in inside):
                pair = (min(telling.id, other.id), max(telling.id, other.id))
                if telling.id != other.id and pair not in found:
                    found[pair] = link(telling, other)
    return [each for _, each in sorted(found.items()) if each is not None]


def stories(tellings: Mapping[str, Telling], linked: Iterable[Link], rulings: Iterable[Ruling]) -> Iterable[Story]:
    """Cluster events that are linked and make a story of each cluster.

    Whole components are wanted: every event that a link or a ruling leads to. What lies outside a component never changes
    what becomes of it, so that one more article concerns only the components that its events touch.
    """
    linked, rulings = list(linked), list(rulings)
    known = [ruling for ruling in rulings if ruling.left in tellings and ruling.right in tellings]
    joining = [ruling for ruling in known if ruling.verdict == "same"]
    pairs = [(each.left, each.right) for each in linked] + [(ruling.left, ruling.right) for ruling in joining]
    links_of: dict[str, list[Link]] = defaultdict(list)
    for each in linked:
        links_of[each.left].append(each)
    for component in components(tellings, pairs):
        inside = list(itertools.chain.from_iterable(links_of[event] for event in sorted(component)))
        for members in cluster(component, inside, lambda left, right: veto(tellings[left], tellings[right]) is not None, known):
            between = _strongest([each for each in inside if each.left in members and each.right in members])
            shown = [explain(each, tellings[each.left], tellings[each.right]) for each in between]
            yield compose([tellings[event] for event in sorted(members)], shown)


def _strongest(found: Iterable[Link]) -> list[Link]:
    """Keep the strongest link of each event: a story of a hundred events has thousands, and these say it."""
    best: dict[str, Link] = {}
    for each in sorted(found, key=lambda each: (-each.score, each.left, each.right)):
        best.setdefault(each.left, each)
        best.setdefault(each.right, each)
    return sorted(set(best.values()), key=lambda each: (each.left, each.right))

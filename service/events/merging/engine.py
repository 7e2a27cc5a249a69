"""Merge the events of many articles to stories."""

import itertools
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from service.events.merging.blocking import keys, search
from service.events.merging.clustering import cluster, components
from service.events.merging.composition import compose
from service.events.merging.links import explain, link
from service.events.merging.story import Link, Ruling, Story, Telling
from service.events.merging.vetoes import parts
from service.events.merging.within import compared, links_within, representatives


def merge(tellings: Iterable[Telling], rulings: Iterable[Ruling] = ()) -> tuple[Story, ...]:
    """Make the stories of some events, in order of time: a pure function of the set, in whatever order it is given."""
    by_id = {telling.id: telling for telling in tellings}
    decided = tuple(rulings)
    return tuple(sorted(stories(by_id, links(by_id.values()), decided), key=lambda story: (story.interval, story.id)))


def links(tellings: Iterable[Telling]) -> list[Link]:
    """Link all events that tell the same: those of each article among themselves, and across articles those that share keys."""
    articles: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        articles[telling.article.id].append(telling)
    found = {(each.left, each.right): each for article in articles.values() for each in links_within(article)}
    chosen = list(itertools.chain.from_iterable(compared(article) for article in articles.values()))
    holders: dict[str, list[Telling]] = defaultdict(list)
    for telling in chosen:
        for key in keys(telling):
            holders[key].append(telling)
    kept = sorted(holders)
    for telling in chosen:
        for other in _found_by(telling, holders, kept):
            joined = link(telling, other)
            if joined is not None:
                found[joined.left, joined.right] = joined
    return [found[pair] for pair in sorted(found)]


def _found_by(telling: Telling, holders: Mapping[str, list[Telling]], kept: Sequence[str]) -> Iterable[Telling]:
    """Find the events of other articles that share a key with one."""
    inside: dict[str, Telling] = {}
    for span in search(telling).spans:
        for key in kept[bisect_left(kept, span.low) : bisect_right(kept, span.high)]:
            inside.update((other.id, other) for other in holders[key] if other.article.id != telling.article.id)
    return inside.values()


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
        clusters = list(_clusters([tellings[event] for event in sorted(component)], inside, known))
        for members, between in zip(clusters, _within(clusters, inside), strict=True):
            shown = [explain(each, tellings[each.left], tellings[each.right]) for each in _strongest(between)]
            yield compose([tellings[event] for event in sorted(members)], shown)


def _within(clusters: Sequence[Collection[str]], linked: Iterable[Link]) -> list[list[Link]]:
    """Give each cluster the links between its members."""
    place = {event: number for number, members in enumerate(clusters) for event in members}
    found: list[list[Link]] = [[] for _ in clusters]
    for each in linked:
        if place[each.left] == place[each.right]:
            found[place[each.left]].append(each)
    return found


def _clusters(component: Sequence[Telling], inside: Iterable[Link], rulings: Iterable[Ruling]) -> Iterable[set[str]]:
    """Cluster a component; what one article says again in the very same words goes where its first saying goes."""
    by_id = {telling.id: telling for telling in component}
    first = representatives(component)
    again: dict[str, set[str]] = defaultdict(set)
    for event, saying in first.items():
        again[saying].add(event)
    between = (replace(each, left=first[each.left], right=first[each.right]) for each in inside)
    ruled = [_on(first[each.left], first[each.right], each) for each in rulings if {each.left, each.right} <= first.keys()]

    def forbidden(left: str, right: str) -> bool:
        return parts(by_id[left], by_id[right])

    teller = {event: by_id[event].article.id for event in again}
    joining = [each for each in between if each.left != each.right]
    for members in cluster(teller, joining, forbidden, [each for each in ruled if each.left != each.right]):
        yield set().union(*(again[event] for event in members))


def _on(one: str, other: str, ruling: Ruling) -> Ruling:
    return replace(ruling, left=min(one, other), right=max(one, other))


def _strongest(found: Iterable[Link]) -> list[Link]:
    """Keep the strongest link of each event: a story of a hundred events has thousands, and these say it."""
    best: dict[str, Link] = {}
    for each in sorted(found, key=lambda each: (-each.score, each.left, each.right)):
        best.setdefault(each.left, each)
        best.setdefault(each.right, each)
    return sorted(set(best.values()), key=lambda each: (each.left, each.right))

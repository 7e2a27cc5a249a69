"""Links → clusters: a canonical clustering, the same for the same events in whatever order they came."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from service.events.merging.story import Link, Ruling

Forbidden = Callable[[str, str], bool]
MOST_ASKED = 20


def components(events: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[frozenset[str]]:
    """Split events into those that are connected by pairs, however indirectly.

    >>> [sorted(component) for component in components("abcd", [("a", "b"), ("b", "d")])]
    [['a', 'b', 'd'], ['c']]
    """
    neighbours: dict[str, set[str]] = {event: set() for event in sorted(events)}
    for left, right in pairs:
        neighbours[left].add(right)
        neighbours[right].add(left)
    found: list[frozenset[str]] = []
    seen: set[str] = set()
    for event in neighbours:
        if event in seen:
            continue
        reached, waiting = {event}, [event]
        while waiting:
            new = neighbours[waiting.pop()] - reached
            reached |= new
            waiting.extend(new)
        seen |= reached
        found.append(frozenset(reached))
    return found


def cluster(
    tellers: Mapping[str, str], links: Iterable[Link], forbidden: Forbidden, rulings: Iterable[Ruling]
) -> list[frozenset[str]]:
    """Join events along their links, the strongest first, wherever nothing in the two clusters forbids it.

    `tellers` says who tells each event. `forbidden` says of two events whether they exclude each other; they are then in
    different clusters, whatever links lead from one to the other. Of the events that one teller has in a cluster at most
    `MOST_ASKED` are asked: who tells a thing so often says nothing new. What a person has ruled different is never joined; what
    was ruled the same is joined in the end with all that has gathered around it. Ties are broken by the ids, so that the outcome
    depends on the set of events only.
    """
    clusters = _Clusters(tellers)
    known = sorted((ruling for ruling in rulings if {ruling.left, ruling.right} <= clusters.place.keys()), key=_pair)
    clusters.keep_apart(_pair(ruling) for ruling in known if ruling.verdict == "different")
    for link in sorted(links, key=lambda link: (-link.score, link.left, link.right)):
        clusters.join(link.left, link.right, forbidden)
    clusters.forget_refusals()
    for ruling in known:
        if ruling.verdict == "same":
            clusters.join(ruling.left, ruling.right, lambda _one, _other: False)
    return sorted(map(frozenset, clusters.members.values()), key=min)


def _pair(ruling: Ruling) -> tuple[str, str]:
    return ruling.left, ruling.right


class _Clusters:
    """Clusters that grow together. What two have refused once they refuse for good: their members stay in them."""

    def __init__(self, tellers: Mapping[str, str]) -> None:
        self.place = {event: number for number, event in enumerate(sorted(tellers))}
        self.members = {number: {event} for event, number in self.place.items()}
        self._asked = {number: {tellers[event]: [event]} for event, number in self.place.items()}
        self._apart: dict[str, set[str]] = defaultdict(set)
        self._refused: dict[int, set[int]] = {}

    def keep_apart(self, pairs: Iterable[tuple[str, str]]) -> None:
        for left, right in pairs:
            self._apart[left].add(right)
            self._apart[right].add(left)

    def join(self, left: str, right: str, forbidden: Forbidden) -> None:
        ours, theirs = self.place[left], self.place[right]
        if ours == theirs or theirs in self._refused.get(ours, ()):
            return
        if self._are_apart(ours, theirs) or any(itertools.starmap(forbidden, self._asked_of(ours, theirs))):
            self._refused.setdefault(ours, set()).add(theirs)
            self._refused.setdefault(theirs, set()).add(ours)
            return
        self._absorb(ours, theirs)

    def _are_apart(self, ours: int, theirs: int) -> bool:
        fewer, more = sorted((self.members[ours], self.members[theirs]), key=len)
        return bool(self._apart) and any(not more.isdisjoint(self._apart.get(event, ())) for event in fewer)

    def _asked_of(self, ours: int, theirs: int) -> Iterator[tuple[str, str]]:
        left, right = (itertools.chain.from_iterable(self._asked[number].values()) for number in (ours, theirs))
        return itertools.product(left, right)

    def forget_refusals(self) -> None:
        self._refused.clear()

    def _absorb(self, ours: int, theirs: int) -> None:
        for event in self.members[theirs]:
            self.place[event] = ours
        self.members[ours] |= self.members.pop(theirs)
        for teller, asked in self._asked.pop(theirs).items():
            self._asked[ours][teller] = sorted(self._asked[ours].get(teller, []) + asked)[:MOST_ASKED]
        for refused in self._refused.pop(theirs, set()):
            self._refused[refused].discard(theirs)
            self._refused[refused].add(ours)
            self._refused.setdefault(ours, set()).add(refused)

"""Links → clusters: a canonical clustering, the same for the same events in whatever order they came."""

from collections.abc import Callable, Iterable

from service.events.merging.story import Link, Ruling

Forbidden = Callable[[str, str], bool]


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
    events: Iterable[str], links: Iterable[Link], forbidden: Forbidden, rulings: Iterable[Ruling]
) -> list[frozenset[str]]:
    """Join events along their links, the strongest first, wherever nothing in the two clusters forbids it.

    `forbidden` says of two events whether they exclude each other; they are then in different clusters, whatever links lead
    from one to the other. What a person has ruled different is never joined; what was ruled the same is joined in the end with
    all that has gathered around it. Ties are broken by the ids, so that the outcome depends on the set of events only.
    """
    clusters = _Clusters(events)
    known = sorted((ruling for ruling in rulings if {ruling.left, ruling.right} <= clusters.place.keys()), key=_pair)
    apart = {_pair(ruling) for ruling in known if ruling.verdict == "different"}

    def excluded(one: str, other: str) -> bool:
        return (min(one, other), max(one, other)) in apart

    for link in sorted(links, key=lambda link: (-link.score, link.left, link.right)):
        clusters.join(link.left, link.right, lambda one, other: excluded(one, other) or forbidden(one, other))
    clusters.forget_refusals()
    for ruling in known:
        if ruling.verdict == "same":
            clusters.join(ruling.left, ruling.right, excluded)
    return sorted(map(frozenset, clusters.members.values()), key=min)


def _pair(ruling: Ruling) -> tuple[str, str]:
    return ruling.left, ruling.right


class _Clusters:
    """Clusters that grow together. What two have refused once they refuse for good: their members stay in them."""

    def __init__(self, events: Iterable[str]) -> None:
        self.place = {event: number for number, event in enumerate(sorted(set(events)))}
        self.members = {number: [event] for event, number in self.place.items()}
        self._refused: dict[int, set[int]] = {}

    def join(self, left: str, right: str, forbidden: Forbidden) -> None:
        ours, theirs = self.place[left], self.place[right]
        if ours == theirs or theirs in self._refused.get(ours, ()):
            return
        if any(forbidden(one, other) for one in self.members[ours] for other in self.members[theirs]):
            self._refused.setdefault(ours, set()).add(theirs)
            self._refused.setdefault(theirs, set()).add(ours)
            return
        self._absorb(ours, theirs)

    def forget_refusals(self) -> None:
        self._refused.clear()

    def _absorb(self, ours: int, theirs: int) -> None:
        for event in self.members[theirs]:
            self.place[event] = ours
        self.members[ours] += self.members.pop(theirs)
        for refused in self._refused.pop(theirs, set()):
            self._refused[refused].discard(theirs)
            self._refused[refused].add(ours)
            self._refused.setdefault(ours, set()).add(refused)

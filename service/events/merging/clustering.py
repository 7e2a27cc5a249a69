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
    cluster_of = {event: frozenset({event}) for event in events}
    known = sorted((ruling for ruling in rulings if {ruling.left, ruling.right} <= cluster_of.keys()), key=_pair)
    apart = {_pair(ruling) for ruling in known if ruling.verdict == "different"}

    def excluded(one: str, other: str) -> bool:
        return (min(one, other), max(one, other)) in apart

    for link in sorted(links, key=lambda link: (-link.score, link.left, link.right)):
        _join(cluster_of, link.left, link.right, lambda one, other: excluded(one, other) or forbidden(one, other))
    for ruling in known:
        if ruling.verdict == "same":
            _join(cluster_of, ruling.left, ruling.right, excluded)
    return sorted(set(cluster_of.values()), key=min)


def _pair(ruling: Ruling) -> tuple[str, str]:
    return ruling.left, ruling.right


def _join(cluster_of: dict[str, frozenset[str]], left: str, right: str, forbidden: Forbidden) -> None:
    ours, theirs = cluster_of[left], cluster_of[right]
    if ours is theirs or any(forbidden(one, other) for one in ours for other in theirs):
        return
    joined = ours | theirs
    cluster_of.update(dict.fromkeys(joined, joined))

"""What a person decides over stories, remembered over later arrivals."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise, product

from peewee import Database

from service.events.merging.story import Verdict
from service.storage import dialect, stories, tellings, timeline
from service.storage.database import Store
from service.storage.errors import BadRulingError, UnknownEventError
from service.storage.models import RulingRow


def split(store: Store, story_id: str, event_ids: Collection[str]) -> tuple[str, ...]:
    """Take some events out of a story into one of their own; returns the ids of the stories that the events are in now.

    The two sides are kept apart from then on, whatever arrives. What takes the events together with others of the story again
    is `merge`. Events that a split has taken out of it before stay out, so that a split may be asked for twice. Raises
    `UnknownStoryError`, `UnknownEventError` for an event that is not in the story, and `BadRulingError` where nothing is taken
    or nothing left.
    """
    with store.writing() as database:
        members = _members(database, story_id)
        out = _taken_out(database, members) & set(event_ids)
        taken = set(event_ids) - out
        if unknown := sorted(taken - members):
            raise UnknownEventError(unknown[0])
        if out and not taken:
            return tuple(sorted(set(tellings.story_ids(database, members | out).values())))
        if not taken or taken == members:
            raise BadRulingError("a split takes some events of a story and leaves some")
        _rule(database, _pairs(taken, members - taken), "different")
        _rule(database, [*_star(sorted(taken)), *_star(sorted(members - taken))], "same")
        stories.refresh(database, members)
        return tuple(sorted(set(tellings.story_ids(database, members).values())))


def merge(store: Store, story_ids: Sequence[str]) -> str:
    """Make one story of several; returns its id.

    They stay one whatever arrives, until a split. Where they are one already, the events that the ids come from are held to
    it: the same merge again changes nothing. Raises `UnknownStoryError`.
    """
    with store.writing() as database:
        groups = list(dict.fromkeys(frozenset(_members(database, story_id)) for story_id in story_ids))
        members = frozenset().union(*groups)
        if len(groups) == 1:
            named = {f"ev_{story_id.removeprefix('st_')}" for story_id in story_ids}
            _rule(database, _star(sorted(named & members)), "same")
            return tellings.story_ids(database, members)[min(members)]
        for place, group in enumerate(groups):
            for other in groups[place + 1 :]:
                _forget(database, group, other)
        _rule(database, _star(sorted(members)), "same")
        stories.refresh(database, members)
        return tellings.story_ids(database, members)[min(members)]


def _members(database: Database, story_id: str) -> set[str]:
    return set(timeline.find(database, story_id).events)


def _taken_out(database: Database, members: Collection[str]) -> set[str]:
    """Find the stored events that a person has ruled different from events of a story."""
    ruled = [ruling for ruling in tellings.rulings_of(database, members) if ruling.verdict == "different"]
    apart = {event for ruling in ruled for event in (ruling.left, ruling.right)} - set(members)
    return set(tellings.story_ids(database, apart))


def _pairs(some: Iterable[str], others: Iterable[str]) -> list[tuple[str, str]]:
    return sorted((min(pair), max(pair)) for pair in product(some, others))


def _star(events: Sequence[str]) -> list[tuple[str, str]]:
    """Pair the first with each other, and each with its neighbour: a member that is withdrawn then leaves the rest together."""
    return sorted({*((events[0], event) for event in events[1:]), *pairwise(events)})


def _rule(database: Database, pairs: Iterable[tuple[str, str]], verdict: Verdict) -> None:
    dialect.replace(database, "ruling", ("left", "right", "verdict"), ((left, right, verdict) for left, right in pairs))


def _forget(database: Database, some: Collection[str], others: Collection[str]) -> None:
    """Drop what was ruled between events of two sides."""
    for left, right in ((some, others), (others, some)):
        between = RulingRow.left.in_(dialect.one_of(left)) & RulingRow.right.in_(dialect.one_of(right))
        RulingRow.delete().where(between).execute(database)

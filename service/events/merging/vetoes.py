"""What forbids that two events are one story, however alike their words are."""

from collections.abc import Callable

from service.events.merging.days import may_be_one
from service.events.merging.similarity import word_similarity
from service.events.merging.stems import light_of_both
from service.events.merging.story import Content, Telling

_SAME_AGAIN = 0.5
_TOLD_TWICE = 0.25
_TWICE = "two happenings of one article"


def veto(left: Telling, right: Telling) -> str | None:
    """Name what tells two events apart; None where nothing does.

    What costs least is asked first: an event may meet hundreds.
    """
    return next((reason for forbids, reason in _VETOES if forbids(left, right)), None)


def _apart_in_time(left: Telling, right: Telling) -> bool:
    return not may_be_one(left, right)


def _saying_and_happening(left: Telling, right: Telling) -> bool:
    """Tell a happening from its report; but "closed since 6 March" tells that it was closed on 6 March."""
    return (left.event.kind == "report") != (right.event.kind == "report")


def _denied(left: Telling, right: Telling) -> bool:
    return (left.event.modality == "negated") != (right.event.modality == "negated")


def count_differently(ours: Content, theirs: Content) -> bool:
    """Whether two clauses tell two happenings by their numbers or by their places in a row."""
    return _disjoint(ours.numbers, theirs.numbers) or _disjoint(ours.ordinals, theirs.ordinals)


def _different_numbers(left: Telling, right: Telling) -> bool:
    return _disjoint(left.content.numbers, right.content.numbers)


def _different_ordinals(left: Telling, right: Telling) -> bool:
    return _disjoint(left.content.ordinals, right.content.ordinals)


def _different_places(left: Telling, right: Telling) -> bool:
    """Two places, where neither article as much as names the other's: Ankara and Turkey may be one place to a reader."""
    return _strange(left, left.content.places, right, right.content.places)


def _different_names(left: Telling, right: Telling) -> bool:
    """Two happenings that name somebody or some place each, where neither article names anything of the other's.

    Two quakes, two court cases or two matches of one day are told in the same words; what differs is who and where.
    """
    return _strange(left, left.content.context, right, right.content.context)


def _each_its_own_people(left: Telling, right: Telling) -> bool:
    """Two happenings of which each names at least as many that the other article never mentions as that it does.

    Two matches of one cup, two trials before one judge: they share the stage, and the names of who acts are their own.
    """
    if left.article.id == right.article.id:
        return False
    return _mostly_unknown(left.content.names, right) and _mostly_unknown(right.content.names, left)


def _another_in_the_same_article(left: Telling, right: Telling) -> bool:
    """One article tells two things of one date, unless it says the same thing again."""
    return left.article.id == right.article.id and not said_again(left, right)


def parts(left: Telling, right: Telling) -> bool:
    """Whether two events are never in one story, though others may be like both.

    An article that tells one thing twice in other words still tells one thing: an event of another article that is like both
    tellings brings them together, where they have at least some words in common.
    """
    reason = veto(left, right)
    return reason is not None and not (reason == _TWICE and _told(left, right) >= _TOLD_TWICE)


def _different_sayings(left: Telling, right: Telling) -> bool:
    """Two reports are one if somebody named in both says it, on the same days."""
    if left.event.kind != "report" or left.article.id == right.article.id:
        return False
    same_days = left.interval == right.interval
    return not (same_days and left.content.names & right.content.names)


def said_again(left: Telling, right: Telling) -> bool:
    """Whether one article tells the same twice: with much the same words, or, of reports, in one sentence.

    "January 12 report: According to the newspaper, on January 12, …" speaks of one report. Where each names somebody or some
    place that the other does not, they are two things told in the same words.
    """
    if left.article.id != right.article.id or left.interval != right.interval:
        return False
    if left.event.kind == right.event.kind == "report" and left.event.quote.start == right.event.quote.start:
        return True
    return _told(left, right) >= _SAME_AGAIN


def _told(left: Telling, right: Telling) -> float:
    """How much two events of one article and one time are alike; none, where each names somebody or some place of its own."""
    ours, theirs = left.content, right.content
    if left.interval != right.interval or (ours.names - theirs.names and theirs.names - ours.names):
        return 0.0
    return word_similarity(ours, theirs, light_of_both(left.article.language, right.article.language))


def _strange(left: Telling, ours: frozenset[str], right: Telling, theirs: frozenset[str]) -> bool:
    """Whether two have no word of these in common, and neither article as much as mentions one of the other's."""
    if not _disjoint(ours, theirs):
        return False
    return not (any(word in left.article.weights for word in theirs) or any(word in right.article.weights for word in ours))


def _mostly_unknown(names: frozenset[str], elsewhere: Telling) -> bool:
    known = sum(name in elsewhere.article.weights for name in names)
    return len(names) - known >= max(known, 1)


def _disjoint(left: frozenset[str] | frozenset[int], right: frozenset[str] | frozenset[int]) -> bool:
    return bool(left and right and not left & right)


_VETOES: tuple[tuple[Callable[[Telling, Telling], bool], str], ...] = (
    (_different_numbers, "different numbers"),
    (_different_ordinals, "different ordinals"),
    (_saying_and_happening, "a saying and a happening"),
    (_denied, "one is denied"),
    (_apart_in_time, "dates apart"),
    (_different_places, "different places"),
    (_different_names, "different names"),
    (_each_its_own_people, "other people on one stage"),
    (_different_sayings, "different sayings"),
    (_another_in_the_same_article, _TWICE),
)

"""Which title of a story's members reads best as its headline."""

from collections import Counter
from collections.abc import Sequence

from service.events.event import Kind, Modality
from service.events.merging.stems import stem, words_of
from service.events.merging.story import Telling
from service.languages.cues import cues_for

_LENGTHS = range(20, 101)
_MOST_WORDS = 14
_MOST_NAMES = 4


def representative(members: Sequence[Telling], modality: Modality, kind: Kind) -> tuple[str, str]:
    """Choose the title that reads best as a headline, and tell why.

    What counts is in the title itself: no pronoun whose bearer it does not name, a length that can be read at a glance, the
    names in it, a name in front, and the part of what all say that it holds. What has happened is not titled by who only
    planned it, nor an event by who only reports it.
    """
    if len(members) == 1:
        return members[0].event.title, "the only one"
    shares = _shares(members)

    def standing(telling: Telling) -> tuple[float, int, str]:
        title = telling.event.title
        merits = (
            shares[telling.id]
            + 0.5 * (not open_pronouns(telling))
            + 0.5 * _is_at_a_glance(title)
            + 0.1 * min(_named(telling), _MOST_NAMES)
            + 0.2 * _opens_with_name(telling)
            + 0.2 * (telling.event.kind == kind)
        )
        return -round(merits, 6), len(title), telling.id

    chosen = min((each for each in members if each.event.modality == modality), key=standing)
    return chosen.event.title, f"of {len(members)}: {_merits(chosen)}, holds {shares[chosen.id]:.0%} of what is said"


def _merits(chosen: Telling) -> str:
    opens = "begins with a name, " if _opens_with_name(chosen) else ""
    whole = "leaves a pronoun open, " if open_pronouns(chosen) else ""
    return f"{whole}{opens}names {_named(chosen)}"


def open_pronouns(telling: Telling) -> bool:
    """Tell whether a title has a pronoun before any name that it could stand for ("It sank", "A court cleared him")."""
    cues = cues_for(telling.article.language)
    pronouns = {*cues.pronouns, *cues.possessives, *cues.object_pronouns}
    for word in words_of(telling.event.title):
        if stem(word.group(), telling.article.language) in telling.content.names:
            return False
        if word.group().lower() in pronouns:
            return True
    return False


def _is_at_a_glance(title: str) -> bool:
    return len(title) in _LENGTHS and len(title.split()) <= _MOST_WORDS and title[:1].isupper()


def _shares(members: Sequence[Telling]) -> dict[str, float]:
    """Find which part each title has of all words that the events say, a word of two events being said twice."""
    counts = Counter(word for each in members for word in each.content.words)
    return {each.id: sum(counts[word] for word in _words(each)) / max(counts.total(), 1) for each in members}


def _words(telling: Telling) -> frozenset[str]:
    """Give the stems of a title that its event is compared by."""
    stems = (stem(word.group(), telling.article.language) for word in words_of(telling.event.title))
    return telling.content.words & frozenset(filter(None, stems))


def _named(telling: Telling) -> int:
    return len(_names_in_title(telling) & _words(telling))


def _names_in_title(telling: Telling) -> frozenset[str]:
    """Give the stems of the names that the title holds: what the article elsewhere writes as a name may be a mere noun in it."""
    stems = (stem(word.group(), telling.article.language) for name in telling.event.names for word in words_of(name))
    return telling.content.names & frozenset(filter(None, stems))


def _opens_with_name(telling: Telling) -> bool:
    """Whether who did it comes first, as in a headline."""
    first = next(iter(words_of(telling.event.title)), None)
    return first is not None and stem(first.group(), telling.article.language) in _names_in_title(telling)

"""Names of people, places and organisations, by their capitals.

No model and no gazetteer stands behind this. A name is a sequence of capitalised words that holds more than words known
to be none (months, titles, adjectives of nations, sentence openers). A lone capitalised word at the start of a sentence
counts only where the article writes it with a capital elsewhere too. In a language that capitalises every noun, a
word needs evidence: capitals throughout, a first name or a title beside it, a place preposition without an article before
it, and never an article; nouns by their endings are left out. People, places and organisations are not told apart.

Inside one article a shorter form stands for the one longer name that holds it ("Ozcan" is "Nihat Ali Ozcan").
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from service.events.naming.name_evidence import is_name, seen_in
from service.events.naming.name_runs import runs_of, words_of
from service.events.sentence.sentences import Span
from service.languages.cues import Cues

_GENITIVE = re.compile(r"['’]s?$")
_MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands in the article, and the fullest form that the article gives it."""

    start: int
    end: int
    full: str


def names(text: str, cues: Cues, *, dates: Sequence[Span] = ()) -> list[Name]:
    """Give the names of an article in order; words inside `dates` are none. Time is linear in the text.

    >>> from service.languages.cues import cues_for
    >>> [name.full for name in names("Nihat Ali Ozcan left. Later Ozcan said so.", cues_for("en"))]
    ['Nihat Ali Ozcan', 'Nihat Ali Ozcan']
    """
    words = words_of(text, dates, cues)
    runs = list(runs_of(text, words, cues))
    seen = seen_in(text, words, runs, cues)
    found = [run for run in runs if is_name(run, text, cues, seen)]
    surfaces = [" ".join(word.text for word in run) for run in found]
    full = _fullest(surfaces, cues)
    return [Name(run[0].start, run[-1].end, full[surface]) for run, surface in zip(found, surfaces, strict=True)]


def names_within(found: Sequence[Name], spans: Sequence[Span]) -> tuple[str, ...]:
    """Give the full names that lie in any of the spans, each once, in order of the text; `found` is in that order too."""
    places: set[int] = set()
    for start, end in spans:
        first, last = bisect_left(found, start, key=_start), bisect_left(found, end, key=_start)
        places |= {place for place in range(first, last) if found[place].end <= end}
    return tuple(dict.fromkeys(found[place].full for place in sorted(places)))


def names_in(words: str, found: Sequence[Name], text: str) -> tuple[str, ...]:
    """Give the full names known from an article's text that words outside of it hold, such as its headline, in order."""
    full = {text[name.start : name.end]: name.full for name in found}
    places = (
        (match.start(), full[surface]) for surface in full if (match := re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", words))
    )
    return tuple(dict.fromkeys(name for _, name in sorted(places)))


def _start(name: Name) -> int:
    return name.start


def names_in_title(title: str, full_names: Mapping[str, str], found: Sequence[str]) -> tuple[str, ...]:
    """Give the names found, and before them the one that opens the title where a pronoun stood in the text.

    >>> names_in_title("Pakistan's conflicts with India", {"Pakistan": "Pakistan"}, ["India"])
    ('Pakistan', 'India')
    """
    words = [_GENITIVE.sub("", word.rstrip(",:")) for word in title.split(" ")[:_MOST_WORDS]]
    for end in range(len(words), 0, -1):
        full = full_names.get(" ".join(words[:end]))
        if full is not None:
            return (full, *(name for name in found if name != full)) if full not in found else tuple(found)
    return tuple(found)


def without_possessor(title: str, cues: Cues) -> str:
    """Give a title without the owner of a person that opens it: who acts is the other one.

    >>> from service.languages.cues import cues_for
    >>> without_possessor("Ida Sorensen's deputy resigned", cues_for("en"))
    'deputy resigned'
    >>> without_possessor("Pakistan's conflicts with India", cues_for("en"))
    "Pakistan's conflicts with India"
    """
    words = title.split(" ")
    for place in range(1, min(len(words), _MOST_WORDS)):
        if _GENITIVE.search(words[place - 1]):
            owned = words[place].rstrip(",:").lower()
            return " ".join(words[place:]) if owned in cues.person_nouns | cues.person_titles else title
    return title


def _fullest(surfaces: Sequence[str], cues: Cues) -> dict[str, str]:
    """Each written form with the one longer form that came before it and ends with it ("Nihat Ali Ozcan", then "Ozcan")."""
    longer: dict[str, set[str]] = {}
    result: dict[str, str] = {}
    for surface in surfaces:
        if surface in result:
            continue
        known = longer.get(surface, set())
        result[surface] = next(iter(known)) if len(known) == 1 else surface
        words = surface.split()
        for cut in range(1, len(words)):
            if words[cut - 1] not in cues.name_links and words[cut] not in cues.name_links:
                longer.setdefault(" ".join(words[cut:]), set()).add(surface)
        if len(words) > 1 and words[-1].lower() in cues.company_words:
            longer.setdefault(" ".join(words[:-1]), set()).add(surface)
    return result

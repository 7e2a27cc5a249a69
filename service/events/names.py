"""Names of people, places and organisations, by their capitals.

No model and no gazetteer stands behind this. A name is a sequence of capitalised words that holds more than words known
to be none (months, titles, adjectives of nations, sentence openers). A lone capitalised word at the start of a sentence
counts only where the article writes it with a capital elsewhere too. In a language that capitalises every noun, a
word needs evidence: capitals throughout, a first name or a title beside it, a place preposition without an article before
it, and never an article; nouns by their endings are left out. People, places and organisations are not told apart.

Inside one article a shorter form stands for the one longer name that holds it ("Ozcan" is "Nihat Ali Ozcan").
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.events.sentences import Span
from service.languages.cues import Cues

_WORD = re.compile(r"\w+(?:(?:(?!['’]s\b)['’&-]|\.(?=\w))\w+)*")
_LABEL = re.compile(r" \d")
_GAP = frozenset({" ", "\u00a0"})
_SENTENCE_END = frozenset('`.!?:"“”„»«\n(\u2026;•|')
_MOST_WORDS = 8
_LOOK_BACK = 25
_TWICE, _OFTEN = 2, 3
_INFLECTED = ("em", "en", "es", "er", "e")
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands in the article, and the fullest form that the article gives it."""

    start: int
    end: int
    full: str


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    first: bool

    @property
    def lower(self) -> str:
        return self.text.lower()


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the whole article shows of its words: in lower case, inside sentences, and as names."""

    lower: frozenset[str]
    inside: frozenset[str]
    known: frozenset[str]


def names(text: str, cues: Cues, *, dates: Sequence[Span] = ()) -> list[Name]:
    """Give the names of an article in order; words inside `dates` are none. Time is linear in the text.

    >>> from service.languages.cues import cues_for
    >>> [name.full for name in names("Nihat Ali Ozcan left. Later Ozcan said so.", cues_for("en"))]
    ['Nihat Ali Ozcan', 'Nihat Ali Ozcan']
    """
    words = list(_words(text, dates, cues))
    runs = [_without_common_nouns(run, cues) for run in _runs(text, words, cues)]
    seen = _Seen(
        frozenset(word.text for word in words if word.text.islower()),
        frozenset(word.text for word in words if not word.first),
        _known_names(words, runs, cues) if cues.nouns_are_capitalised else frozenset(),
    )
    runs = [run for run in runs if _is_name(run, text, cues, seen)]
    surfaces = [" ".join(word.text for word in run) for run in runs]
    full = _fullest(surfaces, cues)
    return [Name(run[0].start, run[-1].end, full[surface]) for run, surface in zip(runs, surfaces, strict=True)]


def names_within(found: Sequence[Name], spans: Sequence[Span]) -> tuple[str, ...]:
    """Give the full names that lie in any of the spans, each once, in order of the text."""
    inside = (name.full for name in found if any(start <= name.start and name.end <= end for start, end in spans))
    return tuple(dict.fromkeys(inside))


def _words(text: str, dates: Sequence[Span], cues: Cues) -> Iterator[_Word]:
    inside = iter(dates)
    current = next(inside, None)
    for match in _WORD.finditer(text):
        while current and current[1] <= match.start():
            current = next(inside, None)
        if current and current[0] <= match.start():
            continue
        before = text[max(0, match.start() - 2) : match.start()].rstrip(" ")
        word = _without_suffix(match.group(), cues)
        yield _Word(match.start(), match.start() + len(word), word, first=not before or before[-1] in _SENTENCE_END)


def _without_suffix(word: str, cues: Cues) -> str:
    """Read "Ankara" of "Ankara-based"."""
    head, hyphen, last = word.rpartition("-")
    return head if hyphen and last in cues.name_suffixes else word


def _runs(text: str, words: Sequence[_Word], cues: Cues) -> Iterator[list[_Word]]:
    """Sequences of capitalised words, joined by single spaces or a linking word ("Bank of America")."""
    run: list[_Word] = []
    for index, word in enumerate(words):
        if _capital(word.text) and word.lower not in cues.not_names:
            if run and (word.first or not _adjacent(text, run[-1], word)):
                yield from _cleaned(run, cues)
                run = []
            run.append(word)
            continue
        following = words[index + 1] if index + 1 < len(words) else None
        link = (
            run
            and len(run) < _MOST_WORDS
            and word.text in cues.name_links
            and following is not None
            and _capital(following.text)
            and following.lower not in cues.not_names
            and _adjacent(text, run[-1], word)
            and _adjacent(text, word, following)
        )
        if link:
            run.append(word)
            continue
        if run:
            yield from _cleaned(run, cues)
        run = []
    if run:
        yield from _cleaned(run, cues)


def _capital(word: str) -> bool:
    return word[0].isupper() or (len(word) > 1 and word[0].islower() and word[1].isupper())


def _adjacent(text: str, left: _Word, right: _Word) -> bool:
    gap = text[left.end : right.start]
    return gap in _GAP or (gap == ". " and len(left.text) <= _SHORTEST)


def _cleaned(run: list[_Word], cues: Cues) -> Iterator[list[_Word]]:
    """Give the run without titles in front; "X and Y" of two names is two runs."""
    for part in _split_at_and(run):
        start = _after_title(part, cues)
        while start < len(part) and part[start].text in cues.name_links:
            start += 1
        end = len(part)
        while end > start + 1 and part[end - 1].lower in cues.demonyms:
            end -= 1
        if start < end:
            yield part[start:end]


def _after_title(part: Sequence[_Word], cues: Cues) -> int:
    """Past "US President" and "Secretary of State"; a run without a title word keeps its adjectives."""
    start = after = 0
    while start < len(part):
        word = part[start].lower
        if word in cues.person_titles:
            after = start + 1
            if after + 1 < len(part) and part[after].text in {"of", "for"}:
                start = after = after + 2
                continue
        elif word not in cues.demonyms and word not in cues.title_modifiers:
            break
        start += 1
    return after


def _split_at_and(run: list[_Word]) -> Iterator[list[_Word]]:
    part: list[_Word] = []
    for word in run:
        if word.text in {"and", "und"}:
            yield part
            part = []
        else:
            part.append(word)
    yield part


def _is_name(run: Sequence[_Word], text: str, cues: Cues, seen: _Seen) -> bool:
    if all(word.lower in cues.demonyms or word.lower in cues.calendar_names for word in run):
        return False
    if len(run) == 1 and (len(run[0].text) < _SHORTEST or _LABEL.match(text, run[0].end)):
        return False
    if cues.nouns_are_capitalised:
        return _is_name_among_nouns(run, text, cues, seen.known)
    if len(run) > 1 or not run[0].first:
        return True
    word = run[0].text
    if word in seen.inside or (word.isupper() and len(word) > 1):
        return True
    return word.lower() not in seen.lower and not _ordinary(word.lower(), cues) and _acts(run[0], text, cues)


def _acts(word: _Word, text: str, cues: Cues) -> bool:
    """Tell whether a possessive mark or a verb follows a word."""
    if text.startswith(("'s", "’s"), word.end):
        return True
    following = _WORD.match(text, word.end + 1)
    if following is None:
        return False
    verb = following.group()
    if verb in cues.coordinators:
        return text[following.end() + 1 : following.end() + 2].isupper()
    listed = (cues.past_verbs, cues.past_auxiliaries, cues.present_auxiliaries, cues.present_verbs, cues.modals)
    return any(verb in verbs for verbs in listed) or (verb.islower() and verb.endswith(cues.verb_endings))


def _ordinary(word: str, cues: Cues) -> bool:
    """Tell whether a word that only ever opens sentences is one of the language's own."""
    return (
        word in cues.event_nouns
        or word in cues.reporting_nouns
        or word in cues.adverbs
        or word in cues.adjectives
        or word in cues.prepositions
        or word in cues.base_verbs
        or word.endswith(("s", "ing", "ed", "ly", *cues.event_endings, *cues.adjective_endings))
    )


def _is_name_among_nouns(run: Sequence[_Word], text: str, cues: Cues, known: frozenset[str]) -> bool:
    if any(word.lower in cues.first_names for word in run) or run[-1].text in known:
        return True
    if any(word.lower.endswith(cues.not_name_endings) for word in run):
        return False
    if len(run) == 1 and run[0].text.isupper() and len(run[0].text) > 1:
        return True
    before = _WORD.findall(text[max(0, run[0].start - _LOOK_BACK) : run[0].start])
    previous = before[-1].lower() if before else ""
    return previous in cues.person_titles or (previous in cues.place_prepositions and not run[0].first)


def _without_common_nouns(run: list[_Word], cues: Cues) -> list[_Word]:
    """In a language that capitalises nouns, "Orgelbauer Konrad Wieland" is a noun and a name."""
    first = next((place for place, word in enumerate(run) if word.lower in cues.first_names), 0)
    return run[first:] if cues.nouns_are_capitalised else run


def _known_names(words: Sequence[_Word], runs: Sequence[Sequence[_Word]], cues: Cues) -> frozenset[str]:
    """Words that the article shows to be names: last words of full names, and words that come again and never with an article."""
    known = {run[-1].text for run in runs if len(run) > 1 and any(word.lower in cues.first_names for word in run[:-1])}
    articled: set[str] = set()
    bare: Counter[str] = Counter()
    previous = ""
    for word in words:
        if _capital(word.text):
            if (
                previous in cues.determiners
                or previous in cues.possessives
                or previous in cues.contractions
                or previous.endswith(_INFLECTED)
            ):
                articled.add(word.text)
            else:
                bare[word.text] += 1
        previous = word.lower
    plural = ("en", "er", "e", "n", "s")
    known.update(
        word
        for word, count in bare.items()
        if word not in articled
        and count >= (_OFTEN if word.endswith(plural) else _TWICE)
        and not word.lower().endswith(cues.not_name_endings)
    )
    return frozenset(word for word in known if word.lower() not in cues.not_names | cues.calendar_names | cues.person_titles)


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

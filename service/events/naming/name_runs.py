"""Sequences of capitalised words: what a name may be."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.events.sentence.sentences import Span
from service.languages.cues import Cues

# Only words with a capital are looked at: first or, as in "iPhone", second (Latin, Greek and Cyrillic letters).
_CAPITALISED = re.compile(
    r"(?<![\w'’-])(?:[A-Z\u00c0-\u024f\u0370-\u052f]|[a-z](?=[A-Z]))\w*(?:(?:(?!['’]s\b)['’&-]|\.(?=\w))\w+)*"
)
WORD = re.compile(r"\w+")
_PREVIOUS = re.compile(r"(\w+)\W*\Z")
_LOOK_BACK = 25
_LONGEST_LINK = 8
_GAP = frozenset({" ", "\u00a0", "\n"})
_SENTENCE_END = frozenset('`.!?:"“”„»«\n(\u2026;•|')
_MOST_WORDS = 8
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Word:
    """A capitalised or linking word; `first` opens a sentence or quotation, `previous` is the word before, written small."""

    start: int
    end: int
    text: str
    first: bool
    previous: str

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


def words_of(text: str, dates: Sequence[Span], cues: Cues) -> list[Word]:
    """Give the capitalised words outside dates."""
    inside = iter(dates)
    current = next(inside, None)
    found: list[Word] = []
    for match in _CAPITALISED.finditer(text):
        start, written = match.start(), match.group()
        while current and current[1] <= start:
            current = next(inside, None)
        if (current and current[0] <= start) or not capital(written):
            continue
        word = _without_suffix(written, cues)
        lead = text[max(0, start - 2) : start].rstrip(" ")
        first = not lead or lead[-1] in _SENTENCE_END
        previous = _previous(text, start) if cues.nouns_are_capitalised else ""
        found.append(Word(start, start + len(word), word, first=first, previous=previous))
    return found


def _previous(text: str, start: int) -> str:
    match = _PREVIOUS.search(text[max(0, start - _LOOK_BACK) : start])
    return match[1].lower() if match else ""


def capital(word: str) -> bool:
    """Tell whether a word is written as names are ("Apple", "iPhone")."""
    return word[0].isupper() or (len(word) > 1 and word[1].isupper())


def _without_suffix(word: str, cues: Cues) -> str:
    """Read "Ankara" of "Ankara-based"."""
    head, hyphen, last = word.rpartition("-")
    return head if hyphen and last in cues.name_suffixes else word


def runs_of(text: str, words: Sequence[Word], cues: Cues) -> Iterator[list[Word]]:
    """Give the sequences of capitalised words, joined by single spaces or a linking word ("Bank of America")."""
    run: list[Word] = []
    for word in words:
        opens_with_verb = word.first and word.lower.endswith(cues.gerund_endings or ("\0",))
        if word.lower in cues.not_names or opens_with_verb:
            yield from _cleaned(run, cues)
            run = []
            continue
        link = _link(text, run, word, cues)
        if run and link is None:
            yield from _cleaned(run, cues)
            run = []
        run = [*run, *(link or ()), word]
    yield from _cleaned(run, cues)


def _link(text: str, run: Sequence[Word], word: Word, cues: Cues) -> list[Word] | None:
    """Give the linking words between a run and the next capitalised word; None where they do not belong together."""
    if not run or word.first or len(run) >= _MOST_WORDS:
        return None
    left = run[-1].end
    gap = text[left : word.start]
    if _adjacent(gap, run[-1]):
        return []
    between = gap.strip()
    if len(gap) > _LONGEST_LINK or between not in cues.name_links or gap != f" {between} ":
        return None
    return [Word(left + 1, left + 1 + len(between), between, first=False, previous="")]


def _adjacent(gap: str, left: Word) -> bool:
    return gap in _GAP or (gap == ". " and len(left.text) <= _SHORTEST)


def _cleaned(run: list[Word], cues: Cues) -> Iterator[list[Word]]:
    """Give the run without titles: "Miami Mayor Joe Carollo" is two names, "X and Y" too."""
    for joined in _split_at_and(run):
        for part in _split_at_titles(joined, cues):
            start, end = 0, len(part)
            while start < end and part[start].text in cues.name_links:
                start += 1
            while end > start + 1 and part[end - 1].lower in cues.demonyms:
                end -= 1
            if start < end:
                yield _without_common_nouns(part[start:end], cues)


def _split_at_titles(part: Sequence[Word], cues: Cues) -> Iterator[Sequence[Word]]:
    """Cut at "President", "Secretary of State"; adjectives of nation and office before a title go with it."""
    start = position = 0
    while position < len(part):
        if part[position].lower not in cues.person_titles:
            position += 1
            continue
        head = part[start:position]
        if any(word.lower not in cues.demonyms and word.lower not in cues.title_modifiers for word in head):
            yield head
        position += 1
        if position + 1 < len(part) and part[position].text in {"of", "for"}:
            position += 2
        start = position
    yield part[start:]


def _split_at_and(run: list[Word]) -> Iterator[list[Word]]:
    part: list[Word] = []
    for word in run:
        if word.text in {"and", "und"}:
            yield part
            part = []
        else:
            part.append(word)
    yield part


def _without_common_nouns(run: Sequence[Word], cues: Cues) -> list[Word]:
    """In a language that capitalises nouns, "Orgelbauer Konrad Wieland" is a noun and a name."""
    first = next((place for place, word in enumerate(run) if word.lower in cues.first_names), 0)
    return list(run[first:] if cues.nouns_are_capitalised else run)

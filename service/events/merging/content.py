"""What an event and its article say, reduced to what can be compared."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice, pairwise, takewhile

from service.events.event import Clause, Event
from service.events.merging.phrases import stems_of
from service.events.merging.similarity import weigh
from service.events.merging.stems import cardinal, ordinal, places_before, says_much, shows_names, stem, words_of
from service.events.merging.story import ArticleContent, Content
from service.events.naming.names import without_possessor
from service.languages.cues import cues_for
from service.temporal.timex import Timex

_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)]*\s+|\n+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_COUNT = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?=[ -][^\W\d_])")
_LEAST_DIGITS = 2
_YEARS = frozenset(map(str, range(1900, 2100)))
_FAR = 600
_FEW_DAYS = 3
_OPENERS = "\"'“‘„«(["


class Reader:
    """Reads the events of one article; what holds for the whole article is worked out once.

    Without `events`, all that the article tells, no event is known to be alone on its days.
    """

    def __init__(self, text: str, language: str, timexes: Iterable[Timex], events: Iterable[Event] = ()) -> None:
        self._text = text
        self._language = language
        self._dates = sorted((timex.start, timex.end) for timex in timexes)
        self._names = _names(text, language, self._dates)
        self._told = Counter(day for event in events if event.dating == "stated" for day in _days(event))

    def article(self, article_id: str, publisher: str) -> ArticleContent:
        """Weigh the stems of the whole article."""
        counted = Counter(filter(None, (stem(word.group(), self._language) for word in words_of(self._text))))
        return ArticleContent(article_id, publisher, self._language, weigh(counted, self._language))

    def content(self, event: Event) -> Content:
        """Reduce an event to what can be compared: of a report the whole sentence, which tells what was said."""
        told = self._undated(event.quote if event.kind == "report" else event.clause)
        dated = self._stems(event.timex.text) - self._stems(told)
        given = frozenset(self._stems(" ".join(event.names)))
        numbers = self._numbers(told)
        words = self._stems(f"{told}\n{without_possessor(event.title, cues_for(self._language))}") - dated
        names = (words & self._names) | given
        surroundings = f"{self._before(event.quote.start)} {event.quote.text}"
        return Content(
            words=words | {number for number in numbers if len(number) > 1},
            names=names,
            context=names | (self._stems(surroundings) & self._names) - dated,
            numbers=numbers,
            counts=frozenset(_counts(self._undated(event.quote))),
            ordinals=frozenset(filter(None, (ordinal(word.group(), self._language) for word in words_of(told)))),
            places=self._stems(" ".join(places_before(told, self._language))) & self._names,
            alone=self._is_alone(event),
        )

    def _is_alone(self, event: Event) -> bool:
        days = list(_days(event))
        return event.dating == "stated" and bool(days) and all(self._told[day] == 1 for day in days)

    def _stems(self, text: str) -> frozenset[str]:
        return stems_of(text, self._language)

    def _numbers(self, text: str) -> frozenset[str]:
        written = (cardinal(word.group(), self._language) for word in words_of(text))
        return frozenset(_NUMBER.findall(text)) | frozenset(filter(None, written))

    def _undated(self, clause: Clause) -> str:
        """Blank out the words of dates in a clause; a headline, which is no stretch of the text, is left as it is."""
        if self._text[clause.start : clause.end] != clause.text:
            return clause.text
        letters = list(clause.text)
        first = bisect_left(self._dates, (clause.start, 0))
        inside = takewhile(lambda date: date[0] < clause.end, islice(self._dates, max(0, first - 1), None))
        for start, end in inside:
            for place in range(max(start - clause.start, 0), min(end - clause.start, len(letters))):
                letters[place] = " "
        return "".join(letters)

    def _before(self, start: int) -> str:
        """Find the sentence before a place, in the same paragraph."""
        near = self._text[max(0, start - _FAR) : start].rstrip(" \t" + _OPENERS)
        paragraph = near.rpartition("\n")[2]
        ends = [end.end() for end in _SENTENCE_END.finditer(paragraph.rstrip(".!?…\"'”’»)"))]
        return paragraph[ends[-1] :] if ends else paragraph


def _counts(text: str) -> Iterator[str]:
    """Find the numbers of two digits or more before what they count; years and those of names ("S&P 500") count nothing."""
    for match in _COUNT.finditer(text):
        before = text[: match.start()].split()
        named = len(before) > 1 and before[-1][:1].isupper()
        if not named and sum(map(str.isdigit, match.group())) >= _LEAST_DIGITS and match.group() not in _YEARS:
            yield match.group()


def _days(event: Event) -> Iterator[date]:
    """Give the days of a happening of few days; a saying and a happening of one day are never taken for each other."""
    interval = event.timex.interval
    if interval is None or event.kind == "report":
        return
    days = (interval.last_day - interval.first_day).days + 1
    if days <= _FEW_DAYS:
        yield from (interval.first_day + timedelta(days=number) for number in range(days))


def _names(text: str, language: str, dates: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Find the stems of words that are always capitalised, not for the beginning of a sentence and not within a date."""
    words = words_of(_blanked(text, dates))
    if not shows_names(language):
        return frozenset(filter(None, (stem(word, language) for word in _in_apposition(text, words, language))))
    capital = [word.group() for word in words if word.group()[0].isupper() and not _opens_a_sentence(text, word.start())]
    lower = {word.group() for word in words if word.group().islower()}
    return frozenset(filter(None, (stem(word, language) for word in capital if word.casefold() not in lower)))


def _in_apposition(text: str, words: Sequence[re.Match[str]], language: str) -> Iterator[str]:
    """Find the words right behind a noun, where all nouns have a capital: "der Maschinenbauer Hartwig".

    Behind a measure there is what it measures: "5 Liter Wasser", "drei Millionen Euro Schulden".
    """
    counts = False
    for noun, name in pairwise(words):
        telling = says_much(noun.group(), language)
        if telling and not counts and _opens_with_capitals(text, noun, name) and says_much(name.group(), language):
            yield name.group()
        counts = noun.group()[0].isdecimal() or cardinal(noun.group(), language) is not None or (counts and not telling)


def _opens_with_capitals(text: str, noun: re.Match[str], name: re.Match[str]) -> bool:
    capitals = noun.group()[0].isupper() and name.group()[0].isupper()
    return capitals and text[noun.end() : name.start()] == " " and not _opens_a_sentence(text, noun.start())


def _blanked(text: str, dates: Sequence[tuple[int, int]]) -> str:
    """Put a line of dots for each date, so that every other word keeps its place and what it stands behind."""
    parts: list[str] = []
    done = 0
    for start, end in dates:
        parts += [text[done:start], "_" * (end - max(start, done))]
        done = max(done, end)
    return "".join([*parts, text[done:]])


def _opens_a_sentence(text: str, start: int) -> bool:
    before: Sequence[str] = text[max(0, start - 4) : start].rstrip(" \t" + _OPENERS)
    return not before or before[-1] in '.!?…:\n”"'

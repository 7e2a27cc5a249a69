"""Happenings of sentences without a date, dated by their context: an article asks for them, nothing is dated silently."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from service.document import Document
from service.events.context.discourse import Dating, Discourse, freshest
from service.events.context.happenings import MainClause, is_joined, main_clauses, reading_of
from service.events.context.headings import is_heading, tells_of
from service.events.context.paragraphs import paragraph_numbers, quotations
from service.events.event import CONTEXT, Event
from service.events.extraction import Extraction
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.sentences import Span
from service.temporal import calendar
from service.temporal.granularity import Granularity
from service.temporal.timex import Reason, Timex

BY_PUBLICATION: Final = 0.45
BY_MENTION_OF_PUBLICATION_DAY: Final = 0.9
BY_OTHER_MENTION: Final = 0.7
"""How often a date from the context is right: `python -m benchmarks.events.context` counts it."""
_LONGEST_SENTENCE = 1200
_AHEAD = 8


def dated_by_context(
    document: Document, timexes: Sequence[Timex], stated: Sequence[Event], *, news: bool = True
) -> Iterator[Event]:
    """Give the events of main clauses that tell a happening in a sentence without a date, as they are read; a heading last.

    `stated` are the events that words of the text date. With `news` the publication date stands in where the first sentences tell
    what happened and name no day; a narrative goes by its own dates alone. What is, was said, is thought, may be, did not happen
    or happened at some other time makes no event.
    """
    return _Context(document, timexes, stated, news=news).events()


class _Context:
    """One article while its undated main clauses are read."""

    def __init__(self, document: Document, timexes: Sequence[Timex], stated: Sequence[Event], *, news: bool) -> None:
        self._document = document
        self._extraction = Extraction(document, timexes)
        self._stated = sorted(stated, key=_clause_start)
        self._longest = max((event.clause.end - event.clause.start for event in stated), default=0)
        self._quotations = quotations(document.text)
        spans = self._extraction.sentences
        opening = spans[min(_AHEAD, len(spans)) - 1][1] if spans else 0
        ahead = freshest((event for event in stated if event.clause.end <= opening), document.published)
        self._discourse = Discourse(document.published, news, ahead)

    def events(self) -> Iterator[Event]:
        """Read sentence by sentence; a heading comes last, and is dated by what the text has told of it."""
        spans = self._extraction.sentences
        paragraphs = paragraph_numbers(self._document.text, spans)
        heading = self._discourse.news and is_heading(self._document.text, spans, paragraphs)
        for place in range(int(heading), len(spans)):
            yield from self._of_sentence(place, spans[place], paragraphs[place])
        yield from self._of_heading(spans[0]) if heading else ()

    def _of_sentence(self, place: int, span: Span, paragraph: int) -> Iterator[Event]:
        if span[1] - span[0] > _LONGEST_SENTENCE:
            return
        sentence = self._extraction.sentence(span)
        clauses = list(main_clauses(sentence))
        self._discourse.enter(paragraph, tells=bool(clauses))
        front: Timex | None = None
        for clause in clauses:
            verb = sentence.tokens[clause.verb].start
            if self._is_quoted(verb):
                continue
            telling = self._telling(verb)
            if telling is not None:
                self._discourse.move(telling)
                front = telling.timex if telling.timex.start < verb and telling.modality == "happened" else None
                continue
            shares = front is not None and clause.tense == "past" and is_joined(sentence, clause)
            reading = reading_of(sentence, clause, behind_date=shares) if clause.tense in {"past", "perfect"} else None
            dating = None if reading is None else Dating(front) if shares else self._discourse.dating(clause.tense)
            if reading is not None and dating is not None:
                yield self._event(sentence, reading, clause, dating, place, span)

    def _of_heading(self, span: Span) -> Iterator[Event]:
        """Read "Council closes bridge" above the text: on the day of the lead that tells the same, else that of publication."""
        sentence = self._extraction.sentence(span)
        clause = next(main_clauses(sentence), None)
        if clause is None or clause.tense != "present" or self._telling(sentence.tokens[clause.verb].start) is not None:
            return
        reading = reading_of(sentence, clause)
        if reading is None:
            return
        lead = self._discourse.lead
        by = lead.by if lead is not None else None
        story = [event.quote.text for event in self._stated if by is not None and event.timex.start == by.start]
        same = by is not None and tells_of(self._document.text[slice(*span)], " ".join(story), self._document.language)
        yield self._event(sentence, reading, clause, Dating(by if same else None), 0, span)

    def _is_quoted(self, place: int) -> bool:
        before = bisect_right(self._quotations, place, key=lambda span: span[0]) - 1
        return before >= 0 and place < self._quotations[before][1]

    def _telling(self, place: int) -> Event | None:
        """Find the event whose clause holds a place of the text."""
        first = bisect_left(self._stated, place - self._longest, key=_clause_start)
        near = self._stated[first : bisect_right(self._stated, place, key=_clause_start)]
        around = [event for event in near if event.clause.start <= place < event.clause.end]
        return min(around, key=lambda event: event.clause.end - event.clause.start, default=None)

    def _event(self, sentence: Sentence, reading: Reading, clause: MainClause, dating: Dating, place: int, span: Span) -> Event:
        timex = _timex(dating, self._document)
        return self._extraction.event(sentence, reading, clause.verb, timex, place, span)


def _clause_start(event: Event) -> int:
    return event.clause.start


def _timex(dating: Dating, document: Document) -> Timex:
    """Give the expression that dates a happening: the mention, or the publication date, which has no words."""
    if dating.by is None:
        return _publication(document.published)
    interval = dating.by.interval
    same = interval is not None and interval.first_day == document.published
    confidence = min(BY_MENTION_OF_PUBLICATION_DAY if same else BY_OTHER_MENTION, dating.by.confidence)
    reason = Reason(rule=CONTEXT, term="ANCHOR", anchor=dating.by.value, anchored_on="mention")
    found = replace(dating.by, reason=reason, confidence=confidence, alternatives=())
    if interval is None or interval.granularity >= Granularity.DAY:
        return found
    return _whole_day(found, interval.first_day)


def _whole_day(timex: Timex, day: date) -> Timex:
    """Widen an hour or a part of a day: what comes next is of the same day, hardly of the same hour."""
    return replace(timex, type="DATE", value=day.isoformat(), edtf=day.isoformat(), interval=calendar.day(day), mod=None)


def _publication(published: date) -> Timex:
    value = published.isoformat()
    reason = Reason(rule=CONTEXT, term="ANCHOR", anchor=value, anchored_on="published")
    return Timex(0, 0, "", "DATE", value, reason, edtf=value, interval=calendar.day(published), confidence=BY_PUBLICATION)


def in_order(stated: Sequence[Event], context: Sequence[Event]) -> tuple[Event, ...]:
    """Put events dated by context among the stated ones, whose own order stays, where the text tells them."""
    if not context:
        return tuple(stated)
    found: list[Event] = []
    waiting = deque(sorted(context, key=_clause_start))
    for event in stated:
        while waiting and waiting[0].clause.start < event.clause.start:
            found.append(waiting.popleft())
        found.append(event)
    return (*found, *waiting)

"""What is known while a document is read from its beginning to its end."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from service.document import Document
from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.resolution.background import is_background
from service.resolution.narrative import Dated
from service.resolution.options import Options
from service.resolution.sides import ENDS, Evidence, Side, ends_sentence
from service.resolution.tense import evidence
from service.temporal import calendar
from service.temporal.amounts import Amount
from service.temporal.expressions import ANCHOR, Anchor, Calendar, Term
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Counterpart, Shift, This, Within
from service.temporal.repeating import Unit

_FAR = 12
TODAY = This(ANCHOR, Unit(Granularity.DAY))
"""What "today" means: it stands in the frame of the telling, so "three days earlier" never hangs on it."""
_NEAR = 40
_BESIDE = 3
_SAYING = 2
"""How many words before its day a verb of saying may stand ("said on Thursday")."""
_MEASURED = 3
"""How many words before a quarter the preposition of a comparison may stand ("after a flat second quarter")."""
_OPENING = 2
_COMPLETED = 8
"""How many words behind a day the year may stand that completes it."""
_ACCOUNTS: dict[float | None, Granularity] = {
    3: Granularity.QUARTER,
    6: Granularity.YEAR,
    9: Granularity.YEAR,
    12: Granularity.YEAR,
}
"""By what figures of so many months are compared, where the day is told that they end with."""
_QUARTERLY = frozenset({6, 9})
"""Lengths in months that companies sum up their figures over."""
_SENTENCE_ENDS = frozenset(".!?")
_RATES = frozenset({"per unit", "times per unit", "units per unit"})
"""Sets that tell how much, not when."""
_FAR_FROM_ITS_SET = 15
"""How many words behind a set a clock time is still one of its days."""


class Read(NamedTuple):
    """A mention that was read before, with the term that it was read by."""

    mention: Mention
    term: Term
    interval: Interval


def _is_of_the_telling(read: Read) -> bool:
    """Whether a mention is "today" or a part of it ("this morning"), or the night before it ("overnight")."""
    term = read.term
    return term == TODAY or (isinstance(term, Within) and term.of == ANCHOR) or read.mention.rule == "overnight"


def _has_gone_on(found: Read, last: Read) -> bool:
    """Whether the month told last is of another time than the day before it: "On Tuesday … In March 1938 … two days later"."""
    of_the_text = isinstance(last.term, Calendar) or (isinstance(last.term.root, Anchor) and last.term.root.mentioned)
    apart = found.interval.start >= last.interval.end or found.interval.end <= last.interval.start
    return of_the_text and apart and last.interval.granularity is Granularity.MONTH


@dataclass(slots=True)
class Context:
    """A document with all the mentions that were read so far, in order of the text."""

    document: Document
    tokens: Tokens
    language: Language
    options: Options
    published: Interval
    read: list[Read] = field(default_factory=list)
    dates: tuple[Dated, ...] = ()
    """The dates in full of a narrative."""
    quarter: Interval | None = None
    """The quarter spoken of."""
    compared: Interval | None = None
    """What figures are told for: a quarter that is over, or the year of "the first nine months"."""

    repeated: Mention | None = None
    """The set that was told last: "every Monday"."""
    told_months: float | None = None
    """The length that was told last, in months."""
    tells_before_christ: bool = False
    """Whether far years stand for some before Christ."""
    _ended: tuple[int, int] = (0, -1)
    """Up to where the ends of sentences were looked for, and the last one before that."""

    @property
    def is_narrative(self) -> bool:
        """Whether the text hangs on the dates that it tells, not on that of its publication."""
        return self.options.document_type == "narrative"

    def evidence(self, mention: Mention) -> Evidence:
        """Tell on which side of the publication date the verbs around a mention lie."""
        return evidence(self.tokens, mention.first, mention.last, self.language.tense)

    @property
    def told_at(self) -> Interval:
        """The minute of publication where it is known, or else the day."""
        dct = self.document.dct
        return calendar.unit(dct.replace(tzinfo=None), Granularity.MINUTE) if isinstance(dct, datetime) else self.published

    def latest(self, finest_wanted: Granularity | None = None, *, behind: Mention | None = None) -> Interval | None:
        """Give the interval of the last mention, or of the last one that is no coarser than what is wanted.

        What was told by the way in the past perfect is passed over for a mention `behind` that goes on with the story.
        """
        told = [read for read in self.read[-_FAR:] if not _is_of_the_telling(read)]
        if behind is not None and self.language.tense.frame is None:  # German news open their stories with "hatte"
            told = self._of_the_story(told, behind)
        told = told or [read for read in self.read if read.mention.rule != "overnight"]
        for found in reversed(told):
            if finest_wanted is None or found.interval.granularity <= finest_wanted:
                gone_on = not self.is_narrative and _has_gone_on(found, told[-1])
                return told[-1].interval if gone_on else found.interval
        return told[-1].interval if told else None

    def _of_the_story(self, told: list[Read], mention: Mention) -> list[Read]:
        """Leave out what the past perfect tells by the way in the sentences before, where the mention goes on with the story."""
        goes_on = told and self.is_by_the_way(told[-1].mention) and self.is_parted_by_a_sentence(told[-1].mention, mention)
        if not goes_on or self.is_by_the_way(mention):
            return told
        return [read for read in told if not self.is_by_the_way(read.mention)] or told

    def is_by_the_way(self, mention: Mention) -> bool:
        """Whether a mention is told in the past perfect."""
        return is_background(mention, self.tokens, self.language.tense)

    def latest_told(self, finest_wanted: Granularity, side: Side, *, behind: Mention | None = None) -> Interval | None:
        """Give the last mention so fine on which something is told to happen, not one that only bounds a stretch.

        What the verb tells of the past was on no day that is still to come.
        """
        told = self.read[-_FAR:] if behind is None else self._of_the_story(self.read[-_FAR:], behind)
        for place in range(len(told) - 1, -1, -1):
            found = told[place]
            bounds = found.mention.bound is not None or self._ends_a_period(found.mention)
            if side == "past" and found.interval.start >= self.published.end:
                continue
            if found.interval.granularity <= finest_wanted and not bounds and not _is_of_the_telling(found):
                before = told[place - 1] if place else None
                return self._day_of_what_is_said(before, found) or found.interval
        return None

    def _day_of_what_is_said(self, told: Read | None, said: Read) -> Interval | None:
        """Give the day told before that of its saying: "shot late Wednesday, police said Thursday. They died at 11:40 p.m."."""
        words, first = self.tokens.words, said.mention.first
        if told is None or self.language.tense.reporting.isdisjoint(words[max(0, first - _SAYING) : first]):
            return None
        if max(told.interval.granularity, said.interval.granularity) > Granularity.DAY or first - told.mention.last > _NEAR:
            return None
        earlier = told.interval.start < said.interval.start and _SENTENCE_ENDS.isdisjoint(words[told.mention.last : first])
        return told.interval if earlier else None

    def _ends_a_period(self, mention: Mention) -> bool:
        """Whether a mention is the last day of a period: "the year ended Sept. 30", "the three months ended June 30"."""
        return mention.first > 0 and self.tokens.words[mention.first - 1] in self.language.tense.ended

    def note(self, found: Read) -> None:
        """Remember a mention; a quarter is the one spoken of until another is named, unless it was got by comparison."""
        if self._is_year_of_the_last(found):
            return
        self.read.append(found)
        named_before = self.quarter is not None and found.mention.rule == "period of accounts"
        if found.interval.granularity is Granularity.QUARTER and not (
            named_before or isinstance(found.term, Shift | Counterpart) or self._is_measured_by(found.mention)
        ):
            self.quarter = found.interval
            if found.interval.end <= self.published.start or self._has_ended(found.mention):
                self.compared = found.interval
        elif (
            self.told_months in _ACCOUNTS and found.interval.granularity is Granularity.DAY and self._ends_a_period(found.mention)
        ):
            self.compared = calendar.unit(found.interval.start, _ACCOUNTS[self.told_months])

    def _is_year_of_the_last(self, found: Read) -> bool:
        """Whether a year only completes the day before it: "On December 7 (December 8 in Asia), 1941, the fleet"."""
        if found.interval.granularity is not Granularity.YEAR or not self.read:
            return False
        last, first = self.read[-1], found.mention.first
        near = first - last.mention.last <= _COMPLETED and self.tokens.words[first - 1] == ","
        return near and last.interval.granularity <= Granularity.DAY and found.interval.contains(last.interval)

    def _is_measured_by(self, mention: Mention) -> bool:
        """Whether figures of the quarter spoken of are measured by another one: "up from the second quarter"."""
        if self.quarter is None:
            return False
        return not self.language.tense.measuring.isdisjoint(self.tokens.words[max(0, mention.first - _MEASURED) : mention.first])

    def _has_ended(self, mention: Mention) -> bool:
        """Whether a quarter by another calendar is said to be over: "the fourth quarter ended Sept. 30"."""
        return mention.last < len(self.tokens) and self.tokens.words[mention.last] in self.language.tense.ended

    def note_length(self, term: Term) -> None:
        """Remember that figures of several quarters are told ("for the nine months"): they are compared by the year."""
        self.told_months = term.count if isinstance(term, Amount) and term.size is Granularity.MONTH else None
        if self.told_months in _QUARTERLY:
            told = self.quarter or self.published
            self.compared = calendar.unit(min(told.start, self.published.start), Granularity.YEAR)

    def near(self, mention: Mention) -> Read | None:
        """Give the last mention before this one if it stands in the same clause."""
        if not self.read:
            return None
        last = self.read[-1]
        distance = mention.first - last.mention.last
        if distance <= _BESIDE:
            return last if _SENTENCE_ENDS.isdisjoint(self.tokens.words[last.mention.last : mention.first]) else None
        return last if distance <= _NEAR and not self._is_parted(last.mention, mention) else None

    def told_shortly_before(self, mention: Mention, size: Granularity) -> Read | None:
        """Give the last mention of a unit within the sentences before, or of a part of a year where the unit is a year."""
        for read in reversed(self.read[-_FAR:]):
            if mention.first - read.mention.last > _NEAR:
                break
            told = read.interval.granularity
            if told is size or (size is Granularity.YEAR and Granularity.MONTH <= told <= size):
                return read
        return None

    def is_parted_by_a_sentence(self, before: Mention, mention: Mention) -> bool:
        """Whether a sentence ends between two mentions."""
        return self._last_end(mention.first) >= before.last

    def _last_end(self, index: int) -> int:
        """Give the last token before another that ends a sentence, or -1; asked in order, it looks at none twice."""
        begin, ended = self._ended if index >= self._ended[0] else (0, -1)
        words = self.tokens.words
        places = (
            place for place in range(index - 1, begin - 1, -1) if words[place] in ENDS and ends_sentence(self.tokens, place)
        )
        self._ended = index, next(places, ended)
        return self._ended[1]

    def _is_told_apiece(self, mention: Mention) -> bool:
        words, frame = self.tokens.words, self.language.tense.frame
        return frame is not None and not frame.apiece.isdisjoint(words[max(0, mention.first - _BESIDE) : mention.first])

    def is_of_today_too(self, mention: Mention) -> bool:
        """Whether a clock time of each day is one of today: "heute und morgen, jeweils um 20 Uhr"."""
        return self._is_told_apiece(mention) and any(
            read.term == TODAY and read.mention.bound is None for read in self.read[-_BESIDE:]
        )

    def is_of_many_days(self, mention: Mention) -> bool:
        """Whether a clock time is one of each day of a set: "every Monday at 9 a.m.", "jeweils um 20 Uhr"."""
        if self._is_told_apiece(mention):
            return True
        told = self.repeated
        if told is None or told.rule in _RATES or mention.first - told.last > _FAR_FROM_ITS_SET:
            return False
        dated_since = self.read and self.read[-1].mention.first > told.first
        return not dated_since and not self.is_parted_by_a_sentence(told, mention)

    def _is_parted(self, before: Mention, mention: Mention) -> bool:
        """Whether a clause or a sentence ends between two mentions."""
        between = self.tokens.words[before.last : mention.first]
        return not (_SENTENCE_ENDS.isdisjoint(between) and self.language.tense.conjunctions.isdisjoint(between))

    def opening(self, mention: Mention) -> Read | None:
        """Give the last mention before this one where both open their sentences ("In 1998 he left. In May he married.")."""
        if not self.read or not self._opens(mention):
            return None
        last = self.read[-1]
        return last if self._opens(last.mention) and mention.first - last.mention.last <= _NEAR else None

    def opened_by(self, mention: Mention) -> Read | None:
        """Give the mention that opens the sentence of this one ("In 1929, the index fell 12 percent on October 28")."""
        for read in reversed(self.read[-_FAR:]):
            if self.is_parted_by_a_sentence(read.mention, mention):
                return None
            if self._opens(read.mention):
                return read
        return None

    def day_that_opens(self, mention: Mention) -> Interval | None:
        """Give the day that opens the sentence of "the same day", whatever days are told by the way between them."""
        opening = self.opened_by(mention) if mention.term.type == "DATE" else None
        return opening.interval if opening is not None and opening.interval.granularity is Granularity.DAY else None

    def _opens(self, mention: Mention) -> bool:
        before = self.tokens.words[max(0, mention.first - _OPENING) : mention.first]
        return mention.first <= 1 or not _SENTENCE_ENDS.isdisjoint(before)

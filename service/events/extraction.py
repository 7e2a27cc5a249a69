"""From the resolved mentions of an article to its events."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from service.document import Document
from service.events.clauses.clauses import read
from service.events.clauses.delays import delay
from service.events.clauses.ranges import joined
from service.events.event import Clause, Event
from service.events.kinds import kind, modality
from service.events.naming.names import names, names_in_title, names_within, without_possessor
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.segments import segments
from service.events.sentence.sentences import Span, sentences, window
from service.events.sentence.tagging import tag
from service.events.sentence.tokens import FINITE, NOMINAL, SHORT_AUXILIARIES, Tag, Token, tokenize
from service.events.titles.titles import title
from service.languages.cues import Cues, cues_for
from service.temporal.edtf import format_edtf
from service.temporal.timex import Timex

_LOOK_BACK = 8
_COMMA_AND_SPACE = 2
_LONGEST_SENTENCE = 1200


def extract(document: Document, timexes: Sequence[Timex]) -> tuple[Event, ...]:
    """Give the events that the mentions of a document date, in order of the text.

    `timexes` stand in order and do not overlap. Only a mention with an interval dates an event: vague words, sets and
    durations tied to no day date none, and neither does a date that is only compared with. Undated sentences are left out.
    The two ends of a range date one event between them.
    """
    timexes = joined(document.text, timexes, document.language)
    dated = [timex for timex in timexes if timex.interval is not None and timex.type != "SET"]
    if not dated:
        return ()
    return without_frames(Extraction(document, timexes).events(dated))


def without_frames(events: Iterable[Event]) -> tuple[Event, ...]:
    """Leave out a wider date beside a finer one inside it in the same clause ("In 2010, he resigned on 4 May").

    The wider one only frames the finer one: kept, it would tell one happening twice. So would the same day, written again.
    """
    found = list(events)
    by_start = sorted(found, key=_clause_start)
    longest = max((event.clause.end - event.clause.start for event in found), default=0)

    def near(event: Event) -> Sequence[Event]:
        first = bisect_left(by_start, event.clause.start - longest, key=_clause_start)
        return by_start[first : bisect_left(by_start, event.clause.end, key=_clause_start)]

    return tuple(event for event in found if not any(_frames(event, other) for other in near(event)))


def _clause_start(event: Event) -> int:
    return event.clause.start


def _frames(wide: Event, fine: Event) -> bool:
    if wide.kind != fine.kind or wide.timex.interval is None or fine.timex.interval is None:
        return False
    overlap = max(wide.clause.start, fine.clause.start) < min(wide.clause.end, fine.clause.end)
    fronted = wide.clause.end == fine.clause.end and 0 <= fine.clause.start - wide.timex.end <= _COMMA_AND_SPACE
    same_clause = overlap and (wide.title == fine.title or wide.clause == fine.clause or fronted)
    if wide.timex.interval == fine.timex.interval:
        return overlap and wide.title == fine.title and fine.timex.start < wide.timex.start  # "on Monday (June 9)": said once
    return same_clause and wide.timex.interval.contains(fine.timex.interval)


class Extraction:
    """One article while it is read: its sentences, and those of them that are tagged already."""

    def __init__(self, document: Document, timexes: Sequence[Timex]) -> None:
        self.text = document.text
        self.published = document.published
        self.cues: Cues = cues_for(document.language)
        self.timexes = timexes
        self._spans = [(timex.start, timex.end) for timex in timexes]
        self.sentences = sentences(self.text, self.cues, whole=self._spans)
        self.names = names(self.text, self.cues, dates=self._spans)
        self._full_names = {self.text[name.start : name.end]: name.full for name in self.names}
        self._referents: dict[str, tuple[int, list[Token]]] = {}
        self._name_ends = [name.end for name in self.names]
        self._tagged: dict[Span, Sentence] = {}

    def events(self, dated: Sequence[Timex]) -> Iterator[Event]:
        """Give the events that mentions date, in their order."""
        place = 0
        for timex in dated:
            while place < len(self.sentences) and self.sentences[place][1] <= timex.start:
                place += 1
            if place < len(self.sentences) and self.sentences[place][0] <= timex.start:
                event = self._event(timex, place)
                if event is not None:
                    yield event

    def _event(self, timex: Timex, place: int) -> Event | None:
        quote = self.sentences[place]
        span = window(self.text, quote, (timex.start, timex.end), self._spans[slice(*self._inside(quote))])
        sentence = self.sentence(span)
        mention = next((index for index, token in enumerate(sentence.tokens) if token.timex is timex), None)
        if mention is None:
            return None
        reading = None if self._is_part_of_word(timex) else read(sentence, mention)
        if reading is None or not _says_something(sentence, reading):
            return None
        return self.event(sentence, reading, mention, timex, place, span)

    def event(self, sentence: Sentence, reading: Reading, mention: int, timex: Timex, place: int, span: Span) -> Event:
        """Write what a reading tells as an event that a timex dates.

        `mention` is the token that dates it, or around which it is told; `place` numbers the sentence in the article, and `span`
        is as much of it as was read.
        """
        if timex.interval is not None and delay(sentence, reading, mention) is not None:
            timex = replace(timex, bound=None, edtf=format_edtf(timex.interval))
        clause = self._clause(sentence, reading)
        spans = [(clause.start, clause.end), *self._carried(sentence, reading)]
        headed = title(sentence, reading, mention, self._before(place)) or clause.text
        return Event(
            title=headed,
            quote=Clause(span[0], span[1], self.text[span[0] : span[1]]),
            clause=clause,
            timex=timex,
            kind=kind(sentence, reading, mention),
            modality=modality(sentence, reading, mention),
            names=names_in_title(without_possessor(headed, self.cues), self._full_names, names_within(self.names, spans)),
        )

    def _is_part_of_word(self, timex: Timex) -> bool:
        """Tell whether the date is the end of a word ("post-1959")."""
        return timex.start > 1 and self.text[timex.start - 1] in "-–" and self.text[timex.start - 2].isalpha()

    def _before(self, place: int) -> Iterator[Sentence]:
        """Give the sentences before, the nearest first, up to a very long one."""
        for span in reversed(self.sentences[max(0, place - _LOOK_BACK) : place]):
            if span[1] - span[0] > _LONGEST_SENTENCE:
                break
            yield self.sentence(span)

    def _carried(self, sentence: Sentence, reading: Reading) -> list[Span]:
        taken = (*reading.carried, *(part for part in (reading.tail, reading.content) if part))
        return [(sentence.tokens[start].start, sentence.tokens[end - 1].end) for start, end in taken if start < end]

    def _clause(self, sentence: Sentence, reading: Reading) -> Clause:
        tokens = sentence.tokens[reading.start : reading.end]
        while len(tokens) > 1 and tokens[-1].tag in {Tag.COMMA, Tag.HARD, Tag.OTHER, Tag.OPEN}:
            tokens = tokens[:-1]
        start, end = tokens[0].start, tokens[-1].end
        return Clause(start, end, self.text[start:end])

    def sentence(self, span: Span) -> Sentence:
        """Give a sentence, or the part of a very long one, with its words tagged."""
        found = self._tagged.get(span)
        if found is None:
            tokens = tokenize(self.text, span, self.timexes[slice(*self._inside(span))], self.cues)
            self._tag_names(tokens)
            tag(tokens, self.cues)
            found = Sentence(tokens, segments(tokens, self.cues), self.cues, self.published, self._full_names, self._referents)
            self._tagged[span] = found
        return found

    def _inside(self, span: Span) -> tuple[int, int]:
        """Give the place of the first mention in a span, and that of the first behind it."""
        first = bisect_left(self._spans, (span[0], 0))
        return first, bisect_left(self._spans, (span[1], 0), first)

    def _tag_names(self, tokens: Sequence[Token]) -> None:
        """Tag the words that the article as a whole shows to be names."""
        if not tokens:
            return
        place = bisect_left(self._name_ends, tokens[0].start)
        for token, following in zip(tokens, (*tokens[1:], None), strict=True):
            while place < len(self.names) and self.names[place].end <= token.start:
                place += 1
            if (
                place < len(self.names)
                and self.names[place].start <= token.start
                and token.tag is Tag.OTHER
                and token.text[0].isupper()
                and not (following is not None and following.lower in SHORT_AUXILIARIES)
            ):
                token.tag = Tag.NAME


def _says_something(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether anything but dates and small words is left to tell."""
    ranges = ((reading.start, reading.end), *reading.carried, *(part for part in (reading.tail, reading.content) if part))
    if not reading.carried and _is_subject_itself(sentence, reading):
        return False
    telling = NOMINAL | FINITE | {Tag.PARTICIPLE, Tag.GERUND, Tag.INFINITIVE}
    return any(token.tag in telling for start, end in ranges for token in sentence.tokens[start:end])


def _is_subject_itself(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a date is what the verb tells of ("that day has come"): then nothing happened on it."""
    tokens = sentence.tokens
    verb = reading.verb
    if verb is None or sentence.cues.verb_second or not reading.start <= verb - 1 or reading.dropped:
        return False
    if verb > 1 and tokens[verb - 2].lower in sentence.cues.prepositions:
        return False
    return (
        all(token.tag in {Tag.TIMEX, Tag.DETERMINER, Tag.ADVERB} for token in tokens[reading.start : verb])
        and tokens[verb - 1].tag is Tag.TIMEX
    )

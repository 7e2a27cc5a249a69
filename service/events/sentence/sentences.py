"""Where sentences begin and end in an article."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from service.languages.cues import Cues

_PARAGRAPH = re.compile(r"\n")
_STOP = re.compile(r"[.!?…][.!?…]*[\"'”’»“)\]]*")
_WORD_BEFORE = re.compile(r"[\w.]+$")
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .,'’]{1,40}[A-ZÀ-Þ][-–—]{1,2}[ \t]+(?=[A-ZÀ-Þ])"
    r"|[A-Z][^\W\d_]{0,30}(?:[ .,'’]{1,2}[^\W\d_]{1,30}){0,5}[ ]\([A-Z][\w&. ]{1,20}\)[ \t]*[-–—]{1,2}[ \t]*(?=[A-ZÀ-Þ])"
    r"|\([A-Z]{2,10}\)[ \t]+(?=[A-ZÀ-Þ])"
)
"""The place or agency that opens a paragraph ("LONDON, ENGLAND- Two men", "Port Halden (ANA) -- Two men", "(ANA) Two men").

It holds no digit: a dateline with its date is read with what it places."""
_ORDINAL = re.compile(r"\d{1,2}\Z")
_HIGH_ORDINAL = re.compile(r"(\w{1,30}) \d{3}\Z")
_OPENING = "`\"'“‘„«»([—–-"
_NEXT_WORD = re.compile(r"\s*(\w+)")
_LONGEST_WORD = 30
_WRAP_SHORTEST, _WRAP_LONGEST = 50, 120
_SHARED, _MARGIN = 250, 375
_DATES_SHARED, _DATES_BESIDE = 8, 8

Span = tuple[int, int]


def sentences(text: str, cues: Cues, *, whole: Sequence[Span] = ()) -> list[Span]:
    """Give the sentences of a text as spans without the white space around them; no sentence ends inside a span of `whole`.

    >>> from service.languages.cues import cues_for
    >>> sentences("Mr. Smith left. He fell.", cues_for("en"))
    [(0, 15), (16, 24)]

    A sentence ends at a stop that a capital, a digit or a quotation follows, and at the end of a paragraph. The stop of
    an abbreviation, of an initial and, where the language writes them so, of an ordinal number ends none. Time is linear.
    """
    spans: list[Span] = []
    inside = iter(whole)
    current = next(inside, None)
    for start, end in _paragraphs(text):
        begin = _past_dateline(text, start, end)
        for stop in _STOP.finditer(text, start, end):
            while current and current[1] < stop.end():
                current = next(inside, None)
            if current and current[0] < stop.start() < current[1] - 1:
                continue
            hour = current if current and current[1] == stop.end() else None
            if _ends_sentence(text, stop, begin, end, cues) or (hour and _ends_on_hour(text, hour, begin, end, cues)):
                spans.append((begin, stop.end()))
                begin = stop.end()
        spans.append((begin, end))
    return [span for span in (_stripped(text, *span) for span in spans) if span[0] < span[1]]


def _past_dateline(text: str, start: int, end: int) -> int:
    """Give the place behind the dateline of a paragraph: it says nothing of what happened."""
    opening = _DATELINE.match(text, start, end)
    return start if opening is None else opening.end()


def window(text: str, sentence: Span, mention: Span, dates: Sequence[Span] = ()) -> Span:
    """Give the part of a very long or very crowded sentence that lies around a mention, cut at white space.

    `dates` are the spans of all mentions of the sentence, in order. Mentions near each other share their window, so that a
    sentence with thousands of them is not read thousands of times, and for none of them more than a few others are read.

    >>> window("It rained in May.", (0, 17), (13, 16), [(13, 16)])
    (0, 17)
    """
    start, end = _crowded(sentence, mention, dates)
    shared = mention[0] - (mention[0] - start) % _SHARED
    first, last = shared - _MARGIN, shared + _SHARED + _MARGIN
    if max(first, start) > sentence[0]:
        cut = text.find(" ", max(first, start), mention[0])
        start = mention[0] if cut < 0 else cut + 1
    if min(last, end) < sentence[1]:
        cut = text.rfind(" ", mention[1], max(min(last, end), mention[1] + 1))
        end = mention[1] if cut < 0 else cut
    return start, end


def _crowded(sentence: Span, mention: Span, dates: Sequence[Span]) -> Span:
    """Give the part of a sentence that holds a row of its mentions, and some before and behind these."""
    place = bisect_left(dates, mention)
    shared = place - place % _DATES_SHARED
    before, behind = shared - _DATES_BESIDE - 1, shared + _DATES_SHARED + _DATES_BESIDE
    return dates[before][1] if before >= 0 else sentence[0], dates[behind][0] if behind < len(dates) else sentence[1]


def _paragraphs(text: str) -> Iterator[Span]:
    wrapped = max(map(len, text.split("\n"))) <= _WRAP_LONGEST
    begin = line = 0
    for newline in _PARAGRAPH.finditer(text):
        if not wrapped or _breaks(text, line, newline.start()):
            yield begin, newline.start()
            begin = newline.end()
        line = newline.end()
    yield begin, len(text)


def _breaks(text: str, line: int, newline: int) -> bool:
    """Tell whether a newline ends a paragraph in a text whose lines may be wrapped by hand."""
    length = newline - line
    if length == 0 or text[newline + 1 : newline + 2] in {"", "\n", " ", "\t", "\r"}:
        return True
    if length < _WRAP_SHORTEST:
        return True
    return text[newline - 1] in '.!?:"”’»' and not text[newline + 1].islower()


def _ends_sentence(text: str, stop: re.Match[str], begin: int, end: int, cues: Cues) -> bool:
    after = stop.end()
    if after >= end:
        return True
    if not text[after].isspace():
        return False
    following = text[after : after + 20].lstrip()[:2]
    if following[:1].islower() or not following or not (following[0].isalnum() or following[0] in _OPENING):
        return False
    if stop.group()[0] != "." or len(stop.group()) > 1:
        return True
    word = _WORD_BEFORE.search(text, max(begin, stop.start() - _LONGEST_WORD), stop.start())
    if word is None or not (_is_shortened(word.group(), cues) or _is_high_ordinal(text, begin, stop.start(), cues)):
        return True
    return _opens_anew(text, after, end, cues, after_number=word.group().isdigit())


def _opens_anew(text: str, start: int, end: int, cues: Cues, *, after_number: bool) -> bool:
    """Tell whether a sentence opens here whatever stop is before: with a pronoun, or a subject and its auxiliary."""
    following = _NEXT_WORD.match(text, start, end)
    if following is None:
        return False
    return _is_small_word(following[1], cues) or (after_number and _has_auxiliary(text, following, end, cues))


def _ends_on_hour(text: str, hour: Span, begin: int, end: int, cues: Cues) -> bool:
    """Tell whether a sentence ends on an hour ("at 10 p.m. Chief Roth"); "the 7 p.m. Halden train" goes on, so does a day."""
    word = _WORD_BEFORE.search(text, hour[0], hour[1] - 1)
    if word is None or "." not in word.group():
        return False
    following, before = _NEXT_WORD.match(text, hour[1], end), text[begin : hour[0]].split()
    if following is None or not following[1].istitle() or following[1].lower() in cues.calendar_names:
        return False
    return not before or before[-1].lower() not in cues.determiners


def _is_small_word(word: str, cues: Cues) -> bool:
    """Tell a pronoun, article or preposition: with a capital it opens a sentence ("at 5 p.m. The next")."""
    small = word.lower()
    return small in cues.pronouns or small in cues.other_pronouns or small in cues.determiners or small in cues.prepositions


def _has_auxiliary(text: str, word: re.Match[str], end: int, cues: Cues) -> bool:
    """Tell whether an auxiliary follows a word: that is a subject, no name of a month ("Gleis 4. Züge werden")."""
    second = _NEXT_WORD.match(text, word.end(), end)
    return (
        second is not None
        and word[1].lower() not in cues.calendar_names
        and second[1] in cues.past_auxiliaries | cues.present_auxiliaries
    )


def _is_shortened(word: str, cues: Cues) -> bool:
    if len(word) == 1 and word.isalpha() and word.isupper():
        return True
    small = word[:1].islower() and word in cues.capital_abbreviations
    return (word.lower() in cues.abbreviations and not small) or (cues.ordinal_stop and bool(_ORDINAL.match(word)))


def _is_high_ordinal(text: str, begin: int, stop: int, cues: Cues) -> bool:
    """Tell whether an article shows a number of three digits to be an ordinal ("der 144. Ministerrat")."""
    counted = _HIGH_ORDINAL.search(text, max(begin, stop - 2 * _LONGEST_WORD), stop)
    return cues.ordinal_stop and counted is not None and counted[1].lower() in cues.articles | cues.contractions


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] == "\0"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] == "\0"):
        end -= 1
    return start, end

"""An article of three sentences, as people and as the service read it."""

from datetime import date, datetime, timedelta

import pytest

from benchmarks.events.meantime import Article, DatedMention
from service.document import Document
from service.events.event import Clause, Event
from service.pipeline import Annotation
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

SENTENCES = ["January 10, 2026", "Ann Lee sailed on Monday and landed on Friday.", "The crew cheered."]
TEXT = "\n\n".join(SENTENCES)
MONDAY, FRIDAY = date(2026, 1, 5), date(2026, 1, 9)


def days(first, last=None):
    start = datetime(first.year, first.month, first.day)
    end = datetime((last or first).year, (last or first).month, (last or first).day) + timedelta(days=1)
    return Interval(start, end, Granularity.DAY)


def timex(words, day):
    start = TEXT.index(words)
    reason = Reason("name", "Last(ANCHOR)", "2026-01-10", "published")
    return Timex(start, start + len(words), words, "DATE", str(day), reason, interval=days(day))


def clause(words):
    start = TEXT.index(words)
    return Clause(start, start + len(words), words)


def mention(words, day, *, reporting=False, month_only=False, sentence=2):
    start = TEXT.index(words)
    return DatedMention("a", sentence, start, start + len(words), words, (day, day), month_only, reporting, None)


@pytest.fixture
def annotation():
    quote = clause(SENTENCES[1])
    monday, friday = timex("Monday", MONDAY), timex("Friday", FRIDAY)
    return Annotation(
        timexes=(monday, friday),
        events=(
            Event("Ann Lee sailed", quote, clause("Ann Lee sailed on Monday"), monday),
            Event("Ann Lee landed", quote, clause("landed on Friday"), friday),
        ),
    )


@pytest.fixture
def article():
    starts = [TEXT.index(sentence) for sentence in SENTENCES]
    spans = {
        number: (start, start + len(sentence)) for number, (start, sentence) in enumerate(zip(starts, SENTENCES, strict=True), 1)
    }
    mentions = (
        mention("sailed", MONDAY),
        mention("landed", FRIDAY),
        mention("Lee", MONDAY, reporting=True),
        mention("cheered", FRIDAY, sentence=3),
    )
    return Article("a", Document(TEXT, date(2026, 1, 10)), spans, mentions)

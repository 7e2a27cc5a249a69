"""The article's own headline as a report on its publication day."""

from service.document import Document
from service.events.event import Clause, Event
from service.events.naming.names import names, names_in
from service.languages.cues import cues_for
from service.temporal.calendar import day
from service.temporal.timex import Reason, Timex

RULE = "published"
_CONFIDENCE = 0.5


def headline(document: Document) -> Event | None:
    """Give the article's own headline as a report on its publication day; None without a headline.

    >>> from datetime import date
    >>> event = headline(Document(text="It burnt.", dct=date(2025, 6, 11), title="Mill burns"))
    >>> event.title, event.kind, event.timex.value, event.timex.reason.rule, event.offsets_in
    ('Mill burns', 'report', '2025-06-11', 'published', 'title')

    Its offsets count in the title. No words date it, so its timex is an empty stretch at 0. The headline may tell what
    happened on another day: only its publication is dated, with the confidence of an event beside which no date stands.
    """
    words = (document.title or "").strip()
    if not words:
        return None
    start = (document.title or "").index(words)
    clause = Clause(start, start + len(words), words)
    value = document.published.isoformat()
    timex = Timex(
        start=0,
        end=0,
        text="",
        type="DATE",
        value=value,
        reason=Reason(rule=RULE, term="ANCHOR", anchor=value, anchored_on="published"),
        edtf=value,
        interval=day(document.published),
        confidence=_CONFIDENCE,
    )
    found = names_in(words, names(document.text, cues_for(document.language)), document.text)
    return Event(words, clause, clause, timex, "report", "happened", found, "title")

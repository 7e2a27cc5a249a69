"""Mentions to timexes: each term is given its anchor and its direction, then read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from service.document import Document
from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.resolution import tense
from service.temporal import calendar
from service.temporal.edtf import format_edtf
from service.temporal.expressions import ANCHOR, Anchor, Bare, Last, Next, Reading, Term, This, modifier
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.repeating import Weekday
from service.temporal.timex import Reason, Timex
from service.temporal.values import format_value


@dataclass(slots=True)
class Context:
    """What is known while a document is read from its beginning to its end."""

    document: Document
    tokens: Tokens
    language: Language
    published: Interval
    read: list[tuple[Mention, Interval]] = field(default_factory=list)

    @property
    def latest(self) -> Interval | None:
        """The interval of the last mention that has one."""
        return self.read[-1][1] if self.read else None


def resolve_mentions(mentions: Iterable[Mention], tokens: Tokens, document: Document, language: Language) -> Iterator[Timex]:
    """Read mentions in the order of the text, each against the publication date or an earlier mention."""
    published = calendar.day(datetime(document.published.year, document.published.month, document.published.day))
    context = Context(document, tokens, language, published)
    for mention in mentions:
        yield _resolve(mention, context)


def _resolve(mention: Mention, context: Context) -> Timex:
    term, anchor, anchored_on = _anchored(mention, context)
    try:
        reading = term.read(anchor)
    except calendar.OutOfCalendarError:
        reading = Reading(None, "XXXX")
    tokens = context.tokens
    start, end = tokens.starts[mention.first], tokens.ends[mention.last - 1]
    interval = reading.interval
    if interval is not None and term.type in {"DATE", "TIME"}:
        context.read.append((mention, interval))
    return Timex(
        start=start,
        end=end,
        text=tokens.text[start:end],
        type=term.type,
        value=reading.value,
        reason=Reason(mention.rule, str(term), None if anchored_on == "nothing" else format_value(anchor), anchored_on),  # type: ignore[arg-type]
        mod=modifier(term),
        edtf=format_edtf(interval) if interval else None,
        interval=interval,
        bound=mention.bound,
    )


def _anchored(mention: Mention, context: Context) -> tuple[Term, Interval, str]:
    """Give the term with its direction, the anchor's interval, and where that came from."""
    root = mention.term.root
    if isinstance(root, Bare):
        return mention.term.on(_directed(root, mention, context)), context.published, "published"
    if isinstance(root, Anchor):
        latest = context.latest
        if root.mentioned and latest is not None:
            return mention.term, latest, "mention"
        return mention.term, context.published, "published"
    return mention.term, context.published, "nothing"


def _directed(bare: Bare, mention: Mention, context: Context) -> Term:
    """Choose between Last, This and Next for a bare name."""
    what, published = bare.what, context.published
    recent = what.before(published.start)
    if recent.end > published.start:
        return This(ANCHOR, what)
    side = tense.side(context.tokens, mention.first, mention.last, context.language.tense)
    if side == "future":
        return Next(ANCHOR, what)
    if side == "unknown" and not isinstance(what, Weekday) and what.granularity is Granularity.DAY:
        ahead = what.after(published.start)
        if (ahead.start - published.start) < (published.start - recent.start):
            return Next(ANCHOR, what)
    return Last(ANCHOR, what)

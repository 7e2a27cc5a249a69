"""The only composition of the pure layers: a document in, its mentions of time and its events out."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from service.document import Document
from service.events.context.dating import dated_by_context, in_order
from service.events.event import Event
from service.events.extraction import extract
from service.events.headline import headline
from service.languages import codes
from service.recognition import absolute
from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.tokens import Tokens
from service.resolution.options import DEFAULT, Options
from service.resolution.resolver import resolve_mentions
from service.temporal.timex import Timex

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Annotation:
    """What was found in a document, in order of the text."""

    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]


class CrowdedError(ValueError):
    """A text has more expressions of time, or tells more events, than its caller takes; the message says how many it takes.

    >>> str(CrowdedError("expressions of time", 5000))
    'Must have at most 5000 expressions of time.'
    """

    def __init__(self, what: str, most: int) -> None:
        super().__init__(f"Must have at most {most} {what}.")


def resolve(document: Document, options: Options = DEFAULT, *, most: int | None = None) -> tuple[Timex, ...]:
    """Read every expression of time in a document against its publication date.

    >>> from datetime import date
    >>> timex, = resolve(Document(text="They met last week.", dct=date(2026, 1, 12)))
    >>> timex.text, timex.value, timex.reason.term
    ('last week', '2026-W02', 'Last(ANCHOR, WEEK)')

    Of a language without phrasings, written-out dates are read (`service.recognition.absolute`). Raises LookupError for a
    language that cannot be read, and `CrowdedError` as soon as there are more than `most`.
    """
    if document.language in codes():
        rules = grammar(document.language)
        tokens, language = Tokens(document.text), rules.language
        mentions = recognize(tokens, rules)
    else:
        language = absolute.language(document.language)
        mentions, tokens = absolute.recognize(document.text, document.language, most=most)
    timexes = resolve_mentions(mentions, tokens, document, language, options)
    return _bounded(timexes, "expressions of time", most)


def annotate(document: Document, options: Options = DEFAULT, *, most: int | None = None) -> Annotation:
    """Read a document's expressions of time and the events that they date.

    >>> from datetime import date
    >>> event, = annotate(Document(text="In September, they signed a pact.", dct=date(2026, 1, 12))).events
    >>> event.title, event.timex.value
    ('They signed a pact', '2025-09')

    The headline is an event, the first one, only where the document says so, and so are happenings that no word dates
    (`Document.undated`). Raises LookupError for a language that cannot be read, and `CrowdedError` where the text has more than
    `most` expressions of time or events: what each of them costs is bounded, their number is the caller's to bound.
    """
    timexes = resolve(document, options, most=most)
    own = headline(document) if document.headline else None
    stated = extract(document, timexes)
    news = options.document_type == "news"
    context = dated_by_context(document, timexes, stated, news=news) if document.undated == "context" else ()
    found = _bounded(context, "events", most, beside=len(stated))
    return Annotation(timexes, (*((own,) if own else ()), *in_order(stated, found)))


def _bounded(found: Iterable[Found], what: str, most: int | None, *, beside: int = 0) -> tuple[Found, ...]:
    """Take what is found one by one, so that no more is looked for where `beside` others it is too much."""
    if most is None:
        return tuple(found)
    taken = tuple(islice(found, max(0, most - beside) + 1))
    if len(taken) + beside > most:
        raise CrowdedError(what, most)
    return taken

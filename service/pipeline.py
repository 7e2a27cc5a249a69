"""The only composition of the pure layers: a document in, its mentions of time and its events out."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Annotation:
    """What was found in a document, in order of the text."""

    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]


def resolve(document: Document, options: Options = DEFAULT) -> tuple[Timex, ...]:
    """Read every expression of time in a document against its publication date.

    >>> from datetime import date
    >>> timex, = resolve(Document(text="They met last week.", dct=date(2026, 1, 12)))
    >>> timex.text, timex.value, timex.reason.term
    ('last week', '2026-W02', 'Last(ANCHOR, WEEK)')

    Of a language without phrasings, written-out dates are read (`service.recognition.absolute`). Raises LookupError for a
    language that cannot be read.
    """
    if document.language not in codes():
        language = absolute.language(document.language)
        mentions, tokens = absolute.recognize(document.text, document.language)
        return tuple(resolve_mentions(mentions, tokens, document, language, options))
    rules = grammar(document.language)
    tokens = Tokens(document.text)
    return tuple(resolve_mentions(recognize(tokens, rules), tokens, document, rules.language, options))


def annotate(document: Document, options: Options = DEFAULT) -> Annotation:
    """Read a document's expressions of time and the events that they date.

    >>> from datetime import date
    >>> event, = annotate(Document(text="In September, they signed a pact.", dct=date(2026, 1, 12))).events
    >>> event.title, event.timex.value
    ('They signed a pact', '2025-09')

    The headline is an event, the first one, only where the document says so, and so are happenings that no word dates
    (`Document.undated`). Raises LookupError for a language that cannot be read.
    """
    timexes = resolve(document, options)
    own = headline(document) if document.headline else None
    stated = extract(document, timexes)
    news = options.document_type == "news"
    context = dated_by_context(document, timexes, stated, news=news) if document.undated == "context" else ()
    return Annotation(timexes, (*((own,) if own else ()), *in_order(stated, context)))

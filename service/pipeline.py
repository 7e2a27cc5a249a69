"""The only composition of the pure layers: a document in, its mentions of time and its events out."""

from dataclasses import dataclass

from service.document import Document
from service.events.event import Event
from service.temporal.timex import Timex


@dataclass(frozen=True, slots=True)
class Annotation:
    """What was found in a document, in order of the text."""

    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]


def resolve(document: Document) -> tuple[Timex, ...]:
    """Read every expression of time in a document against its publication date."""
    return ()


def annotate(document: Document) -> Annotation:
    """Read a document's expressions of time and the events that they date."""
    return Annotation(resolve(document), ())

"""What is known while a document is read from its beginning to its end."""

from dataclasses import dataclass, field
from typing import NamedTuple

from service.document import Document
from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.resolution.options import Options
from service.temporal.expressions import Term
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval

_FAR = 12
_NEAR = 40
_SENTENCE_ENDS = frozenset(".!?")


class Read(NamedTuple):
    """A mention that was read before, with the term that it was read by."""

    mention: Mention
    term: Term
    interval: Interval


@dataclass(slots=True)
class Context:
    """A document with all the mentions that were read so far, in order of the text."""

    document: Document
    tokens: Tokens
    language: Language
    options: Options
    published: Interval
    read: list[Read] = field(default_factory=list)

    def latest(self, finest_wanted: Granularity | None = None) -> Interval | None:
        """Give the interval of the last mention, or of the last one that is no coarser than what is wanted."""
        for found in reversed(self.read[-_FAR:]):
            if finest_wanted is None or found.interval.granularity <= finest_wanted:
                return found.interval
        return self.read[-1].interval if self.read else None

    def latest_of(self, granularity: Granularity) -> Read | None:
        """Give the last mention of one granularity, such as the quarter that is spoken of."""
        for found in reversed(self.read):
            if found.interval.granularity is granularity:
                return found
        return None

    def near(self, mention: Mention) -> Read | None:
        """Give the last mention before this one if it stands in the same sentence."""
        if not self.read:
            return None
        last = self.read[-1]
        between = range(last.mention.last, mention.first)
        return (
            last if len(between) <= _NEAR and not any(self.tokens.words[index] in _SENTENCE_ENDS for index in between) else None
        )

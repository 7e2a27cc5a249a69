"""The one linear pass over a text: words, numbers and signs with their offsets."""

import re
from collections.abc import Iterable

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_SAME = {"‘": "'", "’": "'", "`": "'", "´": "'", "–": "-", "‑": "-", "‐": "-", "−": "-"}


class Tokens:
    """A text in tokens: `words` in lower case, with `starts` and `ends` in code points of the text.

    >>> Tokens("In mid-May 2025").words
    ['in', 'mid', '-', 'may', '2025']
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, spans: Iterable[tuple[int, int]] | None = None) -> None:
        """Read a text once, or take its tokens as they are given."""
        self.text = text
        spans = [match.span() for match in _TOKEN.finditer(text)] if spans is None else list(spans)
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        same = _SAME
        self.words = [text[start:end].lower() for start, end in spans]
        if not text.isascii():
            self.words = [same.get(word, word) for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def original(self, index: int) -> str:
        """Give a token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def glued(self, index: int) -> bool:
        """Whether no space stands before a token."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

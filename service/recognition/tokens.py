"""The one linear pass over a text: words, numbers and signs with their offsets."""

import re
from collections.abc import Sequence
from itertools import accumulate
from operator import sub

_SPACED_TOKEN = re.compile(r"\s*(?:[^\W\d_]+|\d+|[^\w\s]|_)")
_SAME = {"‘": "'", "’": "'", "`": "'", "´": "'", "–": "-", "‑": "-", "‐": "-", "−": "-"}


class Tokens:
    """A text in tokens: `words` in lower case, with `starts` and `ends` in code points of the text.

    `remembered` keeps what a later step worked out about a token, for many mentions ask about the same words.

    >>> Tokens("In mid-May 2025").words
    ['in', 'mid', '-', 'may', '2025']
    """

    __slots__ = ("ends", "remembered", "starts", "text", "words")

    def __init__(self, text: str, spans: Sequence[tuple[int, int]] | None = None) -> None:
        """Read a text once, or take its tokens as they are given."""
        self.text = text
        self.remembered: dict[int, object] = {}
        if spans is None:
            written = self._read()
        else:
            self.starts, self.ends = [start for start, _ in spans], [end for _, end in spans]
            written = [text[start:end] for start, end in spans]
        self.words = list(map(str.lower, written))
        if not text.isascii():
            self.words = [_SAME.get(word, word) for word in self.words]

    def _read(self) -> list[str]:
        """Find the tokens with the spaces before them, so that lengths alone tell the offsets and no loop runs in Python."""
        # spaces at the end have no token behind them: to look for one at each of them would take the square of their number
        spaced = _SPACED_TOKEN.findall(self.text.rstrip())
        written = list(map(str.strip, spaced))
        self.ends = list(accumulate(map(len, spaced)))
        self.starts = list(map(sub, self.ends, map(len, written)))
        return written

    def __len__(self) -> int:
        return len(self.words)

    def original(self, index: int) -> str:
        """Give a token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def glued(self, index: int) -> bool:
        """Whether no space stands before a token."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

"""The one linear pass over a text: words, numbers and signs with their offsets."""

import re
from collections.abc import Sequence
from itertools import accumulate
from operator import sub

_ASCII = r"[A-Za-z]++(?![^\x00-\x7f])|[0-9]++(?![^\x00-\x7f])|[!-/:-@\[-`{-~\x00-\x08\x0e-\x1b\x7f]"
_SPACED_TOKEN = re.compile(rf"[ \t-\r\x1c-\x1f]*(?:{_ASCII}|\s*(?:[^\W\d_]+|\d+|[^\w\s]|_))")
"""A token with the spaces before it; ASCII is spelled out because such sets are looked up twice as fast as classes."""
_SAME = {"‘": "'", "’": "'", "`": "'", "´": "'", "–": "-", "‑": "-", "‐": "-", "−": "-"}
_SIGMA = "Σ"
"""The one letter whose small form hangs on what stands around it."""


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
            self._read()
        else:
            self.starts, self.ends = [start for start, _ in spans], [end for _, end in spans]
            self.words = [_plain(text[start:end].lower(), text) for start, end in spans]

    def _read(self) -> None:
        """Find the tokens with the spaces before them, so that lengths alone tell the offsets and no loop runs in Python."""
        # spaces at the end have no token behind them: to look for one at each of them would take the square of their number
        text = self.text.rstrip()
        small = text.lower()
        aligned = len(small) == len(text) and _SIGMA not in text
        spaced = _SPACED_TOKEN.findall(_plain(small, self.text) if aligned else text)
        written = list(map(str.strip, spaced))
        self.ends = list(accumulate(map(len, spaced)))
        self.starts = list(map(sub, self.ends, map(len, written)))
        self.words = written if aligned else [_plain(word.lower(), self.text) for word in written]

    def __len__(self) -> int:
        return len(self.words)

    @property
    def small(self) -> bool:
        """Whether the text begins its sentences with small letters, as many messages do."""
        return self.text[:1].islower()

    def original(self, index: int) -> str:
        """Give a token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def glued(self, index: int) -> bool:
        """Whether no space stands before a token."""
        return index > 0 and self.starts[index] == self.ends[index - 1]


def _plain(small: str, text: str) -> str:
    """Write the signs that mean the same in one way, but for texts in ASCII, which have but one of each."""
    if not text.isascii():
        for sign, plain in _SAME.items():
            small = small.replace(sign, plain)
    return small

"""What people read in a terminal."""

import unicodedata
from typing import TextIO

from service.representations.labels import label
from service.temporal.timex import Timex

_UNSEEN = {"Cc", "Cf", "Co", "Cs"}
_CLEAR_LINE = "\r\x1b[K"
_EVERY = 10


def plain(text: str) -> str:
    r"""Make one line of a text, without the characters that steer a terminal or turn its direction.

    >>> plain("last\n week\x1b[31m")
    'last week[31m'
    """
    return "".join(letter for letter in " ".join(text.split()) if unicodedata.category(letter) not in _UNSEEN)


def expression_lines(timex: Timex) -> list[str]:
    """Write a resolved mention in two lines: what it means, and why."""
    reason = timex.reason
    meaning = [f'"{plain(timex.text)}"', f"{timex.type} {timex.value}"]
    meaning += [said for said in (timex.mod, timex.quant, timex.freq) if said]
    meaning += [label(timex.interval)] if timex.interval else []
    anchor = f" with ANCHOR = {reason.anchor} ({reason.anchored_on})" if reason.anchor else ""
    return ["  ".join(meaning), f"    {reason.rule}: {reason.term}{anchor}"]


class Progress:
    """A count that is shown in one line while long work goes on, and is gone at its end; on a terminal only.

    Every tenth step is shown: drawing each would take longer than the work.
    """

    def __init__(self, terminal: TextIO, unit: str, *, shown: bool) -> None:
        self._terminal = terminal
        self._unit = unit
        self._shown = shown and terminal.isatty()
        self._steps = 0

    def step(self) -> None:
        """Count one."""
        self._steps += 1
        if self._shown and self._steps % _EVERY == 0:
            self._terminal.write(f"{_CLEAR_LINE}{self._steps:,} {self._unit} …")
            self._terminal.flush()

    def clear(self) -> None:
        """Take the line away, for the end or for a line of text."""
        if self._shown:
            self._terminal.write(_CLEAR_LINE)
            self._terminal.flush()

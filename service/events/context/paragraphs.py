"""Which sentences share a paragraph, and which stand inside a quotation that runs over several."""

import re
from collections.abc import Sequence

from service.events.sentence.sentences import Span

_WRAP_LONGEST = 120
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_MARK = re.compile(r"\n[ \t\r]*\n|[\"“”„«»]|``|''")
_OPENS = {"„": "“", "“": "”", "«": "»", "»": "«", '"': '"', "``": "''", "''": "''"}


def paragraph_numbers(text: str, sentences: Sequence[Span]) -> list[int]:
    r"""Give the number of the paragraph of each sentence; where lines are wrapped by hand, only a blank line ends a paragraph.

    >>> paragraph_numbers("He fell.\n\nHe rose. He ran.", [(0, 8), (10, 18), (19, 26)])
    [0, 1, 1]
    """
    wrapped = max(map(len, text.split("\n"))) <= _WRAP_LONGEST and _BLANK_LINE.search(text) is not None
    numbers: list[int] = []
    end = 0
    for start, stop in sentences:
        gap = text[end:start]
        ends = bool(_BLANK_LINE.search(gap)) or (not wrapped and "\n" in gap)
        numbers.append((numbers[-1] + ends) if numbers else 0)
        end = stop
    return numbers


def quotations(text: str) -> list[Span]:
    """Give the stretches between quotation marks; a paragraph ends what is open, since the next one opens it again.

    >>> quotations('"We left. It rained," he said.')
    [(0, 21)]
    """
    found: list[Span] = []
    start, closing = 0, ""
    for mark in _MARK.finditer(text):
        sign = mark.group()
        if closing and (sign == closing or sign.isspace()):
            found.append((start, mark.end()))
            closing = ""
        elif not closing and sign in _OPENS:
            start, closing = mark.start(), _OPENS[sign]
    return [*found, (start, len(text))] if closing else found

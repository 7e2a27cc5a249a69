"""The timeline as plain text: for a terminal of 80 columns."""

import re
import unicodedata
from collections.abc import Iterator

from service.events.merging.story import Story
from service.representations.labels import label_open, name_claims, name_sources
from service.representations.representation import Representation, TimelineView

_WIDTH = 80
_GAP = "  "
_LEAST_TITLE_WIDTH = 30
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
"""What could move a terminal's cursor or reorder its line."""


def _render(view: TimelineView) -> str:
    if not view.stories:
        return "No stories.\n"
    labels = [label_open(story.interval, story.edtf) for story in view.stories]
    column = max(map(_cells, labels))
    lines: list[str] = []
    for written, story in zip(labels, view.stories, strict=True):
        title, *rest = list(_wrap(_title(story), max(_WIDTH - column - len(_GAP), _LEAST_TITLE_WIDTH)))
        indent = " " * column + _GAP
        lines.append(f"{' ' * (column - _cells(written))}{written}{_GAP}{title}")
        lines += [f"{indent}{part}" for part in rest]
        for note in (_told_by(story), *_disputed(story)):
            lines += [f"{indent}{part}" for part in _wrap(note, max(_WIDTH - len(indent), _LEAST_TITLE_WIDTH))]
        lines.append("")
    count = len(view.stories)
    lines.append(f"{count} {'story' if count == 1 else 'stories'}" + (", and more:" if view.next_address else ""))
    if view.next_address:
        lines.append(view.next_address)
    return "\n".join(lines) + "\n"


def _title(story: Story) -> str:
    marks: list[str] = [mark for mark, usual in ((story.kind, "event"), (story.modality, "happened")) if mark != usual]
    marks += ["dated by context"] if story.dating == "context" else []
    return _clean(story.title) + (f" [{', '.join(marks)}]" if marks else "")


def _told_by(story: Story) -> str:
    told = ", ".join(_clean(source) for source in name_sources(story.sources))
    count = len(story.articles)
    return f"— {told}" + (f" ({count} articles)" if count > len(story.sources) else "")


def _disputed(story: Story) -> Iterator[str]:
    if story.disputed:
        yield f"— others say {_clean('; '.join(name_claims(story.disputed)))}"


def _clean(text: str) -> str:
    return " ".join(_CONTROLS.sub(" ", text).split())


def _cells(text: str) -> int:
    """Count the columns that a text takes on a terminal: two for a wide letter, none for a mark above another."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(unicodedata.combining(letter) != 0 for letter in text)


def _wrap(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in _pieces(text, width):
        if line and _cells(line) + 1 + _cells(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _pieces(text: str, width: int) -> Iterator[str]:
    for word in text.split():
        piece = ""
        for letter in word:
            if _cells(piece) + _cells(letter) > width:
                yield piece
                piece = ""
            piece += letter
        yield piece


REPRESENTATION = Representation("txt", "text/plain", _render)

"""Templates of phrasings, read into sequences: "the (last|past) {count} {unit}"."""

import re
from functools import cache
from itertools import product
from typing import NamedTuple

_PIECE = re.compile(r"\{[a-z_0-9:]+\}|\\[()]|[\[\](|)]|[^\W\d_]+|\d+|[^\w\s]|\s+")
_LOOSE = frozenset(",")


class Element(NamedTuple):
    """One step of a phrasing: a word, or a slot with its category; `tight` when nothing may stand before it."""

    symbol: str
    slot: str | None
    tight: bool


def split_context(template: str) -> tuple[frozenset[str] | None, str]:
    """Take off the words of which one has to stand before a phrasing: they are no part of it.

    >>> split_context("(am|vom) < {part}")[1]
    '{part}'
    """
    context, sign, phrasing = template.rpartition(" < ")
    return (frozenset(element.symbol for (element,) in expand(context)) if sign else None), phrasing


def expand(template: str) -> list[tuple[Element, ...]]:
    """Give all the sequences that a template stands for.

    >>> [[element.symbol for element in sequence] for sequence in expand("[the] (last|past) {unit}")]
    [['the', 'last', 'unit'], ['the', 'past', 'unit'], ['last', 'unit'], ['past', 'unit']]

    A parenthesis behind a backslash stands for itself.
    """
    pieces = _PIECE.findall(template)
    if (
        "".join(pieces) != template
        or "{" in pieces
        or "}" in pieces
        or any(pieces.count(a) != pieces.count(b) for a, b in ("()", "[]"))
    ):
        message = f"cannot read the template {template!r}"
        raise ValueError(message)
    sequences, rest = _alternatives(pieces)
    if rest:
        message = f"unbalanced template {template!r}"
        raise ValueError(message)
    return [_elements(sequence) for sequence in sequences]


def _alternatives(pieces: list[str]) -> tuple[list[list[str]], list[str]]:
    finished: list[list[str]] = []
    current: list[list[list[str]]] = []
    while pieces:
        piece, pieces = pieces[0], pieces[1:]
        if piece in "([":
            inner, pieces = _alternatives(pieces)
            current.append([*inner, []] if piece == "[" else inner)
        elif piece in ")]":
            break
        elif piece == "|":
            finished += _joined(current)
            current = []
        else:
            current.append([[piece]])
    return finished + _joined(current), pieces


def _joined(parts: list[list[list[str]]]) -> list[list[str]]:
    return [[piece for part in choice for piece in part] for choice in product(*parts)]


def _elements(pieces: list[str]) -> tuple[Element, ...]:
    elements: list[Element] = []
    spaced = True
    for piece in pieces:
        if piece[0].isspace():
            spaced = True
        else:
            elements.append(_element(piece, tight=not spaced))
            spaced = False
    return tuple(elements)


@cache
def _element(piece: str, *, tight: bool) -> Element:
    if piece.startswith("{"):
        slot, _, category = piece[1:-1].rpartition(":")
        return Element(category, slot or category, tight)
    return Element(piece.lstrip("\\").lower(), None, tight and piece not in _LOOSE)

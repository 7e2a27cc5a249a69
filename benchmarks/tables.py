"""Plain tables for a terminal."""

from collections.abc import Sequence

Cell = str | int | float | None


def _shown(cell: Cell) -> str:
    if cell is None:
        return "–"
    return f"{cell:.1f}" if isinstance(cell, float) else str(cell)


def table(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """Lay rows out under a header: the first column to the left, the others to the right.

    >>> print(table(["corpus", "value"], [["news", 81.25], ["empty", None]]))
    corpus  value
    ─────────────
    news     81.2
    empty       –
    """
    lines = [list(header), *([_shown(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    laid = [
        "  ".join(cell.ljust(width) if column == 0 else cell.rjust(width) for column, (cell, width) in enumerate(pairs)).rstrip()
        for pairs in (list(zip(line, widths, strict=True)) for line in lines)
    ]
    return "\n".join([laid[0], "─" * (sum(widths) + 2 * (len(widths) - 1)), *laid[1:]])

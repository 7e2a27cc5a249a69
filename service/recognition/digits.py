"""What a number in digits can be."""

from functools import lru_cache

_LONGEST_NUMBER = 9
_RANGES = {
    "day": ((1, 2), 1, 31),
    "mm": ((1, 2), 1, 12),
    "hour": ((1, 2), 0, 24),
    "hmm": ((3, 4), 100, 1259),
    "minute": ((2,), 0, 59),
    "yy": ((2,), 0, 99),
    "digit": ((1,), 0, 9),
    "year": ((4,), 1000, 2199),
    "hhmm": ((4,), 0, 2359),
}
"""How many digits it has, the least, the greatest."""
CATEGORIES = frozenset({"digits", *_RANGES})


def is_number(word: str) -> bool:
    """Whether a token is written in ASCII digits.

    >>> is_number("2025"), is_number("May")
    (True, False)
    """
    return "0" <= word[:1] <= "9"


@lru_cache(maxsize=4096)
def senses(word: str) -> list[tuple[str, object]]:
    """Give the categories that a number belongs to, each with its value.

    >>> senses("31")
    [('digits', 31), ('day', 31), ('minute', 31), ('yy', 31)]
    """
    if len(word) > _LONGEST_NUMBER or not word.isascii():
        return []
    number, width = int(word), len(word)
    found: list[tuple[str, object]] = [("digits", number)]
    for category, (widths, lowest, highest) in _RANGES.items():
        if width in widths and lowest <= number <= highest:
            found.append((category, number))
    return found


@lru_cache(maxsize=4096)
def categories(word: str) -> frozenset[str]:
    """Give the categories alone."""
    return frozenset(category for category, _ in senses(word))

"""The words of a language that tell where a bare number is an hour, and in which half of the day."""

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hours:
    """What makes an hour of a number.

    A bare number is an hour near a word that is `timed` ("doors at 7") where its phrase ends or goes on with one of `followers`
    ("at 7 sharp"); two beside a word of `scoring` are a score. One of `halves` says the half of the day that a time is in, else
    words of `mornings` or `evenings` near it.
    """

    timed: frozenset[str] = _NONE
    followers: frozenset[str] = _NONE
    scoring: frozenset[str] = _NONE
    halves: frozenset[str] = _NONE
    mornings: frozenset[str] = _NONE
    evenings: frozenset[str] = _NONE

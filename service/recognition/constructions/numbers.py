"""How many: cardinals, ordinals, vague counts, and what softens them."""

from typing import NamedTuple

from service.recognition.construction import construction


class Count(NamedTuple):
    """A number of units; None where nobody says how many ("several"); `mod` is a TIMEX3 modifier ("about")."""

    number: float | None
    mod: str | None = None


@construction("digits", gives="cardinal")
def digits(digits: int) -> float:
    """Read "12"."""
    return digits


@construction("number word", gives="cardinal")
def number_word(small: int) -> float:
    """Read "seven"."""
    return small


@construction("tens and ones", gives="cardinal")
def tens_and_ones(tens: int, small: int) -> float | None:
    """Read "twenty-five"."""
    return tens + small if tens % 10 == 0 and tens >= 20 and small < 10 else None  # noqa: PLR2004 (twenty to ninety, one to nine)


@construction("grouped thousands", gives="cardinal")
def grouped_thousands(high: int, low: int) -> float | None:
    """Read "1,500"."""
    return high * 1000 + low if high < 1000 and low < 1000 else None  # noqa: PLR2004 (groups of three digits)


@construction("multiplied", gives="cardinal")
def multiplied(magnitude: int, small: float = 1, digits: float = 0) -> float:
    """Read "two hundred", "a dozen", "6,000"."""
    return (digits or small) * magnitude


@construction("ordinal word", gives="ordinal")
def ordinal_word(nth: int) -> int:
    """Read "third"."""
    return nth


@construction("ordinal tens", gives="ordinal")
def ordinal_tens(tens: int, nth: int) -> int | None:
    """Read "twenty-first"."""
    return tens + nth if tens % 10 == 0 and nth < 10 else None  # noqa: PLR2004 (first to ninth)


@construction("ordinal digits", gives="ordinal")
def ordinal_digits(digits: int) -> int | None:
    """Read "21st"."""
    return digits or None


@construction("cardinal", gives="count")
def cardinal(cardinal: float) -> Count:
    """Read a plain number."""
    return Count(cardinal)


@construction("article", gives="count")
def article() -> Count:
    """Read "a", as in "a year ago"."""
    return Count(1)


@construction("decimal", gives="count")
def decimal(whole: int, fraction: int) -> Count:
    """Read "2.5"."""
    return Count(float(f"{whole}.{fraction}"))


@construction("and a half", gives="count")
def and_a_half(cardinal: float = 1) -> Count:
    """Read "two and a half"."""
    return Count(cardinal + 0.5)


@construction("one half", gives="count")
def one_half() -> Count:
    """Read "half a"."""
    return Count(0.5)


@construction("one quarter", gives="count")
def one_quarter() -> Count:
    """Read "a quarter of a"."""
    return Count(0.25)


@construction("three quarters", gives="count")
def three_quarters() -> Count:
    """Read "three quarters of an"."""
    return Count(0.75)


@construction("fraction", gives="count")
def fraction(cardinal: float, upper: int, lower: int) -> Count | None:
    """Read "2 1/2"."""
    return Count(cardinal + upper / lower) if 0 < upper < lower else None


@construction("vague count", gives="count")
def vague_count() -> Count:
    """Read "several"."""
    return Count(None)


@construction("couple", gives="count")
def couple() -> Count:
    """Read "a couple of"."""
    return Count(2, "APPROX")


@construction("count with another", gives="count")
def count_with_another(cardinal: float) -> Count:
    """Read "20 more", "another two"."""
    return Count(cardinal)


@construction("over a count", gives="quantity")
def over_a_count(count: Count) -> Count | None:
    """Read "over three"; "over several" tells a time through which something goes on."""
    return None if count.number is None else Count(count.number, "MORE_THAN")


@construction("fewer than", gives="quantity")
def fewer_than(count: Count) -> Count | None:
    """Read "fewer than three"; one of a unit cannot be fewer: "three fewer than a year ago" compares."""
    return None if count.number == 1 else Count(count.number, "LESS_THAN")


@construction("one or two", gives="count")
def one_or_two(cardinal: float, more: float) -> Count | None:
    """Read "two or three", "six to nine": the number is open."""
    return Count(None, "APPROX") if cardinal < more else None


@construction("plain count", gives="quantity")
def plain_count(count: Count) -> Count:
    """Read a count with nothing around it."""
    return count


@construction("softened count", gives="quantity")
def softened_count(count: Count, soft: str) -> Count:
    """Read "about three", "nearly two"."""
    return Count(count.number, soft)


@construction("softened one", gives="quantity")
def softened_one(soft: str) -> Count:
    """Read "ein gutes (Jahr)", a good year and more."""
    return Count(1, soft)


def _bounded(name: str, mod: str) -> None:
    def bounded(count: Count) -> Count:
        return Count(count.number, mod)

    construction(name, gives="quantity")(bounded)


for _name, _mod in {
    "more than": "MORE_THAN",
    "less than": "LESS_THAN",
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
}.items():
    _bounded(_name, _mod)


@construction("count with a half", gives="count")
def count_with_a_half(half_number: float) -> Count:
    """Read "zweieinhalb" (two and a half), "anderthalb" (one and a half)."""
    return Count(half_number)

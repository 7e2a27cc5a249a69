"""Holidays by their names: one construction each, since every language has its own words for them."""

from collections.abc import Callable

from service.recognition.construction import construction
from service.recognition.holidays import EASTER, FIXED, NATIONAL, Holiday
from service.temporal.repeating import Repeating


def _feast(key: str) -> Callable[[], Repeating]:
    return lambda: Holiday(key)


for _key in (*FIXED, *EASTER, *NATIONAL):
    construction(f"holiday: {_key}", gives="name")(_feast(_key))

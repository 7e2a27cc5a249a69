"""Addresses, file names and codes: what looks like time inside of them is none."""

import re

from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens

_REACH = 100
"""How many characters of a word without spaces are looked at on either side."""
_ADDRESS = re.compile(r"://|^www\.|\w@\w|\w\.[a-z]{2,6}/|\w\.(?:pdf|html?|jpe?g|png|csv|txt|docx?|xlsx?|zip)\b", re.IGNORECASE)

_SIGNS = frozenset("./@")
"""Signs of which every address has one, with something behind it: to look for them is cheaper than for an address."""
_CLOSING = ".,;:!?'\"”’)]"


def drop_addresses(mentions: list[Mention], tokens: Tokens, _language: Language) -> list[Mention]:
    """Drop what stands inside of a longer word: a link, an address, a file name, a code ("t.co/150h2CT", "#HWW1HR")."""
    return [mention for mention in mentions if not _is_inside(mention, tokens)]


def _is_inside(mention: Mention, tokens: Tokens) -> bool:
    text, start, end = tokens.text, tokens.starts[mention.first], tokens.ends[mention.last - 1]
    left, right = text[start - 1 : start], text[end : end + 1]
    if (not left or left.isspace()) and (not right or right.isspace()):
        return False
    if left.isalnum() or right.isalnum():
        return True
    around = _behind_space(text[max(0, start - _REACH) : start]) + text[start:end] + _before_space(text[end : end + _REACH])
    return not _SIGNS.isdisjoint(around.rstrip(_CLOSING)) and _ADDRESS.search(around) is not None


def _behind_space(text: str) -> str:
    parts = text.split()
    return parts[-1] if parts and not text[-1].isspace() else ""


def _before_space(text: str) -> str:
    parts = text.split(maxsplit=1)
    return parts[0] if parts and not text[0].isspace() else ""

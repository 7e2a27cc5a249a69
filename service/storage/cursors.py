"""Opaque cursors: the place of the last item of a page in its order, so that later inserts move nothing."""

import base64
import binascii
import json

from service.storage.errors import BadCursorError

_VERSION = 1
Key = tuple[str | float, str]


def write(order: str, key: Key) -> str:
    """Make a cursor behind the item with this key in this order.

    >>> read("date", write("date", ("2026-01-05T00:00:00", "st_1")))
    ('2026-01-05T00:00:00', 'st_1')
    """
    text = json.dumps([_VERSION, order, *key], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def read(order: str, cursor: str) -> Key:
    """Read the key in a cursor; raises `BadCursorError` for anything that `write` did not write for this order."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        written = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        json.dumps(written, ensure_ascii=False, allow_nan=False).encode()  # no lone surrogate, no infinity
    except (UnicodeError, binascii.Error, ValueError, RecursionError) as error:
        raise BadCursorError(cursor) from error
    match written:
        case [1, str(place), str() | float() as first, str(second)] if place == order:
            return first, second
    raise BadCursorError(cursor)

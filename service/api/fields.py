"""Strict marshmallow fields: what has the wrong JSON type or another notation is refused, never converted."""

import re
from datetime import date, datetime
from typing import Any, Final, TypeVar

from marshmallow import ValidationError, fields

T = TypeVar("T")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})",
    re.IGNORECASE,
)
_NO_OFFSET: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+", re.IGNORECASE)
_WEB_ADDRESS: Final = re.compile(r"https?://[^\x00-\x20\x7f<>\"\\^`{|}]+")
_MONTH_DAY: Final = re.compile(r"([0-9]{2})-([0-9]{2})")
_LETTER_OR_DIGIT: Final = re.compile(r"[^\W_]")
_A_LEAP_YEAR: Final = 2024
_COUNT: Final = re.compile(r"[0-9]{1,9}")
_INK: Final = re.compile(
    r"[^\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]"
)  # \S of ECMA 262, as in openapi.yaml
_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"


class StrictField(fields.Field[T]):
    """A field that says briefly what is missing, and takes null only where it is told to, whatever stands for a missing value."""

    def __init__(self, *, allow_none: bool = False, **options: Any) -> None:  # noqa: ANN401 - as marshmallow's own
        messages: dict[str, str | list[Any] | dict[Any, Any]] = {"required": "Is required.", "null": "Must not be null."}
        super().__init__(error_messages=messages, allow_none=allow_none, **options)


class StrictString(StrictField[str]):
    r"""A JSON string that is not blank.

    NUL and lone surrogates, which no database keeps, are read as U+FFFD one for one, so that offsets stay.

    >>> StrictString().deserialize("a\x00b")
    'a\ufffdb'
    >>> StrictString(max_length=3).deserialize(12)
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must be a string.
    """

    def __init__(self, *, max_length: int | None = None, **options: Any) -> None:  # noqa: ANN401 - as marshmallow's own
        super().__init__(**options)
        self.max_length = max_length

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> str:  # noqa: ARG002
        if not isinstance(value, str):
            raise ValidationError("Must be a string.")
        if not _INK.search(value):
            raise ValidationError("Must not be empty.")
        if self.max_length is not None and len(value) > self.max_length:
            raise ValidationError(f"Must have at most {self.max_length} characters.")
        return _UNSTORABLE.sub(_REPLACEMENT, value)


class Flag(StrictField[bool]):
    """A JSON true or false.

    >>> Flag().deserialize("yes")
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must be true or false.
    """

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> bool:  # noqa: ARG002
        if not isinstance(value, bool):
            raise ValidationError("Must be true or false.")
        return value


class Ids(StrictField[list[str]]):
    """A JSON array of different ids.

    >>> Ids(least=2).deserialize(["st_1", "st_1"])
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must be an array of different ids, at least 2.
    """

    def __init__(self, *, least: int, **options: Any) -> None:  # noqa: ANN401 - as marshmallow's own
        super().__init__(**options)
        self.least = least

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> list[str]:  # noqa: ARG002
        ids = value if isinstance(value, list) else []
        strings = [one for one in ids if isinstance(one, str)]
        if len(strings) < len(ids) or len(set(strings)) < max(len(ids), self.least):
            raise ValidationError(f"Must be an array of different ids, at least {self.least}.")
        return [_UNSTORABLE.sub(_REPLACEMENT, one) for one in strings]


class WebAddress(StrictString):
    """An absolute http or https address; other schemes could run as a script when a page links them.

    >>> WebAddress().deserialize("javascript:alert(1)")
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must be an address that starts with http:// or https:// and has no spaces.
    """

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if not _WEB_ADDRESS.fullmatch(text):
            raise ValidationError("Must be an address that starts with http:// or https:// and has no spaces.")
        return text


class Choice(StrictString):
    """One of a few words.

    >>> Choice(("en", "de")).deserialize("tlh")
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: 'tlh' is not supported; use one of: en, de.
    """

    def __init__(self, choices: tuple[str, ...], *, named: str | None = None, **options: Any) -> None:  # noqa: ANN401 - as marshmallow's own
        super().__init__(**options)
        self.choices = choices
        self.named = named or f"use one of: {', '.join(choices)}"

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if text not in self.choices:
            raise ValidationError(f"{text[:40]!r} is not supported; {self.named}.")
        return text


class SearchWords(StrictString):
    """What a person searches for: without a letter or a digit nothing could ever be found.

    >>> SearchWords().deserialize("?!")
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must hold a letter or a digit.
    """

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if not _LETTER_OR_DIGIT.search(text):
            raise ValidationError("Must hold a letter or a digit.")
        return text


class Published(StrictField[date | datetime]):
    """A publication date: a day, or a date-time with its offset (RFC 3339), in the years 1 to 9999.

    >>> Published().deserialize("2026-01-10")
    datetime.date(2026, 1, 10)
    >>> Published().deserialize("2026-01-10T18:30:00+01:00").isoformat()
    '2026-01-10T18:30:00+01:00'
    >>> Published().deserialize("2026-W02-6")
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must be a day such as 2026-01-10 or a date-time such as 2026-01-10T18:30:00+01:00.
    """

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> date | datetime:  # noqa: ARG002
        if not isinstance(value, str):
            raise ValidationError("Must be a string.")
        try:
            if _DAY.fullmatch(value):
                return date.fromisoformat(value)
            if _MOMENT.fullmatch(value):
                return datetime.fromisoformat(value.upper())
        except ValueError as error:
            raise ValidationError(f"{value!r} is not a date that exists in the years 1 to 9999.") from error
        if _NO_OFFSET.fullmatch(value):
            raise ValidationError("A date-time needs its offset, such as 2026-01-10T18:30:00+01:00 or 2026-01-10T17:30:00Z.")
        raise ValidationError("Must be a day such as 2026-01-10 or a date-time such as 2026-01-10T18:30:00+01:00.")


class Count(StrictField[int]):
    """A whole number in a query string: ASCII digits only.

    >>> Count(1, 500).deserialize("20")
    20
    >>> Count(1, 500).deserialize("+20")
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must be a whole number from 1 to 500.
    """

    def __init__(self, least: int, most: int, **options: Any) -> None:  # noqa: ANN401 - as marshmallow's own
        super().__init__(**options)
        self.least = least
        self.most = most

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> int:  # noqa: ARG002
        if isinstance(value, str) and _COUNT.fullmatch(value) and self.least <= int(value) <= self.most:
            return int(value)
        raise ValidationError(f"Must be a whole number from {self.least} to {self.most}.")


class MonthDay(StrictField[tuple[int, int]]):
    """A day of any year.

    >>> MonthDay().deserialize("02-29")
    (2, 29)
    >>> MonthDay().deserialize("02-30")
    Traceback (most recent call last):
    ...
    marshmallow.exceptions.ValidationError: Must be a month and a day such as 05-20.
    """

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> tuple[int, int]:  # noqa: ARG002
        match = _MONTH_DAY.fullmatch(value) if isinstance(value, str) else None
        try:
            if match:
                day = date(_A_LEAP_YEAR, int(match[1]), int(match[2]))
                return day.month, day.day
        except ValueError:
            pass
        raise ValidationError("Must be a month and a day such as 05-20.")

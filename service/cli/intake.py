"""Articles in files: what `timeline add` reads, before it is checked."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Literal

Form = Literal["json", "ndjson", "txt"]
FORMS: Final[Mapping[str, Form]] = {".json": "json", ".ndjson": "ndjson", ".jsonl": "ndjson", ".txt": "txt"}
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Found:
    """What is at one place of a file, meant as an article but not checked yet."""

    place: str
    content: object


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a place of a file, or a whole file, cannot be read; the rest still can."""

    place: str
    reason: str


Read = Iterator[Found | Unreadable]


def read_file(path: Path, form: Form | None = None) -> Read:
    """Read the articles of a file; the ending of its name says the form where `form` does not.

    `json` holds an article or a list of articles, `ndjson` an article a line, `txt` the text of one article.
    """
    form = form or FORMS.get(path.suffix.lower())
    if form is None:
        yield Unreadable(str(path), f"its name must end in one of {', '.join(FORMS)}, or --form must say what it is")
        return
    try:
        with path.open("rb") as file:
            yield from read_stream(file, str(path), form)
    except OSError as error:
        yield Unreadable(str(path), error.strerror or str(error))


def read_stream(stream: BinaryIO, name: str, form: Form) -> Read:
    """Read the articles of an open file; places are called after `name`.

    >>> from io import BytesIO
    >>> list(read_stream(BytesIO(b'{"text": "They met last week."}'), "-", "ndjson"))
    [Found(place='-:1', content={'text': 'They met last week.'})]
    """
    return _READERS[form](stream, name)


def _read_json(stream: BinaryIO, name: str) -> Read:
    found = _parsed(stream.read(), name)
    if isinstance(found, Found) and isinstance(found.content, list):
        yield from (Found(f"{name}[{position}]", content) for position, content in enumerate(found.content))
    else:
        yield found


def _read_ndjson(stream: Iterable[bytes], name: str) -> Read:
    for number, line in enumerate(stream, start=1):
        if line.strip():
            yield _parsed(line, f"{name}:{number}")


def _read_txt(stream: BinaryIO, name: str) -> Read:
    text = _decoded(stream.read(), name)
    yield text if isinstance(text, Unreadable) else Found(name, {"text": text})


_READERS: Final[Mapping[Form, Callable[[BinaryIO, str], Read]]] = {
    "json": _read_json,
    "ndjson": _read_ndjson,
    "txt": _read_txt,
}


def _decoded(content: bytes, place: str) -> str | Unreadable:
    try:
        return content.decode("utf-8").removeprefix(_MARK)
    except UnicodeDecodeError as error:
        return Unreadable(place, f"it is not UTF-8 at byte {error.start}")


def _parsed(content: bytes, place: str) -> Found | Unreadable:
    text = _decoded(content, place)
    if isinstance(text, Unreadable):
        return text
    try:
        return Found(place, json.loads(text))
    except ValueError as error:
        return Unreadable(place, f"it is not JSON: {error}")
    except RecursionError:
        return Unreadable(place, "it is not JSON that can be read: it is nested too deep")

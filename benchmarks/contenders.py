"""Those who run in the race, each in a process of its own: we, without and with events, dateparser, chrono-node where node is."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from datetime import time as clock
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from service import pipeline
from service.document import Document

CHRONO = "chrono-node@2.10.3"
_FOLDER = Path(__file__).resolve().parent / ".node"
_INSTALL_SECONDS = 120


class Contender(Protocol):
    """Something that finds dates in documents, and times itself."""

    def run(self, documents: Sequence[Document]) -> float:
        """Read all documents; answer the seconds of processor time that it took."""


Start = Callable[[], AbstractContextManager[Contender]]
"""What starts a contender afresh."""


class Resolver:
    """What the service does: recognition and resolution."""

    name = "pipeline.resolve"
    _read: Callable[[Document], object] = staticmethod(pipeline.resolve)

    def run(self, documents: Sequence[Document]) -> float:
        """Read all documents; answer the seconds of processor time that it took."""
        started = time.process_time()
        for document in documents:
            self._read(document)
        return time.process_time() - started


class Annotator(Resolver):
    """What the service does with an article before it is stored: recognition, resolution and events."""

    name = "pipeline.annotate"
    _read = staticmethod(pipeline.annotate)


class Dateparser:
    """The search of dateparser, with the language given: guessing it would take far longer."""

    name = "dateparser search_dates"

    def __init__(self) -> None:
        """Load it."""
        from dateparser.search import search_dates  # noqa: PLC0415 (the process of the resolver does without it)

        self._search = search_dates

    def run(self, documents: Sequence[Document]) -> float:
        """Read all documents; answer the seconds of processor time that it took."""
        settings: list[Any] = [
            {"RELATIVE_BASE": datetime.combine(document.published, clock()), "PREFER_DATES_FROM": "past"}
            for document in documents
        ]
        started = time.process_time()
        for document, setting in zip(documents, settings, strict=True):
            self._search(document.text, languages=[document.language], settings=setting)
        return time.process_time() - started


class Process:
    """A contender in a process that lives through many turns: a line of JSON in, its seconds out."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def run(self, documents: Sequence[Document]) -> float:
        """Read all documents; answer the seconds it took, those of handing them over not counted."""
        if self._process.stdin is None or self._process.stdout is None:
            raise ValueError("the process needs pipes to talk through")
        request = {"documents": [[document.text, document.published.isoformat()] for document in documents]}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return float(json.loads(self._process.stdout.readline())["seconds"])


@contextmanager
def _started(command: Sequence[str]) -> Iterator[Process]:
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        yield Process(process)


def _installed() -> bool:
    """Whether chrono-node is there, or could be installed."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return False
    if (_FOLDER / "node_modules" / "chrono-node").is_dir():
        return True
    _FOLDER.mkdir(exist_ok=True)
    command = ["npm", "install", "--prefix", str(_FOLDER), "--no-audit", "--no-fund", "--no-save", CHRONO]
    with suppress(subprocess.TimeoutExpired):
        return subprocess.run(command, capture_output=True, check=False, timeout=_INSTALL_SECONDS).returncode == 0
    return False


def start_of(name: str) -> Start:
    """Tell how a contender in Python is started."""
    return partial(_started, [sys.executable, "-m", "benchmarks.runner", name])


def starts() -> dict[str, Start]:
    """Tell how each contender is started; chrono-node is left out where node is absent or the package cannot be installed."""
    chrono = partial(_started, ["node", str(Path(__file__).with_name("chrono.mjs")), str(_FOLDER)])
    return {
        Resolver.name: start_of(Resolver.name),
        Annotator.name: start_of(Annotator.name),
        **({CHRONO: chrono} if _installed() else {}),
        Dateparser.name: start_of(Dateparser.name),
    }

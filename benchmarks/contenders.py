"""Those who run in the race: the resolver, dateparser, and chrono-node where node is present."""

import json
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from datetime import time as clock
from pathlib import Path
from typing import Any, Protocol

from dateparser.search import search_dates

from service import pipeline
from service.document import Document

CHRONO = "chrono-node@2.10.3"
_FOLDER = Path(__file__).resolve().parent / ".node"
_INSTALL_SECONDS = 120


class Contender(Protocol):
    """Something that finds dates in documents, and times itself."""

    @property
    def name(self) -> str:
        """What the table calls it."""

    def run(self, documents: Sequence[Document]) -> float:
        """Read all documents; answer the seconds it took."""


class Resolver:
    """What the service does: recognition and resolution."""

    name = "pipeline.resolve"

    def run(self, documents: Sequence[Document]) -> float:
        """Read all documents; answer the seconds it took."""
        started = time.perf_counter()
        for document in documents:
            pipeline.resolve(document)
        return time.perf_counter() - started


class Dateparser:
    """The search of dateparser, with the language given: guessing it would take far longer."""

    name = "dateparser search_dates"

    def run(self, documents: Sequence[Document]) -> float:
        """Read all documents; answer the seconds it took."""
        settings: list[Any] = [
            {"RELATIVE_BASE": datetime.combine(document.published, clock()), "PREFER_DATES_FROM": "past"}
            for document in documents
        ]
        started = time.perf_counter()
        for document, setting in zip(documents, settings, strict=True):
            search_dates(document.text, languages=[document.language], settings=setting)
        return time.perf_counter() - started


class ChronoNode:
    """The best-known finder of dates in JavaScript, in a node process that lives through all rounds and times itself."""

    name = CHRONO

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


@contextmanager
def chrono_node() -> Iterator[ChronoNode | None]:
    """Start chrono-node; None where node is absent or the package cannot be installed."""
    if not _installed():
        yield None
        return
    command = ["node", str(Path(__file__).with_name("chrono.mjs")), str(_FOLDER)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        yield ChronoNode(process)

"""Figures kept from release to release: one JSON file a release and kind, in `benchmarks/results/`."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from benchmarks.corpora import ROOT

FOLDER = Path(__file__).resolve().parent / "results"
SCHEMA = 1
"""Version of the shape of the files; raised when a field changes its meaning."""


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))


def _path(kind: str, version: str, folder: Path) -> Path:
    return folder / f"{kind}-{version}.json"


def release() -> str:
    """Name the release that is measured, as the project does."""
    with (ROOT / "pyproject.toml").open("rb") as settings:
        return str(tomllib.load(settings)["project"]["version"])


def save(kind: str, version: str, content: dict[str, Any], *, folder: Path = FOLDER) -> Path:
    """Keep the figures of a release ("accuracy" or "speed"), in place of earlier ones of the same release."""
    path = _path(kind, version, folder)
    folder.mkdir(parents=True, exist_ok=True)
    record = {"schema": SCHEMA, "kind": kind, "version": version, **content}
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    return path


def last(kind: str, *, folder: Path = FOLDER) -> dict[str, Any]:
    """Read the figures of the newest release that has any, or an empty record.

    Files of another schema are passed over: their figures do not compare.
    """
    found = []
    for path in folder.glob(f"{kind}-*.json"):
        record = json.loads(path.read_text(encoding="utf-8"))
        if record.get("schema") == SCHEMA:
            found.append(record)
    return max(found, key=lambda record: _order(record["version"]), default={})

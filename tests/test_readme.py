"""The tour of the README, run as it is written: each command, and the answer that it shows."""

import doctest
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError

import pytest

from service.api.languages import READ_IN_FULL
from service.api.schemas import ResolveSchema, TimelineSchema
from service.app import create_app
from service.config import Settings
from service.representations.representation import representations

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ADDRESS = "http://127.0.0.1:8000"
STARTS_WITHIN = 60.0
ANSWERS_WITHIN = 60.0
TIMELINE = [sys.executable, "-c", "from service.cli import main; main()"]


def goes_on(command: str) -> bool:
    """Whether the shell would ask for another line: after a backslash, and inside quotation marks."""
    try:
        shlex.split(command)
    except ValueError:
        return True
    return command.endswith("\\")


def sessions() -> list[tuple[str, str]]:
    """The commands behind `$` in the console blocks, each with what it answers."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, answer = part.partition("\n")
            while goes_on(command):
                line, _, answer = answer.partition("\n")
                command += f"\n{line}"
            found.append((command, answer))
    return found


def pattern(answer: str) -> str:
    """What the answer must match: `…` stands for anything, the end of a line for any space before it."""
    lines = (re.escape(line.rstrip()).replace("…", ".*?") for line in answer.strip("\n").splitlines())
    return "[ \t]*\n".join(lines) + r"\s*"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_ready(server: subprocess.Popen, address: str) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            urllib.request.urlopen(f"{address}/readyz", timeout=5).close()
        except (URLError, OSError):
            if server.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    """A folder with the samples, and `timeline` on the path."""
    folder = tmp_path_factory.mktemp("tour")
    shutil.copytree(ROOT / "samples", folder / "samples")
    (folder / "bin").mkdir()
    script = folder / "bin" / "timeline"
    script.write_text(f'#!/bin/sh\nexec {TIMELINE[0]} -c "{TIMELINE[2]}" "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return folder


@pytest.fixture(scope="module")
def environment(place) -> dict[str, str]:
    return {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{place}/timeline.sqlite3",
        "PATH": f"{place}/bin:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture(scope="module")
def address(place, environment) -> Iterator[str]:
    """The address of the service, started as `make run` starts it."""
    port = free_port()
    samples = sorted(map(str, (place / "samples").glob("*.json")))
    for command in (["migrate"], ["add", *samples]):
        subprocess.run([*TIMELINE, *command], env=environment, check=True, cwd=place, capture_output=True, timeout=STARTS_WITHIN)
    with (place / "server.log").open("wb") as log:
        serve = [*TIMELINE, "serve", f"--port={port}", "--workers=1"]
        server = subprocess.Popen(serve, env=environment, cwd=place, stdout=log, stderr=log)
    try:
        wait_until_ready(server, f"http://127.0.0.1:{port}")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=STARTS_WITHIN)


def test_the_readme_has_a_tour():
    assert len(sessions()) >= 10


@pytest.mark.server
@pytest.mark.skipif(shutil.which("curl") is None, reason="the tour is taken with curl")
def test_the_tour_goes_as_the_readme_says(address, environment, place):
    for command, answer in sessions():
        ran = subprocess.run(
            ["bash", "-c", command.replace(ADDRESS, address)],
            env=environment,
            cwd=place,
            capture_output=True,
            text=True,
            timeout=ANSWERS_WITHIN,
            check=False,
        )
        got = (ran.stdout + ran.stderr).replace(address, ADDRESS)
        assert re.fullmatch(pattern(answer), got, flags=re.DOTALL), f"$ {command}\n{got}\ninstead of\n{answer}"


@pytest.mark.parametrize(
    ("answer", "got", "fits"),
    [
        ("one\n", "one", True),
        ("one\n", "one\ntwo\n", False),
        ("one …\n", "one two\n", True),
        ("one\n…\n", "one\ntwo\nthree\n", True),
        ("a.c\n", "abc\n", False),
        ("", "one", False),
    ],
)
def test_an_answer_is_compared_to_the_letter(answer, got, fits):
    assert bool(re.fullmatch(pattern(answer), got, flags=re.DOTALL)) is fits


def test_the_library_answers_as_the_readme_says():
    outcome = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert outcome.attempted > 3
    assert outcome.failed == 0


def rows(heading: str) -> list[list[str]]:
    """The cells of the table under a heading of the README."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip().strip("`") for cell in line.strip("|").split(" | ")] for line in lines[1:]]


def test_the_readme_documents_every_filter_and_no_other():
    declared = [field.data_key or name for name, field in TimelineSchema(Settings()).fields.items()]
    assert sorted(row[0] for row in rows("Filters")) == sorted(declared)


def test_the_readme_documents_every_way_to_read_and_no_other():
    assert {row[0] for row in rows("Readings")} == set(ResolveSchema().fields) - {"text", "published", "language"}


def test_the_readme_documents_every_format_and_no_other():
    declared = {name: one.media_type for name, one in representations().items()}
    assert {row[0]: row[1] for row in rows("Formats")} == declared


def test_the_readme_documents_every_language_and_no_other():
    (languages,) = [row[1] for row in rows("Filters") if row[0] == "language"]
    assert languages.removesuffix(" …").replace("`", "").split(", ") == sorted(READ_IN_FULL)


def test_the_readme_documents_every_call_and_no_other():
    app = create_app(Settings(database_url="sqlite:///:memory:"))
    rules = {re.sub(r"<(?:\w+:)?(\w+?)(?:_id)?>", "{id}", rule.rule) for rule in app.url_map.iter_rules()}
    documented = {path for row in rows("HTTP") for path in re.findall(r"/[^\s`,|]*", row[0])}
    assert documented <= rules
    assert {rule for rule in rules if rule.startswith("/v1/") and "<" not in rule} <= documented


def test_every_place_that_the_readme_names_is_there():
    named = [name for row in rows("Where things are") for name in re.findall(r"[\w/]+(?:/|\.py)", row[0])]
    assert len(named) > 10
    assert [name for name in named if not (ROOT / "service" / name).exists()] == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_no_link_between_the_pages_is_dead(page):
    links = re.findall(r"\]\((\w[\w./-]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_place_that_contributors_are_sent_to_is_there():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    places = set(re.findall(r"`((?:service|tests|benchmarks)/[\w./]*)`", text))
    assert len(places) > 10
    assert [place for place in sorted(places) if not re.search("XX|NAME", place) and not (ROOT / place).exists()] == []

"""What import-linter cannot say about the layers: no clock, no environment, nothing but the standard library."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SERVICE = Path(__file__).parent.parent / "service"
PURE = ("pipeline.py", "document.py", "events", "resolution", "recognition", "languages", "temporal")
MAY_READ_THE_ENVIRONMENT = {"config.py", "wsgi.py", "cli/main.py"}
CLOCKS = {"today", "now", "utcnow", "time", "time_ns", "localtime", "gmtime"}
CLOCK_OWNERS = {"date", "datetime", "time", "dt"}


def modules(*names: str) -> list[Path]:
    found = [
        path for name in names for path in ([SERVICE / name] if name.endswith(".py") else sorted((SERVICE / name).rglob("*.py")))
    ]
    assert found
    return found


def clocks_read(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            owner = node.func.value
            name = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
            if name in CLOCK_OWNERS:
                yield node.lineno


def environment_reads(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}:
            yield node.lineno
        if (
            isinstance(node, ast.ImportFrom)
            and node.module == "os"
            and {name.name for name in node.names} & {"environ", "getenv"}
        ):
            yield node.lineno


def foreign_imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        names = [name.name for name in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("service.temporal"):
                yield name


def parsed(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@pytest.mark.parametrize("path", modules(*PURE), ids=lambda path: str(path.relative_to(SERVICE)))
def test_the_pure_layers_read_no_clock(path):
    assert list(clocks_read(parsed(path))) == []


@pytest.mark.parametrize("path", sorted(SERVICE.rglob("*.py")), ids=lambda path: str(path.relative_to(SERVICE)))
def test_the_environment_is_read_in_one_place(path):
    if str(path.relative_to(SERVICE)) not in MAY_READ_THE_ENVIRONMENT:
        assert list(environment_reads(parsed(path))) == []


@pytest.mark.parametrize("path", modules("temporal"), ids=lambda path: path.name)
def test_the_algebra_of_time_needs_the_standard_library_only(path):
    assert list(foreign_imports(parsed(path))) == []


@pytest.mark.parametrize("source", ["datetime.now()", "date.today()", "time.time()", "datetime.date.today()"])
def test_a_clock_is_seen(source):
    assert list(clocks_read(ast.parse(source)))


@pytest.mark.parametrize("source", ["os.environ['A']", "os.getenv('A')", "from os import environ"])
def test_a_read_of_the_environment_is_seen(source):
    assert list(environment_reads(ast.parse(source)))


@pytest.mark.parametrize("source", ["import numpy", "from dateparser import parse", "import service.document"])
def test_a_foreign_import_is_seen(source):
    assert list(foreign_imports(ast.parse(source)))

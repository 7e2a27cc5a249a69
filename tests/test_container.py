"""What the image claims: two stages, a user of its own, a health check without curl, no build tools."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def stages() -> list[list[tuple[str, str]]]:
    """The instructions of each stage, as (name, arguments)."""
    text = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    instructions = [tuple(line.split(maxsplit=1)) for line in text.splitlines() if line and not line.startswith("#")]
    starts = [position for position, (name, _) in enumerate(instructions) if name == "FROM"]
    return [instructions[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]


def arguments(stage, name):
    return [value for instruction, value in stage if instruction == name]


def test_what_is_built_in_one_stage_runs_in_another(stages):
    build, final = stages
    assert " AS build" in arguments(build, "FROM")[0]
    assert "--from=build /venv /venv" in arguments(final, "COPY")


def test_both_stages_use_one_python(stages):
    assert len({arguments(stage, "FROM")[0].removesuffix(" AS build") for stage in stages}) == 1


def test_the_service_runs_as_a_user_of_its_own(stages):
    (user,) = arguments(stages[-1], "USER")
    assert user not in {"root", "0"}
    names = [name for name, _ in stages[-1]]
    assert names.index("USER") < names.index("CMD")


def test_nothing_is_built_or_fetched_in_the_final_image(stages):
    ran = " ".join(arguments(stages[-1], "RUN"))
    assert not re.search(r"\b(apt-get|pip|gcc|make|curl|wget)\b", ran)
    assert "uninstall --yes pip" in " ".join(arguments(stages[0], "RUN"))


def test_the_health_check_asks_the_service_without_curl(stages):
    (check,) = arguments(stages[-1], "HEALTHCHECK")
    assert "/readyz" in check
    assert not re.search(r"curl|wget", check)


def test_the_service_listens_beyond_the_container(stages):
    (command,) = arguments(stages[-1], "CMD")
    assert '"0.0.0.0"' in command
    assert arguments(stages[-1], "EXPOSE") == ["8000"]


def test_the_database_is_in_the_volume(stages):
    (volume,) = arguments(stages[-1], "VOLUME")
    assert f"DATABASE_URL=sqlite:///{volume}/" in " ".join(arguments(stages[-1], "ENV"))
    compose = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
    assert compose["services"]["timeline"]["volumes"] == [f"timeline:{volume}"]


def test_what_is_copied_is_let_in(stages):
    let_in = {
        line.removeprefix("!") for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"
    }
    copied = {value.split()[0] for value in arguments(stages[-1], "COPY") if not value.startswith("--from")}
    assert copied <= let_in
    assert {"service", "pyproject.toml", "README.md"} <= let_in

import re
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

from service.config import SettingError, Settings

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
DECLARED = {declared.metadata["variable"]: declared for declared in fields(Settings)}


def test_every_setting_has_a_default():
    assert Settings.from_environment({}) == Settings()


@pytest.mark.parametrize("variable", DECLARED)
def test_each_setting_is_read_from_its_variable(variable):
    default = DECLARED[variable].default
    value = default + 1 if isinstance(default, int) and default == 500 else 7 if isinstance(default, int) else "sqlite:///other"
    read = Settings.from_environment({variable: str(value)})
    assert getattr(read, DECLARED[variable].name) == value != default


@pytest.mark.parametrize("value", ["0", "-1", "ten", "1.5", "1_000", "²", " 5"])
def test_a_number_that_is_none_is_refused_by_its_name(value):
    with pytest.raises(SettingError, match="EVENT_TIMELINE_MAX_TEXT"):
        Settings.from_environment({"EVENT_TIMELINE_MAX_TEXT": value})


def test_an_empty_value_counts_as_absent():
    assert Settings.from_environment({"DATABASE_URL": ""}) == Settings()


def test_a_default_page_over_the_maximum_is_refused():
    with pytest.raises(SettingError, match="EVENT_TIMELINE_PAGE_LIMIT"):
        Settings(page_limit_default=501)


def test_settings_do_not_change():
    with pytest.raises(FrozenInstanceError):
        Settings().page_limit_max = 1


def rows_of_the_readme() -> dict[str, tuple[str, str]]:
    """The table of settings: variable → (default, meaning)."""
    rows = re.findall(r"^\| `([A-Z_]+)` \| `(.*?)` \| (.*) \|$", README, flags=re.MULTILINE)
    return {variable: (default, meaning) for variable, default, meaning in rows}


def test_the_readme_documents_every_setting_and_no_other():
    assert rows_of_the_readme() == {
        variable: (str(declared.default), declared.metadata["meaning"]) for variable, declared in DECLARED.items()
    }

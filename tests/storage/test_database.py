import pytest

from service.storage.database import connect, migrate
from service.storage.errors import UnsupportedDatabaseError


def test_migrations_bring_an_empty_file_to_the_newest_schema_once(tmp_path):
    store = connect(f"sqlite:///{tmp_path}/new/folder/timeline.db")
    assert migrate(store) == ("0001_initial",)
    assert migrate(store) == ()
    assert store.ready()


def test_a_database_without_its_tables_is_not_ready(tmp_path):
    assert not connect(f"sqlite:///{tmp_path}/empty.db").ready()


@pytest.mark.parametrize("url", ["mysql://x", "timeline.db", ""])
def test_an_unknown_database_is_refused(url):
    with pytest.raises(UnsupportedDatabaseError):
        connect(url)

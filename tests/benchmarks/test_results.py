"""Figures of releases: kept as files, the newest read back."""

import json

from benchmarks import results


def test_the_newest_release_is_read_by_number_not_by_letter(tmp_path):
    for release in ("0.9.0", "0.10.0", "0.2.0"):
        results.save("accuracy", release, {"corpora": {}}, folder=tmp_path)
    assert results.last("accuracy", folder=tmp_path)["version"] == "0.10.0"


def test_kinds_are_kept_apart(tmp_path):
    results.save("speed", "0.1.0", {}, folder=tmp_path)
    assert results.last("accuracy", folder=tmp_path) == {}


def test_files_of_another_schema_are_passed_over(tmp_path):
    path = results.save("accuracy", "0.1.0", {}, folder=tmp_path)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"schema": results.SCHEMA + 1}))
    assert results.last("accuracy", folder=tmp_path) == {}

"""The samples are what the service takes, and tell one story."""

import json
from datetime import date
from pathlib import Path

import pytest

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.json"))
FIELDS = {"url", "title", "source", "language", "published", "collection", "text"}


def read(path: Path) -> dict[str, str]:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_has_every_field_of_an_article(path):
    sample = read(path)
    assert set(sample) == FIELDS
    assert all(sample.values())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_named_after_its_publication_day(path):
    assert path.stem.startswith(date.fromisoformat(read(path)["published"]).isoformat())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_published_nowhere(path):
    assert ".example.org/" in read(path)["url"]


def test_the_samples_are_one_collection_of_several_sources_and_languages():
    samples = [read(path) for path in SAMPLES]
    assert {sample["collection"] for sample in samples} == {"halden-bridge"}
    assert len({sample["source"] for sample in samples}) == len(samples) >= 3
    assert {sample["language"] for sample in samples} == {"en", "de"}

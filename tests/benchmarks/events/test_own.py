"""The events of our own articles are good enough for a reader, and a person has judged every title."""

import pytest

from benchmarks.events.outcomes import read_all
from benchmarks.events.own import failures, found, share, unjudged_titles
from benchmarks.events.stories import figures, merged_as_found, merging_failures


@pytest.fixture(scope="module")
def readings():
    return read_all()


@pytest.fixture(scope="module")
def outcomes(readings):
    return [outcome for reading in readings for outcome in reading.outcomes]


@pytest.fixture(scope="module")
def articles(readings):
    return [reading.article for reading in readings]


def test_a_person_has_judged_every_title(readings):
    """A title that has changed is to be read and judged anew, in `tests/corpus/articles/judgements.yaml`."""
    open_titles = unjudged_titles(readings)
    assert open_titles == "{}\n", f"judge these and write them into judgements.yaml:\n{open_titles}"


def test_nine_of_ten_dated_events_are_found(outcomes, readings):
    assert share(outcomes, lambda outcome: outcome.event is not None) >= 90, failures(readings)


@pytest.mark.parametrize("right", ["date", "kind", "modality"])
def test_nineteen_of_twenty_found_events_are_right(outcomes, readings, right):
    assert share(found(outcomes), lambda outcome: getattr(outcome, right)) >= 95, failures(readings)


def test_seventeen_of_twenty_titles_are_acceptable(outcomes, readings):
    assert share(found(outcomes), lambda outcome: outcome.title) >= 85, failures(readings)


def test_few_events_should_not_be_there(readings, outcomes):
    extra = sum(len(reading.spurious) + len(reading.further) for reading in readings)
    assert extra <= len(outcomes) / 20, failures(readings)


def test_events_as_found_share_a_story_when_they_tell_the_same(articles):
    merged = merged_as_found(articles)
    counted = figures(merged, articles)
    assert counted.precision >= 0.9, merging_failures(merged, articles)
    assert counted.f1 >= 0.62, merging_failures(merged, articles)

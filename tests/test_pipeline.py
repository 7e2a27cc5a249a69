"""The bound that a caller may put on what is found in a text."""

from dataclasses import replace
from datetime import date

import pytest

from service.document import Document
from service.pipeline import CrowdedError, annotate, resolve

ENGLISH = Document("They met last week. They parted on 3 May 2025.", date(2026, 1, 12))
FRENCH = Document("Le traité du 12 mai 2025 et la fête de mai 2026.", date(2026, 1, 12), "fr")


@pytest.mark.parametrize("document", [ENGLISH, FRENCH])
def test_as_many_expressions_as_are_taken_are_found(document):
    assert resolve(document, most=2) == resolve(document)
    assert annotate(document, most=2) == annotate(document)


@pytest.mark.parametrize("document", [ENGLISH, FRENCH])
@pytest.mark.parametrize("most", [0, 1])
@pytest.mark.parametrize("read", [resolve, annotate])
def test_one_more_is_an_error(document, most, read):
    with pytest.raises(CrowdedError, match=f"at most {most} expressions of time"):
        read(document, most=most)


def test_events_dated_by_context_count_with_the_others():
    text = "The train derailed on Tuesday. Firefighters freed the driver. A crane lifted the wagons."
    document = replace(ENGLISH, text=text, undated="context")
    assert len(annotate(document, most=3).events) == 3
    with pytest.raises(CrowdedError, match="at most 2 events"):
        annotate(document, most=2)

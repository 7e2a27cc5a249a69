"""Days of what nobody plans."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve

PUBLISHED = date(2026, 10, 2)  # a Friday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The crash on Monday leaves a family in debt.", "2026-09-28"),
        ("The death of the firm’s founder on Monday leaves two heirs.", "2026-09-28"),
        ("Under the plan, the death of a tenant on Monday will end the lease.", "2026-10-05"),
        ("He faces trial for the killing of two guards on Monday.", "2026-10-05"),
    ],
)
def test_an_incident_that_opens_its_sentence_is_over(text: str, value: str) -> None:
    assert [timex.value for timex in resolve(Document(text, PUBLISHED, "en"))] == [value]

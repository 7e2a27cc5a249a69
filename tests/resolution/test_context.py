"""What is known while a document is read: the set told last, midnight, what lies ahead."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve

PUBLISHED = date(2026, 1, 12)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "The office is open every Monday from 10 a.m. to 4 p.m.", ["XXXX-WXX-1", "T10:00", "T16:00"]),
        ("en", "The office is open every Monday. It closed at 4 p.m. on Friday.", ["XXXX-WXX-1", "2026-01-09T16:00"]),
        ("de", "Vom 26. bis 28. Jänner wird jeweils um 20 Uhr gespielt.", ["2026-01-26", "2026-01-28", "T20:00"]),
        ("de", "Die Fahrt kostet 20 Euro pro Tag, los geht es um 9 Uhr.", ["P1D", "2026-01-12T09:00"]),
        (
            "de",
            "Der Vertrag lief am Freitag um Mitternacht aus, am selben Tag kam sie.",
            ["2026-01-09", "2026-01-09T24:00", "2026-01-09"],
        ),
    ],
)
def test_a_clock_time_is_of_the_day_or_the_days_told(language, text, values):
    assert [found.value for found in resolve(Document(text, PUBLISHED, language))] == values

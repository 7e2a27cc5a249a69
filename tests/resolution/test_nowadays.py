"""When "heute" is no day but these times."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Er ist heute 68.", "PRESENT_REF"),
        ("Er ist heute 68 Kilometer gefahren.", "2016-11-10"),
        ("Man nannte es damals Fortschritt. Heute nennt man es Lärm.", "PRESENT_REF"),
        ("Man nannte es damals Fortschritt. Heute tagt der Rat.", "2016-11-10"),
        ("Das Haus gilt heute als Denkmal.", "PRESENT_REF"),
        ("Wer heute durch das Tal fährt, sieht keine Kuh mehr.", "PRESENT_REF"),
        ("Daran hat sich bis heute nichts geändert.", "PRESENT_REF"),
        ("Das heutige Polen war geteilt.", "PRESENT_REF"),
        ("Die heutige Sitzung ist abgesagt.", "2016-11-10"),
    ],
)
def test_heute_is_a_day_or_these_times(text: str, value: str) -> None:
    timexes = resolve(Document(text=text, dct=date(2016, 11, 10), language="de"))
    assert timexes[-1].value == value

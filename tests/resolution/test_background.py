"""What is told by the way does not move the time that the story has come to."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve
from service.resolution.options import Options

NARRATIVE = Options(document_type="narrative")


def _values(text):
    return [found.value for found in resolve(Document(text, date(2016, 1, 1), "en"), NARRATIVE)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The rising began on 25 April 1974. Plans had been laid on 3 March. The next day the prisons were opened.",
            "1974-04-26",
        ),
        (
            "The rising began on 25 April 1974. A first try, on 16 March, had failed. By 9 a.m. tanks stood there.",
            "1974-04-25T09:00",
        ),
        ("The rising began on 25 April 1974. It spread on 3 May. The next day the prisons were opened.", "1974-05-04"),
        ("The rising began on 25 April 1974. He had fled on 3 May. Two days later he had been caught.", "1974-05-05"),
    ],
)
def test_the_past_perfect_tells_by_the_way(text, last):
    assert _values(text)[-1] == last

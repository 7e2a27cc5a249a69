"""On which day an hour is, and in which half of it."""

from datetime import date, datetime

import pytest

from service.document import Document
from service.pipeline import resolve

PUBLISHED = date(2022, 9, 14)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Doors at 7, show at 8.", ["2022-09-14T19:00", "2022-09-14T20:00"]),
        ("Breakfast at 8, bring eggs.", ["2022-09-14T08:00"]),
        ("Gates 1:30, then lunch.", ["2022-09-14T13:30"]),
        ("Gates 1:30, last bus 23:10.", ["2022-09-14T01:30", "2022-09-14T23:10"]),
        ("Gig tomorrow night? Free from 7.", ["2022-09-15TNI", "2022-09-15T19:00"]),
        ("Tickets at 7 percent below.", []),
    ],
)
def test_a_number_alone_tells_an_hour_by_the_words_around_it(text: str, values: list[str]) -> None:
    assert [timex.value for timex in resolve(Document(text, PUBLISHED, "en"))] == values


def test_minutes_to_come_count_from_the_minute_of_publication() -> None:
    text = "be there in 10 min"
    assert [timex.value for timex in resolve(Document(text, datetime(2022, 9, 14, 18, 40), "en"))] == ["2022-09-14T18:50"]
    assert [timex.value for timex in resolve(Document(text, PUBLISHED, "en"))] == ["PT10M"]

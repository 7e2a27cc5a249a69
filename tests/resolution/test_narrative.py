"""The year that a narrative tells of, beside dates that it tells by the way."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve
from service.resolution.options import Options

NARRATIVE = Options(document_type="narrative")
SIEGE = "The siege began on 10 March 1975."
END = "The city fell on 29 April 1975."


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("It looked back on the war of 1945. On 20 March, the gate fell.", "1975-03-20"),
        ("Its plans had been made in late 1974. On 20 March, the gate fell.", "1975-03-20"),
        ("Its plans had been made in December 1974. In January, the court heard of them.", "1975-01"),
        ("The fort was taken. On 20 March, the gate fell.", "1975-03-20"),
    ],
)
def test_a_name_is_of_the_year_that_is_told_before_and_behind(between: str, expected: str) -> None:
    text = f"{SIEGE} {between} {END}"
    assert [timex.value for timex in resolve(Document(text, date(2009, 12, 19)), NARRATIVE)][-2] == expected


def test_a_story_goes_on_from_an_earlier_year_where_nothing_leads_back() -> None:
    text = f"{SIEGE} It looked back on the war of 1945. On 20 March of that year, peace was near. In May, it came."
    assert [timex.value for timex in resolve(Document(text, date(2009, 12, 19)), NARRATIVE)][-1] == "1945-05"


def test_a_year_told_by_the_way_is_not_that_of_the_story():
    text = (
        "On 2 August 1964 the ship was shot at. A second attack was told of two days later. "
        "Papers that were published in 2005 show that there was no attack on 4 August. By 7 March 1965 the troops had landed."
    )
    values = [timex.value for timex in resolve(Document(text, date(2026, 1, 12)), NARRATIVE)]
    assert values[-2:] == ["1964-08-04", "1965-03-07"]


def test_a_year_that_completes_a_day_leaves_the_story_on_that_day():
    text = "The talks ended in June 1941. On December 7 (December 8 in Asia), 1941, the fleet was sunk. In January the city fell."
    values = [timex.value for timex in resolve(Document(text, date(2026, 1, 12)), NARRATIVE)]
    assert values == ["1941-06", "1941-12-07", "1941-12-08", "1941", "1942-01"]

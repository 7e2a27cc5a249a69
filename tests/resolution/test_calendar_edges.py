"""At both ends of the calendar every name is answered, with the side that there is."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve
from service.resolution.options import Options

NAMES = ("on Monday", "in May", "since May", "the weekend", "on 5 March", "in the third quarter", "in summer", "on Christmas Day")
DEICTIC = ("this Friday", "this weekend", "this week", "last night", "that night", "at midnight", "at 24:00", "at 11:59 p.m.")
DISTANCES = ("last week", "next week", "5,000 years ago", "in two weeks", "next century", "two days later", "last decade")


@pytest.mark.parametrize("words", NAMES + DEICTIC + DISTANCES)
@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("week_start", [1, 7])
def test_words_are_answered_on_the_first_and_the_last_day(words, day, week_start):
    for timex in resolve(Document(text=f"They met {words}.", dct=day, language="en"), Options(week_start=week_start)):
        assert timex.text
        assert timex.interval is None or timex.interval.start <= timex.interval.end


@pytest.mark.parametrize(("day", "value"), [(date.min, "0001-05"), (date.max, "9999-05")])
def test_a_month_is_the_one_that_there_is(day, value):
    (timex,) = resolve(Document(text="They met in May.", dct=day, language="en"))
    assert timex.value == value

from datetime import datetime

import pytest

from service.document import Document
from service.events.clauses.ranges import joined
from service.pipeline import resolve
from service.temporal.granularity import Granularity

PUBLISHED = datetime(2025, 6, 11)


def ranges_in(text: str, language: str = "en"):
    return joined(text, resolve(Document(text, PUBLISHED.date(), language)), language)


@pytest.mark.parametrize(
    ("text", "language", "words", "edtf"),
    [
        ("The fair ran from 3 May to 7 May.", "en", "3 May to 7 May", "2025-05-03/2025-05-07"),
        ("The fair ran May 10-12 in Dorn.", "en", "May 10-12", "2025-05-10/2025-05-12"),
        ("He lived there from 1914 until 1918.", "en", "1914 until 1918", "1914/1918"),
        ("Sales fell between January and March.", "en", "January and March", "2025-01/2025-03"),
        ("Das Fest dauerte vom 3. bis 5. Mai.", "de", "3. bis 5. Mai", "2025-05-03/2025-05-05"),
        ("Zwischen 1924 und 1926 wurde gebaut.", "de", "1924 und 1926", "1924/1926"),
    ],
)
def test_two_ends_are_one_stretch_of_time(text, language, words, edtf):
    (whole,) = ranges_in(text, language)
    assert (whole.text, whole.edtf, whole.value) == (words, edtf, edtf)
    assert text[whole.start : whole.end] == words
    assert whole.reason.rule == "range"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They met on Monday and Tuesday.", "en"),
        ("The vote was moved from Monday to Tuesday.", "en"),
        ("Trains between Dorn and Ost stopped on 3 May and 5 May.", "en"),
        ("Am Montag und am Dienstag regnete es.", "de"),
        ("Die Sitzung wurde von Montag auf Dienstag verschoben.", "de"),
    ],
)
def test_two_dates_stay_two(text, language):
    assert len(ranges_in(text, language)) == 2


def test_hours_end_when_the_last_one_strikes():
    (_, hours) = ranges_in("Am Samstag ist von 10 bis 16 Uhr Markt.", "de")
    assert (hours.interval.start.hour, hours.interval.end.hour, hours.interval.end.minute) == (10, 16, 0)


def test_ends_within_a_day_give_whole_days_where_the_days_differ():
    (whole,) = ranges_in("Rain fell from Monday morning until Tuesday evening.")
    assert (whole.interval.start, whole.interval.end) == (datetime(2025, 6, 9), datetime(2025, 6, 11))
    assert whole.interval.granularity is Granularity.DAY


def test_a_moment_told_by_two_clocks_is_one():
    moment, friday = ranges_in("The blast occurred at about 10:35 a.m. (0735 GMT) Friday.")
    assert (moment.text, moment.value, friday.text) == ("10:35 a.m. (0735 GMT)", "2025-06-06T10:35", "Friday")


@pytest.mark.parametrize("text", ["It began at 10 a.m. (and ended at 1500 GMT).", "It began at 10 a.m. (at 11 a.m. it ended)."])
def test_another_moment_in_brackets_is_another_one(text):
    assert len(ranges_in(text)) == 2

"""The corpus itself is sound, whatever the engine answers."""

import re
from collections import Counter
from datetime import date

import pytest

from tests.corpus.lines import LANGUAGES, negatives, phrasings, type_of

LEAST_PHRASINGS = 1500
LEAST_NEGATIVES = 150

_YEAR = r"(?:\d{4}|XXXX)"
_PART = r"(?:MO|MI|AF|EV|NI|DT|XX)"
_CLOCK = rf"T(?:{_PART}|(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d\d:\d\d)?)"
_DAY = rf"{_YEAR}-(?:(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\d|3[01]|XX)|WXX-[1-7])"
_COUNT = r"(?:\d+(?:\.\d+)?|X)"
_TIMEX3 = re.compile(
    rf"(?:PAST|PRESENT|FUTURE)_REF|{_DAY}(?:{_CLOCK})?|{_CLOCK}"
    rf"|{_YEAR}-(?:0[1-9]|1[0-2]|W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI)"
    rf"|{_YEAR}|\d{{2,3}}|BC\d{{4}}(?:-(?:0[1-9]|1[0-2]|SP|SU|FA|WI)(?:-\d\d)?)?|BC\d{{2,3}}"
    rf"|P(?=.)(?:{_COUNT}(?:CE|DE|WE|[CYQMWD]))*(?:T(?:{_COUNT}[HMS])+)?"
)
_MODS = {"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "START", "MID", "END", "APPROX"}
_MODS |= {"LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"}
_WEEKDAYS = {"mon(?:day|tag)": 1, "(?:tue|dienstag)": 2, "(?:wed|mittwoch)": 3, "(?:thu|donnerstag)": 4}
_WEEKDAYS |= {"(?:fri|freitag)": 5, "(?:sat|samstag|sonnabend)": 6, "(?:sun|sonntag)": 7}
_HOLIDAY = re.compile("Nacht (?:auf|zum)|overnight into|Good|Easter|Whit|Ash|Oster|Pfingst|Rosen|Kar|Ascher")
_LINES = phrasings()
_NEGATIVES = negatives()


def test_it_holds_its_promised_size():
    assert len(_LINES) >= LEAST_PHRASINGS
    assert len(_NEGATIVES) >= LEAST_NEGATIVES


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_carry_weight(language):
    assert sum(line.language == language for line in _LINES) >= LEAST_PHRASINGS // 3
    assert sum(negative.language == language for negative in _NEGATIVES) >= LEAST_NEGATIVES // 3


def test_every_line_lies_in_the_folder_of_its_language():
    assert not [str(line) for line in (*_LINES, *_NEGATIVES) if not line.file.startswith(f"{line.language}/")]


def test_every_value_is_timex3():
    assert not {
        (expected.value, line.file) for line in _LINES for expected in line.expected if not _TIMEX3.fullmatch(expected.value)
    }


def test_every_day_exists():
    values = {expected.value for line in _LINES for expected in line.expected}
    for value in values:
        if re.match(r"\d{4}-\d\d-\d\d", value):
            date.fromisoformat(value[:10])
        elif found := re.match(r"(\d{4})-W(\d\d)", value):
            date.fromisocalendar(int(found[1]), int(found[2]), 1)


def test_a_named_weekday_is_the_weekday_of_the_value():
    for line in _LINES:
        for each in line.expected:
            named = [
                day
                for name, day in _WEEKDAYS.items()
                if re.match(rf"(?i)(?:(?!into )\w+ ){{0,2}}{name}", line.text[each.start : each.end])
            ]
            if named and not _HOLIDAY.search(line.text) and (whole := re.match(r"\d{4}-\d\d-\d\d", each.value)):
                assert date.fromisoformat(whole[0]).isoweekday() == named[-1], line


def test_types_and_mods_are_those_of_timex3():
    expected = [expected for line in _LINES for expected in line.expected]
    assert {each.type for each in expected} <= {"DATE", "TIME", "DURATION", "SET"}
    assert {each.mod for each in expected} <= _MODS | {None}


def test_every_interval_runs_forwards():
    assert not [str(line) for line in _LINES for each in line.expected if each.days and each.days[0] > each.days[1]]


def test_brackets_are_balanced_and_hold_trimmed_text():
    for line in _LINES:
        assert "[" not in line.text, line
        assert "]" not in line.text, line
        for each in line.expected:
            span = line.text[each.start : each.end]
            assert span == span.strip(), line
            assert f"[{span}]" in line.marked


def test_negatives_have_no_brackets():
    assert not [str(negative) for negative in _NEGATIVES if "[" in negative.text or "]" in negative.text]


def test_no_line_is_written_twice():
    written = Counter((line.language, line.published, line.marked) for line in _LINES)
    written.update((negative.language, negative.published, negative.text) for negative in _NEGATIVES)
    assert not [line for line, times in written.items() if times > 1]


@pytest.mark.parametrize(
    ("value", "type_"),
    [("P3Y", "DURATION"), ("PRESENT_REF", "DATE"), ("2026-01-12TMO", "TIME"), ("T17:00", "TIME"), ("199", "DATE")],
)
def test_the_type_follows_from_the_value(value, type_):
    assert type_of(value) == type_

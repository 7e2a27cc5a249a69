"""Anchors, direction, options: from mentions to timexes."""

from datetime import UTC, date, datetime

import pytest

from service.document import Document
from service.pipeline import resolve
from service.resolution.confidence import calibrated
from service.resolution.options import Options

MONDAY = date(2026, 1, 12)


def values(text: str, *, dct: date = MONDAY, options: Options | None = None) -> list[str]:
    return [timex.value for timex in resolve(Document(text, dct), options or Options())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Thursday.", ["2026-01-08"]),
        ("They will meet on Thursday.", ["2026-01-15"]),
        ("They met on Monday.", ["2026-01-12"]),
        ("In September, they signed a pact.", ["2025-09"]),
        ("The rights, which expire Feb. 21, can be exercised.", ["2026-02-21"]),
        ("The fair is to open in May.", ["2026-05"]),
        ("In 1998 he left. In May he married.", ["1998", "1998-05"]),
        ("Three years ago in March the mill closed.", ["2023", "2023-03"]),
        ("On 3 May 2019 they met. Two days later they signed.", ["2019-05-03", "2019-05-05"]),
        ("In the third quarter profit rose from $3 million a year earlier.", ["2025-Q3", "2024-Q3"]),
        ("Sales run from November 1997 to March.", ["1997-11", "1998-03"]),
        ("They met from May 3 to May 7, 2025.", ["2025-05-03", "2025-05-07"]),
    ],
)
def test_the_context_gives_anchor_and_direction(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_preference_beats_the_verbs() -> None:
    assert values("They met on Thursday.", options=Options(prefer="future")) == ["2026-01-15"]
    assert values("They will meet on Thursday.", options=Options(prefer="past")) == ["2026-01-08"]


def test_day_first_turns_dates_in_numbers() -> None:
    text = "It was signed on 5/12/2025."
    assert values(text) == ["2025-05-12"]
    assert values(text, options=Options(dayfirst=True)) == ["2025-12-05"]
    (timex,) = resolve(Document(text, MONDAY))
    assert [other.value for other in timex.alternatives] == ["2025-12-05"]


def test_weeks_can_begin_on_sunday() -> None:
    sunday = date(2026, 1, 11)
    (monday_week,) = resolve(Document("this week", sunday))
    (sunday_week,) = resolve(Document("this week", sunday), Options(week_start=7))
    assert monday_week.interval is not None
    assert sunday_week.interval is not None
    assert (monday_week.interval.first_day, monday_week.interval.last_day) == (date(2026, 1, 5), sunday)
    assert (sunday_week.interval.first_day, sunday_week.interval.last_day) == (sunday, date(2026, 1, 17))


@pytest.mark.parametrize(("country", "expected"), [(None, "2025-11-27"), ("US", "2025-11-27"), ("CA", "2025-10-13")])
def test_a_country_keeps_its_own_holidays(country: str | None, expected: str) -> None:
    assert values("They came on Thanksgiving.", options=Options(country=country)) == [expected]


def test_a_narrative_hangs_on_what_it_told() -> None:
    text = "In June 1940 the army left. In August it came back. By the end of the year the war was over."
    assert values(text, options=Options(document_type="narrative")) == ["1940-06", "1940-08", "1940"]


@pytest.mark.parametrize("dct", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_ends_of_the_calendar_are_answered(dct: date) -> None:
    text = "Yesterday, tomorrow, last week, next year, 20 years ago, in May, two centuries ago, on Thursday, the past ten years."
    for timex in resolve(Document(text, dct)):
        assert timex.value
        if timex.interval is not None:
            assert timex.interval.first_day <= timex.interval.last_day


@pytest.mark.parametrize(
    ("text", "bound", "edtf"),
    [
        ("closed since May 2025", "since", "2025-05-01/.."),
        ("closed until May 2025", "until", "../2025-05-31"),
        ("before May 2025", "before", "../2025-04-30"),
        ("due by May 2025", "by", "../2025-05-31"),
        ("closed after May 2025", "after", "2025-06-01/.."),
        ("done before the end of May 2025", "before", "../2025-05-31"),
        ("open before mid-May 2025", "before", "../2025-05-31"),
        ("open before early May 2025", "before", "../2025-04-30"),
        ("closed after mid-May 2025", "after", "2025-05-01/.."),
        ("closed after late May 2025", "after", "2025-06-01/.."),
        ("closed before 5 p.m. on 3 May 2025", "before", "../2025-05-03T17:00:00"),
        ("closed after 5 p.m. on 3 May 2025", "after", "2025-05-03T17:00:00/.."),
    ],
)
def test_bounds_are_told(text: str, bound: str, edtf: str) -> None:
    (timex,) = resolve(Document(text, MONDAY))
    assert (timex.bound, timex.edtf) == (bound, edtf)


def test_why_names_rule_term_and_anchor() -> None:
    (timex,) = resolve(Document("They met last week.", MONDAY))
    assert timex.reason.rule == "last unit"
    assert timex.reason.term == "Last(ANCHOR, WEEK)"
    assert (timex.reason.anchor, timex.reason.anchored_on) == ("2026-01-12", "published")
    (absolute,) = resolve(Document("They met on 12 May 2025.", MONDAY))
    assert (absolute.reason.anchor, absolute.reason.anchored_on) == (None, "nothing")


def test_confidence_is_a_share() -> None:
    assert 0 < calibrated("no such rule", 0.95) <= 1
    assert calibrated("no such rule", 0.123) == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("text", "value", "others"),
    [
        ("They meet next Friday.", "2026-01-16", ["2026-01-23"]),
        ("They met last Monday.", "2026-01-05", []),
        ("They left last September.", "2025-09", []),
        ("They marry next summer.", "2026-SU", ["2027-SU"]),
    ],
)
def test_last_and_next_of_the_same_week_or_year_have_another_reading(text: str, value: str, others: list[str]) -> None:
    (timex,) = resolve(Document(text, MONDAY))
    assert (timex.value, [other.value for other in timex.alternatives]) == (value, others)


def test_hours_count_from_the_minute_of_publication_where_it_is_known() -> None:
    text = "They met two hours ago."
    (timex,) = resolve(Document(text, datetime(2026, 1, 12, 18, 30, tzinfo=UTC)))
    assert timex.value == "2026-01-12T16:30"
    assert values(text) == ["2026-01-12TXX"]
    assert values("He died at 5 p.m. on Sunday. Half an hour later, she left.") == ["2026-01-11T17:00", "2026-01-11T17:30"]

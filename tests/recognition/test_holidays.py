"""Holidays by their rule, held against the days that calendars print."""

from datetime import date, datetime

import pytest
from holidays import country_holidays

from service.recognition.holidays import NATIONAL, SETTLED, Holiday
from service.temporal import calendar
from service.temporal.granularity import Granularity


@pytest.mark.parametrize(
    ("key", "days"),
    [
        ("first advent", (date(2022, 11, 27), date(2023, 12, 3), date(2024, 12, 1), date(2025, 11, 30))),
        ("fourth advent", (date(2022, 12, 18), date(2023, 12, 24), date(2024, 12, 22), date(2025, 12, 21))),
        ("repentance day", (date(2022, 11, 16), date(2023, 11, 22), date(2024, 11, 20), date(2025, 11, 19))),
        ("mothers day", (date(2022, 5, 8), date(2023, 5, 14), date(2024, 5, 12), date(2025, 5, 11))),
        ("sacred heart sunday", (date(2022, 6, 26), date(2023, 6, 18), date(2024, 6, 9), date(2025, 6, 29))),
    ],
)
def test_a_feast_that_moves_falls_on_its_day(key, days):
    years = [calendar.unit(datetime(year, 1, 1), Granularity.YEAR) for year in range(2022, 2026)]
    assert tuple(next(Holiday(key).within(year)).first_day for year in years) == days


def test_national_days_are_those_of_their_country():
    year = calendar.unit(datetime(2025, 1, 1), Granularity.YEAR)
    days = {key: next(Holiday(key).within(year)).first_day for key in ("austrian national day", "swiss national day")}
    assert days == {"austrian national day": date(2025, 10, 26), "swiss national day": date(2025, 8, 1)}


@pytest.mark.parametrize("key", NATIONAL)
def test_every_national_day_is_known_to_its_country(key):
    year = calendar.unit(datetime(2025, 1, 1), Granularity.YEAR)
    assert next(Holiday(key).within(year), None) is not None


@pytest.mark.parametrize("key", NATIONAL)
def test_a_settled_day_is_the_one_that_the_package_gives(key):
    home, name = NATIONAL[key]
    years = range(max(SETTLED[key].since, 1900), 2100)
    kinds = country_holidays(home).supported_categories
    known = country_holidays(home, years=years, language="en_US", observed=False, categories=kinds)
    expected = {day for day, called in known.items() if any(one.startswith(name) for one in called.casefold().split("; "))}
    units = (calendar.unit(datetime(year, 1, 1), Granularity.YEAR) for year in years)
    assert {next(Holiday(key).within(unit)).first_day for unit in units} == expected


def test_a_day_of_before_its_law_is_asked_of_the_package():
    year = calendar.unit(datetime(1939, 1, 1), Granularity.YEAR)
    assert next(Holiday("thanksgiving").within(year)).first_day == date(1939, 11, 23)


def test_a_national_day_of_a_country_that_has_it_is_its_own():
    year = calendar.unit(datetime(2025, 1, 1), Granularity.YEAR)
    assert next(Holiday("thanksgiving", "CA").within(year)).first_day == date(2025, 10, 13)


def test_a_national_day_may_share_its_date_with_another():
    year = calendar.unit(datetime(2025, 1, 1), Granularity.YEAR)
    assert next(Holiday("martin luther king day").within(year)).first_day == date(2025, 1, 20)


def test_mothering_sunday_is_in_lent():
    year = calendar.unit(datetime(2020, 1, 1), Granularity.YEAR)
    assert next(Holiday("mothers day", "GB").within(year)).first_day == date(2020, 3, 22)

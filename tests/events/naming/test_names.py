import pytest

from service.events.naming.names import names, names_within
from service.languages.cues import cues_for


def found(text: str, language: str = "en") -> list[str]:
    return [name.full for name in names(text, cues_for(language))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Brandt met the mayor of Oslo.", ["Ida Brandt", "Oslo"]),
        ("US President Ida Brandt spoke.", ["Ida Brandt"]),
        ("They met Miami Mayor Ida Brandt.", ["Miami", "Ida Brandt"]),
        ("The Turkish Defense Ministry denied it.", ["Turkish Defense Ministry"]),
        ("The Bank of Norland and Harrow agreed.", ["Bank of Norland", "Harrow"]),
        ("The Oslo-based firm left.", ["Oslo"]),
        ("Sales of the iPhone fell in Article 5.", ["iPhone"]),
        ("Builders left. Attendance rose. Part of it fell.", []),
        ("The German minister spoke.", []),
        ("They met in May and left.", []),
        ("Swiftport sued. It lost.", ["Swiftport"]),
        ("U.S. troops left Dorn’s camp.", ["U.S", "Dorn"]),
    ],
)
def test_english(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Orgelbauer Konrad Wieland starb in Freiberg.", ["Konrad Wieland", "Freiberg"]),
        ("Die Regierung tagte, die EU auch.", ["EU"]),
        ("Das Abkommen trat in Kraft.", []),
        ("Fexa wuchs. Der Gewinn stieg, sagte Fexa.", ["Fexa", "Fexa"]),
        ("Die Polizei kam. Der Polizei half es.", []),
        ("Bürgermeister Feldmann kam.", ["Feldmann"]),
    ],
)
def test_german_needs_evidence(text, expected):
    assert found(text, "de") == expected


def test_a_surname_is_the_full_name_that_came_before():
    assert found("Nihat Ali Ozcan left. Then Ozcan spoke.") == ["Nihat Ali Ozcan", "Nihat Ali Ozcan"]


def test_a_surname_of_two_people_stays_as_it_is():
    assert found("Ida Brandt and Karl Brandt left. Then Brandt spoke.")[-1] == "Brandt"


def test_a_longer_name_that_comes_later_changes_nothing():
    assert found("They love Pakistan. Tehrik-e-Taliban Pakistan does not.") == ["Pakistan", "Tehrik-e-Taliban Pakistan"]


def test_words_inside_dates_are_no_names():
    text = "They met on Bastille Day in Oslo."
    day = text.index("Bastille")
    spans = [(day, day + len("Bastille Day"))]
    assert [name.full for name in names(text, cues_for("en"), dates=spans)] == ["Oslo"]


def test_names_within_spans_come_once_and_in_order():
    text = "Oslo met Dorn. Oslo won."
    every = names(text, cues_for("en"))
    assert names_within(every, [(0, len(text))]) == ("Oslo", "Dorn")
    assert names_within(every, [(0, 4)]) == ("Oslo",)


def test_offsets_point_at_the_written_form():
    text = "Nihat Ali Ozcan left. Then Ozcan spoke."
    assert [text[name.start : name.end] for name in names(text, cues_for("en"))] == ["Nihat Ali Ozcan", "Ozcan"]

"""German beyond single sentences: lists of dates, and what a paragraph carries over."""

from datetime import date

from service.document import Document
from service.pipeline import resolve
from service.resolution.options import Options


def read(text, options=None):
    document = Document(text=text, dct=date(2013, 11, 30), language="de")
    return [(timex.text, timex.value) for timex in resolve(document, options or Options())]


def test_each_day_of_a_list():
    assert read("Termine sind am 3., 4., 5. und 7. Dezember.") == [
        ("3.", "2013-12-03"),
        ("4.", "2013-12-04"),
        ("5.", "2013-12-05"),
        ("7. Dezember", "2013-12-07"),
    ]


def test_both_ends_of_opening_hours():
    assert read("Markt auf dem Hauptplatz, 14.30-18 Uhr.") == [("14.30", "2013-11-30T14:30"), ("18 Uhr", "2013-11-30T18:00")]


def test_a_list_without_verbs_is_of_the_day_of_publication():
    found = read("Lienz: Am 7. Dezember tagt der Rat. Bozen: Konzert im Stadttheater, 20 Uhr.")
    assert found == [("7. Dezember", "2013-12-07"), ("20 Uhr", "2013-11-30T20:00")]


def test_a_sentence_goes_on_with_the_day_before():
    found = read("Am 7. Dezember tagt der Rat. Um 20 Uhr beginnt das Konzert.")
    assert found == [("7. Dezember", "2013-12-07"), ("20 Uhr", "2013-12-07T20:00")]


def test_a_narrative_carries_its_year():
    text = (
        "Am 6. Juni 1944 landeten sie. Zwei Tage später fiel die Stadt. Im August zogen sie weiter, am 25. August waren sie da."
    )
    assert [value for _, value in read(text, Options(document_type="narrative"))] == [
        "1944-06-06",
        "1944-06-08",
        "1944-08",
        "1944-08-25",
    ]


def test_an_early_hour_of_a_night_is_of_the_next_day():
    found = read("In der Nacht zum Freitag brannte es. Um 2.34 Uhr wurde die Feuerwehr alarmiert, um 4 Uhr fiel das Dach ein.")
    assert [value for _, value in found] == ["2013-11-28TNI", "2013-11-29T02:34", "2013-11-29T04:00"]


def test_the_end_of_a_range_follows_its_beginning():
    assert [value for _, value in read("Von Mai bis September ist das Freibad geöffnet.")] == ["2014-05", "2014-09"]


def test_early_years_before_verbs_but_not_numbers_of_things():
    assert read("Schon 1889 war das Haus alt. 1891 erklärte er den Krieg. Die Kirche wurde 1500 gebaut.") == [
        ("1889", "1889"),
        ("1891", "1891"),
        ("1500", "1500"),
    ]
    assert read("Rund 1800 kamen. Die Resolution 1701 wurde missachtet. 2013 waren es schon 1500.") == [("2013", "2013")]


def test_a_morning_is_not_tomorrow():
    assert read("Am Morgen brannte es.") == [("Morgen", "2013-11-30TMO")]
    assert read("Morgen brennt das Feuer wieder.") == [("Morgen", "2013-12-01")]

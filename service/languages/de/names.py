"""The names of the calendar in German, and words that say how often."""

from service.languages.language import words
from service.temporal.granularity import Granularity

MONTHS = {
    "januar": 1,
    "jänner": 1,
    "februar": 2,
    "feber": 2,
    "märz": 3,
    "april": 4,
    "mai": 5,
    "juni": 6,
    "juli": 7,
    "august": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "dezember": 12,
}
SHORT_MONTHS = {
    "jän": 1,
    "feb": 2,
    "mär": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dez": 12,
}
WEEKDAYS = {
    "montag": 1,
    "dienstag": 2,
    "mittwoch": 3,
    "donnerstag": 4,
    "freitag": 5,
    "samstag": 6,
    "sonnabend": 6,
    "sonntag": 7,
}
PARTS = {
    "morgen": "MO",
    "vormittag": "MO",
    "mittag": "MI",
    "nachmittag": "AF",
    "abend": "EV",
    "nacht": "NI",
}
PARTS_IN_WORDS = PARTS | {"früh": "MO", "spätabend": "EV", "vorabend": "EV"}
DECADES = {
    "zwanziger": 20,
    "dreißiger": 30,
    "dreissiger": 30,
    "vierziger": 40,
    "fünfziger": 50,
    "sechziger": 60,
    "siebziger": 70,
    "achtziger": 80,
    "neunziger": 90,
    "nuller": 100,
}
FREQUENCIES = {
    "stündlich": (1, Granularity.HOUR),
    "täglich": (1, Granularity.DAY),
    "alltäglich": (1, Granularity.DAY),
    "wöchentlich": (1, Granularity.WEEK),
    "allwöchentlich": (1, Granularity.WEEK),
    "zweiwöchentlich": (2, Granularity.WEEK),
    "monatlich": (1, Granularity.MONTH),
    "allmonatlich": (1, Granularity.MONTH),
    "zweimonatlich": (2, Granularity.MONTH),
    "vierteljährlich": (1, Granularity.QUARTER),
    "quartalsweise": (1, Granularity.QUARTER),
    "halbjährlich": (6, Granularity.MONTH),
    "jährlich": (1, Granularity.YEAR),
    "alljährlich": (1, Granularity.YEAR),
    "allabendlich": (1, Granularity.DAY),
    "tagtäglich": (1, Granularity.DAY),
}
DEICTIC = {"heutig": 0, "gestrig": -1, "morgig": 1, "vorgestrig": -2}
SEASONS = {
    "frühling": "SP",
    "frühlings": "SP",
    "frühjahr": "SP",
    "frühjahrs": "SP",
    "frühjahres": "SP",
    "sommer": "SU",
    "sommers": "SU",
    "herbst": "FA",
    "herbsts": "FA",
    "herbstes": "FA",
    "winter": "WI",
    "winters": "WI",
    "sommersemester": "SU",
    "sommersemesters": "SU",
    "wintersemester": "WI",
    "wintersemesters": "WI",
}
YEARS_OF = words(
    """gesamt wahl kalender geschäfts rechnungs haushalts wirtschafts finanz schul kindergarten studien lehr ausbildungs kirchen
    vereins kriegs hunger krisen revolutions olympia jubiläums gedenk rekord schicksals katastrophen pandemie corona boom
    unglücks"""
)
"""What years are told by: "im Geschäftsjahr 2023", "das Schuljahr 2016/17"."""
BEATS = {
    f"{unit}{beat}": often
    for unit, often in {
        "minuten": (1, Granularity.MINUTE),
        "viertelstunden": (15, Granularity.MINUTE),
        "halbstunden": (30, Granularity.MINUTE),
        "stunden": (1, Granularity.HOUR),
        "wochen": (1, Granularity.WEEK),
        "monats": (1, Granularity.MONTH),
        "jahres": (1, Granularity.YEAR),
    }.items()
    for beat in ("takt", "rhythmus")
}

"""The words of German that time is told with."""

from service.languages.de.bearers import COLOURS, COURSES, GROUPS, PERSONS
from service.languages.de.counting import HALVES, NUMBERS, ORDINAL_STEMS, TENS_WORDS, UNDER_TWENTY
from service.languages.de.names import (
    BEATS,
    DECADES,
    DEICTIC,
    FREQUENCIES,
    MONTHS,
    PARTS,
    PARTS_IN_WORDS,
    SEASONS,
    SHORT_MONTHS,
    WEEKDAYS,
    YEARS_OF,
)
from service.languages.de.units import PLURAL, SINGLE, STEMS_OF_UNITS, STRETCHES
from service.languages.language import Lexicon
from service.temporal.granularity import Granularity
from service.temporal.repeating import Season, Weekday, Weekend

_ENDINGS = ("e", "en", "er", "es", "em")
_SHORT_ENDINGS = ("", *_ENDINGS)


def _inflected(*stems: str) -> list[str]:
    return [stem + ending for stem in stems for ending in _ENDINGS]


LEXICON: Lexicon = {
    "month": MONTHS,
    "short_month": SHORT_MONTHS,
    "month_half": {f"{word}hälfte": number for word, number in MONTHS.items()},
    "month_week": {f"{word}woche": number for word, number in MONTHS.items()},
    "given_name": {"jan": 1},
    "weekday": WEEKDAYS,
    "short_weekday": {"Mo": 1, "Di": 2, "Mi": 3, "Do": 4, "Fr": 5, "Sa": 6, "So": 7},
    "dayparts": {
        f"{day}{part}": (Weekday(number), code) for day, number in WEEKDAYS.items() for part, code in PARTS_IN_WORDS.items()
    },
    "dayparts_of_sets": {
        f"{day}{part}s": (Weekday(number), code) for day, number in WEEKDAYS.items() for part, code in PARTS.items()
    },
    "season": SEASONS,
    "season_months": {
        f"{season}monate{ending}": code
        for season, code in {"sommer": "SU", "herbst": "FA", "winter": "WI"}.items()
        for ending in ("", "n")
    },
    "season_part": {
        f"{lean}{season}{ending}": (Season(code), segment)
        for lean, segment in {"früh": "START", "spät": "END", "hoch": "MID"}.items()
        for season, code in {"sommer": "SU", "herbst": "FA", "winter": "WI"}.items()
        for ending in ("", "s")
    },
    "unit": SINGLE | PLURAL,
    "feast_part": {
        "neujahrsmorgen": ("new year", "MO"),
        "walpurgisnacht": ("walpurgis", "NI"),
        "osternacht": ("holy saturday", "NI"),
        "silvesternacht": ("new year eve", "NI"),
        "neujahrsnacht": ("new year eve", "NI"),
        "weihnachtsnacht": ("christmas eve", "NI"),
        "nikolausabend": ("saint nicholas", "EV"),
    },
    "feast_weekend": {"osterwochenende": "easter", "pfingstwochenende": "pentecost"},
    "single": SINGLE,
    "plural": PLURAL,
    "unit_before": {
        word: size
        for size, words in {
            Granularity.YEAR: ("vorjahr", "vorjahrs", "vorjahres"),
            Granularity.MONTH: ("vormonat", "vormonats"),
            Granularity.WEEK: ("vorwoche",),
        }.items()
        for word in words
    },
    "unit_before_that": {"vortag": Granularity.DAY, "vortags": Granularity.DAY, "vortages": Granularity.DAY}
    | {"vorquartal": Granularity.QUARTER, "vorquartals": Granularity.QUARTER},
    "quarter_a_year_before": {"vorjahresquartal": Granularity.QUARTER, "vorjahresquartals": Granularity.QUARTER},
    "current_year": {"heuer": Granularity.YEAR},
    "of_a_year": {
        word: years
        for stem, years in {"diesjährig": 0, "letztjährig": -1, "vorjährig": -1, "nächstjährig": 1}.items()
        for word in _inflected(stem)
    },
    "term_ago": {"jahresfrist": Granularity.YEAR, "monatsfrist": Granularity.MONTH, "wochenfrist": Granularity.WEEK},
    "one": {"ein": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1},
    "course": dict.fromkeys(COURSES),
    "by_day": {"tags": Granularity.DAY},
    "on_the_day": {"tage": Granularity.DAY},
    "unit_edge": {
        f"{unit}{edge}{ending}": (segment, size)
        for unit, size in {
            "jahres": Granularity.YEAR,
            "monats": Granularity.MONTH,
            "quartals": Granularity.QUARTER,
            "wochen": Granularity.WEEK,
        }.items()
        for edge, segment in {"ende": "END", "beginn": "START", "anfang": "START", "mitte": "MID"}.items()
        for ending in ("", "s")
        if f"{unit}{edge}" != "wochenende"
    },
    "bare_unit": {"Jahr": Granularity.YEAR, "Monat": Granularity.MONTH, "Woche": Granularity.WEEK},
    "ago": {"vor": None},
    "each_unit": {
        "täglich": Granularity.DAY,
        "wöchentlich": Granularity.WEEK,
        "monatlich": Granularity.MONTH,
        "jährlich": Granularity.YEAR,
    },
    "monthly": {"monat": Granularity.MONTH},
    "daily": {"tag": Granularity.DAY, "tages": Granularity.DAY},
    "eve": {"Vorabend": "EV"},
    "part": {word.capitalize(): code for word, code in PARTS.items()}
    | {"Abends": "EV", "Vormittags": "MO", "Nachmittags": "AF", "Morgengrauen": "MO"},
    "daypart": PARTS_IN_WORDS,
    "part_hours": {
        f"{word}{joint}stunden": code
        for word, code in PARTS.items()
        for joint in ("", "s")
        if joint != "s" or word.endswith("tag")
    },
    "dawn": {"Morgen": "MO"},
    "dawning": {"Morgengrauen": "MO"},
    "early": {"Früh": "MO", "Frühe": "MO"},
    "night": {"Nacht": "NI"},
    "noon": {"Mittag": "MI"},
    "adverbial_part": {"morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV", "nachts": "NI"},
    "edge": {
        "anfang": "START",
        "beginn": "START",
        "mitte": "MID",
        "ende": "END",
        "ausgang": "END",
    },
    "lean": {word: code for stem, code in {"früh": "START", "spät": "END"}.items() for word in _inflected(stem)},
    "small": NUMBERS | {"eins": 1, "zweier": 2, "dreier": 3, "beiden": 2, "beide": 2, "beider": 2, "dutzend": 12},
    "magnitude": {"millionen": 10**6, "milliarden": 10**9},
    "half_number": HALVES,
    "some": dict.fromkeys(
        [
            word
            for stem in ("mehrer", "einig", "wenig", "viel", "etlich", "zahlreich", "manch")
            for word in (f"{stem}e", f"{stem}en", f"{stem}er")
        ]
    ),
    "nth": {stem + ending: number for stem, number in ORDINAL_STEMS.items() for ending in _ENDINGS},
    "soft": {
        "etwa": "APPROX",
        "rund": "APPROX",
        "ungefähr": "APPROX",
        "circa": "APPROX",
        "ca": "APPROX",
        "zirka": "APPROX",
        "gegen": "APPROX",
        "knapp": "LESS_THAN",
        "fast": "LESS_THAN",
        "beinahe": "LESS_THAN",
        "nahezu": "LESS_THAN",
        "gut": "MORE_THAN",
        "über": "MORE_THAN",
        "unter": "LESS_THAN",
    },
    "soft_adjective": {
        word: mod for stem, mod in {"gut": "MORE_THAN", "knapp": "LESS_THAN"}.items() for word in _inflected(stem)
    },
    "deixis": {"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2, "vorvorgestern": -3},
    "exact_day": {"Tag": 0},
    "deictic": {word: days for stem, days in DEICTIC.items() for word in _inflected(stem)},
    "decade": DECADES | {f"{word}n": number for word, number in DECADES.items()},
    "decade_years": {f"{word}jahre{n}": number for word, number in (DECADES | {"zehner": 110}).items() for n in ("", "n")},
    "plural_name": {f"{word}s": Weekday(number) for word, number in WEEKDAYS.items()} | {"wochenends": Weekend()},
    "workdays": {"werktags": (1, Granularity.DAY), "wochentags": (1, Granularity.DAY)},
    "weekdays": {"woche": (1, Granularity.DAY)},
    "beat": BEATS,
    "workdays_plural": {"werktagen": (1, Granularity.DAY), "wochentagen": (1, Granularity.DAY)},
    "frequency": {word + ending: often for word, often in FREQUENCIES.items() for ending in _SHORT_ENDINGS},
    "duration": {
        f"{number}{stem}ig{ending}": (count, size)
        for number, count in (UNDER_TWENTY | TENS_WORDS | HALVES | {"hundert": 100, "halb": 0.5, "mehr": None}).items()
        for stem, size in STEMS_OF_UNITS.items()
        for ending in _SHORT_ENDINGS
    }
    | {
        f"{word}lang{ending}": (None, size)
        for word, size in PLURAL.items()
        if word[-1] == "n" or word == "tage"
        for ending in _SHORT_ENDINGS
    }
    | {
        f"{word}lang{ending}": (None, size)
        for word, size in {
            "jahre": Granularity.YEAR,
            "monate": Granularity.MONTH,
            "jahrzehnte": Granularity.DECADE,
            "jahrhunderte": Granularity.CENTURY,
        }.items()
        for ending in _SHORT_ENDINGS
    },
    "duration_noun": STRETCHES,
    "stretch": STRETCHES,
    "whole_unit": {"tag": (1, Granularity.DAY), "woche": (1, Granularity.WEEK)},
    "quarter_hour": {"viertel": 15},
    "minutes": {"fünf": 5, "zehn": 10, "zwanzig": 20},
    "aged": {f"{stem}ig{ending}": size for stem, size in STEMS_OF_UNITS.items() for ending in _SHORT_ENDINGS},
    "aged_ones": {f"{number}jährige".capitalize(): None for number in (UNDER_TWENTY | TENS_WORDS)},
    "aged_people": {
        f"{number}jährige{ending}".capitalize(): None for number in (UNDER_TWENTY | TENS_WORDS) for ending in ("n", "r")
    },
    "compound": {
        f"{kind}{unit}{ending}": size
        for unit, (size, kinds) in {
            "jahre": (Granularity.YEAR, "lebens dienst berufs ehe amts schul kriegs vereins lehr studien spiel"),
            "tage": (
                Granularity.DAY,
                "arbeits werk kalender urlaubs ferien verhandlungs messe spiel reise fest sommer winter trainings",
            ),
            "wochen": (Granularity.WEEK, "arbeits ferien schul spiel sommer winter trainings"),
            "monate": (Granularity.MONTH, "sommer winter lebens"),
            "stunden": (Granularity.HOUR, "arbeits dienst flug fahr unterrichts einsatz"),
        }.items()
        for kind in kinds.split()
        for ending in ("", "n")
        if not (unit[-1] == "n" and ending)
    },
    "colour": dict.fromkeys(_inflected(*COLOURS)),
    "aged_person": {f"Jährige{ending}": None for ending in ("", "n", "r")},
    "person": dict.fromkeys(PERSONS),
    "group": dict.fromkeys(GROUPS),
    "last": dict.fromkeys(_inflected("letzt", "vergangen", "vorig", "zurückliegend", "abgelaufen", "verflossen", "jüngst")),
    "this": dict.fromkeys([*_inflected("dies", "laufend", "heurig", "jetzig", "aktuell", "gegenwärtig")]),
    "next": dict.fromkeys(_inflected("nächst", "kommend", "bevorstehend", "anstehend")),
    "same": dict.fromkeys(
        [*_inflected("selb", "gleich", "jen"), *(f"{article}selben" for article in ("des", "dem", "den", "der"))]
    ),
    "following": dict.fromkeys(_inflected("folgend", "darauffolgend", "nachfolgend")),
    "preceding": dict.fromkeys(_inflected("vorherig", "vorhergehend", "vorangegangen")),
    "before_last": dict.fromkeys(_inflected("vorletzt")),
    "after_next": dict.fromkeys(_inflected("übernächst")),
    "these": dict.fromkeys(_inflected("dies")),
    "year_of": dict.fromkeys(f"{kind}jahr{ending}" for kind in YEARS_OF for ending in ("", "s", "es")),
    "second": dict.fromkeys(_inflected("zweit")),
    "times": {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "mehrmals": None},
    "former": dict.fromkeys(_inflected("ehemalig", "einstig", "vormalig", "damalig")),
    "prefix": {"ex": None},
    "plural_days": {word: size for word, size in PLURAL.items() if size >= Granularity.DAY},
    "whole": dict.fromkeys([*_inflected("ganz", "gesamt", "voll", "komplett")]),
}
"""Category to word to meaning; words with a capital only count as they are written."""

DOTTED = frozenset(["ca", *SHORT_MONTHS, "mo", "di", "mi", "do", "fr", "sa", "so"])
"""Abbreviations that take a full stop with them."""

"""The words of English that time is told with."""

from service.languages.en.counting import ORDINALS, TENS, UNDER_TWENTY
from service.languages.en.names import DECADES, DEICTIC, FREQUENCIES, MONTHS, SEASONS, WEEKDAYS
from service.languages.en.units import PLURALS, SHORT, UNITS
from service.languages.language import Lexicon
from service.temporal.granularity import Granularity
from service.temporal.repeating import Weekday, Weekend

LEXICON: Lexicon = {
    "month": MONTHS,
    "weekday": WEEKDAYS,
    "unit": UNITS
    | PLURALS
    | {
        "century": Granularity.CENTURY,
    }
    | SHORT
    | {
        "hrs": Granularity.HOUR,
        "min": Granularity.MINUTE,
        "mins": Granularity.MINUTE,
        "secs": Granularity.SECOND,
        "wks": Granularity.WEEK,
        "yrs": Granularity.YEAR,
    },
    "single": UNITS | SHORT | {"century": Granularity.CENTURY},
    "plural": {word: size for word, size in PLURALS.items() if word not in {"seconds", "quarters"}},
    "accounts": {"period": Granularity.QUARTER},
    "period": {"quarter": Granularity.QUARTER, "week": Granularity.WEEK},
    "weekends": {"weekends": Weekend()},
    "direction": {"ago": -1, "hence": 1},
    "pointer": {"last": -1, "this": 0, "next": 1},
    "sequence": {"earlier": -1, "before": -1, "later": 1, "afterward": 1, "afterwards": 1},
    "seasons": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    "season": SEASONS,
    "part": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nite": "NI"},
    "daytime": {"morning": "MO", "afternoon": "AF", "evening": "EV", "nightfall": "NI"},
    "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "edge": {"beginning": "START", "start": "START", "end": "END", "middle": "MID", "close": "END", "outset": "START"},
    "million": {"thousand": 10**3, "million": 10**6, "billion": 10**9},
    "lifetime": dict.fromkeys(
        (
            "world",
            "society",
            "youth",
            "dollars",
            "money",
            "prices",
            "standards",
            "terms",
            "technology",
            "generation",
            "age",
            "era",
            "life",
            "lifestyle",
            "climate",
            "environment",
            "economy",
            "consumers",
            "teenagers",
            "children",
            "parents",
            "women",
            "men",
            "leaders",
            "audiences",
            "readers",
            "values",
        )
    ),
    "quarters": {"quarters": Granularity.QUARTER},
    "millennium": dict.fromkeys(("millennium", "millennia", "millenniums")),
    "stage": {"early": "START", "first": "START", "middle": "MID", "later": "END", "latter": "END", "last": "END"},
    "determiner": {"the": None},
    "named": {"Day": None},
    "position": dict.fromkeys(["first", "last", "final", "opening", "closing", "initial"]),
    "extent": {"long": None},
    "beside": {"pre": "before", "post": "after"},
    "comparison": {"ago": -1, "earlier": -1},
    "lean": {"early": "START", "late": "END", "mid": "MID", "earlier": "START", "later": "END"},
    "small": UNDER_TWENTY,
    "tens": TENS,
    "magnitude": {"hundred": 100, "thousand": 1000, "dozen": 12},
    "nth": ORDINALS,
    "soft": {
        "about": "APPROX",
        "around": "APPROX",
        "roughly": "APPROX",
        "approximately": "APPROX",
        "some": "APPROX",
        "nearly": "LESS_THAN",
        "almost": "LESS_THAN",
        "barely": "MORE_THAN",
        "under": "LESS_THAN",
    },
    "deixis": DEICTIC,
    "decade": DECADES,
    "plural_name": {f"{word}s": Weekday(number) for word, number in WEEKDAYS.items() if word.endswith("day")},
    "duration": {"fortnight": (2, Granularity.WEEK)},
    "every": {"every": "EVERY", "each": "EACH"},
    "times": {"once": 1, "twice": 2},
    "frequency": FREQUENCIES,
    "clear_zone": dict.fromkeys(("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest"), "")
    | {"gmt": "Z", "utc": "Z"},
    "workdays": {"weekdays": (1, Granularity.DAY)},
    "zone": dict.fromkeys(
        (
            "est",
            "edt",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt",
            "et",
            "ct",
            "mt",
            "pt",
            "bst",
            "cet",
            "cest",
            "eastern",
            "local",
        ),
        "",
    )
    | {"gmt": "Z", "utc": "Z"},
}
"""Category to word to meaning; words with a capital only count as they are written."""

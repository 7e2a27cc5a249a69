"""The units of time in German."""

from service.temporal.granularity import Granularity

SINGLE = {
    "sekunde": Granularity.SECOND,
    "minute": Granularity.MINUTE,
    "stunde": Granularity.HOUR,
    "tag": Granularity.DAY,
    "tages": Granularity.DAY,
    "woche": Granularity.WEEK,
    "kalenderwoche": Granularity.WEEK,
    "monat": Granularity.MONTH,
    "monats": Granularity.MONTH,
    "monates": Granularity.MONTH,
    "quartal": Granularity.QUARTER,
    "quartals": Granularity.QUARTER,
    "vierteljahr": Granularity.QUARTER,
    "halbjahr": Granularity.HALF,
    "halbjahres": Granularity.HALF,
    "jahr": Granularity.YEAR,
    "jahrs": Granularity.YEAR,
    "jahres": Granularity.YEAR,
    "geschäftsjahr": Granularity.YEAR,
    "geschäftsjahres": Granularity.YEAR,
    "jahrzehnt": Granularity.DECADE,
    "jahrzehnts": Granularity.DECADE,
    "jahrhundert": Granularity.CENTURY,
    "jahrhunderts": Granularity.CENTURY,
}
PLURAL = {
    "sekunden": Granularity.SECOND,
    "minuten": Granularity.MINUTE,
    "stunden": Granularity.HOUR,
    "tage": Granularity.DAY,
    "tagen": Granularity.DAY,
    "wochen": Granularity.WEEK,
    "monate": Granularity.MONTH,
    "monaten": Granularity.MONTH,
    "quartale": Granularity.QUARTER,
    "quartalen": Granularity.QUARTER,
    "jahre": Granularity.YEAR,
    "jahren": Granularity.YEAR,
    "jahrzehnte": Granularity.DECADE,
    "jahrzehnten": Granularity.DECADE,
    "jahrhunderte": Granularity.CENTURY,
    "jahrhunderten": Granularity.CENTURY,
}
STEMS_OF_UNITS = {
    "sekünd": Granularity.SECOND,
    "minüt": Granularity.MINUTE,
    "stünd": Granularity.HOUR,
    "täg": Granularity.DAY,
    "wöch": Granularity.WEEK,
    "monat": Granularity.MONTH,
    "jähr": Granularity.YEAR,
}
STRETCHES = {
    "viertelstunde": (15, Granularity.MINUTE),
    "dreiviertelstunde": (45, Granularity.MINUTE),
    "dreivierteljahr": (9, Granularity.MONTH),
    "vierteljahrhundert": (25, Granularity.YEAR),
}
"""Lengths of time that are a noun of their own: "vor einem Vierteljahrhundert"."""

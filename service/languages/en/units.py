"""The units of time in English."""

from service.temporal.granularity import Granularity

UNITS = {
    "second": Granularity.SECOND,
    "minute": Granularity.MINUTE,
    "hour": Granularity.HOUR,
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "decade": Granularity.DECADE,
}
PLURALS = {f"{word}s": size for word, size in UNITS.items()} | {"centuries": Granularity.CENTURY}
SHORT = {"hr": Granularity.HOUR, "wk": Granularity.WEEK, "mth": Granularity.MONTH, "yr": Granularity.YEAR}

"""How sure a reading is: the share of readings of its kind that were right on the development corpora.

The table is made by `python -m benchmarks.calibration`, which judges every reading of the corpora by its rule and by the grade
that the resolver gave it; kinds that are rare there lean on the mean of their grade.
"""

from functools import cache, lru_cache
from importlib.resources import files

_UNKNOWN = 0.8


@cache
def _table() -> dict[tuple[str, str], float]:
    lines = (files(__package__) / "confidence.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(rule, grade): float(share) for rule, grade, share in rows}


@lru_cache(maxsize=1024)
def calibrated(rule: str, grade: float) -> float:
    """Give the confidence of a reading by its rule and its grade (0 to 1).

    >>> 0 < calibrated("last unit", 0.95) <= 1
    True
    """
    table = _table()
    written = f"{grade:.2f}"
    return table.get((rule, written), table.get(("*", written), _UNKNOWN))

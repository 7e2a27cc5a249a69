"""The meanings of phrasings, once for all languages; importing this package fills the registry."""

from service.recognition.construction import REGISTRY
from service.recognition.constructions import (
    accounts,
    anaphoric,
    calendar,
    clock,
    decoys,
    deictic,
    durations,
    eras,
    feasts,
    names,
    numbers,
    parts,
    ranges,
    sets,
)

__all__ = [
    "REGISTRY",
    "accounts",
    "anaphoric",
    "calendar",
    "clock",
    "decoys",
    "deictic",
    "durations",
    "eras",
    "feasts",
    "names",
    "numbers",
    "parts",
    "ranges",
    "sets",
]

"""The meanings of phrasings, once for all languages; importing this package fills the registry."""

from service.recognition.construction import REGISTRY
from service.recognition.constructions import (
    anaphoric,
    calendar,
    clock,
    decoys,
    deictic,
    durations,
    feasts,
    names,
    numbers,
    parts,
    ranges,
    sets,
)

__all__ = [
    "REGISTRY",
    "anaphoric",
    "calendar",
    "clock",
    "decoys",
    "deictic",
    "durations",
    "feasts",
    "names",
    "numbers",
    "parts",
    "ranges",
    "sets",
]

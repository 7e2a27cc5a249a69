"""The words by which a language shows clauses, sayings, plans and names: data, one module for each language."""

from service.languages.cues.cues import Cues, cues_for

__all__ = ["Cues", "cues_for"]

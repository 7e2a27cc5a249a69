"""English words and phrases by which a clause tells what did not happen, what is planned, and what may be."""

from service.languages.language import words

NEGATORS = words("not never n't cannot neither nor no nobody none nothing")
NEGATING_PHRASES = ("failed to", "fails to", "refused to", "declined to", "did not", "unable to", "no longer")
PLANNED_WORDS = words(
    """
    should expected will shall won't 'll scheduled slated planned plans plan planning would due upcoming intends
    intend intended
    """
)
PLANNED_PHRASES = (
    "going to",
    "set to",
    "is to",
    "are to",
    "was to",
    "were to",
    "due to be",
    "expected to",
    "set for",
    "poised to",
    "about to",
    "expects to",
    "agreed to",
    "aims to",
    "hopes to",
    "wants to",
    "promised to",
    "vowed to",
)
CONDITIONALS = words("if unless provided")
POSSIBLE_WORDS = words(
    """
    could may might perhaps possibly probably presumably maybe if unless whether likely potentially can would-be
    """
)
POSSIBLE_PHRASES = (
    "as early as",
    "as soon as",
    "is considering",
    "are considering",
    "threatens to",
    "threaten to",
    "threatened to",
    "would have",
)
OPEN_PHRASES = (
    "not rule out",
    "not ruled out",
    "not ruling out",
    "didn't rule out",
    "doesn't rule out",
    "hasn't ruled out",
    "haven't ruled out",
    "declined to rule out",
    "refused to rule out",
)

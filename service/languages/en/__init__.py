"""English."""

from service.languages.en.bounds import BOUNDS, NEAR
from service.languages.en.cues import GUARDS, TENSE
from service.languages.en.feasts import FEASTS
from service.languages.en.hours import HOURS
from service.languages.en.lexicon import LEXICON
from service.languages.en.names import DOTTED
from service.languages.en.patterns import PATTERNS
from service.languages.language import Language

LANGUAGE = Language(
    code="en",
    name="English",
    lexicon=LEXICON,
    patterns=PATTERNS | FEASTS,
    tense=TENSE,
    guards=GUARDS,
    hours=HOURS,
    dotted=DOTTED,
    bounds=BOUNDS,
    near=NEAR,
)

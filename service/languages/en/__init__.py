"""English."""

from service.languages.en.cues import GUARDS, TENSE
from service.languages.en.feasts import FEASTS
from service.languages.en.lexicon import DOTTED, LEXICON
from service.languages.en.patterns import PATTERNS
from service.languages.language import Language

LANGUAGE = Language(
    code="en", name="English", lexicon=LEXICON, patterns=PATTERNS | FEASTS, tense=TENSE, guards=GUARDS, dotted=DOTTED
)

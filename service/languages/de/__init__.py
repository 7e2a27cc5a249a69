"""German, as it is written in Germany, Austria, Switzerland and South Tyrol."""

from service.languages.de.bounds import BOUNDS, NEAR
from service.languages.de.cues import GUARDS, TENSE
from service.languages.de.feasts import FEASTS
from service.languages.de.lexicon import DOTTED, LEXICON
from service.languages.de.patterns import PATTERNS
from service.languages.language import Language

LANGUAGE = Language(
    code="de",
    name="German",
    lexicon=LEXICON,
    patterns=PATTERNS | FEASTS,
    tense=TENSE,
    guards=GUARDS,
    dotted=DOTTED,
    bounds=BOUNDS,
    near=NEAR,
)

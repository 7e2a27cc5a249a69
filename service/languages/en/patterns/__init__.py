"""The phrasings of English: construction (the meaning, the same in all languages) to templates.

A slot is in braces, [what may be left out] in brackets, (one|or|another) in parentheses; what is before < stands before it.
Of two phrasings that fit the same words, the one that stands first counts.
"""

from service.languages.en.patterns.calendar import CALENDAR
from service.languages.en.patterns.hours import HOURS
from service.languages.en.patterns.lengths import LENGTHS
from service.languages.en.patterns.messages import MESSAGES
from service.languages.en.patterns.numbers import NUMBERS
from service.languages.en.patterns.ranges import RANGES
from service.languages.en.patterns.relative import RELATIVE

PATTERNS = NUMBERS | CALENDAR | RELATIVE | HOURS | MESSAGES | LENGTHS | RANGES

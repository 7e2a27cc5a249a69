"""Which language a text is written in, for articles that do not say it."""

from collections.abc import Iterable
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_ENOUGH = 20_000
"""Characters that are looked at: more do not change the answer, and detection costs time."""


def detect(text: str, languages: Iterable[str]) -> str:
    """Give the likeliest of the given languages (ISO 639-1 codes).

    >>> detect("Letzte Woche trafen sich die Minister in Ankara.", ("en", "de"))
    'de'
    """
    language, _ = _identifier(tuple(sorted(languages))).classify(text[:_ENOUGH])
    return str(language)


@lru_cache(maxsize=8)
def _identifier(languages: tuple[str, ...]) -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(languages)
    return identifier

"""What a language is, as data: discovered by its code, with no algorithm inside."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from service.languages.language import Language


@cache
def codes() -> tuple[str, ...]:
    """Give the codes of the languages that can be read (ISO 639-1).

    >>> "en" in codes()
    True
    """
    return tuple(sorted(module.name for module in iter_modules(__path__) if len(module.name) == len("en")))


@cache
def language(code: str) -> Language:
    """Give a language by its code; raises LookupError for one that cannot be read."""
    if code not in codes():
        message = f"unknown language {code!r}: this service reads {', '.join(codes())}"
        raise LookupError(message)
    found = import_module(f"{__name__}.{code}").LANGUAGE
    if not isinstance(found, Language):
        raise TypeError(code)
    return found

"""The meanings of phrasings, once for all languages; importing this package fills the registry with those of its modules."""

from importlib import import_module
from pkgutil import iter_modules

from service.recognition.construction import REGISTRY

__all__ = ["REGISTRY"]

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

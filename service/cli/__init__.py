"""The `timeline` command: the service without HTTP, on the same database."""

from service.cli.main import main

__all__ = ["main"]

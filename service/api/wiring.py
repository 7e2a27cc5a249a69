"""What the routes work with: settings, the database and the clock, hung on the app by its factory."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import cast

from flask import current_app

from service.config import Settings
from service.storage.database import Store

EXTENSION = "event_timeline"


@dataclass(frozen=True, slots=True)
class Wiring:
    """The parts of one running service; `today` is its only clock, which reads `from=last month`."""

    settings: Settings
    store: Store
    today: Callable[[], date]


def today_in_utc() -> date:
    """Read the clock."""
    return datetime.now(UTC).date()


def wiring() -> Wiring:
    """Give the parts of the app that answers the current request."""
    return cast("Wiring", current_app.extensions[EXTENSION])

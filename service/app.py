"""The application: settings in, a WSGI app out. Everything is wired here."""

import logging
from collections.abc import Callable
from datetime import date

from flask import Flask, Response
from peewee import OperationalError

from service.api import articles, docs, health, pages, resolve, stories, timeline
from service.api.headers import register_headers
from service.api.problems import NOT_READY, ProblemError, problem_response, register_problems
from service.api.reading import BODY_OVERHEAD, JSON_ESCAPE_GROWTH
from service.api.wiring import EXTENSION, Wiring, today_in_utc
from service.config import Settings
from service.storage.database import connect

_log = logging.getLogger(__name__)
BLUEPRINTS = (
    articles.blueprint,
    docs.blueprint,
    health.blueprint,
    pages.blueprint,
    resolve.blueprint,
    stories.blueprint,
    timeline.blueprint,
)


def create_app(settings: Settings, *, today: Callable[[], date] | None = None) -> Flask:
    """Make the app; the database is neither opened nor migrated before it is used.

    `today` is the clock that words in filters (`from=last month`) are read against; by default the day in UTC.

    >>> create_app(Settings(database_url="sqlite:///:memory:")).test_client().get("/healthz").get_json()
    {'status': 'ok'}
    """
    app = Flask("service")
    app.config["MAX_CONTENT_LENGTH"] = settings.max_text_bytes * JSON_ESCAPE_GROWTH + BODY_OVERHEAD
    app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 3600
    app.url_map.merge_slashes = False
    app.extensions[EXTENSION] = Wiring(settings, connect(settings.database_url), today or today_in_utc)
    register_problems(app)
    app.register_error_handler(OperationalError, _database_away)
    register_headers(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    return app


def _database_away(error: Exception) -> Response:
    _log.error("the database cannot be used", exc_info=error)
    return problem_response(ProblemError(NOT_READY, NOT_READY.meaning))

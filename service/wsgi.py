"""The app that a WSGI server loads: `gunicorn service.wsgi:app`, with settings from the environment."""

import os

from service.app import create_app
from service.config import Settings

app = create_app(Settings.from_environment(os.environ))

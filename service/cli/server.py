"""How the service is served: gunicorn with the options that suit it, in one place."""

import os
import sys
from pathlib import Path
from typing import NoReturn

_MEMORY_FOLDER = Path("/dev/shm")  # noqa: S108 - the workers' heartbeat files, which gunicorn names and opens safely


def gunicorn_command(host: str, port: int, workers: int, threads: int, *, access_log: bool) -> list[str]:
    """Name the program and its arguments.

    The heartbeat of the workers is kept in memory where that is possible: on a busy disk it can stall, and a worker that stalls
    is killed. gunicorn's control socket is off: it would be a file in the home directory that two services share.
    """
    address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return [
        sys.executable,
        "-m",
        "gunicorn",
        "service.wsgi:app",
        f"--bind={address}",
        "--worker-class=gthread",
        f"--workers={workers}",
        f"--threads={threads}",
        "--no-control-socket",
        *([f"--worker-tmp-dir={_MEMORY_FOLDER}"] if os.access(_MEMORY_FOLDER, os.W_OK) else []),
        *(["--access-logfile=-"] if access_log else []),
    ]


def serve(command: list[str]) -> NoReturn:
    """Become the server: this process is replaced, so that signals reach gunicorn."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(command[0], command)  # noqa: S606 - no shell: the arguments are a list

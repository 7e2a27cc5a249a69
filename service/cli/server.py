"""How the service is served: gunicorn with the options that suit it, in one place."""

import errno
import os
import socket
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


class AddressError(Exception):
    """Nothing can listen at an address; the message says why."""


def require_free(host: str, port: int) -> None:
    """Raise `AddressError` where nothing can listen: gunicorn would try for five seconds and end with a traceback."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        used = error.errno == errno.EADDRINUSE
        reason = "is in use; choose another with --port" if used else f"cannot be listened on: {error.strerror or error}"
        raise AddressError(f"port {port} of {host} {reason}") from error


def serve(command: list[str]) -> NoReturn:
    """Become the server: this process is replaced, so that signals reach gunicorn."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(command[0], command)  # noqa: S606 - no shell: the arguments are a list

"""Schemathesis reads openapi.yaml and attacks the running service with what it allows and what it forbids."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = [pytest.mark.server, pytest.mark.timeout(240)]


def test_no_check_of_schemathesis_fails(live_address, tmp_path):
    article = {"text": "The council voted on 5 January 2026 to close the bridge.", "published": "2026-01-12", "language": "en"}
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{live_address}/v1/articles", json.dumps(article).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as response:
        assert json.load(response)["id"]
    answer = subprocess.run(
        [
            Path(sys.executable).with_name("schemathesis"),
            f"--config-file={ROOT / 'schemathesis.toml'}",
            "run",
            f"{live_address}/openapi.yaml",
            "--max-examples=20",
            "--seed=1",
            "--continue-on-failure",
            "--no-color",
        ],
        cwd=tmp_path,
        env=os.environ | {"PYTHONWARNINGS": "default"},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert answer.returncode == 0, answer.stdout[-8000:] + answer.stderr[-2000:]

"""A client that openapi-python-client generates from openapi.yaml works against the running service."""

import importlib
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.contract.contract import CONTRACT

pytestmark = [pytest.mark.server]
PACKAGE = "generated_timeline_client"


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """The package, imported by name; its warnings are about what no client calls."""
    folder = tmp_path_factory.mktemp("client")
    tools = Path(sys.executable).parent
    answer = subprocess.run(
        [tools / "openapi-python-client", "generate", f"--path={CONTRACT}", f"--output-path={folder / PACKAGE}", "--meta=none"],
        env=os.environ | {"PATH": f"{tools}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert answer.stdout.count("WARNING parsing") == answer.stdout.count("Unsupported content_type application/yaml")
    sys.path.insert(0, str(folder))
    yield lambda name: importlib.import_module(f"{PACKAGE}.{name}")
    sys.path.remove(str(folder))


def test_generated_client_posts_an_article_and_reads_the_timeline(generated, live_address):
    with generated("client").Client(base_url=live_address) as client:
        article = generated("models").ArticleInput(
            text="The council of Port Halden opened the new bridge on 5 May 2025.",
            published=date(2025, 5, 12),
            language=generated("models").Language.EN,
            source="Generated Gazette",
        )
        added = generated("api.articles.add_article").sync(client=client, body=article)
        assert isinstance(added, generated("models").ArticleFound)
        assert [found.value for found in added.expressions] == ["2025-05-05"]
        page = generated("api.timeline.read_timeline").sync(client=client, source="Generated Gazette", top=5)
        assert isinstance(page, generated("models").TimelinePage)
        assert [event.story for event in added.events] == [story.id for story in page.items]


def test_generated_client_reads_a_problem(generated, live_address):
    with generated("client").Client(base_url=live_address) as client:
        answer = generated("api.timeline.read_timeline").sync(client=client, cursor="nonsense")
        assert isinstance(answer, generated("models").Problem)
        assert [error.field for error in answer.errors] == ["cursor"]

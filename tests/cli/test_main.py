import json
import socket
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.api.schemas import ResolveSchema, TimelineSchema
from service.cli import main, rereading, server
from service.cli.parameters import FILTERS, READINGS
from service.config import Settings
from service.pipeline import Annotation

SAMPLES = sorted((Path(__file__).parent.parent.parent / "samples").glob("*.json"))
ARTICLE = {
    "url": "https://news.example/1",
    "source": "News",
    "language": "en",
    "published": "2026-01-12",
    "text": "The ministers met last week.",
}
OTHER = {**ARTICLE, "url": "https://news.example/2", "text": "The bridge was closed on 3 May 2025."}


@pytest.fixture
def run(tmp_path):
    """Run the command on a database of its own."""
    runner = CliRunner(env={"DATABASE_URL": f"sqlite:///{tmp_path}/new/timeline.sqlite3", "EVENT_TIMELINE_MAX_TEXT": "100000"})

    def run(*arguments, stdin=None, **environment):
        return runner.invoke(main, [str(argument) for argument in arguments], input=stdin, env=environment)

    return run


@pytest.fixture
def write(tmp_path):
    def write(name, *contents):
        path = tmp_path / name
        path.write_text(
            "\n".join(content if isinstance(content, str) else json.dumps(content) for content in contents), encoding="utf-8"
        )
        return path

    return write


def titles(result):
    return [item["title"] for item in json.loads(result.stdout)["items"]]


# add


def test_the_samples_are_added_and_shown(run):
    result = run("add", *SAMPLES)
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == f"{len(SAMPLES)} added"
    assert len(titles(run("show", "--format", "json"))) >= len(SAMPLES)


def test_adding_twice_changes_nothing(run, write):
    file = write("a.json", ARTICLE)
    run("add", file)
    before = run("show", "--format", "json").stdout
    again = run("add", file)
    assert again.exit_code == 0
    assert again.stdout.splitlines()[-1] == "1 unchanged"
    assert run("show", "--format", "json").stdout == before


def test_one_bad_article_spoils_no_other(run, write):
    lines = write("a.ndjson", ARTICLE, "{", {**OTHER, "published": "2026-02-30"}, {**OTHER, "colour": "red"}, ["text"], OTHER)
    result = run("add", lines, write("b.pdf", "%PDF"), lines.parent / "none.json")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1] == "2 added, 6 failed"
    complaints = result.stderr.splitlines()
    assert len(complaints) == 6
    for complaint, (place, reason) in zip(
        complaints,
        [
            (":2", "not JSON"),
            (":3", "published: "),
            (":4", "colour: "),
            (":5", "article: "),
            ("b.pdf", ".ndjson"),
            ("none.json", "No such file"),
        ],
        strict=True,
    ):
        assert place in complaint
        assert reason in complaint


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"text": None}, "text"),
        ({"text": ""}, "text"),
        ({"text": " \n"}, "text"),
        ({"text": "x" * 100_001}, "text"),
        ({"published": None}, "published"),
        ({"published": "last week"}, "published"),
        ({"language": "tlh"}, "language"),
        ({"url": "javascript:alert(1)"}, "url"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_written(run, write, wrong, field):
    result = run("add", write("a.json", {**ARTICLE, **wrong}))
    assert result.exit_code == 1
    assert f"{field}: " in result.stderr
    assert titles(run("show", "--format", "json")) == []


def test_the_standard_input_holds_an_article_a_line(run):
    result = run("add", "-", stdin=json.dumps(ARTICLE) + "\n" + json.dumps(OTHER))
    assert result.stdout.splitlines()[-1] == "2 added"


def test_a_text_file_takes_its_publication_date_from_the_command(run, write):
    file = write("a.txt", "They met last week.")
    assert "published" in run("add", file).stderr
    assert run("add", file, "--published", "2026-01-12", "--source", "News", "--language", "en").exit_code == 0
    (item,) = json.loads(run("show", "--format", "json", "--source", "News").stdout)["items"]
    assert (item["start"], item["end"]) == ("2026-01-05", "2026-01-11")


def test_what_an_article_says_goes_before_the_command(run, write):
    run("add", write("a.json", ARTICLE), "--source", "Other", "--published", "2020-01-01")
    (item,) = json.loads(run("show", "--format", "json").stdout)["items"]
    assert item["sources"] == ["News"]
    assert item["start"] == "2026-01-05"


def test_another_text_at_a_known_url_is_refused_unless_it_replaces(run, write):
    run("add", write("a.json", ARTICLE))
    corrected = write("b.json", {**ARTICLE, "text": "The ministers met yesterday."})
    refused = run("add", corrected)
    assert refused.exit_code == 1
    assert "--replace" in refused.stderr
    result = run("add", "--replace", corrected)
    assert result.stdout.splitlines()[-1] == "1 corrected"
    (item,) = json.loads(run("show", "--format", "json").stdout)["items"]
    assert item["start"] == "2026-01-11"


def test_headlines_stand_as_reports_where_an_article_has_one_and_does_not_decide(run, write):
    bare = {**ARTICLE, "title": None, "url": None, "text": "Nothing is dated."}
    silent = {**ARTICLE, "title": "Not this one", "url": "https://news.example/2", "headline": False}
    told = {**ARTICLE, "title": "Ministers meet", "url": "https://news.example/3"}
    assert run("add", "--headline", write("a.ndjson", bare, silent, told)).exit_code == 0
    items = json.loads(run("show", "--kind", "report", "--format", "json").stdout)["items"]
    assert [(item["title"], item["start"]) for item in items] == [("Ministers meet", ARTICLE["published"])]


def test_undated_happenings_are_dated_by_context_where_that_is_asked_and_the_article_does_not_decide(run, write):
    text = "The train derailed on Tuesday. Firefighters freed the driver."
    asked, left = {**ARTICLE, "text": text}, {**ARTICLE, "text": text, "url": "https://news.example/2", "undated": "leave"}
    result = run("add", "--undated", "context", write("a.ndjson", asked, left))
    assert [line.rpartition(": ")[2] for line in result.stdout.splitlines()[:2]] == [
        "1 mention of time, 2 events, 1 of them dated by context",
        "1 mention of time, 1 event",
    ]
    items = json.loads(run("show", "--dating", "context", "--format", "json").stdout)["items"]
    assert [item["title"] for item in items] == ["Firefighters freed the driver"]
    assert "Firefighters freed the driver [dated by context]" in run("show").stdout


def test_quiet_says_only_what_failed(run, write):
    result = run("add", "--quiet", write("a.ndjson", ARTICLE, "{"))
    assert result.stdout == "1 added, 1 failed\n"
    assert len(result.stderr.splitlines()) == 1


def test_add_without_files_is_a_mistake_of_use(run):
    assert run("add").exit_code == 2


# show


def test_show_is_text_for_a_terminal(run, write):
    run("add", write("a.json", OTHER))
    result = run("show")
    assert result.exit_code == 0
    assert "3 May 2025" in result.stdout
    assert "The bridge was closed" in result.stdout


def test_show_filters(run, write):
    run("add", write("a.ndjson", ARTICLE, OTHER))
    assert len(titles(run("show", "--format", "json", "--from", "2026"))) == 1
    assert len(titles(run("show", "--format", "json", "--to", "2025-05"))) == 1
    assert len(titles(run("show", "--format", "json", "--q", "bridge"))) == 1


def test_show_says_how_to_go_on(run, write):
    run("add", write("a.ndjson", ARTICLE, OTHER))
    first = run("show", "--limit", "1", "--format", "json")
    cursor = first.stderr.split()[-1]
    rest = run("show", "--limit", "1", "--format", "json", "--cursor", cursor)
    assert len({*titles(first), *titles(rest)}) == 2
    assert rest.stderr == ""


def test_there_is_an_option_for_each_filter():
    assert set(FILTERS) == {field.data_key or name for name, field in TimelineSchema(Settings()).fields.items()}


@pytest.mark.parametrize(
    ("option", "value"), [("from", "never"), ("limit", "0"), ("kind", "rumour"), ("cursor", "x"), ("on", "13-01"), ("q", "")]
)
def test_a_filter_that_cannot_be_read_is_a_mistake_of_use(run, option, value):
    run("migrate")
    result = run("show", f"--{option}", value)
    assert result.exit_code == 2
    assert f"{option}: " in result.stderr


def test_show_without_a_database_says_what_to_do(run):
    result = run("show")
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert result.stderr.startswith("Error: ")


# resolve


def test_resolve_says_what_is_meant_and_why(run):
    result = run("resolve", "They met last week.", "--published", "2026-01-12", "--language", "en")
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert first == '"last week"  DATE 2026-W02  5–11 Jan 2026'
    assert "Last(" in second
    assert "2026-01-12" in second


def test_resolve_answers_what_the_service_answers(run):
    result = run("resolve", "-", "--published", "2026-01-12", "--format", "json", stdin="Sie trafen sich letzte Woche.")
    answer = json.loads(result.stdout)
    assert answer["language"] == "de"
    assert answer["published"] == "2026-01-12"
    (expression,) = answer["expressions"]
    assert expression["interval"] == {"start": "2026-01-05", "end": "2026-01-11"}


def test_there_is_an_option_for_each_way_to_read():
    assert {*READINGS, "text", "published", "language"} == set(ResolveSchema().fields)


def test_resolve_reads_as_it_is_told(run):
    command = ["resolve", "It closed on 5/12/2025.", "--published", "2026-01-12", "--language", "en"]
    assert "DATE 2025-05-12" in run(*command).stdout
    assert "DATE 2025-12-05" in run(*command, "--date-order", "DMY").stdout
    assert run(*command, "--date-order", "YMD").exit_code == 2


def test_resolve_finds_nothing_where_there_is_nothing(run):
    result = run("resolve", "She may march on.", "--published", "2026-01-12", "--language", "en")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no mention of time" in result.stderr


@pytest.mark.parametrize("arguments", [["x"], ["x", "--published", "soon"], ["", "--published", "2026-01-12"], []])
def test_resolve_needs_a_text_and_its_publication_date(run, arguments):
    assert run("resolve", *arguments).exit_code == 2


def test_a_standard_input_that_is_not_utf_8_is_an_error(run):
    result = run("resolve", "-", "--published", "2026-01-12", stdin=b"\xff")
    assert result.exit_code == 1
    assert "UTF-8" in result.stderr


# reread


def test_an_article_with_more_expressions_than_are_taken_fails(run, write):
    file = write("a.json", {**ARTICLE, "text": "On 3 May, 4 May and 5 May they met."})
    result = run("add", file, EVENT_TIMELINE_MAX_EXPRESSIONS="2")
    assert result.exit_code == 1
    assert "text: Must have at most 2 expressions of time." in result.stderr
    assert titles(run("show", "--format", "json")) == []


def test_reread_reads_every_article_again(run, tmp_path):
    assert run("add", *map(str, SAMPLES)).exit_code == 0
    before = run("show").stdout
    result = run("reread")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == f"{len(SAMPLES)} unchanged"
    assert run("show").stdout == before


def test_reread_tells_what_changed_and_what_failed(run, monkeypatch):
    run("add", *map(str, SAMPLES))
    known = rereading.annotate

    def annotate(document):
        if document.language == "de":
            raise RuntimeError("a rule broke")
        return Annotation(known(document).timexes, ())

    monkeypatch.setattr(rereading, "annotate", annotate)
    result = run("reread", "--quiet")
    assert result.exit_code == 1
    assert result.stdout == f"{len(SAMPLES) - 1} changed, 1 failed\n"
    assert "a rule broke" in result.stderr
    monkeypatch.undo()


def test_reread_decides_anew_what_becomes_of_undated_sentences(run, write):
    text = "The train derailed on Tuesday. Firefighters freed the driver."
    run("add", write("a.json", {**ARTICLE, "text": text}))
    assert run("reread").stdout.splitlines()[-1] == "1 unchanged"
    assert run("reread", "--undated", "context").stdout.splitlines()[-1] == "1 changed"
    assert run("reread").stdout.splitlines()[-1] == "1 unchanged"
    assert len(json.loads(run("show", "--format", "json").stdout)["items"]) == 2
    assert run("reread", "--undated", "leave").stdout.splitlines()[-1] == "1 changed"
    assert len(json.loads(run("show", "--format", "json").stdout)["items"]) == 1


def test_reread_of_nothing_says_so(run):
    assert run("reread").stdout == "no articles\n"


# migrate, serve, settings


def test_migrate_makes_the_database_and_then_has_nothing_to_do(run, tmp_path):
    assert "applied" in run("migrate").stdout
    assert (tmp_path / "new" / "timeline.sqlite3").exists()
    assert run("migrate").stdout == "nothing to do\n"


def test_serve_says_that_its_port_is_used(run, monkeypatch):
    monkeypatch.setattr(server.os, "execv", lambda *_: pytest.fail("the server was started"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run("serve", "--port", str(port))
    assert result.exit_code == 1
    assert result.stderr == f"Error: port {port} of 127.0.0.1 is in use; choose another with --port\n"


def test_serve_says_that_it_cannot_listen_there(run, monkeypatch):
    monkeypatch.setattr(server.os, "execv", lambda *_: pytest.fail("the server was started"))
    result = run("serve", "--host", "no host at all")
    assert result.exit_code == 1
    assert "port 8000 of no host at all cannot be listened on" in result.stderr


def test_serve_migrates_and_becomes_gunicorn(run, monkeypatch, tmp_path):
    executed = []
    monkeypatch.setattr(server.os, "execv", lambda program, arguments: executed.append((program, arguments)))
    result = run("serve", "--port", "9000", "--host", "::1")
    assert result.exit_code == 0, result.output
    ((program, arguments),) = executed
    assert arguments[0] == program
    assert {"service.wsgi:app", "--bind=[::1]:9000", "--no-control-socket", "--worker-class=gthread"} <= set(arguments)
    assert sqlite3.connect(tmp_path / "new" / "timeline.sqlite3").execute("SELECT count(*) FROM story").fetchone() == (0,)


@pytest.mark.parametrize(
    ("variable", "value"),
    [("EVENT_TIMELINE_MAX_TEXT", "much"), ("DATABASE_URL", "oracle://x"), ("DATABASE_URL", "timeline.sqlite3")],
)
def test_a_setting_that_cannot_be_used_is_a_mistake_of_use(run, variable, value):
    result = run("migrate", **{variable: value})
    assert result.exit_code == 2
    assert variable in result.stderr


def test_a_database_that_cannot_be_opened_is_an_error_without_a_traceback(run, tmp_path):
    result = run("migrate", DATABASE_URL=f"sqlite:///{tmp_path}")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")


@pytest.mark.parametrize("command", [[], ["add"], ["migrate"], ["reread"], ["resolve"], ["serve"], ["show"]])
def test_help_says_the_exit_codes(run, command):
    assert "Exit codes:" in run(*command, "--help").stdout

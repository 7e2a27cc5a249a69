"""The commands: what each takes and answers."""

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import click
from marshmallow import ValidationError
from peewee import PeeweeException

from service.api.languages import SUPPORTED_LANGUAGES, language_of
from service.api.resolve import read_options
from service.api.schemas import ResolveSchema
from service.cli.addition import Addition, Outcome, Status, described
from service.cli.intake import Form, Read, read_file, read_stream
from service.cli.output import Progress, expression_lines, plain
from service.cli.parameters import FILTERS, READINGS, find_stories, given_parameters, with_options
from service.cli.rereading import reread_all
from service.cli.server import AddressError, gunicorn_command, require_free, serve
from service.config import SettingError, Settings
from service.document import Document, Undated
from service.pipeline import resolve
from service.representations.bodies import resolution_body
from service.representations.representation import representations
from service.storage import database
from service.storage.database import Store
from service.storage.errors import StorageError

_EXIT_CODES = "Exit codes: 0 all went well, 1 something failed, 2 the command was not understood."
_STDIN = Path("-")
_LANGUAGE = click.Choice(SUPPORTED_LANGUAGES)
_UNDATED = click.Choice(get_args(Undated))


class _Commands(click.Group):
    """Commands whose trouble with the database or a file is a message, not a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # `| head` has read enough: click ends quietly
        except (PeeweeException, StorageError, OSError) as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]}, epilog=_EXIT_CODES)
@click.version_option(package_name="event-timeline", message="%(prog)s %(version)s")
def main() -> None:
    """Turn articles into a timeline of dated events.

    The database is named by DATABASE_URL; see the README for all settings.
    """


@main.command("serve", epilog=_EXIT_CODES)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0 for all.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1), help="Processes that answer.")
@click.option(
    "--threads", default=4, show_default=True, type=click.IntRange(1), help="Requests that each process answers at once."
)
@click.option("--access-log", is_flag=True, help="Write a line for each request to the standard output.")
def serve_command(host: str, port: int, workers: int, threads: int, *, access_log: bool) -> None:
    """Serve the timeline over HTTP, after the migrations of the database."""
    try:
        require_free(host, port)
    except AddressError as error:
        raise click.ClickException(str(error)) from error
    database.migrate(_store(_settings()))
    click.echo(f"Serving on http://{f'[{host}]' if ':' in host else host}:{port}; stop with Ctrl-C.")
    serve(gunicorn_command(host, port, workers, threads, access_log=access_log))


@main.command("migrate", epilog=_EXIT_CODES)
def migrate_command() -> None:
    """Bring the database to the newest schema; without one, make it."""
    applied = database.migrate(_store(_settings()))
    for name in applied:
        click.echo(f"applied {name}")
    if not applied:
        click.echo("nothing to do")


@main.command("resolve", epilog=_EXIT_CODES)
@click.argument("text")
@click.option("--published", required=True, metavar="DATE", help="Publication date: 2026-01-12, or a date-time with its offset.")
@click.option("--language", type=_LANGUAGE, metavar="CODE", help="Language of the text; found out where it is not said.")
@with_options(READINGS)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def resolve_command(text: str, published: str, language: str | None, form: str, **options: str | None) -> None:
    """Say what the expressions of time in TEXT mean, and why.

    TEXT is read from the standard input where it is "-". Nothing is stored.
    """
    text = _stdin_text() if text == "-" else text
    try:
        given = ResolveSchema().load({"text": text, "published": published, "language": language, **given_parameters(options)})
    except ValidationError as error:
        raise click.UsageError(described(error)) from error
    language = language_of(given)
    document = Document(text=given["text"], dct=given["published"], language=language)
    timexes = resolve(document, read_options(given))
    if form == "json":
        click.echo(json.dumps(resolution_body(timexes, given["published"], language), ensure_ascii=False, indent=2))
        return
    for timex in timexes:
        click.echo("\n".join(expression_lines(timex)))
    if not timexes:
        click.echo("no mention of time found", err=True)


@main.command("show", epilog=_EXIT_CODES)
@with_options(FILTERS)
@click.option("--format", "form", type=click.Choice(tuple(representations())), default="txt", show_default=True)
def show_command(form: str, **options: str | None) -> None:
    """Show the timeline, filtered like GET /v1/timeline."""
    settings = _settings()
    store = _store(settings)
    if not store.ready():
        raise click.ClickException("the database is not there or not migrated; run `timeline migrate`")
    view = find_stories(options, store, settings)
    click.echo(representations()[form].render(view), nl=False)
    if view.next_cursor is not None:
        click.echo(f"there is more: --cursor {view.next_cursor}", err=True)


@main.command("add", epilog=_EXIT_CODES)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--form",
    type=click.Choice(["json", "ndjson", "txt"]),
    help="What the files are, whatever their names say; the standard input is ndjson where this does not say otherwise.",
)
@click.option("--published", metavar="DATE", help="Publication date of articles that do not say it, such as .txt files.")
@click.option("--title", help="Title of articles that do not say it.")
@click.option("--url", help="Address of an article that does not say it.")
@click.option("--source", help="Source of articles that do not say it.")
@click.option("--collection", help="Collection of articles that do not say it.")
@click.option("--language", type=_LANGUAGE, metavar="CODE", help="Language of articles that do not say it; else it is found out.")
@click.option(
    "--headline",
    is_flag=True,
    help="Let the titles of articles that do not decide it stand as reports on their publication dates.",
)
@click.option("--undated", type=_UNDATED, help="Leave out happenings that articles do not date, or date them by their context.")
@click.option("--replace", is_flag=True, help="Correct articles whose url is stored with another text, title or date.")
@click.option("--quiet", "-q", is_flag=True, help="Say only what failed, and the count.")
def add_command(
    files: tuple[Path, ...], form: Form | None, *, headline: bool, replace: bool, quiet: bool, **absent: str | None
) -> None:
    """Add the articles in FILES to the timeline.

    A .json file holds an article or a list of them, a .ndjson or .jsonl file an article a line, a .txt file the text of one
    article. "-" is the standard input. The fields are those of POST /v1/articles. An article that is there already changes
    nothing, and one that cannot be read spoils no other.
    """
    settings = _settings()
    store = _store(settings)
    database.migrate(store)
    given = {name: value for name, value in absent.items() if value is not None}
    addition = Addition(store, settings.max_text_bytes, settings.max_expressions, given, replace=replace, headline=headline)
    with store.session():
        _tell((addition.add(read) for read in _read_all(files, form)), quiet=quiet)


@main.command("reread", epilog=_EXIT_CODES)
@click.option("--undated", type=_UNDATED, help="Decide anew for all articles what becomes of sentences without a date.")
@click.option("--quiet", "-q", is_flag=True, help="Say only what failed, and the count.")
def reread_command(*, undated: Undated | None, quiet: bool) -> None:
    """Read all stored articles again, by the rules of this version.

    After an update: the articles keep their ids, and what people have split and merged stays so. Each article is done for itself;
    the service may run meanwhile, and after an interruption the command is simply run again.
    """
    store = _store(_settings())
    database.migrate(store)
    with store.session():
        _tell(reread_all(store, undated), quiet=quiet)


def _tell(outcomes: Iterable[Outcome], *, quiet: bool) -> None:
    """Show what becomes of each article, and the count; exits with 1 where one failed."""
    progress = Progress(sys.stderr, "articles", shown=quiet or not sys.stdout.isatty())
    counts: Counter[str] = Counter()
    for outcome in outcomes:
        counts[outcome.status] += 1
        progress.step()
        failed = outcome.status == "failed"
        if failed or not quiet:
            progress.clear()
            click.echo(f"{outcome.status:9}  {plain(outcome.place)}: {plain(outcome.detail)}", err=failed)
    progress.clear()
    click.echo(", ".join(f"{counts[status]} {status}" for status in get_args(Status) if counts[status]) or "no articles")
    if counts["failed"]:
        raise click.exceptions.Exit(1)


def _read_all(files: tuple[Path, ...], form: Form | None) -> Read:
    for path in files:
        yield from read_stream(sys.stdin.buffer, "-", form or "ndjson") if path == _STDIN else read_file(path, form)


def _settings() -> Settings:
    try:
        return Settings.from_environment(os.environ)
    except SettingError as error:
        raise click.UsageError(str(error)) from error


def _store(settings: Settings) -> Store:
    try:
        return database.connect(settings.database_url)
    except StorageError as error:
        raise click.UsageError(f"DATABASE_URL: {error}") from error


def _stdin_text() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise click.ClickException("the standard input is not UTF-8") from error

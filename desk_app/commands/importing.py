"""What the commands that import share: the store made or lent, the progress, the report told, the example of a map."""

from __future__ import annotations

import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from desk_app.bootstrap import Places
from desk_app.commands.example_map import example_map
from desk_app.commands.interrupting import interruptible
from desk_app.commands.options import data_option
from desk_app.commands.session import reading, told, writing
from desk_app.domain.actor import Actor
from desk_app.domain.settings import Settings, SiteKind
from desk_app.exchange.imports import Importer, Listener, MapCode, MapError, import_file, preview
from desk_app.exchange.imports.importer import Entry, Told
from desk_app.exchange.imports.importing import AGENT
from desk_app.exchange.imports.map_document import map_text
from desk_app.exchange.imports.map_errors import line_of_trouble
from desk_app.exchange.tables import TableError
from desk_app.services.acting import new_operation
from desk_app.services.clock import SystemClock
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import all_scopes, propose_scope, scope_begun_after
from desk_app.services.setting_up import read_preset
from desk_app.services.settings import save_settings
from desk_app.storage import journal
from desk_app.storage.places import DATABASE
from desk_app.storage.store import Store
from desk_app.ui.imports import files, reports
from desk_app.ui.imports.rows import row_sentence

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_DRAFT = "desk_app.draft_map"
_TOLD_EVERY_ROWS = 20_000
_TOLD_EVERY_S = 0.2


def import_options(page: str) -> Callable[[Decorated], Decorated]:
    """Give a command FILE, `--map`, `--example-map` (the first map of that help page), `--dry-run` and `--data`."""

    def decorate(function: Decorated) -> Decorated:
        for option in (
            data_option,
            click.option("--dry-run", is_flag=True, help="Say what would be imported; write nothing."),
            click.option("--example-map", is_flag=True, is_eager=True, expose_value=False, callback=example_map(page),
                         help="Print a simple map, and where all that a map can say is explained."),
            click.option("--draft-map", is_flag=True, is_eager=True, expose_value=False, callback=_note_draft,
                         help="Print a first map made from the columns of FILE, to be completed."),
            click.option("--map", "map_file", type=click.Path(path_type=Path), metavar="MAP.toml",
                         callback=_needed_without_draft, help="Which column is what."),
            click.argument("file", type=click.Path(path_type=Path)),
        ):  # fmt: skip
            function = option(function)
        return function

    return decorate


def _note_draft(ctx: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    ctx.meta[_DRAFT] = asked


def _needed_without_draft(ctx: click.Context, parameter: click.Parameter, map_file: Path | None) -> Path:
    if map_file is None and not ctx.meta.get(_DRAFT):
        raise click.MissingParameter(ctx=ctx, param=parameter)
    return map_file or Path()


def run(
    places: Places,
    file: Path,
    map_file: Path,
    importer: Callable[[Store], Importer[Entry, Told]],
    details: Callable[[Told], Iterator[str]],
    draft: Callable[[Store], str],
    *,
    dry_run: bool,
) -> None:
    """Import a file, or try to: rejected rows, then the report with its `details`; exit code 1 when it was stopped.

    Or, where a first map is asked for, print that `draft` and write nothing. `importer` reads the map with the
    store's settings and may raise `MapError`.
    """
    if click.get_current_context().meta.get(_DRAFT):
        with _trying(places, tell=False) as store:
            click.echo(_drafted(store, draft), nl=False)
        return
    with _trying(places) if dry_run else _set_up(places) as store:
        report = _import(store, file, map_file, importer, dry_run=dry_run)
        for line in reports.rejected_lines(report):
            click.echo(line)
        click.echo(reports.report_text(report, details(report), dry_run=dry_run))
        later = scope_begun_after(store, date.fromisoformat(report.first_day)) if report.first_day else None
        if later is not None:
            click.echo(reports.before_scope_sentence(later[0].name, later[1].isoformat()))
    if report.cancelled:
        sys.exit(1)


def _drafted(store: Store, draft: Callable[[Store], str]) -> str:
    try:
        return draft(store)
    except TableError as error:
        raise click.ClickException(files.table_sentence(error)) from error


def _import(
    store: Store, file: Path, map_file: Path, importer: Callable[[Store], Importer[Entry, Told]], *, dry_run: bool
) -> Told:
    work = preview if dry_run else import_file
    try:
        with interruptible(signal.default_int_handler) as cancelled:
            listener = Listener(_Progress(), cancelled, row_sentence, reports.column_names())
            return work(store, file, importer(store), listener)
    except TableError as error:
        raise click.ClickException(files.table_sentence(error)) from error
    except MapError as error:
        raise click.ClickException(_map_trouble(map_file, error)) from error
    except OSError as error:
        raise click.ClickException(reports.unsaved_sentence(files.cause(error))) from error


def _map_trouble(map_file: Path, error: MapError) -> str:
    """What is wrong with the map, and on which line."""
    sentence = files.map_sentence(error)
    line = None if error.code is MapCode.UNREADABLE else line_of_trouble(map_text(map_file), error)
    return sentence if line is None else files.at_line(map_file.name, line, sentence)


class _Progress:
    """Tells on the error stream how far the work is: in place on a terminal, else a line now and then."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._last = 0.0

    def __call__(self, done: int, total: int | None) -> None:
        if self._terminal and time.monotonic() - self._last >= _TOLD_EVERY_S:
            self._last = time.monotonic()
            click.echo(f"\r{reports.progress_text(done, total)}\x1b[K", err=True, nl=False)
        elif not self._terminal and done % _TOLD_EVERY_ROWS == 0:
            click.echo(reports.progress_text(done, total), err=True)


@contextmanager
def _set_up(places: Places) -> Iterator[Store]:
    """The store to write; a new one gets the settings of the preset first, and its scope from the first day on."""
    with writing(places, new=True) as store:
        if not store.has_settings:
            _take_preset(store, places, dry_run=False)
        yield store
        if _lacks_its_scope(store):
            by, op = _author(store.settings()), new_operation(store)
            preset = read_preset(places.resources / "presets", store.settings().site.kind)
            propose_scope(store, preset, Frameworks(places.resources), by=by, op=op)


def _lacks_its_scope(store: Store) -> bool:
    """Whether an import made the site and its scope is still to come, also where that import was killed."""
    return not all_scopes(store) and store.read(journal.first_agent) == AGENT


@contextmanager
def _trying(places: Places, *, tell: bool = True) -> Iterator[Store]:
    """The store to read, even beside an open desk; where there is none yet, a passing one with the preset."""
    if (places.data / DATABASE).exists():
        with reading(places) as store:
            yield store
        return
    with (
        told(places),
        tempfile.TemporaryDirectory(prefix="pupitre-") as folder,
        Store.open(Path(folder), places.db, SystemClock()) as store,
    ):
        _take_preset(store, places, dry_run=True, tell=tell)
        yield store


def _take_preset(store: Store, places: Places, *, dry_run: bool, tell: bool = True) -> None:
    """The settings of a new town hall, told: whoever imports does not choose them, and will look at them later."""
    document = read_preset(places.resources / "presets", SiteKind.TOWN_HALL)
    by = Actor(AGENT, document["desk"], document["site"]["id"], supervisor=True)
    save_settings(store, document, based_on=0, by=by, op=new_operation(store))
    if tell:
        click.echo(reports.new_site_sentence(places.data, document["site"]["name"], dry_run=dry_run))


def _author(settings: Settings) -> Actor:
    return Actor(AGENT, settings.desk, settings.site.id, supervisor=True)

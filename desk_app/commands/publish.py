"""`desk-app publish [--day D] [--to FOLDER]`: make the summary of a day when it changed, and send what waits."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import iso_day, reading, writing
from desk_app.domain.localtime import local_day
from desk_app.domain.outbox import Finding, FolderProblem, Report
from desk_app.exchange.publisher import carried
from desk_app.exchange.signing import DeskKey, KeyFileError
from desk_app.services import publishing
from desk_app.storage.store import Store
from desk_app.ui import publishing_words as words


@click.command()
@data_option
@click.option("--day", metavar="D", callback=iso_day, help="The day, YYYY-MM-DD. Default: today.")
@click.option(
    "--to",
    "folder",
    metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Write a copy there, also beside an open desk; the outbox and the shared folder are left alone.",
)
def command(places: Places, day: str | None, folder: Path | None) -> None:
    """Make the summary of the day D and send it, with all that waits, to the shared folder."""
    if folder is not None:
        with reading(places) as store:
            _copy(store, _key(places.data), _named(store, day) or _today(store), folder)
        return
    with writing(places) as store:
        named = _named(store, day)
        key = _key(places.data)
        _make(store, key, named or _today(store))
        _send(store, named or _today(store))


def _today(store: Store) -> str:
    return local_day(store.clock.now_ms(), store.settings().site.timezone)


def _named(store: Store, day: str | None) -> str | None:
    """The day that was asked for, which must have something to tell."""
    if day is not None and day > _today(store):
        raise click.ClickException(words.to_come_sentence(day))
    if day is not None and not publishing.has_facts(store, day):
        raise click.ClickException(words.no_facts_sentence(day))
    return day


def _key(data: Path) -> DeskKey:
    try:
        return DeskKey.open(data)
    except KeyFileError as error:
        raise click.ClickException(words.bad_key_sentence(str(error))) from error


def _make(store: Store, key: DeskKey, day: str) -> None:
    if not publishing.has_facts(store, day):
        click.echo(words.no_facts_sentence(day))
        published = publishing.catch_up(store, key.seal)
    else:
        published = publishing.publish(store, key.seal, day)
        if day not in {entry.day for entry in published.made}:
            click.echo(words.unchanged_sentence(day))
    for entry in published.made:
        click.echo(words.made_sentence(entry.day, entry.revision))
    if published.new_key:
        click.echo(words.new_key_sentence(published.new_key))


def _send(store: Store, day: str) -> None:
    """Send what waits, after a look at what was delivered: a folder that lost it gets it again."""
    publishing.begin(store)
    if not store.settings().shared_folder:
        raise click.ClickException(words.no_folder_sentence())
    _carry(store, publishing.to_look_at(store, day))
    while (due := publishing.due(store)).entries:
        _carry(store, due)
    status = publishing.status(store)
    if status.clock_off_ms:
        click.echo(words.clock_off_sentence(status.clock_off_ms), err=True)
    if status.pending and status.problem is not None:
        raise click.ClickException(words.folder_problem_sentences()[status.problem])


def _carry(store: Store, due: publishing.Due) -> None:
    names = {entry.id: entry.name for entry in due.entries}
    for report in carried(due.folder, due.entries, store.clock.now_ms):
        publishing.record(store, report)
        _tell(report, Path(due.folder) / names[report.entry])


def _copy(store: Store, key: DeskKey, day: str, folder: Path) -> None:
    if not publishing.has_facts(store, day):
        raise click.ClickException(words.no_facts_sentence(day))
    entry = publishing.copy_of(store, key.seal, day)
    for report in carried(str(folder), [entry], store.clock.now_ms):
        _tell(report, folder / entry.name)
        if report.problem is not None:
            raise click.ClickException(words.copy_problem_sentence(str(folder), report.problem))


def _tell(report: Report, path: Path) -> None:
    if report.problem is FolderProblem.LOST:
        click.echo(words.folder_problem_sentences()[FolderProblem.LOST])
    if report.finding is not Finding.FAILED:
        click.echo(words.written_sentence(str(path)))

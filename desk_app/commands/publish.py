"""`desk-app publish [--day D] [--to FOLDER]`: make the summary of a day when it changed, and send what waits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import iso_day, writing
from desk_app.domain.localtime import local_day
from desk_app.domain.outbox import Finding, OutboxState, Report
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
    help="Write a copy there; the shared folder of the settings is left alone.",
)
def command(places: Places, day: str | None, folder: Path | None) -> None:
    """Make the summary of the day D and send it, with all that waits, to the shared folder."""
    with writing(places) as store:
        today = local_day(store.clock.now_ms(), store.settings().site.timezone)
        day = day or today
        if day > today:
            raise click.ClickException(words.to_come_sentence(day))
        _make(store, places.data, day)
        if folder is None:
            _send(store)
        else:
            _copy(store, day, folder)


def _make(store: Store, data: Path, day: str) -> None:
    try:
        key = DeskKey.open(data)
    except KeyFileError as error:
        raise click.ClickException(words.bad_key_sentence(str(error))) from error
    made = publishing.publish(store, key.seal, day).made
    for entry in made:
        click.echo(words.made_sentence(entry.day, entry.revision))
    if day not in {entry.day for entry in made}:
        click.echo(words.unchanged_sentence(day))


def _send(store: Store) -> None:
    publishing.send_now(store)
    if not store.settings().shared_folder:
        raise click.ClickException(words.no_folder_sentence())
    while (due := publishing.due(store)).entries:
        names = {entry.id: entry.name for entry in due.entries}
        for report in carried(due.folder, due.entries, store.clock.now_ms):
            publishing.record(store, report)
            _tell(report, Path(due.folder) / names[report.entry])
    status = publishing.status(store)
    if status.pending and status.problem is not None:
        raise click.ClickException(words.folder_problem_sentences()[status.problem])


def _copy(store: Store, day: str, folder: Path) -> None:
    entry = publishing.latest(store, day)
    assert entry is not None
    copy = replace(entry, state=OutboxState.PENDING)
    for report in carried(str(folder), [copy], store.clock.now_ms):
        _tell(report, folder / entry.name)
        if report.problem is not None:
            raise click.ClickException(words.folder_problem_sentences()[report.problem])


def _tell(report: Report, path: Path) -> None:
    if report.finding is not Finding.FAILED:
        click.echo(words.written_sentence(str(path)))

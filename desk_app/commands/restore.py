"""`desk-app restore FILE`: put a verified backup in place; the former data are set aside, never deleted."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import told
from desk_app.exchange.signing import KEY_FILE
from desk_app.services import keeping
from desk_app.services.clock import SystemClock
from desk_app.ui import command_line, publishing_words


@click.command()
@data_option
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def command(places: Places, file: Path) -> None:
    """Restore the backup FILE; refused while a desk is open on the data."""
    with told(places):
        aside = keeping.restore(file, places.data, SystemClock(), places.db)
        click.echo(command_line.restored_sentence(file, aside))
        if not (key := places.data / KEY_FILE).exists():
            click.echo(publishing_words.no_key_sentence(str(key)))

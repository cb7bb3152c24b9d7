"""`desk-app backup [DEST]`: a verified copy of the data, also while the desk is open."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import reading
from desk_app.exchange.signing import KEY_FILE
from desk_app.services import keeping
from desk_app.ui import command_line, publishing_words


@click.command()
@data_option
@click.argument("dest", required=False, type=click.Path(file_okay=False, path_type=Path))
def command(places: Places, dest: Path | None) -> None:
    """Make a backup in the folder DEST, or beside the data."""
    with reading(places) as store:
        click.echo(command_line.backup_sentence(keeping.back_up(store, "manual", dest)))
        if (key := places.data / KEY_FILE).exists():
            click.echo(publishing_words.key_apart_sentence(str(key)))

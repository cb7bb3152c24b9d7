"""`desk-app verify`: integrity, foreign keys, chain, and the state against the journal folded again."""

from __future__ import annotations

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import reading
from desk_app.services import keeping
from desk_app.ui import command_line


@click.command()
@data_option
def command(places: Places) -> None:
    """Verify the data; exit code 0 when they are sound, 1 otherwise."""
    with reading(places) as store:
        report = keeping.verify(store)
        names = command_line.check_names()
        for fault in report.faults:
            click.echo(f"{names[fault.check]}: {fault.subject}: {fault.problem}", err=True)
        if report.faults:
            raise click.ClickException(command_line.faulty_sentence(len(report.faults)))
        click.echo(command_line.sound_sentence(report.facts, report.visits))

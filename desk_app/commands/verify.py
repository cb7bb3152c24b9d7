"""`desk-app verify`: integrity, foreign keys, chain, and the state against the journal folded again."""

from __future__ import annotations

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import reading
from desk_app.services import keeping
from desk_app.ui import verification_words as words


@click.command()
@data_option
def command(places: Places) -> None:
    """Verify the data; exit code 0 when they are sound, 1 otherwise."""
    with reading(places) as store:
        report = keeping.verify(store)
        for fault in report.faults:
            click.echo(words.fault_line(fault), err=True)
        if report.faults:
            raise click.ClickException(words.faulty_sentence(len(report.faults)))
        click.echo(words.sound_sentence(report.facts, report.visits))

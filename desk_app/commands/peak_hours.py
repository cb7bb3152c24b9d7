"""`desk-app peak-hours --from D --to D --out DIR`: the poster of busy and quiet hours."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import iso_day, reading
from desk_app.documents.peak_hours import write_peak_hours
from desk_app.services.peak_hours import peak_hours
from desk_app.ui import command_line
from desk_app.ui.runtime.translation import language


@click.command()
@data_option
@click.option("--from", "from_day", required=True, metavar="D", callback=iso_day, help="First day, YYYY-MM-DD.")
@click.option("--to", "to_day", required=True, metavar="D", callback=iso_day, help="Last day, YYYY-MM-DD.")
@click.option("--out", required=True, metavar="DIR", type=click.Path(path_type=Path), help="A new folder.")
def command(places: Places, from_day: str, to_day: str, out: Path) -> None:
    """Write the poster of busy and quiet hours from the arrivals of the days from D to D: a PDF and an HTML page."""
    with reading(places) as store:
        if from_day > to_day:
            raise click.UsageError(command_line.bad_period_sentence())
        read = peak_hours(store, date.fromisoformat(from_day), date.fromisoformat(to_day))
        write_peak_hours(read, out, resources=places.resources, language=language().value)
        click.echo(command_line.written_sentence(out))

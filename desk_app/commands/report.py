"""`desk-app report --day D --out FILE.pdf`: the printed day."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import iso_day, reading
from desk_app.documents.day_report import write_day_report
from desk_app.services.day_reports import report_of
from desk_app.ui import command_line
from desk_app.ui.runtime.translation import language


@click.command()
@data_option
@click.option("--day", required=True, metavar="D", callback=iso_day, help="The day, YYYY-MM-DD.")
@click.option("--out", required=True, metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help="The PDF.")
def command(places: Places, day: str, out: Path) -> None:
    """Write the report of the day D as a PDF; also while a desk is open on the data."""
    with reading(places) as store:
        report = report_of(store, day)
        write_day_report(report, out, resources=places.resources, language=language().value)
        if not report.total.arrivals + report.total.void:
            click.echo(command_line.nobody_came_sentence(day))
        click.echo(command_line.written_sentence(out))

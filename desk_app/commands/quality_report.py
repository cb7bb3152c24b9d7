"""`desk-app quality-report --scope S --period 2026|2026-03 --out DIR`: the report of a year or a month."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.quality_papers import must_have_figures
from desk_app.commands.session import reading
from desk_app.documents.quality.report_files import write_quality_report
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.dossier import dossier
from desk_app.services.quality.freezing import days_of_period
from desk_app.ui import command_line
from desk_app.ui.runtime.translation import language


@click.command()
@data_option
@click.option("--scope", required=True, metavar="S", help="The scope of certification, by its identifier.")
@click.option("--period", required=True, metavar="P", help="A year (2026) or a month (2026-03).")
@click.option("--out", required=True, metavar="DIR", type=click.Path(path_type=Path), help="A new folder.")
def command(places: Places, scope: str, period: str, out: Path) -> None:
    """Write the quality report of the scope S over a year or a month: a PDF, an accessible HTML page, and CSV tables.

    Also while a desk is open on the data.
    """
    with reading(places) as store:
        read = dossier(store, Frameworks(places.resources), scope, *days_of_period(period))
        must_have_figures(store, read.view)
        write_quality_report(read, out, resources=places.resources, language=language().value)
        click.echo(command_line.written_sentence(out))

"""`desk-app survey-results --campaign N --out DIR`: the documents of a satisfaction survey."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import reading
from desk_app.documents.survey_documents import write_survey_documents
from desk_app.domain.actor import Actor
from desk_app.services.frameworks import Frameworks
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_results import survey_results
from desk_app.ui import command_line
from desk_app.ui.runtime.translation import language


@click.command()
@data_option
@click.option("--campaign", required=True, metavar="N", type=click.IntRange(1), help="The survey, by its number.")
@click.option(
    "--out", required=True, metavar="DIR", type=click.Path(file_okay=False, path_type=Path), help="The folder."
)
def command(places: Places, campaign: int, out: Path) -> None:
    """Write the results of the survey N: two PDFs with their HTML pages, a CSV table, the poster on A4 and A3.

    Also while a desk is open on the data.
    """
    with reading(places) as store:
        settings = store.settings()
        by = Actor("report", settings.desk, settings.site.id)
        told = survey_results(store, Banks(places.resources), Frameworks(places.resources), campaign, by)
        out.mkdir(parents=True, exist_ok=True)
        for path in write_survey_documents(told, out, resources=places.resources, language=language().value):
            click.echo(command_line.written_sentence(path))

"""`desk-app import-survey FILE --map MAP.toml --campaign N [--dry-run]`: the forms of a survey out of a web form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.importing import import_options, run
from desk_app.domain.actor import Actor
from desk_app.domain.surveys.bank import Question
from desk_app.exchange.map_drafts import draft_survey_map
from desk_app.exchange.survey_import import SurveyImporter, read_map
from desk_app.services.survey_banks import Banks
from desk_app.services.surveys_reading import campaign_detail
from desk_app.storage.store import Store
from desk_app.ui.imports.drafts import survey_map
from desk_app.ui.imports.surveys import survey_lines


@click.command()
@import_options("import_survey")
@click.option("--campaign", required=True, metavar="N", type=click.IntRange(1), help="The survey, by its number.")
def command(places: Places, file: Path, map_file: Path, campaign: int, dry_run: bool) -> None:
    """Import the forms of the survey N from a CSV, TSV, XLSX, XLS or ODS file.

    Rejected rows are listed, and saved in FILE.rejected.csv, or in the data folder where nothing may be written
    beside FILE. Importing the same file again changes nothing.
    """
    banks = Banks(places.resources)

    def questions(store: Store) -> Sequence[Question]:
        settings = store.settings()
        by = Actor("import", settings.desk, settings.site.id)
        return campaign_detail(store, banks, campaign, by).questions

    def importer(store: Store) -> SurveyImporter:
        told = read_map(map_file, questions(store), store.settings().site.timezone)
        return SurveyImporter(store, told, campaign, banks)

    def draft(store: Store) -> str:
        return survey_map(draft_survey_map(file, questions(store)), file, store.settings().site.timezone)

    run(places, file, map_file, importer, survey_lines, draft, dry_run=dry_run)

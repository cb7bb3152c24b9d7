"""`desk-app import-visits FILE --map MAP.toml [--dry-run]`: past visits out of another system's table."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.importing import import_options, run
from desk_app.exchange.map_drafts import VISIT, draft_map
from desk_app.exchange.visit_import import read_map
from desk_app.exchange.visit_import.importing import VisitImporter
from desk_app.storage.store import Store
from desk_app.ui.imports.drafts import visit_map
from desk_app.ui.imports.visits import visit_lines


@click.command()
@import_options("import")
def command(places: Places, file: Path, map_file: Path, dry_run: bool) -> None:
    """Import past visits from a CSV, TSV, XLSX, XLS or ODS file.

    Rejected rows are listed, and saved in FILE.rejected.csv, or in the data folder where nothing may be written
    beside FILE. Importing the same file again changes nothing.
    """

    def importer(store: Store) -> VisitImporter:
        return VisitImporter(store, read_map(map_file, store.settings().site.timezone))

    def draft(store: Store) -> str:
        return visit_map(draft_map(file, VISIT), file, VISIT, store.settings().site.timezone)

    run(places, file, map_file, importer, visit_lines, draft, dry_run=dry_run)

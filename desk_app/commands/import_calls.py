"""`desk-app import-calls FILE --map MAP.toml [--dry-run]`: calls out of the file of a telephone exchange."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.importing import import_options, run
from desk_app.exchange.call_import import CallImporter, read_map
from desk_app.exchange.map_drafts import CALL, draft_map
from desk_app.storage.store import Store
from desk_app.ui.imports.calls import call_lines
from desk_app.ui.imports.drafts import call_map


@click.command()
@import_options("import_calls")
def command(places: Places, file: Path, map_file: Path, dry_run: bool) -> None:
    """Import calls from the CSV, TSV, XLSX, XLS or ODS file of a telephone exchange, call by call or by slots.

    Rejected rows are listed, and saved in FILE.rejected.csv, or in the data folder where nothing may be written
    beside FILE. Importing the same file again changes nothing.
    """

    def importer(store: Store) -> CallImporter:
        return CallImporter(store, read_map(map_file, store.settings().site.timezone))

    def draft(store: Store) -> str:
        return call_map(draft_map(file, CALL), file, CALL, store.settings().site.timezone)

    run(places, file, map_file, importer, call_lines, draft, dry_run=dry_run)

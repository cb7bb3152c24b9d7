"""`desk-app import-requests FILE --map MAP.toml [--dry-run]`: past requests out of another system's table."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.importing import import_options, run
from desk_app.exchange.map_drafts import REQUEST, draft_map
from desk_app.exchange.register_import import RequestImporter, read_request_map
from desk_app.storage.store import Store
from desk_app.ui.imports.drafts import entry_map
from desk_app.ui.imports.entries import entry_lines


@click.command()
@import_options("import_requests")
def command(places: Places, file: Path, map_file: Path, dry_run: bool) -> None:
    """Import past requests from a CSV, TSV, XLSX, XLS or ODS file.

    Rejected rows are listed, and saved in FILE.rejected.csv, or in the data folder where nothing may be written
    beside FILE. Importing the same file again changes nothing.
    """

    def importer(store: Store) -> RequestImporter:
        return RequestImporter(store, read_request_map(map_file, store.settings().site.timezone))

    def draft(store: Store) -> str:
        return entry_map(draft_map(file, REQUEST), file, REQUEST, "request", store.settings().site.timezone)

    run(places, file, map_file, importer, entry_lines, draft, dry_run=dry_run)

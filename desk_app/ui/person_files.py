"""What is kept of a person as two files: a PDF to read, and a CSV beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desk_app.documents.person_file import person_rows, write_person_file
from desk_app.documents.privacy_paper import Printed
from desk_app.documents.texts import Texts
from desk_app.domain.spreadsheet import guarded
from desk_app.exchange.tables.writing import csv_written
from desk_app.services.personal_data.persons import Found


def write_person_files(found: Sequence[Found], printed: Printed, out: Path, *, resources: Path, language: str) -> Path:
    """Write the PDF at `out` and the CSV beside it, which is returned. OSError as from the disk."""
    write_person_file(found, printed, out, resources=resources, language=language)
    texts = Texts.load(resources / "documents" / "privacy", language)
    table = out.with_suffix(".csv")
    with csv_written(table) as rows:
        for row in person_rows(found, printed.settings, texts):
            rows.writerow([guarded(cell) for cell in row])
    return table

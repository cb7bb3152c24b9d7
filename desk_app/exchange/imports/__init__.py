"""What all imports share: reading a map, finding the columns, dates, times and texts of rows, and the course itself.

A new kind of import is a package beside this one with

- a model of its map and `parse_map(text, timezone)`, which closes each section it read: `map_document` (document,
  [source], [identity]), `times.read_times` ([times]), `texts.read_text`, `times.read_moments` (instants) or
  `days.read_dates` (days), `rules.read_rules` and `rules.read_outcome`;
- an `importer.Importer`: `bind` finds the columns (`columns.Columns`, then `Texts`, `Timeline` or `Days`, `Rules`,
  `Identities`) and gives the reader of rows, which returns `Accepted` or calls `rejections.reject`; `record` hands a
  batch to `services`, each entry under its own operation `import-<identity>`, so that a second import records nothing;
- its own reasons, if any, at the end of `rejections.Reason`, with their sentences in `sentences` and
  `ui/imports/rows.py`; and what its report counts, a function like `ui/imports/visits.visit_lines`;
- a command like `commands/import_visits.py`: `import_options(help page)` and `run(places, file, importer, details)`.

`importing.preview` and `importing.import_file` do the rest: the survey, the file of rejected rows, batches, stopping,
progress. `visit_import` is the example.
"""

from __future__ import annotations

from desk_app.exchange.imports.importer import Accepted, Importer
from desk_app.exchange.imports.importing import Listener, import_file, preview
from desk_app.exchange.imports.map_errors import MapCode, MapError
from desk_app.exchange.imports.rejections import Note, Reason, Rejected, RejectedRowError, reject
from desk_app.exchange.imports.report import Report

__all__ = [
    "Accepted",
    "Importer",
    "Listener",
    "MapCode",
    "MapError",
    "Note",
    "Reason",
    "Rejected",
    "RejectedRowError",
    "Report",
    "import_file",
    "preview",
    "reject",
]

"""Calls out of the file of a telephone exchange: one row a call, or one row a slot of time.

The tables [source], [times], [identity], [outcome] and [[rules]] are those of the import of visits.

    [call]
    day = "Date"
    at = "Heure"                       # when the call came; needed
    answered = "Décroché"              # a moment, or a duration: { column = "Attente", after = "at", unit = "s" }
    service = { column = "Ligne", values = { 4101 = "État civil" } }
    site = "Site"
    legs = true                        # several rows of one identity are one call, taken when one of them is

Without [outcome], who has an `answered` was taken, and who has none was missed. Otherwise: "picked_up" (taken,
nobody knows what became of it), "answered" (solved), "transferred", "transfer_failed", "message_taken", "wrong_number",
"missed", or "reject: why".

    [slot]                             # a row counts several calls; `at` is when the slot begins
    answered = "Décrochés"             # needed
    missed = "Abandons"                # or presented = "Présentés"
    mean_seconds = "Attente moyenne"
    within = "Décrochés en 20 s"       # those answered in so many seconds…
    within_seconds = 20                # …which this tells; without them, nobody can tell how fast
"""

from __future__ import annotations

from desk_app.exchange.call_import.importing import CallImporter, CallReport
from desk_app.exchange.call_import.map_file import CallMap, parse_map, read_map

__all__ = ["CallImporter", "CallMap", "CallReport", "parse_map", "read_map"]

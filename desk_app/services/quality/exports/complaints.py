"""The register of complaints as codes; entries marked discreet are counted and left out (Qualiville sheet, 7.4)."""

from __future__ import annotations

from desk_app.domain.complaints.model import Complaint, apart
from desk_app.domain.framework import Words
from desk_app.services.quality.exports.table import Asked, Export, Table, yes_no
from desk_app.storage import complaints
from desk_app.storage.driver import Connection

_COLUMNS = (
    "number", "kind", "channel", "theme", "received_on", "service", "commitments", "serious", "state",
    "acknowledged_on", "held_on", "first_answered_on", "answered_on", "answer_channel", "upheld", "ended_on",
    "reopened", "counted_apart",
)  # fmt: skip


def table(connection: Connection, asked: Asked) -> Table:
    """The entries received in the period."""
    found = complaints.received_between(connection, asked.site, asked.first, asked.last)
    told = [entry for entry in found if not entry.discreet]
    return Table(_COLUMNS, tuple(map(_row, told)), len(found) - len(told))


def _row(entry: Complaint) -> tuple[str, ...]:
    return (
        str(entry.id),
        entry.kind,
        entry.channel,
        entry.theme,
        entry.received_on,
        entry.service,
        " ".join(map(str, entry.commitments)),
        yes_no(entry.serious),
        entry.state,
        entry.acknowledged_on or "",
        entry.held_on or "",
        entry.first_answered_on or "",
        entry.answered_on or "",
        entry.answer_channel or "",
        entry.upheld or "",
        entry.ended_on or "",
        str(entry.reopened),
        apart(entry) or "",
    )


EXPORT = Export("complaints", Words("Réclamations et suggestions", "Complaints and suggestions"), table)

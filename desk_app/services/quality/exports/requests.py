"""The register of requests as codes; entries marked discreet are counted and left out (Qualiville sheet, 7.4)."""

from __future__ import annotations

from desk_app.domain.framework import Words
from desk_app.domain.requests.model import Request
from desk_app.services.quality.exports.table import Asked, Export, Table, yes_no
from desk_app.storage import requests
from desk_app.storage.driver import Connection

_COLUMNS = (
    "number", "object", "channel", "received_on", "service", "promised_on", "documents", "complete", "abusive", "state",
    "receipt_on", "acknowledged_on", "waits", "held_on", "held_until", "first_answered_on", "answered_on", "answer",
    "answer_channel", "ended_on", "reopened", "late_cause",
)  # fmt: skip


def table(connection: Connection, asked: Asked) -> Table:
    """The requests received in the period."""
    found = requests.received_between(connection, asked.site, asked.first, asked.last)
    told = [request for request in found if not request.discreet]
    return Table(_COLUMNS, tuple(map(_row, told)), len(found) - len(told))


def _row(told: Request) -> tuple[str, ...]:
    return (
        str(told.id),
        told.object,
        told.channel,
        told.received_on,
        told.service,
        told.promised_on or "",
        str(told.documents),
        "" if told.complete is None else yes_no(told.complete),
        yes_no(told.abusive),
        told.state,
        told.receipt_on or "",
        told.acknowledged_on or "",
        " ".join("/".join(wait) for wait in told.waits),
        told.held_on or "",
        told.held_until or "",
        told.first_answered_on or "",
        told.answered_on or "",
        told.answer or "",
        told.answer_channel or "",
        told.ended_on or "",
        str(told.reopened),
        told.late_cause or "",
    )


EXPORT = Export("requests", Words("Demandes", "Requests"), table)

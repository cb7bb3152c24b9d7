"""The calls as sums by day, service and outcome, and the call-backs promised; no caller, no hour."""

from __future__ import annotations

from desk_app.domain.framework import Words
from desk_app.services.quality.exports.table import Asked, Export, Table
from desk_app.storage import calls
from desk_app.storage.driver import Connection

_SUMS = ("day", "service", "told_by_exchange", "outcome", "rings", "number")
_CALLBACKS = ("number", "promised_on", "service", "reason", "tries", "first_tried_on", "kept_on", "given_up_on")


def _sums(connection: Connection, asked: Asked) -> Table:
    rows = calls.sum_rows(connection, asked.site, asked.first, asked.last)
    return Table(_SUMS, tuple(tuple(map(str, row)) for row in rows))


def _callbacks(connection: Connection, asked: Asked) -> Table:
    told = calls.promised_between(connection, asked.site, asked.first, asked.last)
    rows = (
        (call.id, call.day, call.service, call.reason, call.tries, call.tried_on, call.kept_on, call.dropped_on)
        for call in told
    )
    return Table(_CALLBACKS, tuple(tuple("" if cell is None else str(cell) for cell in row) for row in rows))


EXPORTS = (
    Export("calls", Words("Appels téléphoniques", "Phone calls"), _sums),
    Export("callbacks", Words("Rappels promis", "Call-backs promised"), _callbacks),
)

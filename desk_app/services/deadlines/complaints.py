"""Complaints and suggestions that are owed something: an acknowledgement, a draft, an answer."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.complaints.clock import Alert, alert, due_on
from desk_app.domain.complaints.model import REGISTER
from desk_app.domain.deadlines import Deadline, What
from desk_app.services.complaints_reading import clock_of
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import complaints
from desk_app.storage.driver import Connection

_ASKS = {Alert.ACKNOWLEDGE: What.ACKNOWLEDGE_COMPLAINT, Alert.DRAFT: What.DRAFT_COMPLAINT}


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """Those that are open, by the day of their answer; an alert asks for something now. Never what was written."""
    clock = clock_of(asked.settings)
    for found in complaints.open_ones(connection, asked.site):
        day, asks = due_on(found, clock), alert(found, clock, asked.today)
        if day is not None and (day <= asked.until or asks is not Alert.NONE):
            what = What.ANSWER_APPEAL if found.legal_appeal else _ASKS.get(asks, What.ANSWER_COMPLAINT)
            urgent = asks is not Alert.NONE
            owner = found.owner or ""
            yield Deadline("complaints", REGISTER, found.id, what, found.theme.value, day, owner, urgent)

"""Requests that are owed something: an acknowledgement, an answer."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.deadlines import Deadline, What
from desk_app.domain.requests.alerts import Alert, alert
from desk_app.domain.requests.clocks import clocks, due_on
from desk_app.domain.requests.model import REGISTER
from desk_app.services.deadlines.asked import Asked
from desk_app.services.requests_reading import terms_of
from desk_app.storage import requests
from desk_app.storage.driver import Connection

_PRESSING = frozenset({Alert.ACKNOWLEDGE, Alert.LAST_DAYS, Alert.OVERDUE})


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """Those that are open, by the day of their answer; an alert asks for something now. Never what was written.

    One that waits for documents has no day, and asks for nothing.
    """
    terms = terms_of(asked.settings)
    for found in requests.open_ones(connection, asked.site):
        day, asks = due_on(found, terms), alert(found, clocks(found, terms, asked.today), asked.today)
        if day is not None and (day <= asked.until or asks in _PRESSING):
            what = What.ACKNOWLEDGE_REQUEST if asks is Alert.ACKNOWLEDGE else What.ANSWER_REQUEST
            known = asked.settings.requests.one(found.object)
            label = known.label if known is not None else found.object
            urgent = asks in _PRESSING
            yield Deadline("requests", REGISTER, found.id, what, label, day, found.owner or "", urgent)

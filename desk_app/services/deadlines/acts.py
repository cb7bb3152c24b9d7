"""The acts that are to be made, or handed over, by the day that was announced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.domain.acts.model import REGISTER, ActState
from desk_app.domain.deadlines import Deadline, What
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import acts
from desk_app.storage.driver import Connection

_ASKS = {ActState.ASKED: What.MAKE_ACT, ActState.READY: What.HAND_OVER_ACT}


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """Each under the name of its kind, never its reference; what waits for somebody else asks for nothing."""
    kinds = {kind.id: kind.label for kind in asked.settings.act_types}
    for found in acts.to_issue(connection, asked.site):
        what = _ASKS.get(found.state)
        if what is not None and found.due_on is not None and found.due_on <= asked.until.isoformat():
            day = date.fromisoformat(found.due_on)
            yield Deadline("issuance", REGISTER, found.id, what, kinds.get(found.kind, found.kind), day)

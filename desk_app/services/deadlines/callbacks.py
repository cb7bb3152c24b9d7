"""The call-backs that were promised and not made yet."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.calls.model import REGISTER
from desk_app.domain.deadlines import Deadline, What
from desk_app.services.calls_reading import callback_clock
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import calls
from desk_app.storage.driver import Connection


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """Each by its last day, under the reason of the call; never whom to call back."""
    clock = callback_clock(asked.settings)
    reasons = {reason.id: reason.label for reason in asked.settings.contact_reasons}
    for call in calls.to_call_back(connection, asked.site):
        day = clock.due(call.day)
        if day <= asked.until:
            label = reasons.get(call.reason, call.reason)
            yield Deadline("phone", REGISTER, call.id, What.CALL_BACK, label, day, call.agent)

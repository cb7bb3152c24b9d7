"""Counts of the improvement actions: done by their day, and with their effect checked."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.registers import ACTIONS_DONE, ACTIONS_DUE, ACTIONS_ON_TIME, EFFECTS_CHECKED
from desk_app.domain.registers import actions
from desk_app.services.business_day import today
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import entries
from desk_app.storage.store import Store


def count(store: Store, asked: Asked) -> Days:
    """Those due on a day that is over, done or not, on that day; and those done, on the day told.

    An action counts by the day it is due now: one put off counts on its later day. What was cancelled counts nowhere;
    one taken up again is no longer done.
    """
    found = store.read(lambda connection: entries.of_site(connection, actions.NAME, asked.site))
    now = today(store)

    def counted() -> Iterator[tuple[str, str, str, int]]:
        for action in found:
            due, done_on = action.text("due"), action.text("done_on")
            done = action.state in actions.FINISHED
            if asked.first <= due <= asked.last and due < now and action.state != actions.CANCELLED:
                yield due, "", ACTIONS_DUE, 1
                yield due, "", ACTIONS_ON_TIME, int(done and done_on <= due)
            if done and asked.first <= done_on <= asked.last:
                yield done_on, "", ACTIONS_DONE, 1
                yield done_on, "", EFFECTS_CHECKED, int(action.state in {actions.EFFECT_CHECKED, actions.CLOSED})

    return gathered(counted())

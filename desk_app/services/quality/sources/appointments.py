"""Counts of the appointment book: held, cancelled by the town, nobody came. Punctuality is told by the visits."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.appointment import AppointmentState
from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.desk import Count
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.storage import appointments
from desk_app.storage.store import Store

_NAMES = {
    AppointmentState.BOOKED: (Count.STANDING,),
    AppointmentState.CHECKED_IN: (Count.STANDING, Count.HELD),
    AppointmentState.MISSED: (Count.STANDING, Count.MISSED),
    AppointmentState.CANCELLED_BY_SERVICE: (Count.CANCELLED_BY_TOWN,),
}


def count(store: Store, asked: Asked) -> Days:
    """By the service the appointment is for; those cancelled by the visitor, or entered by mistake, count nowhere."""
    told = store.read(lambda connection: appointments.states_by_day(connection, asked.site, asked.first, asked.last))

    def counted() -> Iterator[tuple[str, str, str, int]]:
        for day, service, state, n in told:
            for name in _NAMES.get(AppointmentState(state), ()):
                yield day, service, name, n

    return gathered(counted())

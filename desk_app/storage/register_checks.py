"""How verification looks at the registers beside the hall. A new register adds its check here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desk_app.storage import (
    acts,
    calls,
    checks,
    complaints,
    day_counts,
    entries,
    frozen_periods,
    occupancy,
    requests,
    scopes,
    survey_seals,
)
from desk_app.storage.driver import Connection
from desk_app.storage.faults import Check, Fault


def _kept_counts(connection: Connection) -> Iterator[Fault]:
    yield from day_counts.faults(connection)
    yield from occupancy.faults(connection)


CHECKS: dict[Check, Callable[[Connection], Iterator[Fault]]] = {
    Check.SCOPES: scopes.faults,
    Check.FROZEN_PERIODS: frozen_periods.faults,
    Check.COUNTS: _kept_counts,
    Check.COMPLAINTS: complaints.faults,
    Check.REQUESTS: requests.faults,
    Check.ENTRIES: entries.faults,
    Check.SURVEYS: survey_seals.faults,
    Check.CALLS: calls.faults,
    Check.CHECKS: checks.faults,
    Check.ACTS: acts.faults,
}

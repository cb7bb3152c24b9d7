"""The registers beside the hall: what a fact of each of their kinds writes, and how verification looks at it.

A new register adds its kinds and its check here; the projection and the verification need no change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desk_app.domain.facts import Fact, Kind
from desk_app.storage import day_counts, scopes
from desk_app.storage.driver import Connection
from desk_app.storage.faults import Check, Fault

TAKES: dict[Kind, Callable[[Connection, Fact], None]] = {
    Kind.SCOPE_CHANGED: scopes.take,
}
CHECKS: dict[Check, Callable[[Connection], Iterator[Fault]]] = {
    Check.SCOPES: scopes.faults,
    Check.COUNTS: day_counts.faults,
}

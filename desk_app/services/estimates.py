"""The wait that can be told to a visitor: who is ahead for the same counters, and how fast these went lately."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from desk_app.domain.queue import Estimate, estimate
from desk_app.domain.settings import Settings
from desk_app.storage import queue_readings
from desk_app.storage.driver import Connection
from desk_app.storage.queue_readings import QueueLine

_DAY_MS = 24 * 3_600_000


def estimated_wait(
    connection: Connection,
    settings: Settings,
    calling: Sequence[str],
    service: str,
    ahead: Iterable[QueueLine],
    now: int,
) -> Estimate | None:
    """People ahead × recent mean service time ÷ counters `calling` for the service, where enough were finished."""
    serving = [counter for counter in calling if serves(settings, counter, service)]
    recent = queue_readings.recent_service_ms(connection, settings.site.id, service, now - _DAY_MS)
    waiting = Counter(line.service for line in ahead)
    before = sum(many for other, many in waiting.items() if any(serves(settings, c, other) for c in serving))
    return estimate(before, recent, len(serving))


def serves(settings: Settings, counter: str, service: str) -> bool:
    """Whether a counter of the settings serves a service; one that names none serves all of them."""
    known = settings.counter(counter)
    return known is not None and (not known.services or service in known.services)

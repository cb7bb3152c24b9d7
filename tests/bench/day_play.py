"""One made-up day of a town hall as acts in order of time: arrivals, calls, ends, and those who leave or move on."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from desk_app.domain.facts import Kind
from desk_app.domain.localtime import MINUTE_MS, moment_ms
from desk_app.domain.settings import Settings

CHANNELS = {"counter": 88, "phone": 8, "email": 2, "web": 2}
MEAN_SERVICE_MS = 150_000
PATIENCE_MS = 90 * MINUTE_MS
DRAWS = {"booked": 0.08, "transferred": 0.03, "priority": 0.02, "absent": 0.01, "two services": 0.04}


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """One fact to come. `visit` counts the day's visits from 0; `order` settles equal times."""

    at: int
    order: int
    kind: Kind = field(compare=False)
    visit: int | None = field(default=None, compare=False)
    counter: str | None = field(default=None, compare=False)
    payload: Mapping[str, Any] = field(default_factory=dict, compare=False)


class Day:
    """A day of so many visits, served in the order of arrival by every counter of the settings."""

    def __init__(self, settings: Settings, day: str, visits: int, rng: Random) -> None:
        self._settings, self._day, self._rng = settings, day, rng
        self._numbers: dict[str, int] = {}
        self._events: list[Event] = []
        opens, closes = moment_ms(day, 8 * 60 + 30, settings.site.timezone), self._moment(17 * 60 + 30)
        self._counters = [(opens, counter.id) for counter in settings.counters]
        heapq.heapify(self._counters)
        for visit, arrived_at in enumerate(sorted(self._arrivals(visits))):
            self._visit(visit, arrived_at)
        last = max([closes, *(event.at for event in self._events)]) + MINUTE_MS
        self._around(opens - 10 * MINUTE_MS, last)

    def events(self) -> list[Event]:
        """All of them, in order."""
        return sorted(self._events)

    def _moment(self, minute: int) -> int:
        return moment_ms(self._day, minute, self._settings.site.timezone)

    def _arrivals(self, visits: int) -> list[int]:
        """Two peaks, before noon and after lunch."""
        midnight = self._moment(0)
        minutes = (self._rng.triangular(510, 720, 640) for _ in range(visits * 55 // 100))
        later = (self._rng.triangular(810, 1050, 870) for _ in range(visits - visits * 55 // 100))
        return [midnight + int(minute * MINUTE_MS) for minute in (*minutes, *later)]

    def _add(self, at: int, kind: Kind, visit: int | None = None, counter: str | None = None, **told: Any) -> None:
        payload = {name: value for name, value in told.items() if value is not None}
        self._events.append(Event(at, len(self._events), kind, visit, counter, payload))

    def _happens(self, what: str) -> bool:
        return self._rng.random() < DRAWS[what]

    def _around(self, opens: int, closes: int) -> None:
        """The doors, the counters, the quick contacts, and the closing."""
        self._add(opens, Kind.HALL_OPENED, planned=[[510, 720], [810, 1050]])
        for counter in self._settings.counters:
            self._add(opens, Kind.COUNTER_OPENED, counter=counter.id)
            self._add(closes, Kind.COUNTER_CLOSED, counter=counter.id)
        for _ in range(40):
            reason = self._rng.choice(self._settings.contact_reasons).id
            self._add(self._rng.randrange(opens, closes), Kind.CONTACT_LOGGED, channel="counter", reason=reason)
        self._add(closes, Kind.HALL_CLOSED)
        self._add(closes + 1, Kind.DAY_CLOSED, settled=0)

    def _visit(self, visit: int, arrived_at: int) -> None:
        wanted = self._rng.sample(self._settings.offered, 2 if self._happens("two services") else 1)
        discreet = wanted[0].sensitive or None
        series = self._settings.discreet_series if discreet else wanted[0].letter
        self._numbers[series] = number = self._numbers.get(series, 0) + 1
        booked = self._booked(visit, arrived_at, wanted[0].id) if self._happens("booked") else None
        self._add(
            arrived_at, Kind.ARRIVED, visit, series=series, number=number, services=[one.id for one in wanted],
            persons=self._rng.choice((1, 1, 1, 2, 3)), channel=self._rng.choices([*CHANNELS], [*CHANNELS.values()])[0],
            priority=self._happens("priority") or None, discreet=discreet, booked_for=booked,
        )  # fmt: skip
        if discreet:
            self._add(arrived_at, Kind.PRIVACY_REQUESTED, visit, asked_by="service")
        self._through_the_counters(visit, arrived_at, [one.id for one in wanted])

    def _booked(self, visit: int, arrived_at: int, service: str) -> int:
        """Book the morning before, for a time near the arrival."""
        booked_for = arrived_at // (5 * MINUTE_MS) * 5 * MINUTE_MS
        self._add(
            self._moment(8 * 60), Kind.APPOINTMENT_BOOKED, visit, discreet=False, booked_day=self._day,
            booked_for=booked_for, minutes=15, service=service,
        )  # fmt: skip
        return booked_for

    def _through_the_counters(self, visit: int, ready_at: int, wanted: list[str]) -> None:
        for place, _service in enumerate(wanted):
            free_at, counter = heapq.heappop(self._counters)
            called_at = max(free_at, ready_at) + self._rng.randrange(2_000, 15_000)
            if place == 0 and called_at - ready_at > self._rng.expovariate(1 / PATIENCE_MS):
                heapq.heappush(self._counters, (free_at, counter))
                self._add(called_at, Kind.LEFT, visit)
                return
            free_at = self._served(visit, called_at, counter, [*wanted, ""][place + 1] or None)
            heapq.heappush(self._counters, (free_at, counter))
            if free_at < 0:
                return
            ready_at = free_at

    def _served(self, visit: int, called_at: int, counter: str, following: str | None) -> int:
        """Call, serve and end; the moment when the counter is free."""
        self._add(called_at, Kind.CALLED, visit, counter)
        if self._happens("transferred"):
            called_at += self._rng.randrange(20_000, 90_000)
            told = {"service": "general", "place": "keep", "cause": "misrouted"}
            self._add(called_at, Kind.TRANSFERRED, visit, counter, **told)
            called_at += self._rng.randrange(10_000, 60_000)
            self._add(called_at, Kind.CALLED, visit, counter)
        ended_at = called_at + int(self._rng.lognormvariate(0, 0.6) * MEAN_SERVICE_MS) + 20_000
        self._add(ended_at, Kind.FINISHED, visit, counter, outcome="done", next_service=following)
        return ended_at + 1_000

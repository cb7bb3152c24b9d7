"""The readings of the screens that follow the hall live: one question each, answered whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from desk_app.domain.appointment import AppointmentState
from desk_app.domain.hall import CounterStatus, HallDay
from desk_app.domain.localtime import local_day, moment_ms
from desk_app.domain.queue import Estimate, call_order, may_serve
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.domain.visit import State
from desk_app.services.estimates import estimated_wait
from desk_app.storage import appointments, hall, privacy_readings, queue_readings
from desk_app.storage.appointments import AppointmentLine
from desk_app.storage.driver import Connection
from desk_app.storage.hall import ContactCount
from desk_app.storage.privacy_readings import PrivacyLine
from desk_app.storage.queue_readings import CallLine, QueueLine
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class CounterView:
    """A counter, its status, and the open visit called to it or served at it."""

    id: str
    label: str
    status: CounterStatus
    line: QueueLine | None
    waiting_for_it: int


@dataclass(frozen=True, slots=True)
class HallView:
    """The hall as the desk sees it at `now` (UTC milliseconds) of a local business day.

    `queue` holds the waiting visitors in the order of calling; `others` those called, served, on hold or absent,
    oldest change first. `estimates` tells, by service, the wait of somebody who would arrive now, where it can
    be told. `from_before` counts the open visits of earlier days.
    """

    now: int
    day: str
    settings: Settings
    queue: tuple[QueueLine, ...]
    others: tuple[QueueLine, ...]
    counters: tuple[CounterView, ...]
    waiting_by_service: dict[str, int]
    estimates: dict[str, Estimate]
    appointments: tuple[AppointmentLine, ...]
    contacts: tuple[ContactCount, ...]
    hall: HallDay
    privacy_pending: int
    from_before: int

    @property
    def persons_waiting(self) -> int:
        """How many persons wait, groups counted whole."""
        return sum(line.persons for line in self.queue)

    @property
    def waiting_openly(self) -> dict[str, int]:
        """How many visits wait for each service, discreet ones left out: they are told by no service."""
        return Counter(line.service for line in self.queue if not line.discreet)


def waited_ms(line: QueueLine, now: int) -> int:
    """How long an open visit has waited: from the arrival, or the booked time of somebody early; never below 0."""
    began = line.arrived_at if line.booked_for is None else max(line.arrived_at, line.booked_for)
    return max(0, now - began)


def hall_view(store: Store) -> HallView:
    """Everything the reception screen shows."""
    return store.read(lambda connection: _hall_view(store, connection))


def _hall_view(store: Store, connection: Connection) -> HallView:
    settings, now = store.settings(), store.clock.now_ms()
    site, day = settings.site.id, local_day(now, settings.site.timezone)
    lines = queue_readings.live_lines(connection, site)
    counters = _counters(connection, settings, lines)
    return HallView(
        now=now,
        day=day,
        settings=settings,
        queue=_in_order(connection, settings, lines),
        others=tuple(sorted((line for line in lines if line.state is not State.WAITING), key=lambda line: line.since)),
        counters=counters,
        waiting_by_service=queue_readings.counts_by_service(connection, site),
        estimates=_estimates(connection, settings, lines, counters, now),
        appointments=appointments.of_day(connection, site, day),
        contacts=hall.contact_counts(connection, site, day, day),
        hall=hall.day_of(connection, site, day),
        privacy_pending=sum(line.pending for line in privacy_readings.of_day(connection, site, day)),
        from_before=sum(line.day < day for line in lines),
    )


def _in_order(connection: Connection, settings: Settings, lines: tuple[QueueLine, ...]) -> tuple[QueueLine, ...]:
    by_key = {(line.visit, line.segment): line for line in lines if line.state is State.WAITING}
    fairness_after = int(settings.value(ThresholdKey.FAIRNESS_AFTER))
    streak = queue_readings.favoured_streak(connection, settings.site.id, fairness_after)
    order = call_order((line.waiter for line in by_key.values()), streak, fairness_after)
    return tuple(by_key[waiter.visit, waiter.segment] for waiter in order)


def _counters(connection: Connection, settings: Settings, lines: tuple[QueueLine, ...]) -> tuple[CounterView, ...]:
    statuses = hall.counters(connection, settings.site.id)
    busy = {line.counter: line for line in lines if line.state in (State.CALLED, State.IN_SERVICE)}
    waiters = [line.waiter for line in lines if line.state is State.WAITING]
    return tuple(
        CounterView(
            counter.id,
            counter.label,
            statuses.get(counter.id, CounterStatus(counter.id)),
            busy.get(counter.id),
            sum(may_serve(waiter, counter.id, counter.services) for waiter in waiters),
        )
        for counter in settings.counters
        if counter.active
    )


def _estimates(
    connection: Connection,
    settings: Settings,
    lines: tuple[QueueLine, ...],
    counters: tuple[CounterView, ...],
    now: int,
) -> dict[str, Estimate]:
    """The wait of somebody who would arrive now, by service, where it can be told."""
    found = {}
    calling = [view.id for view in counters if view.status.can_call]
    waiting = [line for line in lines if line.state is State.WAITING]
    for service in settings.offered:
        told = estimated_wait(connection, settings, calling, service.id, waiting, now)
        if told is not None:
            found[service.id] = told
    return found


@dataclass(frozen=True, slots=True)
class DisplayView:
    """What the hall's screen shows: numbers, counters and rooms by label, never a name nor a service."""

    now: int
    calls: tuple[tuple[CallLine, str], ...]
    people_waiting: int
    estimate: Estimate | None


def display_view(store: Store) -> DisplayView:
    """The last calls of the day with the label of where to go, the people waiting, and the overall estimate."""
    view = hall_view(store)
    start_of_day = moment_ms(view.day, 0, view.settings.site.timezone)
    calls = store.read(lambda connection: queue_readings.last_calls(connection, view.settings.site.id, start_of_day))
    ranges = [view.estimates[line.service] for line in view.queue if line.service in view.estimates]
    overall = Estimate(min(r.low_min for r in ranges), max(r.high_min for r in ranges)) if ranges else None
    labelled = tuple((call, _destination(view.settings, call)) for call in calls)
    return DisplayView(view.now, labelled, view.persons_waiting, overall)


def _destination(settings: Settings, call: CallLine) -> str:
    room = settings.room(call.room) if call.room else None
    if room is not None:
        return room.label
    counter = settings.counter(call.counter)
    return counter.label if counter else call.counter


@dataclass(frozen=True, slots=True)
class PrivacyView:
    """The confidentiality screen: the day's requests, and the rooms with the visit that holds each."""

    now: int
    settings: Settings
    requests: tuple[PrivacyLine, ...]
    rooms: dict[str, int]


def privacy_view(store: Store) -> PrivacyView:
    """The requests of today and the rooms in use."""
    settings, now = store.settings(), store.clock.now_ms()
    day = local_day(now, settings.site.timezone)
    return store.read(
        lambda connection: PrivacyView(
            now,
            settings,
            privacy_readings.of_day(connection, settings.site.id, day),
            privacy_readings.occupied_rooms(connection, settings.site.id),
        )
    )


def appointments_of(store: Store, day: str) -> tuple[AppointmentLine, ...]:
    """The appointments of a day, in the order of their times; one that was never made is none."""
    site = store.settings().site.id
    lines = store.read(lambda connection: appointments.of_day(connection, site, day))
    return tuple(line for line in lines if line.appointment.state is not AppointmentState.VOID)


@dataclass(frozen=True, slots=True)
class ClosingView:
    """What closing a day needs: its open tickets, its appointments still booked, whether it is closed."""

    now: int
    day: str
    settings: Settings
    open_lines: tuple[QueueLine, ...]
    booked: tuple[AppointmentLine, ...]
    hall: HallDay


def closing_view(store: Store, day: str) -> ClosingView:
    """The open tickets up to a day, oldest first, and what else is unsettled."""
    settings = store.settings()
    site = settings.site.id

    def reading(connection: Connection) -> ClosingView:
        lines = [line for line in queue_readings.live_lines(connection, site) if line.day <= day]
        booked = [line for line in appointments.of_day(connection, site, day) if line.appointment.state == "BOOKED"]
        return ClosingView(
            store.clock.now_ms(),
            day,
            settings,
            tuple(sorted(lines, key=lambda line: line.arrived_at)),
            tuple(booked),
            hall.day_of(connection, site, day),
        )

    return store.read(reading)

"""Plays a day of the demonstration: the script outside, simple agents inside, every act through the services."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from itertools import count
from typing import Protocol

from desk_app.demo.clock import SetClock
from desk_app.demo.script import Booked, Comer, Script
from desk_app.domain.actor import Actor
from desk_app.domain.appointment import CancelledBy
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import OutcomeCode, PrivacyMode, PrivacyOutcome, State
from desk_app.services import appointments, calling, closing, hall, privacy, readings, undoing, visits
from desk_app.services.acting import new_operation
from desk_app.services.appointments import Booking
from desk_app.services.calling import Ending
from desk_app.services.closing import Settlement
from desk_app.services.privacy import Answer
from desk_app.services.visits import Arrival
from desk_app.storage.appointments import Person
from desk_app.storage.queue_readings import QueueLine
from desk_app.storage.store import Store

AGENTS = {"g1": "sophie", "g2": "karim", "g3": "lena", "g4": "paul"}
_OPEN = 8 * 3600 + 1800
_LUNCH = 12 * 3600


class Hand(Protocol):
    """Whoever stands at the reception and logs what happens."""

    def arrive(self, arrival: Arrival) -> int:
        """Log an arrival; the number of the visit."""
        ...

    def contact(self, reason: str) -> None:
        """Count a contact without a ticket."""
        ...


class ServicesHand:
    """Logs through the services, without a screen."""

    def __init__(self, store: Store, by: Actor) -> None:
        self._store = store
        self._by = by

    def arrive(self, arrival: Arrival) -> int:
        """Log an arrival."""
        return visits.arrive(self._store, arrival, by=self._by, op=new_operation(self._store)).visit

    def contact(self, reason: str) -> None:
        """Count a contact."""
        hall.log_contact(self._store, reason, by=self._by, op=new_operation(self._store))


class DayPlay:
    """One day under way: a heap of things to come, each a local second of the day and something to do.

    `hand` logs arrivals and contacts, through the services unless told otherwise. `run` carries out everything
    else on the thread that owns the store.
    """

    def __init__(
        self,
        store: Store,
        clock: SetClock,
        day: str,
        script: Script,
        seed: int,
        hand: Hand | None = None,
        run: Callable[[Callable[[], None]], None] = lambda work: work(),
    ) -> None:
        self._store = store
        self._run = run
        self._clock = clock
        self._day = day
        self._script = script
        self._chance = random.Random(seed)
        self._to_come: list[tuple[int, int, Callable[[], None]]] = []
        self._order = count()
        self._booked: dict[int, Booked] = {}
        settings = store.settings()
        self._site = settings.site.id
        self._desk = settings.desk
        self._midnight = moment_ms(day, 0, settings.site.timezone)
        self._hand = hand or ServicesHand(store, self._by())
        self._prepared = False

    def play(self, until_s: int = 24 * 3600) -> None:
        """Play the day, from where it stands, up to a local second of the day; the whole of it closes the day."""
        if not self._prepared:
            self._prepared = True
            self._run(self._prepare)
        while self._to_come and self._to_come[0][0] <= until_s:
            at, _, happen = heapq.heappop(self._to_come)
            self._clock.move_to(self._moment(at))
            happen()
        self._clock.move_to(self._moment(min(until_s, 18 * 3600)))
        if until_s >= 24 * 3600:
            self._run(self._close)

    def _moment(self, second: int) -> int:
        return self._midnight + second * 1000

    def _now(self) -> int:
        return (self._clock.now_ms() - self._moment(0)) // 1000

    def _at(self, second: int, happen: Callable[[], None]) -> None:
        """Line up something for the thread that owns the store."""
        heapq.heappush(self._to_come, (second, next(self._order), lambda: self._run(happen)))

    def _by_hand_at(self, second: int, happen: Callable[[], None]) -> None:
        """Line up something for the hand at the reception."""
        heapq.heappush(self._to_come, (second, next(self._order), happen))

    def _by(self, agent: str = "sophie", *, supervisor: bool = False) -> Actor:
        return Actor(agent, self._desk, self._site, supervisor)

    def _op(self) -> str:
        return new_operation(self._store)

    def _prepare(self) -> None:
        """Book the appointments the day before, then line up all that comes from outside."""
        self._clock.move_to(self._moment(-6 * 3600))
        for booked in self._script.booked:
            self._book(booked)
        self._at(_OPEN - 180, lambda: self._done(hall.open_hall(self._store, by=self._by(), op=self._op())))
        for counter, opens in (("g1", _OPEN - 120), ("g2", _OPEN - 60), ("g3", 9 * 3600), ("g4", 34_800)):
            self._at(opens, lambda counter=counter: self._open_counter(counter))  # type: ignore[misc]
        for comer in self._script.comers:
            self._by_hand_at(comer.at, lambda comer=comer: self._arrive(comer))  # type: ignore[misc]
        for second, reason in self._script.contacts:
            self._by_hand_at(second, lambda reason=reason: self._hand.contact(reason))  # type: ignore[misc]
        self._at(_LUNCH + 1800, lambda: self._leave_counter("g4"))
        self._at(11 * 3600 + 1500, self._correct_an_arrival)
        self._at(15 * 3600, self._enter_by_mistake)

    def _done(self, outcome: object) -> None:
        """Acts of the demonstration need no follow-up; their facts are in the journal."""
        assert outcome is not None

    def _book(self, booked: Booked) -> None:
        booking = Booking(self._moment(booked.booked_for), booked.service)
        number = appointments.book(self._store, booking, Person(booked.name), by=self._by(), op=self._op()).appointment
        self._booked[number] = booked
        if booked.cancelled_by is not None:
            cancelled = CancelledBy(booked.cancelled_by)
            self._at(
                booked.booked_for - 3600,
                lambda: self._done(appointments.cancel(self._store, number, cancelled, by=self._by(), op=self._op())),
            )
        elif booked.arrives is not None:
            self._at(max(booked.arrives, _OPEN), lambda: self._check_in(number))
        else:
            self._at(
                booked.booked_for + 1200,
                lambda: self._done(appointments.mark_missed(self._store, number, by=self._by(), op=self._op())),
            )

    def _check_in(self, appointment: int) -> None:
        appointments.check_in(self._store, appointment, by=self._by(), op=self._op())
        self._wake_counters()

    def _arrive(self, comer: Comer) -> None:
        arrival = Arrival(
            comer.services, comer.persons, priority=comer.priority, discreet=comer.discreet, form_help=comer.form_help
        )
        visit = self._hand.arrive(arrival)
        self._at(comer.at + comer.patience_s, lambda: self._lose_patience(visit))
        self._wake_counters()

    def _lose_patience(self, visit: int) -> None:
        line = self._line(visit)
        if line is not None and line.state is State.WAITING:
            visits.leave(self._store, visit, by=self._by(), op=self._op())

    def _line(self, visit: int) -> QueueLine | None:
        view = readings.hall_view(self._store)
        return next((line for line in (*view.queue, *view.others) if line.visit == visit), None)

    def _open_counter(self, counter: str) -> None:
        hall.open_counter(self._store, counter, by=self._by(AGENTS[counter]), op=self._op())
        self._at(self._now() + 20, lambda: self._call(counter))

    def _leave_counter(self, counter: str) -> None:
        """The agent goes once nobody is at the counter any more."""
        try:
            hall.close_counter(self._store, counter, by=self._by(AGENTS[counter]), op=self._op())
        except Refusal as refusal:
            if refusal.code is not RefusalCode.COUNTER_BUSY:
                raise
            self._at(self._now() + 60, lambda: self._leave_counter(counter))

    def _wake_counters(self) -> None:
        for counter in AGENTS:
            self._at(self._now() + self._chance.randrange(4, 25), lambda counter=counter: self._call(counter))  # type: ignore[misc]

    def _call(self, counter: str) -> None:
        try:
            visit = calling.call_next(self._store, counter, by=self._by(AGENTS[counter]), op=self._op()).visit
        except Refusal as refusal:
            expected = {RefusalCode.NOBODY_WAITS, RefusalCode.COUNTER_BUSY, RefusalCode.COUNTER_CLOSED}
            if refusal.code not in expected:
                raise
            return
        if self._chance.random() < 0.03:
            self._at(self._now() + 45, lambda: self._recall(counter, visit))
            return
        self._receive(counter, visit)

    def _recall(self, counter: str, visit: int) -> None:
        by = self._by(AGENTS[counter])
        calling.recall(self._store, visit, counter, by=by, op=self._op())
        if self._chance.random() < 0.5:
            self._receive(counter, visit)
            return
        self._at(self._now() + 60, lambda: self._mark_absent(counter, visit))

    def _mark_absent(self, counter: str, visit: int) -> None:
        calling.mark_absent(self._store, visit, counter, by=self._by(AGENTS[counter]), op=self._op())
        if self._chance.random() < 0.6:
            self._at(self._now() + 240, lambda: self._come_back(visit))
        self._call(counter)

    def _come_back(self, visit: int) -> None:
        visits.come_back(self._store, visit, by=self._by(), op=self._op())
        self._wake_counters()

    def _receive(self, counter: str, visit: int) -> None:
        line = self._line(visit)
        assert line is not None
        if line.discreet:
            self._receive_apart(counter, visit)
        service = self._store.settings().service(line.service)
        minutes = service.expected_minutes if service else 8
        seconds = round(minutes * 60 * self._chance.lognormvariate(-0.57, 0.42))
        if self._chance.random() < 0.03:
            self._at(self._now() + seconds // 2, lambda: self._transfer(counter, visit))
        else:
            self._at(self._now() + max(60, seconds), lambda: self._finish(counter, visit))

    def _receive_apart(self, counter: str, visit: int) -> None:
        free = [room.id for room in self._store.settings().rooms if room.id not in self._rooms_taken()]
        answer = (
            Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, free[0])
            if free
            else Answer(PrivacyOutcome.ALTERNATIVE, PrivacyMode.LOWER_VOICE)
        )
        privacy.settle(self._store, visit, answer, by=self._by(AGENTS[counter]), op=self._op())

    def _rooms_taken(self) -> dict[str, int]:
        return readings.privacy_view(self._store).rooms

    def _transfer(self, counter: str, visit: int) -> None:
        calling.transfer(self._store, visit, counter, "general", by=self._by(AGENTS[counter]), op=self._op())
        self._at(self._now() + 15, lambda: self._call(counter))

    def _finish(self, counter: str, visit: int) -> None:
        outcome = self._chance.choices(tuple(OutcomeCode), (80, 8, 7, 2, 3))[0]
        resolved = outcome is OutcomeCode.DONE
        ending = Ending(outcome, form_help_given=self._chance.random() < 0.07, first_contact=resolved)
        calling.finish(self._store, visit, counter, ending, by=self._by(AGENTS[counter]), op=self._op())
        self._at(self._now() + self._chance.randrange(5, 40), lambda: self._call(counter))

    def _correct_an_arrival(self) -> None:
        """A supervisor corrects an arrival that was entered two minutes late."""
        view = readings.hall_view(self._store)
        if not view.queue:
            return
        arrived = next(
            fact for fact in undoing.timeline(self._store, view.queue[-1].visit) if fact.kind is Kind.ARRIVED
        )
        undoing.correct_time(
            self._store, arrived.id, arrived.at - 120_000, "late-entry",
            by=self._by("valerie", supervisor=True), op=self._op(),
        )  # fmt: skip

    def _enter_by_mistake(self) -> None:
        """The wrong key, taken back at once."""
        visits.arrive(self._store, Arrival(("planning",)), by=self._by("lena"), op=self._op())
        undoing.undo(self._store, by=self._by("lena"), op=self._op())

    def _close(self) -> None:
        view = readings.closing_view(self._store, self._day)
        choices = {
            line.visit: Settlement.UNCLOSED if line.state is State.WAITING else Settlement.LEFT
            for line in view.open_lines
        }
        closing.close_day(self._store, self._day, choices, by=self._by("valerie", supervisor=True), op=self._op())

"""Years of a busy hall, written in bulk: the same facts, state and packs as acts one by one, in a fraction of the time.

Each fact goes through `journal.append` (chain and triggers included), each visit through the domain's fold and
`visits.save`, each day through `fold_day` and its pack; only the transactions are longer, a month each. The result
stands `verify`; the bench checks a sample of it.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

from desk_app.domain import appointment as appointment_life
from desk_app.domain import visit_life
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.hall import COUNTER_KINDS, DAY_KINDS, fold_counter, fold_day
from desk_app.domain.localtime import minute_of_day
from desk_app.domain.visit import Visit
from desk_app.services.clock import SystemClock
from desk_app.storage import appointments, figures_readings, hall, journal, visits
from desk_app.storage.appointments import Person
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store
from tests.bench.day_play import Day, Event
from tests.support.hall import AGENT, MIGRATIONS, open_hall_store

VISITS_A_DAY = 467
"""On each of six opening days a week: 400 a day over the whole year."""
LAST_DAY = date(2026, 6, 30)
NAMED_DAYS = 92
_DONE = "complete.json"


def decade(cache: Path, years: int, visits_a_day: int = VISITS_A_DAY) -> Path:
    """The folder of a hall with so many years of visits; written on the first call, found again on the next."""
    folder = cache / f"hall-{years}-years-{visits_a_day}-a-day-{_tables()}"
    if not (folder / _DONE).exists():
        began = time.monotonic()
        count = _write(folder, years, visits_a_day)
        told = {"visits": count, "seconds": round(time.monotonic() - began)}
        (folder / _DONE).write_text(json.dumps(told), "utf-8")
    return folder


def _tables() -> str:
    """A mark of the tables' definition: when it changes, the years are written anew."""
    steps = b"".join(path.read_bytes() for path in sorted(MIGRATIONS.glob("*.sql")))
    return hashlib.sha256(steps).hexdigest()[:8]


def visits_of(folder: Path) -> int:
    """How many visits were written."""
    return int(json.loads((folder / _DONE).read_text("utf-8"))["visits"])


def _write(folder: Path, years: int, visits_a_day: int) -> int:
    if folder.exists():
        raise FileExistsError(f"{folder} was left half-written by an earlier run: delete it")
    with open_hall_store(folder, SystemClock()) as store:
        store.connection.execute("PRAGMA foreign_keys = OFF")  # a day's facts come before its state
        store.connection.execute("PRAGMA cache_size = -262144")
        writer = _Writer(store, years)
        for month in _months(LAST_DAY.replace(year=LAST_DAY.year - years) + timedelta(days=1)):
            store.write(partial(writer.month, days=month, visits_a_day=visits_a_day))
        return writer.visits


def _months(first: date) -> Iterator[list[date]]:
    """The opening days, Monday to Saturday, month by month."""
    month: list[date] = []
    for number in range((LAST_DAY - first).days + 1):
        day = first + timedelta(days=number)
        if month and day.month != month[-1].month:
            yield month
            month = []
        if day.weekday() < 6:
            month.append(day)
    yield month


class _Writer:
    """Goes on from day to day: numbers of visits, facts of each counter."""

    def __init__(self, store: Store, seed: int) -> None:
        self.visits = 0
        self._settings = store.settings()
        self._rng = Random(seed)
        self._appointments = 0
        self._acts = 0
        self._counters: dict[str, list[Fact]] = {counter.id: [] for counter in self._settings.counters}

    def month(self, connection: Connection, days: list[date], visits_a_day: int) -> None:
        """Write the days of a month and, at its end, how the counters stand."""
        for day in days:
            self._day(connection, day.isoformat(), visits_a_day)
        for counter, facts in self._counters.items():
            hall.save_counter(connection, self._settings.site.id, fold_counter(counter, facts))
            facts.clear()

    def _day(self, connection: Connection, day: str, count: int) -> None:
        first, site = self.visits + 1, self._settings.site.id
        known: dict[int, Visit] = {}
        of_the_day: list[Fact] = []
        booked: dict[int, list[Fact]] = {}
        for event in Day(self._settings, day, count, self._rng).events():
            fact = journal.append(connection, self._fact(event, day, first, booked))
            if fact.kind is Kind.APPOINTMENT_BOOKED and event.visit is not None:
                booked[event.visit] = [fact]
            elif fact.visit is not None:
                known[fact.visit] = visit_life.evolve(known.get(fact.visit), fact)
                if fact.appointment is not None and event.visit is not None:
                    booked[event.visit].append(fact)
            elif fact.kind in COUNTER_KINDS and fact.counter is not None:
                self._counters[fact.counter].append(fact)
            else:
                of_the_day.append(fact)
        self._save_appointments(connection, day, booked)
        self._save(connection, known)
        self._save_hall(connection, day, of_the_day)
        self.visits += count
        figures_readings.keep_pack(connection, figures_readings.make_pack(connection, site, day))

    def _fact(self, event: Event, day: str, first: int, booked: dict[int, list[Fact]]) -> Fact:
        self._acts += 1
        appointment = None
        if event.kind is Kind.APPOINTMENT_BOOKED:
            self._appointments += 1
            appointment = self._appointments
        elif event.kind is Kind.ARRIVED and event.visit in booked:
            appointment = booked[event.visit][0].appointment
        return Fact(
            id=0,
            op=f"{event.at:012x}-{self._acts:016x}",
            part=0,
            at=event.at,
            recorded_at=event.at,
            day=day,
            kind=event.kind,
            site=AGENT.site,
            desk=AGENT.desk,
            agent=AGENT.agent,
            counter=event.counter,
            visit=None if event.visit is None or event.kind is Kind.APPOINTMENT_BOOKED else first + event.visit,
            appointment=appointment,
            payload=event.payload,
        )

    def _save(self, connection: Connection, known: dict[int, Visit]) -> None:
        for visit in known.values():
            visits.save(connection, visit, None, self._settings.site.timezone)

    def _save_appointments(self, connection: Connection, day: str, booked: dict[int, list[Fact]]) -> None:
        for facts in booked.values():
            told = appointment_life.fold(facts)
            assert told is not None
            appointments.save(connection, told)
            if LAST_DAY - date.fromisoformat(day) < timedelta(days=NAMED_DAYS):
                person = Person(f"Personne {told.id}", "06 00 00 00 00")
                appointments.keep_person(connection, told.id, person)

    def _save_hall(self, connection: Connection, day: str, facts: list[Fact]) -> None:
        site, timezone = self._settings.site.id, self._settings.site.timezone
        doors = [fact for fact in facts if fact.kind in DAY_KINDS]
        hall.save_day(connection, fold_day(site, day, doors))
        for fact in facts:
            if fact.kind is Kind.CONTACT_LOGGED:
                minute = minute_of_day(fact.at, timezone)
                told = fact.payload
                hall.save_contact(connection, hall.Contact(fact.id, site, day, minute, told["channel"], told["reason"]))

"""What is to happen in the year, day by day, and the hand that does it through the services."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from typing import Any

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SITE
from desk_app.domain.actor import Actor
from desk_app.domain.localtime import local_day, moment_ms
from desk_app.domain.public_holidays import public_holidays
from desk_app.domain.registers.model import Register
from desk_app.services import registers
from desk_app.services.acting import Outcome, new_operation
from desk_app.storage.store import Store

_TIMEZONE = "Europe/Paris"
_SUNDAY = 6


class Book:
    """A heap of days with something to do on each; `play` does all in order, the clock moved as it goes."""

    def __init__(self, store: Store, clock: SetClock, first: date, last: date, seed: int) -> None:
        self.store, self.first, self.last = store, first, last
        self.dice = random.Random(seed)
        self._clock = clock
        self._desk = store.settings().desk
        self._is_holiday = public_holidays("")
        self._to_come: list[tuple[date, int, int, Callable[[], object]]] = []
        self._order = count()

    def at(self, day: date, act: Callable[[], object], minute: int = 600) -> None:
        """Line up an act; none after the last day."""
        if day <= self.last:
            heapq.heappush(self._to_come, (max(day, self.first), minute, next(self._order), act))

    def play(self) -> None:
        """Do everything, in order of time."""
        while self._to_come:
            day, minute, _, act = heapq.heappop(self._to_come)
            self._clock.move_to(moment_ms(day.isoformat(), minute, _TIMEZONE))
            act()

    @property
    def today(self) -> date:
        """The day that is being played."""
        return date.fromisoformat(local_day(self._clock.now_ms(), _TIMEZONE))

    def actor(self, agent: str) -> Actor:
        """An agent at the desk; Valérie supervises."""
        return Actor(agent, self._desk, SITE, supervisor=agent == "valerie")

    def do(self, verb: Callable[..., Outcome], *told: object, agent: str = "sophie", **options: Any) -> Outcome:
        """Carry out a verb, as an agent."""
        return verb(self.store, *told, by=self.actor(agent), op=new_operation(self.store), **options)

    def enter(self, register: Register, /, by: str = "valerie", **told: Any) -> int:
        """Record an entry of a declared register; its number."""
        return self.do(registers.record, register, told, agent=by).entry

    def move(self, register: Register, entry: int, name: str, /, by: str = "valerie", **told: Any) -> None:
        """Move an entry of a declared register."""
        self.do(registers.move, register, entry, name, told, agent=by)

    def open_days(self) -> Iterator[date]:
        """The days on which the hall opens."""
        hours = self.store.settings().hours
        day = self.first
        while day <= self.last:
            if hours[day.weekday()] and not self._is_holiday(day):
                yield day
            day += timedelta(days=1)

    def months(self) -> Iterator[date]:
        """The first day of each month that is touched."""
        day = self.first.replace(day=1)
        while day <= self.last:
            yield day
            day = (day + timedelta(days=32)).replace(day=1)

    def some_day(self, month: date) -> date:
        """A weekday of a month."""
        day = month + timedelta(days=self.dice.randrange(27))
        return day - timedelta(days=1) if day.weekday() == _SUNDAY else day

"""Acts of a day at the desk as data, so that one that was cut short can be tried again exactly as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from random import Random
from typing import Any

from desk_app.domain.settings import Settings
from desk_app.domain.visit import State
from desk_app.services import calling, hall, undoing, visits
from desk_app.services.acting import Outcome
from desk_app.storage import queue_readings
from desk_app.storage.queue_readings import QueueLine
from desk_app.storage.store import Store
from tests.support.hall import AGENT

COUNTERS = ("g1", "g2", "g3")


@dataclass(frozen=True, slots=True)
class Step:
    """One act: its operation id, the verb, and what the verb needs."""

    op: str
    verb: str
    told: dict[str, Any]

    def to_text(self) -> str:
        """The step as one line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Step:
        """The step back."""
        return cls(**json.loads(text))


def carry_out(store: Store, step: Step) -> Outcome:
    """Do it. Raises what the services raise."""
    return _VERBS[step.verb](store, step.told, step.op)


def opening(prefix: str) -> list[Step]:
    """The first acts of a day: the doors and the counters."""
    counters = [Step(f"{prefix}-open-{counter}", "open_counter", {"counter": counter}) for counter in COUNTERS]
    return [Step(f"{prefix}-open-hall", "open_hall", {}), *counters]


def next_step(store: Store, rng: Random, op: str) -> Step:
    """Some act that an agent might do now; a rule may refuse it."""
    lines = store.read(lambda connection: queue_readings.live_lines(connection, AGENT.site))
    waiting = [line for line in lines if line.state is State.WAITING]
    counter = rng.choice(COUNTERS)
    here = [line for line in lines if line.counter == counter and line.state in (State.CALLED, State.IN_SERVICE)]
    held = [line for line in lines if line.state is State.ON_HOLD]
    draw = rng.random()
    if draw < 0.40 or (not waiting and not here):
        return _arrival(store.settings(), rng, op)
    if draw < 0.50:
        return Step(op, "undo", {})
    if draw < 0.55:
        return Step(op, "log_contact", {})
    if draw < 0.60 and waiting:
        return Step(op, "leave", {"visit": rng.choice(waiting).visit})
    if draw < 0.65 and held:
        return Step(op, "resume", {"visit": rng.choice(held).visit})
    return _at_counter(rng, op, counter, here) if here else Step(op, "call_next", {"counter": counter})


def _arrival(settings: Settings, rng: Random, op: str) -> Step:
    offered = [service.id for service in settings.offered]
    wanted = rng.sample(offered, 2 if rng.random() < 0.2 else 1)
    told = {"services": wanted, "persons": rng.randint(1, 4), "discreet": rng.random() < 0.1}
    return Step(op, "arrive", told)


def _at_counter(rng: Random, op: str, counter: str, here: list[QueueLine]) -> Step:
    told = {"counter": counter, "visit": here[0].visit}
    verb = rng.choices(("finish_and_call_next", "finish", "hold", "transfer", "absent"), (6, 2, 1, 1, 1))[0]
    return Step(op, verb, told)


def _arrive(store: Store, told: dict[str, Any], op: str) -> Outcome:
    arrival = visits.Arrival(tuple(told["services"]), persons=told["persons"], discreet=told["discreet"])
    return visits.arrive(store, arrival, by=AGENT, op=op)


_DONE = calling.Ending()
_VERBS: dict[str, Callable[[Store, dict[str, Any], str], Outcome]] = {
    "open_hall": lambda store, told, op: hall.open_hall(store, by=AGENT, op=op),
    "open_counter": lambda store, told, op: hall.open_counter(store, told["counter"], by=AGENT, op=op),
    "arrive": _arrive,
    "undo": lambda store, told, op: undoing.undo(store, by=AGENT, op=op),
    "log_contact": lambda store, told, op: hall.log_contact(store, "information", by=AGENT, op=op),
    "leave": lambda store, told, op: visits.leave(store, told["visit"], by=AGENT, op=op),
    "resume": lambda store, told, op: calling.resume_in_queue(store, told["visit"], by=AGENT, op=op),
    "call_next": lambda store, told, op: calling.call_next(store, told["counter"], by=AGENT, op=op),
    "finish_and_call_next": lambda store, told, op: calling.finish_and_call_next(
        store, told["counter"], _DONE, by=AGENT, op=op
    ),
    "finish": lambda store, told, op: calling.finish(store, told["visit"], told["counter"], _DONE, by=AGENT, op=op),
    "hold": lambda store, told, op: calling.hold(store, told["visit"], told["counter"], "form", by=AGENT, op=op),
    "transfer": lambda store, told, op: calling.transfer(
        store, told["visit"], told["counter"], "general", by=AGENT, op=op
    ),
    "absent": lambda store, told, op: calling.mark_absent(store, told["visit"], told["counter"], by=AGENT, op=op),
}

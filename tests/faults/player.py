"""The process that is killed, cut or starved: it plays acts on a real store and tells each one once it is done.

What it tells, one text each: `ready`; before an act `> ` and the step; after it `= ` and an `Ack`, or `! ` and the
code of a refusal or store problem. Run as a program it writes them as lines on its standard output.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Self

from desk_app.domain.refusals import Refusal
from desk_app.services.acting import Outcome
from desk_app.services.clock import SystemClock
from desk_app.storage.errors import StoreError
from desk_app.storage.store import Store
from tests.faults.steps import Step, carry_out, next_step, opening
from tests.support.hall import open_hall_store

ACTS_BETWEEN_RESTS = 25
READY, TRIED, DONE, REFUSED = "ready", "> ", "= ", "! "
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Ack:
    """What the desk was told of an act that succeeded: the facts as (number, hash) and the ticket."""

    op: str
    facts: tuple[tuple[int, str], ...]
    ticket: str | None

    @classmethod
    def of(cls, op: str, outcome: Outcome) -> Self:
        """The acknowledgement of an outcome."""
        return cls(op, tuple((fact.id, fact.hash.hex()) for fact in outcome.facts), outcome.ticket)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The acknowledgement back."""
        told = json.loads(text)
        return cls(told["op"], tuple((number, digest) for number, digest in told["facts"]), told["ticket"])


def play(store: Store, seed: int, tell: Tell, acts: int) -> None:
    """Play so many acts. `seed` decides which, and begins their operation ids."""
    rng, prefix = Random(seed), f"seed-{seed:06d}"
    for step in opening(prefix):
        _try(store, step, tell)
    for number in range(acts):
        try:
            step = next_step(store, rng, f"{prefix}-{number:06d}")
        except StoreError as error:
            tell(REFUSED + error.problem)
        else:
            _try(store, step, tell)
        store.rest(after=ACTS_BETWEEN_RESTS)


def _try(store: Store, step: Step, tell: Tell) -> None:
    tell(TRIED + step.to_text())
    try:
        outcome = carry_out(store, step)
    except (Refusal, StoreError) as error:
        tell(REFUSED + str(error.args[0]))
    else:
        tell(DONE + json.dumps(asdict(Ack.of(step.op, outcome))))


def play_until_killed(folder: Path, seed: int, tell: Tell) -> None:
    """Open the store and act without end, in a process of its own."""
    with closing(open_hall_store(folder, SystemClock())) as store:
        tell(READY)
        play(store, seed, tell, acts=1_000_000)


def main() -> None:
    """Play on the folder named, for `strace` to look on."""
    words = argparse.ArgumentParser()
    words.add_argument("folder", type=Path)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--acts", type=int, default=100)
    words.add_argument("--synchronous", default="")
    asked = words.parse_args()
    try:
        store = open_hall_store(asked.folder, SystemClock())
    except StoreError as error:
        _say(REFUSED + error.problem)
        return
    with closing(store):
        if asked.synchronous:
            store.connection.execute(f"PRAGMA synchronous = {asked.synchronous}")
        _say(READY)
        play(store, asked.seed, _say, asked.acts)


def _say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


if __name__ == "__main__":
    main()

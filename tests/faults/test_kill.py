"""kill -9 at random moments of a day's acts: what was acknowledged is there, what was not can be tried again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from desk_app.domain.refusals import Refusal
from desk_app.services.clock import SystemClock
from desk_app.storage import journal
from desk_app.storage.store import Store
from tests.faults.check import assert_sound
from tests.faults.player import DONE, READY, TRIED, Ack
from tests.faults.steps import Step, carry_out
from tests.faults.zygote import DEAD
from tests.support.hall import ROOT, open_hall_store
from tests.support.memory_folder import memory_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and kill -9 are of POSIX systems")

KILLS_OF_ONE_HALL = 15
Zygote = subprocess.Popen[bytes]


@dataclass(slots=True)
class Heard:
    """What a killed desk had told: its acknowledgements, and the act it was at."""

    acks: list[Ack] = field(default_factory=list)
    cut_short: Step | None = None

    def take(self, text: str) -> None:
        """One thing told."""
        if text.startswith(TRIED):
            self.cut_short = Step.from_text(text.removeprefix(TRIED))
        elif text != READY:
            self.cut_short = None
            if text.startswith(DONE):
                self.acks.append(Ack.from_text(text.removeprefix(DONE)))


@pytest.fixture
def zygote() -> Iterator[Zygote]:
    """A prepared process that makes a desk within a millisecond."""
    command = [sys.executable, "-m", "tests.faults.zygote"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def test_a_killed_desk_loses_nothing(tmp_path: Path, zygote: Zygote) -> None:
    with memory_folder() as quick:
        assert _kill_often(zygote, (quick, tmp_path), kills=20, seed=1) > 20


@pytest.mark.faults
def test_a_desk_killed_three_hundred_times_loses_nothing(
    tmp_path: Path, zygote: Zygote, tell: Callable[[str], None]
) -> None:
    with memory_folder() as quick:
        acknowledged = _kill_often(zygote, (quick, tmp_path), kills=300, seed=2)
    tell(f"300 kills, {acknowledged} acts acknowledged, 0 lost")
    assert acknowledged > 600


def _kill_often(zygote: Zygote, folders: tuple[Path, ...], kills: int, seed: int) -> int:
    """Kill a desk so many times, in a new hall now and then; returns how many acts were acknowledged.

    Halls in memory, where many acts are done before the death, take turns with halls on the disk.
    """
    rng, acknowledged = Random(seed), 0
    in_this_hall: list[Ack] = []
    for kill in range(kills):
        if kill % KILLS_OF_ONE_HALL == 0:
            in_this_hall = []
        number = kill // KILLS_OF_ONE_HALL
        hall = folders[number % len(folders)] / f"hall-{number}"
        heard = _killed(zygote, hall, seed * 1000 + kill, rng)
        in_this_hall += heard.acks
        acknowledged += len(heard.acks)
        with closing(open_hall_store(hall, SystemClock())) as store:
            assert_sound(store, in_this_hall)
            if heard.cut_short is not None:
                in_this_hall += _tried_again(store, heard.cut_short)
    return acknowledged


def _killed(zygote: Zygote, hall: Path, seed: int, rng: Random) -> Heard:
    """Let a desk act, kill it after 2 to 60 ms, and return what it had told. One in ten may die while it opens."""
    assert zygote.stdin is not None
    assert zygote.stdout is not None
    zygote.stdin.write(f"{seed} {hall}\n".encode())
    zygote.stdin.flush()
    desk = int(zygote.stdout.readline())
    told = [zygote.stdout.readline()] if rng.random() > 0.1 else []
    time.sleep(rng.uniform(0.002, 0.060))
    os.kill(desk, signal.SIGKILL)
    while not told or told[-1] != f"{DEAD}\n".encode():
        told.append(zygote.stdout.readline())
        assert told[-1], "the prepared process died"
    heard = Heard()
    for line in told[:-1]:
        heard.take(line.decode().strip())
    return heard


def _tried_again(store: Store, step: Step) -> list[Ack]:
    """The act that was cut short, tried twice: it happens once, with one ticket."""
    try:
        first = carry_out(store, step)
    except Refusal:
        return []
    again = carry_out(store, step)
    assert again.repeated
    assert (again.facts, again.ticket) == (first.facts, first.ticket)
    assert journal.of_operation(store.connection, step.op) == first.facts
    return [Ack.of(step.op, first)]

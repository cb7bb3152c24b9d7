"""Each call to the system fails in its turn: a plain refusal or another try, never a false acknowledgement."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from desk_app.services.clock import SystemClock
from desk_app.storage import journal
from desk_app.storage.errors import StoreProblem
from desk_app.storage.places import DATABASE
from tests.faults import syscalls
from tests.faults.check import assert_sound
from tests.faults.player import DONE, REFUSED, TRIED, Ack
from tests.faults.power_cuts import cut_often
from tests.faults.steps import Step
from tests.support.hall import open_hall_store
from tests.support.memory_folder import memory_folder

pytestmark = pytest.mark.skipif(not syscalls.available(), reason="this system cannot run a program under strace")

ACTS = 6
WORDS = (f"--acts={ACTS}", "--seed=7")
FAULTS = {
    "pwrite64:error=EIO": 140,
    "pwrite64:error=ENOSPC": 140,
    "fsync:error=EIO": 10,
    "ftruncate:error=EIO": 2,
    "pread64:error=EIO": 40,
    "openat:error=EACCES": 4,
    "unlink:error=EIO": 2,
}
"""What fails, and up to which occurrence: about as many as there are in such a play.

The fifth opening is that of the folder, to sync its names; SQLite goes on without it.
"""


@pytest.fixture(scope="module")
def hall_files() -> Iterator[Mapping[str, bytes]]:
    """A hall that was set up and closed, as files."""
    with memory_folder() as place:
        open_hall_store(place / "hall", SystemClock()).close()
        yield {path.name: path.read_bytes() for path in (place / "hall").iterdir()}


@pytest.mark.parametrize("fault", ["pwrite64:error=EIO:when=40", "fsync:error=EIO:when=8", "fsync:error=EIO:when=8+"])
def test_a_failing_call_is_never_a_false_acknowledgement(fault: str, hall_files: Mapping[str, bytes]) -> None:
    assert _fail(fault, hall_files).met > 0


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS)
def test_many_calls_that_fail(fault: str, hall_files: Mapping[str, bytes], tell: Callable[[str], None]) -> None:
    whens = [str(position) for position in range(1, FAULTS[fault] + 1, 3 if FAULTS[fault] > 10 else 1)]
    whens += [f"{position}+" for position in range(2, FAULTS[fault] + 1, 15)]
    trials = [_fail(f"{fault}:when={when}", hall_files) for when in whens]
    met = sum(trial.met for trial in trials)
    refused, kept = sum(trial.refused for trial in trials), sum(trial.kept for trial in trials)
    tell(
        f"{fault}: {len(whens)} positions, {met} failures, 0 acts acknowledged falsely, {refused} refused,"
        f" {kept} of them found later"
    )
    assert met >= len(whens) // 2, "most of the positions were never reached"


class Trial(NamedTuple):
    """What one play met: calls that failed, acts that the store refused, and those of them found in it later."""

    met: int
    refused: int
    kept: int


def _fail(fault: str, files: Mapping[str, bytes]) -> Trial:
    """Play with one fault, then check the store that was left and the states that a power cut might have left."""
    with memory_folder() as place:
        hall = place / "hall"
        hall.mkdir()
        for name, content in files.items():
            (hall / name).write_bytes(content)
        events = syscalls.traced(hall, place / "log", WORDS, _inject(fault, place))
        said = (place / "log.out").read_text("utf-8").splitlines()
        acks = [Ack.from_text(text.removeprefix(DONE)) for text in said if text.startswith(DONE)]
        refused = _refused(said)
        with closing(open_hall_store(hall, SystemClock())) as store:
            assert_sound(store, acks)
            kept = [op for op in refused if journal.of_operation(store.connection, op)]
        found = cut_often(events, states=8, seed=1, before=files)
        assert (found.with_losses, found.unsound) == (0, 0), fault
        return Trial((place / "log").read_text("ascii").count("(INJECTED)"), len(refused), len(kept))


def _refused(said: list[str]) -> list[str]:
    """The operations that the store, not a rule, refused."""
    return [
        Step.from_text(before.removeprefix(TRIED)).op
        for before, text in pairwise(said)
        if before.startswith(TRIED) and text.startswith(REFUSED) and text.removeprefix(REFUSED) in [*StoreProblem]
    ]


def _inject(fault: str, place: Path) -> list[str]:
    """Words for strace: the fault, only for the database, its companions and their folder."""
    hall, out = place / "hall", place / "log.out"
    paths = (out, hall, *(hall / f"{DATABASE}{ending}" for ending in ("", "-wal", "-shm")))
    return ["-e", f"inject={fault}", *(word for path in paths for word in ("-P", str(path)))]

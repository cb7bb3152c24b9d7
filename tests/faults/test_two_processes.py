"""One process at a time holds a hall: the second is told by whom, and a dead holder blocks nobody."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desk_app.services.clock import SystemClock
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.store import Store
from tests.faults.check import assert_sound
from tests.faults.player import DONE, READY, REFUSED, Ack
from tests.support.hall import MIGRATIONS, ROOT, open_hall_store

Player = subprocess.Popen[bytes]


def _player(folder: Path, seed: int, acts: int) -> Player:
    command = [sys.executable, "-m", "tests.faults.player", str(folder), f"--seed={seed}", f"--acts={acts}"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


@contextmanager
def _holder(folder: Path) -> Iterator[Player]:
    """Another process that holds the hall; killed at the end."""
    with _player(folder, seed=1, acts=1_000_000) as player:
        try:
            assert player.stdout is not None
            assert player.stdout.readline().decode().strip() == READY
            yield player
        finally:
            player.kill()


def test_the_second_start_is_told_who_holds_the_hall(tmp_path: Path) -> None:
    with _holder(tmp_path) as holder:
        for _ in range(2):
            with pytest.raises(StoreError) as refused:
                Store.open(tmp_path, MIGRATIONS, SystemClock())
            assert refused.value.problem is StoreProblem.HELD_BY_ANOTHER
            assert refused.value.details["pid"] == holder.pid
            assert {"user", "machine"} <= refused.value.details.keys()


def test_a_hall_that_is_held_can_be_read_beside(tmp_path: Path) -> None:
    with _holder(tmp_path), closing(Store.open_to_read(tmp_path, MIGRATIONS, SystemClock())) as store:
        assert store.has_settings
        assert not store.writable


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX systems")
def test_a_holder_that_was_killed_blocks_nobody(tmp_path: Path) -> None:
    with _holder(tmp_path) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        assert (tmp_path / "holder.json").exists(), "a killed holder cannot tidy up"
        with closing(open_hall_store(tmp_path, SystemClock())) as store:
            assert_sound(store, ())


def test_desks_started_together_on_a_new_hall_take_turns_or_are_refused(tmp_path: Path) -> None:
    players = [_player(tmp_path, seed, acts=30) for seed in range(1, 5)]
    told = [player.communicate()[0].decode().splitlines() for player in players]
    assert [player.returncode for player in players] == [0, 0, 0, 0]
    played = [lines for lines in told if lines[0] == READY]
    assert played
    assert all(lines == [REFUSED + StoreProblem.HELD_BY_ANOTHER] for lines in told if lines not in played)
    texts = [line.removeprefix(DONE) for lines in played for line in lines if line.startswith(DONE)]
    with closing(open_hall_store(tmp_path, SystemClock())) as store:
        assert_sound(store, [Ack.from_text(text) for text in texts])

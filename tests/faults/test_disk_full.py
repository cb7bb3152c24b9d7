"""The disk is full, or fails now and then: a plain refusal, nothing lost, and numbers that go on afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desk_app.services.acting import Outcome, new_operation
from desk_app.services.clock import SystemClock
from desk_app.services.visits import Arrival, arrive
from desk_app.storage import driver, engine
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.store import Store
from tests.faults.check import assert_sound
from tests.faults.player import Ack
from tests.support.hall import AGENT, open_hall_store

ENOUGH = 3_000


def _ticket(store: Store) -> Outcome:
    return arrive(store, Arrival(("identity",)), by=AGENT, op=new_operation(store))


def _until_full(store: Store) -> tuple[list[Ack], StoreProblem]:
    """Give tickets until the store says no; what was given, and what it said."""
    acks: list[Ack] = []
    for _ in range(ENOUGH):
        try:
            outcome = _ticket(store)
        except StoreError as error:
            return acks, error.problem
        acks.append(Ack.of(outcome.facts[0].op, outcome))
    raise AssertionError("the disk never filled")


def test_a_full_database_refuses_the_ticket_and_goes_on_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    most = [120]

    def small(path: Path) -> driver.Connection:
        connection = connect(path)
        connection.execute(f"PRAGMA max_page_count = {most[0]}")
        return connection

    connect = engine.connect
    monkeypatch.setattr(engine, "connect", small)
    with closing(open_hall_store(tmp_path, SystemClock())) as store:
        acks, said = _until_full(store)
        assert said is StoreProblem.DISK_FULL
        assert_sound(store, acks)
        most[0] = 10_000
        store.connection.execute("PRAGMA max_page_count = 10000")
        outcome = _ticket(store)
        assert outcome.ticket == f"A {len(acks) + 1:03d}"
        assert_sound(store, [*acks, Ack.of(outcome.facts[0].op, outcome)])


@contextmanager
def _small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk in memory of that size, mounted on `folder`; skips the test where that is not allowed."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    mounted = subprocess.run(command, capture_output=True, check=False, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.parametrize("filler_kb", [0, 700, 1_333])
def test_a_full_disk_refuses_the_ticket_and_goes_on_later(
    tmp_path: Path, filler_kb: int, tell: Callable[[str], None]
) -> None:
    with _small_disk(tmp_path / "disk", megabytes=3) as disk:
        filler = disk / "something-else"
        filler.write_bytes(bytes(filler_kb * 1024 + 1))
        with closing(open_hall_store(disk / "hall", SystemClock())) as store:
            acks, said = _until_full(store)
            tell(f"full disk: refused at ticket {len(acks) + 1}")
            assert said is StoreProblem.DISK_FULL
            for _ in range(3):
                with pytest.raises(StoreError) as again:
                    _ticket(store)
                assert again.value.problem is StoreProblem.DISK_FULL
            assert_sound(store, acks)
            filler.unlink()
            if filler_kb:
                outcome = _ticket(store)
                assert outcome.ticket == f"A {len(acks) + 1:03d}"
                acks.append(Ack.of(outcome.facts[0].op, outcome))
            assert_sound(store, acks)


def test_a_desk_cannot_open_without_a_byte_left_and_loses_nothing(tmp_path: Path) -> None:
    with _small_disk(tmp_path / "disk", megabytes=3) as disk:
        fillers = disk / "something-else", disk / "something-more"
        fillers[0].write_bytes(bytes(700 * 1024))
        with closing(open_hall_store(disk / "hall", SystemClock())) as store:
            acks, _ = _until_full(store)
        _fill(fillers[1])
        with pytest.raises(StoreError) as refused:
            open_hall_store(disk / "hall", SystemClock())
        assert refused.value.problem is StoreProblem.DISK_FULL
        for filler in fillers:
            filler.unlink()
        with closing(open_hall_store(disk / "hall", SystemClock())) as store:
            assert_sound(store, acks)
            assert _ticket(store).ticket == f"A {len(acks) + 1:03d}"


def _fill(filler: Path) -> None:
    """Take every byte that is left."""
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                continue
        except OSError:
            return

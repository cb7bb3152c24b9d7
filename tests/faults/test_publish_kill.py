"""kill -9 at random moments of publishing: what was told to be there is there, whole, and the rest follows, once."""

from __future__ import annotations

import hashlib
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from desk_app.domain.outbox import Finding, OutboxState
from desk_app.domain.settings_document import to_document
from desk_app.exchange.folder.delivery import deliver
from desk_app.exchange.folder.reading import read_summary
from desk_app.exchange.folder.recipe import STALE_MS, sweep
from desk_app.exchange.folder.share import Share
from desk_app.exchange.signing import DeskKey
from desk_app.services import publishing
from desk_app.services.clock import SystemClock
from desk_app.services.settings import save_settings
from desk_app.storage import outbox
from desk_app.storage.store import Store
from tests.faults.publishing_zygote import FILES_OF_ONE_LIFE, KEPT
from tests.faults.zygote import DEAD
from tests.support.hall import AGENT, ROOT, SITE, open_hall_store
from tests.support.memory_folder import memory_folder
from tests.support.outbox import entry

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and kill -9 are of POSIX systems")
PATIENCE_S = 30.0


class Zygote:
    """A prepared process that makes a publisher within a millisecond, and the lines it tells."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in, self._out = process.stdin, process.stdout
        self._rest = b""

    def killed(self, way: str, seed: int, folder: Path, rng: Random) -> list[int]:
        """Let a publisher live 2 to 16 ms after its first file is there (one in ten: from its start); what it told."""
        self._in.write(f"{way} {seed} {folder}\n".encode())
        self._in.flush()
        child = int(self._line(PATIENCE_S) or "0")
        told = [] if rng.random() < 0.1 else [self._line(PATIENCE_S)]
        until = time.monotonic() + rng.uniform(0.002, 0.016)
        while time.monotonic() < until:
            told.append(self._line(until - time.monotonic()))
        os.kill(child, signal.SIGKILL)
        while told[-1:] != [DEAD]:
            told.append(self._line(PATIENCE_S))
        return [int(line.removeprefix(KEPT)) for line in told if line and line.startswith(KEPT)]

    def _line(self, timeout_s: float) -> str | None:
        until = time.monotonic() + timeout_s
        while b"\n" not in self._rest:
            if not select.select([self._out], [], [], max(0.0, until - time.monotonic()))[0]:
                return None
            chunk = os.read(self._out.fileno(), 65_536)
            assert chunk, "the zygote is dead"
            self._rest += chunk
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()


@pytest.fixture
def zygote() -> Iterator[Zygote]:
    """Started once a test."""
    command = [sys.executable, "-m", "tests.faults.publishing_zygote"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield Zygote(process)
        assert process.stdin is not None
        process.stdin.close()


def _kill_often(zygote: Zygote, kills: int, tell: Callable[[str], None]) -> None:
    rng, kept = Random(4), 0
    with memory_folder() as folder:
        for life in range(kills):
            numbers = zygote.killed("files", life, folder, rng)
            kept += len(numbers)
            for number in numbers:
                told = entry(number)
                assert (folder / told.name).read_bytes() == told.body
            _next_start_goes_on(folder, life, len(numbers))
        files = [*folder.rglob("*.json")]
        parts = [*folder.rglob("*.part")]
        assert not [*folder.rglob("*.aside-*")]
        swept = sweep(Share(folder), entry(1).name, SystemClock().now_ms() + STALE_MS + 60_000)
        assert swept == len(parts)
    tell(
        f"{kills} kills while publishing: {kept} files told, {len(files)} there, 0 missing, 0 torn, {swept} parts swept"
    )
    assert kept > kills
    assert swept


def _next_start_goes_on(folder: Path, life: int, told: int) -> None:
    """The file at which the publisher died is whole or not there; carried again, it is there once."""
    next_one = entry(life * FILES_OF_ONE_LIFE + told + 1)
    path = folder / next_one.name
    assert not path.exists() or path.read_bytes() == next_one.body
    report = deliver(Share(folder), next_one, SystemClock().now_ms(), lambda seconds: True)
    assert report.finding is not Finding.FAILED
    assert path.read_bytes() == next_one.body


def test_a_publisher_killed_three_hundred_times_leaves_whole_files(zygote: Zygote, tell: Callable[[str], None]) -> None:
    _kill_often(zygote, 300, tell)


@pytest.mark.faults
def test_a_publisher_killed_two_thousand_times(zygote: Zygote, tell: Callable[[str], None]) -> None:
    _kill_often(zygote, 2_000, tell)


def _kill_halls(zygote: Zygote, kills: int, tell: Callable[[str], None]) -> None:
    rng, told = Random(6), set[int]()
    with memory_folder() as folder:
        (folder / "share").mkdir()
        _set_up(folder)
        for life in range(kills):
            told.update(zygote.killed("hall", life, folder, rng))
        with closing(open_hall_store(folder / "data", SystemClock())) as store:
            _deliver_the_rest(store, folder)
            made = outbox.count(store.connection, SITE, "accueil")
            for number in range(1, made + 1):
                _check_entry(store, folder, number)
        assert told <= {*range(1, made + 1)}
        assert len([*(folder / "share").rglob("*.json")]) == made
        assert not [*(folder / "share").rglob("*.aside-*")]
    tell(f"{kills} kills of a hall that publishes: {len(told)} files told, {made} delivered once, chain whole")
    assert told


def _set_up(folder: Path) -> None:
    with closing(open_hall_store(folder / "data", SystemClock())) as store:
        settings = store.settings()
        document = to_document(replace(settings, shared_folder=str(folder / "share")))
        save_settings(store, document, based_on=settings.version, by=AGENT, op="settings-0002")


def _deliver_the_rest(store: Store, folder: Path) -> None:
    for _ in range(3):
        publishing.begin(store)
        while (due := publishing.due(store)).entries:
            for waiting in due.entries:
                report = deliver(Share(folder / "share"), waiting, store.clock.now_ms(), lambda seconds: True)
                assert report.problem is None
                publishing.record(store, report)


def _check_entry(store: Store, folder: Path, number: int) -> None:
    """Delivered, whole, read with suspicion, and holding the hash of the one before."""
    told = outbox.get(store.connection, number)
    assert told is not None
    assert told.state is OutboxState.DELIVERED
    assert (folder / "share" / told.name).read_bytes() == told.body
    keys = {(SITE, "accueil"): [DeskKey.open(folder / "data").public]}
    made = read_summary(told.body, told.name, keys).made
    before = outbox.get(store.connection, number - 1)
    assert (made.sequence, made.previous) == (number, hashlib.sha256(before.body).hexdigest() if before else None)


def test_a_hall_killed_while_it_publishes_delivers_everything_once(zygote: Zygote, tell: Callable[[str], None]) -> None:
    _kill_halls(zygote, 25, tell)


@pytest.mark.faults
def test_a_hall_killed_three_hundred_times_while_it_publishes(zygote: Zygote, tell: Callable[[str], None]) -> None:
    _kill_halls(zygote, 300, tell)

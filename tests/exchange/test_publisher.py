"""The publisher tells what became of each file and is never waited for, also when the folder hangs."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk_app.domain.outbox import Finding, FolderProblem, Report
from desk_app.exchange.folder.share import Share
from desk_app.exchange.publisher import Publisher, carried
from tests.conftest import ExpectSound
from tests.support.outbox import NOW, entry, without_clock

PATIENCE_S = 20.0


class Told:
    """What the publisher told, in order; None for idle."""

    def __init__(self) -> None:
        self.all: queue.SimpleQueue[Report | None] = queue.SimpleQueue()

    def next(self) -> Report | None:
        return self.all.get(timeout=PATIENCE_S)

    def until_idle(self) -> list[Report]:
        return [without_clock(report) for report in iter(self.next, None)]


class Hanging(Share):
    """A share that holds whoever touches it until it is let go."""

    def __init__(self, root: Path, gate: threading.Event) -> None:
        super().__init__(root)
        self.gate = gate
        self.entered = threading.Event()

    def check(self) -> None:
        self.entered.set()
        self.gate.wait(PATIENCE_S)
        super().check()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Opened at the end, so that no thread stays behind."""
    event = threading.Event()
    yield event
    event.set()


@contextmanager
def publisher(told: Told, gate: threading.Event | None = None, deadline_s: float = PATIENCE_S) -> Iterator[Publisher]:
    made = Publisher(
        told.all.put,
        lambda: told.all.put(None),
        lambda: NOW,
        deadline_s=deadline_s,
        open_share=Share if gate is None else lambda root: Hanging(root, gate),
    )
    yield made
    if gate is not None:
        gate.set()
    assert made.close(PATIENCE_S)


def test_files_are_carried_in_order_then_it_is_idle(tmp_path: Path) -> None:
    told, entries = Told(), [entry(number) for number in range(1, 6)]
    with publisher(told) as made:
        made.take(str(tmp_path), entries)
        assert told.until_idle() == [Report(number, NOW, Finding.WRITTEN) for number in range(1, 6)]
    for one in entries:
        assert (tmp_path / one.name).read_bytes() == one.body


def test_nothing_to_carry_is_idle_at_once() -> None:
    told = Told()
    with publisher(told) as made:
        made.take("/nowhere", [])
        assert told.next() is None


def test_when_the_folder_is_missing_the_others_are_not_tried(tmp_path: Path) -> None:
    told = Told()
    with publisher(told) as made:
        made.take(str(tmp_path / "share"), [entry(1), entry(2), entry(3)])
        (report,) = told.until_idle()
        assert (report.entry, report.problem) == (1, FolderProblem.MISSING)
        (tmp_path / "share").mkdir()
        made.take(str(tmp_path / "share"), [entry(1), entry(2)])
        assert [report.finding for report in told.until_idle()] == [Finding.WRITTEN] * 2


def test_a_file_in_hand_is_not_taken_twice(tmp_path: Path, gate: threading.Event) -> None:
    told = Told()
    with publisher(told, gate) as made:
        for _ in range(5):
            made.take(str(tmp_path), [entry(1), entry(2)])
        gate.set()
        assert [report.entry for report in told.until_idle()] == [1, 2]


def test_a_folder_that_hangs_is_told_and_then_used_again(tmp_path: Path, gate: threading.Event) -> None:
    told = Told()
    with publisher(told, gate, deadline_s=0.05) as made:
        made.take(str(tmp_path), [entry(1), entry(2)])
        assert told.until_idle() == [Report(1, NOW, Finding.FAILED, FolderProblem.SILENT)]
        made.take(str(tmp_path), [entry(1), entry(2)])
        assert told.until_idle() == [Report(1, NOW, Finding.FAILED, FolderProblem.SILENT)]
        gate.set()
        assert told.until_idle() == [Report(1, NOW, Finding.WRITTEN)]
        made.take(str(tmp_path), [entry(1), entry(2)])
        assert [report.finding for report in told.until_idle()] == [Finding.SEEN, Finding.WRITTEN]


def test_taking_and_closing_do_not_wait_for_a_folder_that_hangs(tmp_path: Path, gate: threading.Event) -> None:
    share = Hanging(tmp_path, gate)
    made = Publisher(lambda report: None, lambda: None, lambda: NOW, open_share=lambda root: share)
    began = time.monotonic()
    made.take(str(tmp_path), [entry(1)])
    assert time.monotonic() - began < 0.5
    assert share.entered.wait(PATIENCE_S)
    began = time.monotonic()
    assert not made.close(0.2)
    assert time.monotonic() - began < 1.5
    gate.set()


def test_a_bug_is_logged_and_the_next_file_is_carried(tmp_path: Path, expect_log: ExpectSound) -> None:
    class Broken(Share):
        def read(self, name: str, most: int) -> bytes | None:
            if "01-01" in name:
                raise RuntimeError("a mistake of ours")
            return super().read(name, most)

    told = Told()
    made = Publisher(told.all.put, lambda: told.all.put(None), lambda: NOW, open_share=Broken)
    with expect_log("could not be carried"):
        made.take(str(tmp_path), [entry(1), entry(2)])
        first, second = told.until_idle()
    assert (first.finding, first.problem, first.detail) == (Finding.FAILED, FolderProblem.FAILED, "RuntimeError")
    assert second.finding is Finding.WRITTEN
    assert made.close(PATIENCE_S)


def test_a_command_line_waits_for_the_reports(tmp_path: Path) -> None:
    reports = list(carried(str(tmp_path), [entry(1), entry(2)], lambda: NOW))
    assert [report.finding for report in reports] == [Finding.WRITTEN] * 2


HUNG = """
import sys, threading, time
from pathlib import Path
from desk_app.exchange.folder.share import Share
from desk_app.exchange.publisher import Publisher
from tests.support.outbox import entry
class Hanging(Share):
    def check(self):
        hangs.set()
        open(sys.argv[1])  # a pipe nobody writes to: a call to the system that does not come back
hangs = threading.Event()
publisher = Publisher(lambda report: None, lambda: None, lambda: 0, open_share=Hanging)
publisher.take("/", [entry()])
assert hangs.wait(10)
print("closing", flush=True)
publisher.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe in the file system")
def test_the_program_closes_within_two_seconds_while_the_folder_hangs(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "pipe")
    program = subprocess.Popen([sys.executable, "-c", HUNG, tmp_path / "pipe"], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "closing\n"
    began = time.monotonic()
    assert program.wait(PATIENCE_S) == 0
    assert time.monotonic() - began < 2.0
    program.stdout.close()

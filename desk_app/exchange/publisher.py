"""The publisher: carries files to the shared folder on threads that nobody waits for.

Two threads, because a share that hangs holds whoever touches it: the hands do all folder work and may hang; the
head gives them one file at a time, watches the time, and tells what was found. Nothing is kept here: what was not
told stays in the outbox, and a file that was written without being told is found there the next time.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.outbox import Finding, FolderProblem, OutboxEntry, Report
from desk_app.exchange.folder.delivery import deliver
from desk_app.exchange.folder.share import Share

DEADLINE_S = 30.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Errand:
    """One file to carry to one folder."""

    folder: str
    entry: OutboxEntry


class Publisher:
    """Carries files; `take` and `close` may be called from any thread and return at once, or soon.

    `on_report` is called for each file tried, `on_idle` when nothing is left to carry; both on the publisher's own
    thread, where they must not wait: a screen passes the `emit` of a signal. A file that takes longer than
    `deadline_s` is reported SILENT, and so is whatever is asked until the folder lets go of it. `now_ms` is the
    civil time.
    """

    def __init__(
        self,
        on_report: Callable[[Report], None],
        on_idle: Callable[[], None],
        now_ms: Callable[[], int],
        *,
        deadline_s: float = DEADLINE_S,
        open_share: Callable[[Path], Share] = Share,
    ) -> None:
        self._head = _Head(on_report, on_idle, now_ms, deadline_s, open_share)
        self._head.start()

    def take(self, folder: str, entries: Iterable[OutboxEntry]) -> None:
        """Carry these files to a folder, in order; those already in hand are not taken twice."""
        self._head.inbox.put([_Errand(folder, entry) for entry in entries])

    def close(self, timeout_s: float = 1.0) -> bool:
        """Stop after the file in hand; False when the folder did not let go of it in time, which hurts nothing."""
        until = time.monotonic() + timeout_s
        self._head.hands.stop.set()
        self._head.inbox.put(None)
        self._head.join(timeout_s)
        self._head.hands.join(max(0.0, until - time.monotonic()))
        return not self._head.is_alive() and not self._head.hands.is_alive()


def carried(
    folder: str, entries: Iterable[OutboxEntry], now_ms: Callable[[], int], *, deadline_s: float = DEADLINE_S
) -> Iterator[Report]:
    """Carry these files and wait for what is found of each: for a command line, which has nothing else to do."""
    told: queue.SimpleQueue[Report | None] = queue.SimpleQueue()
    publisher = Publisher(told.put, lambda: told.put(None), now_ms, deadline_s=deadline_s)
    try:
        publisher.take(folder, entries)
        while (report := told.get()) is not None:
            yield report
    finally:
        publisher.close()


class _Head(threading.Thread):
    """Gives the hands one errand at a time. Its inbox holds lists of errands, reports of the hands, None to stop."""

    def __init__(
        self,
        on_report: Callable[[Report], None],
        on_idle: Callable[[], None],
        now_ms: Callable[[], int],
        deadline_s: float,
        open_share: Callable[[Path], Share],
    ) -> None:
        super().__init__(name="publisher", daemon=True)
        self.inbox: queue.SimpleQueue[list[_Errand] | Report | None] = queue.SimpleQueue()
        self.hands = _Hands(self.inbox.put, now_ms, open_share)
        self._on_report = on_report
        self._on_idle = on_idle
        self._now_ms = now_ms
        self._deadline_s = deadline_s
        self._waiting: deque[_Errand] = deque()
        self._in_hand: OutboxEntry | None = None
        self._due = 0.0
        self._silent = False

    def run(self) -> None:
        self.hands.start()
        while True:
            try:
                message = self.inbox.get(timeout=self._patience())
            except queue.Empty:
                self._silent = True
                self._tell_silent()
                continue
            if message is None:
                break
            self._take_in(message)
        self.hands.errands.put(None)

    def _patience(self) -> float | None:
        if self._in_hand is None or self._silent:
            return None
        return max(0.0, self._due - time.monotonic())

    def _take_in(self, message: list[_Errand] | Report) -> None:
        if isinstance(message, Report):
            self._in_hand, self._silent = None, False
            self._tell(message)
        else:
            known = {errand.entry.id for errand in self._waiting} | {self._in_hand.id if self._in_hand else None}
            self._waiting.extend(errand for errand in message if errand.entry.id not in known)
            if self._silent:
                self._tell_silent()
        self._next()

    def _next(self) -> None:
        if self._in_hand is not None:
            return
        if not self._waiting:
            self._on_idle()
            return
        errand = self._waiting.popleft()
        self._in_hand, self._due = errand.entry, time.monotonic() + self._deadline_s
        self.hands.errands.put(errand)

    def _tell(self, report: Report) -> None:
        if report.concerns_all:
            self._waiting.clear()
        self._on_report(report)

    def _tell_silent(self) -> None:
        assert self._in_hand is not None
        self._tell(Report(self._in_hand.id, self._now_ms(), Finding.FAILED, FolderProblem.SILENT))
        self._on_idle()


class _Hands(threading.Thread):
    """Does the folder work; a daemon, because a hung share must not keep the program open."""

    def __init__(
        self,
        tell: Callable[[Report], None],
        now_ms: Callable[[], int],
        open_share: Callable[[Path], Share],
    ) -> None:
        super().__init__(name="publisher-hands", daemon=True)
        self.errands: queue.SimpleQueue[_Errand | None] = queue.SimpleQueue()
        self.stop = threading.Event()
        self._tell_head = tell
        self._now_ms = now_ms
        self._open_share = open_share

    def run(self) -> None:
        while (errand := self.errands.get()) is not None and not self.stop.is_set():
            self._tell_head(self._carried(errand))

    def _carried(self, errand: _Errand) -> Report:
        now = self._now_ms()
        try:
            return deliver(self._open_share(Path(errand.folder)), errand.entry, now, self.stop.wait)
        except Exception as error:  # noqa: BLE001 - told, logged, and the next file is carried
            _log.exception("A file could not be carried, for a reason that is not the folder's")
            return Report(errand.entry.id, now, Finding.FAILED, FolderProblem.FAILED, type(error).__name__)

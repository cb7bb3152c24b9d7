"""The one thread that owns the database: jobs in order, each with a deadline and a single outcome."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot

from desk_app.ui.runtime.job import Job, Outcome, Store
from desk_app.ui.runtime.trouble import Outage, Trouble, Unavailable, trouble_of

REST_AFTER_S = 2.0
QUIET_S = 0.5

S = TypeVar("S", bound=Store)
T = TypeVar("T")


class StoreThread(Generic[S]):
    """Runs work on a store that no other thread touches. Make it, use it and close it on the GUI thread.

    The store is opened by the first job, and again by the next one after it failed, so that a disk that
    comes back is used without a restart. When an owner dies its work is still done (an act asked for is an
    act), but nobody is told. `on_late` is called on the GUI thread when work ends after its deadline was
    told: what the screens show may then be old.
    """

    def __init__(self, open_store: Callable[[], S], *, on_late: Callable[[], None] = lambda: None) -> None:
        self._worker = _Worker(open_store)
        self._desk = _Dispatch(on_late)
        self._worker.ended = self._desk.ended.emit
        self._closing = False
        self._asked_at = 0.0
        self._worker.start()

    def submit(
        self,
        work: Callable[[S], T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None],
        *,
        owner: QObject | None = None,
        deadline_s: float = 5.0,
        follow_up: bool = False,
    ) -> Job[S, T]:
        """Ask for `work(store)`; exactly one of `done` and `failed` follows, on the GUI thread.

        Past `deadline_s` seconds it is `failed(Unavailable)`: STORE_UNBEGUN when the work was not begun and will
        not be, STORE_SILENT when it may still happen; with `follow_up` the true outcome is then told when it is known.
        """
        self._asked_at = time.monotonic()
        job = Job(work, done, failed, owner, self._asked_at + deadline_s, follow_up=follow_up)
        self._desk.watch(job)
        if self._closing:
            job.take()
            self._desk.refused.emit(job)
        else:
            self._worker.jobs.put(job)
        return job

    def quiet_in_s(self) -> float:
        """How long long work on another thread should stand aside: until half a second after the last asking.

        Threads of Python take turns: a long computation beside an act, and beside the painting after it, makes them
        several times as long.
        """
        return max(0.0, self._asked_at + QUIET_S - time.monotonic())

    def close(self, timeout_s: float = 2.0) -> bool:
        """Finish what was asked, tell its outcomes, and close the store; False when it did not answer in time.

        What the store does afterwards is told nobody: those who asked may be gone.
        """
        if not self._closing:
            self._closing = True
            self._worker.jobs.put(None)
        self._worker.join(timeout_s)
        ended = not self._worker.is_alive()
        self._desk.finish()
        if not ended:
            self._worker.ended = Job.drop
        return ended


class _Worker(threading.Thread, Generic[S]):
    """The thread itself; a daemon, because a disk that hangs must not keep the program open."""

    def __init__(self, open_store: Callable[[], S]) -> None:
        super().__init__(name="store", daemon=True)
        self.jobs: queue.SimpleQueue[Job[S, Any] | None] = queue.SimpleQueue()
        self.ended: Callable[[Job[S, Any], Outcome[Any] | None], None]
        self._open_store = open_store
        self._store: S | None = None

    def run(self) -> None:
        while (job := self._next()) is not None:
            self.ended(job, self._outcome(job) if job.take() else None)
        if self._store is not None:
            self._store.close()

    def _next(self) -> Job[S, Any] | None:
        """The next job; a while without any is the time to rest, once."""
        try:
            return self.jobs.get(timeout=REST_AFTER_S)
        except queue.Empty:
            if self._store is not None:
                self._store.rest()
            return self.jobs.get()

    def _outcome(self, job: Job[S, Any]) -> Outcome[Any]:
        try:
            if self._store is None:
                self._store = self._open_store()
        except BaseException as error:  # noqa: BLE001 - every job has an outcome, whatever happened
            return Outcome(trouble=trouble_of(error))
        return job.run(self._store)


class _Dispatch(QObject):
    """Lives on the GUI thread: brings outcomes home and keeps the deadlines."""

    ended = Signal(object, object)
    refused = Signal(object)  # a job asked for after the end

    def __init__(self, on_late: Callable[[], None]) -> None:
        super().__init__()
        self._on_late = on_late
        self._watched: list[Job[Any, Any]] = []
        self._finished = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._expire)
        self.ended.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self.refused.connect(self._refuse, Qt.ConnectionType.QueuedConnection)

    def watch(self, job: Job[Any, Any]) -> None:
        """Keep the deadline of a job until its outcome arrives."""
        self._watched.append(job)
        self._arm()

    def finish(self) -> None:
        """Tell every outcome that is on its way, what is asked meanwhile being refused; later ones are told nobody."""
        before = -1
        while len(self._watched) != before:
            before = len(self._watched)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        self._finished = True
        for job in self._watched:
            job.drop()
        self._watched.clear()
        self._arm()

    @Slot(object, object)
    def _arrive(self, job: Job[Any, Any], outcome: Outcome[Any] | None) -> None:
        """Tell an outcome; None is that of a job withdrawn before it began."""
        if self._finished:
            job.drop(outcome)
            return
        late = job not in self._watched
        if not late:
            self._watched.remove(job)
        self._arm()
        if outcome is not None:
            if late:
                self._on_late()
            job.settle(outcome)

    @Slot(object)
    def _refuse(self, job: Job[Any, Any]) -> None:
        """Tell that the store is closed."""
        if job in self._watched:
            self._watched.remove(job)
        self._arm()
        job.settle(Outcome(trouble=Unavailable(Outage.STORE_CLOSING)))

    def _expire(self) -> None:
        now = time.monotonic()
        due = [job for job in self._watched if job.due <= now or job.settled]
        self._watched = [job for job in self._watched if job not in due]
        self._arm()
        for job in due:
            if not job.settled:
                job.expire()

    def _arm(self) -> None:
        if not self._watched:
            self._timer.stop()
            return
        wait_s = min(job.due for job in self._watched) - time.monotonic()
        self._timer.start(max(0, int(wait_s * 1000) + 1))

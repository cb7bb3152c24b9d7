"""A store thread without a thread: tests run its jobs by hand, on the spot."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

from desk_app.ui.runtime.job import Job, Outcome, Store
from desk_app.ui.runtime.trouble import Trouble

S = TypeVar("S", bound=Store)
T = TypeVar("T")


class InlineStoreThread(Generic[S]):
    """Same promises as `StoreThread`; nothing runs until `drain`, so a test sees both sides of the wait."""

    def __init__(self, store: S) -> None:
        self._store = store
        self._jobs: deque[Job[S, Any]] = deque()
        self._late: deque[tuple[Job[S, Any], Outcome[Any]]] = deque()

    @property
    def waiting(self) -> int:
        """Jobs asked for and not yet run."""
        return len(self._jobs)

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
        """Keep the work for the next `drain`."""
        job = Job(work, done, failed, owner, math.inf, follow_up=follow_up)
        self._jobs.append(job)
        return job

    def drain(self) -> int:
        """Run everything asked for, and what that asks for in turn; how many jobs ran."""
        ran = 0
        while self._jobs:
            job = self._jobs.popleft()
            if job.take():
                job.settle(job.run(self._store))
                ran += 1
        return ran

    def quiet_in_s(self) -> float:
        """Nothing runs beside."""
        return 0

    def expire(self) -> None:
        """Let the deadline of everything still waiting pass."""
        late, self._jobs = list(self._jobs), deque()
        for job in late:
            if not job.settled:
                job.expire()

    def fall_silent(self) -> None:
        """Do everything asked for, but let its deadline pass before anybody is told."""
        while self._jobs:
            job = self._jobs.popleft()
            if job.take():
                job.expire()
                self._late.append((job, job.run(self._store)))

    def answer(self) -> None:
        """Tell at last the outcomes kept by `fall_silent`."""
        while self._late:
            job, outcome = self._late.popleft()
            job.settle(outcome)

    def close(self, timeout_s: float = 2.0) -> bool:
        """Run what was asked and close the store."""
        self.drain()
        self._store.close()
        return True

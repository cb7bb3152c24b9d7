"""One piece of work for the store, from the asking to its single outcome."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from desk_app.domain.refusals import Refusal
from desk_app.ui.runtime.trouble import Outage, Trouble, Unavailable, trouble_of

S = TypeVar("S")
T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What came of a job: a value, or the trouble met."""

    value: T | None = None
    trouble: Trouble | None = None


class Job(Generic[S, T]):
    """A piece of work asked of the store. Its outcome is told once, on the GUI thread, to a living owner.

    With `follow_up`, the true outcome follows the STORE_SILENT of a deadline, when it is known.
    """

    def __init__(
        self,
        work: Callable[[S], T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None],
        owner: QObject | None,
        due: float,
        *,
        follow_up: bool = False,
    ) -> None:
        self.due = due
        self._work = work
        self._done = done
        self._failed = failed
        self._owner = owner
        self._follow_up = follow_up
        self._taken = (
            threading.Lock()
        )  # held for ever by whoever takes the job: the worker, or the one who withdraws it
        self._settled = False

    @property
    def settled(self) -> bool:
        """Whether the outcome was told, or given up."""
        return self._settled

    def take(self) -> bool:
        """Claim the job; True for one caller only."""
        return self._taken.acquire(blocking=False)

    def run(self, store: S) -> Outcome[T]:
        """Do the work on the calling thread; an exception comes back as a value."""
        try:
            return Outcome(value=self._work(store))
        except BaseException as error:  # noqa: BLE001 - every job has an outcome, whatever happened
            return Outcome(trouble=trouble_of(error))

    def settle(self, outcome: Outcome[T]) -> None:
        """Tell the outcome, on the GUI thread. Told twice, the second is logged and dropped."""
        if self._settled or not self._owner_lives():
            _log_unheard(outcome)
            self._settled = True
            return
        self._settled = True
        if outcome.trouble is not None:
            self._failed(outcome.trouble)
        else:
            self._done(outcome.value)  # type: ignore[arg-type]  # T may itself be None

    def drop(self, outcome: Outcome[T] | None = None) -> None:
        """Nobody is told any more, the work is done all the same; a trouble that came of it is logged."""
        self._settled = True
        if outcome is not None:
            _log_unheard(outcome)

    def cancel(self) -> bool:
        """Forget about it: nobody is told. True when the work had not begun, and so never will."""
        self._settled = True
        return self.take()

    def expire(self) -> None:
        """The deadline passed: withdraw the work if it has not begun, say so either way."""
        if self.take():
            self.settle(Outcome(trouble=Unavailable(Outage.STORE_UNBEGUN)))
        else:
            self.settle(Outcome(trouble=Unavailable(Outage.STORE_SILENT)))
            self._settled = not self._follow_up

    def _owner_lives(self) -> bool:
        return self._owner is None or shiboken6.isValid(self._owner)


class Store(Protocol):
    """What the thread needs to know of a store: that it can rest and be closed."""

    def rest(self) -> None:
        """Nobody asks for anything: do what would make a later job wait."""

    def close(self) -> None:
        """Release the files."""


class StoreJobs(Protocol[S]):
    """Where work for the store is handed in: the thread of the program, or the hand-drained one of tests."""

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

        With `follow_up`, the true outcome follows a STORE_SILENT in the same way, once it is known.
        """
        ...

    def quiet_in_s(self) -> float:
        """How long long work on another thread should stand aside."""
        ...

    def close(self, timeout_s: float = 2.0) -> bool:
        """Finish what was asked and close the store; False when it did not answer in time."""
        ...


def _log_unheard(outcome: Outcome[Any]) -> None:
    if outcome.trouble is not None and not isinstance(outcome.trouble, Refusal):
        asked_at_the_end = outcome.trouble == Unavailable(Outage.STORE_CLOSING)
        level = logging.INFO if asked_at_the_end else logging.WARNING
        _log.log(level, "A store job failed with nobody to tell: %s", outcome.trouble)

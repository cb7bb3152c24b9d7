"""What is told of an act or a service that is issued (Qualiville sheet, E21 and E22)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

REGISTER = "acts"
MOST_AT_ONCE = 99


class ActOrigin(StrEnum):
    """How it came into the register."""

    ASKED = "asked"  # to be made, with a delay announced
    COUNTER = "counter"  # issued in the same visit, one or several alike
    CORRECTION = "correction"  # issued before, or elsewhere: only its error is told


class ActState(StrEnum):
    """Where it stands."""

    ASKED = "asked"
    WAITING = "waiting"  # for somebody else: the delay announced stands still
    READY = "ready"
    ISSUED = "issued"
    CANCELLED = "cancelled"
    CORRECTED = "corrected"  # of a correction alone


class WaitsFor(StrEnum):
    """For whom the town waits: only its own part is measured."""

    STATE = "state"
    FILE = "file"  # documents that the visitor still has to bring


class Cause(StrEnum):
    """Why an act was wrong."""

    TYPING = "typing"
    WRONG_ACT = "wrong_act"
    SOURCE = "source"  # what it was made from was wrong
    MISSING_MENTION = "missing_mention"
    PRINTING = "printing"
    OTHER = "other"


class FoundBy(StrEnum):
    """Who found the error."""

    AGENT = "agent"  # before it was handed over
    VISITOR = "visitor"
    AUTHORITY = "authority"


OPEN = frozenset({ActState.ASKED, ActState.WAITING, ActState.READY})


@dataclass(frozen=True, slots=True)
class Correction:
    """An error that was corrected; `town` tells whether it was the town's."""

    on: str
    cause: Cause
    found_by: FoundBy
    town: bool


@dataclass(frozen=True, slots=True)
class Act:
    """One act, or `n` alike issued at once. Days are local, ISO; `kind` is an act of the settings.

    `due_on` is the day that was announced, put off by what the town had to wait for (`waited`: from, until).
    """

    id: int
    site: str
    origin: ActOrigin
    kind: str
    asked_on: str
    state: ActState
    n: int = 1
    days: int = 0
    basis: str = ""
    due_on: str | None = None
    waits_for: WaitsFor | None = None
    waits_since: str | None = None
    waited: tuple[tuple[str, str], ...] = ()
    incomplete: bool = False
    ready_on: str | None = None
    notified_on: str | None = None
    ended_on: str | None = None
    corrections: tuple[Correction, ...] = ()
    last_fact: int = 0

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in OPEN

    @property
    def town_error_on(self) -> str | None:
        """The day on which an error of the town was first corrected."""
        return next((told.on for told in self.corrections if told.town), None)

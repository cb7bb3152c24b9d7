"""What an import makes of a row: a visit of the past, or the reason why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.visit import Channel
from desk_app.exchange.imports.rejections import Note
from desk_app.services.past_visits import PastOutcome as Outcome


class Doubt(StrEnum):
    """Why the times of an accepted visit are known to be wrong: the figures exclude it and count it apart."""

    NEGATIVE_WAIT = "negative_wait"
    NEGATIVE_SERVICE = "negative_service"


@dataclass(frozen=True, slots=True)
class PastVisit:
    """One visit of the past. Times in UTC milliseconds, `day` the local business day of the arrival, ISO.

    `identity` is the same at every reading of the same row; `site`, `service` and `counter` are names as
    the map leaves them (`site` None: the desk's own). `doubt` says that its times are known to be wrong;
    """

    identity: str
    line_no: int
    site: str | None
    day: str
    arrived_at: int
    service: str
    outcome: Outcome
    called_at: int | None = None
    started_at: int | None = None
    ended_at: int | None = None
    left_at: int | None = None
    counter: str | None = None
    channel: Channel = Channel.COUNTER
    persons: int = 1
    booked_for: int | None = None
    doubt: Doubt | None = None
    notes: tuple[Note, ...] = ()

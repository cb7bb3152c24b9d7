"""A map once read: how the columns of a file become visits."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.exchange.imports.map_document import Source
from desk_app.exchange.imports.rules import OutcomeField, Rule
from desk_app.exchange.imports.texts import TextField
from desk_app.exchange.imports.times import DayField, TimeField, Times

TIMES = ("arrived", "called", "started", "ended", "left", "booked_for")
TEXTS = ("site", "service", "counter", "channel", "persons")


@dataclass(frozen=True, slots=True)
class Policies:
    """What becomes of times that contradict each other."""

    keep_negative_wait: bool = False
    keep_negative_service: bool = False
    need_start: bool = False
    longest_ms: int = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class VisitMap:
    """A whole map. `identity` empty: the row's whole content, and how many times it occurred before."""

    source: Source
    times: Times
    policies: Policies
    identity: tuple[str, ...]
    day: DayField | None
    moments: tuple[tuple[str, TimeField], ...]
    texts: dict[str, TextField]
    outcome: OutcomeField | None
    rules: tuple[Rule, ...]
    create_missing: bool

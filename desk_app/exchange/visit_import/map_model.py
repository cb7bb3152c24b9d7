"""A map once read: how the columns of a file become visits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias
from zoneinfo import ZoneInfo

from desk_app.exchange.visit_import.moments.durations import Unit
from desk_app.exchange.visit_import.moments.reading import MomentReader

TIMES = ("arrived", "called", "started", "ended", "left", "booked_for")


@dataclass(frozen=True, slots=True)
class Source:
    """How the file is to be read where it cannot be found out. None: found out."""

    sheet: str | int | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    ignore_extra_cells: bool = False


@dataclass(frozen=True, slots=True)
class Times:
    """How times are read, and what becomes of those that contradict each other."""

    zone: ZoneInfo
    after_midnight: bool = False
    shift_skipped_hour: bool = False
    keep_negative_wait: bool = False
    keep_negative_service: bool = False
    need_start: bool = False
    longest_ms: int = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class TextField:
    """A text taken from the first column that is not empty, translated by `values` (plain word → text).

    `value` is a constant; `default` replaces an empty cell; cells whose plain word is in `empty` are empty.
    """

    columns: tuple[str, ...] = ()
    value: str | None = None
    values: tuple[tuple[str, str], ...] = ()
    default: str | None = None
    empty: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DayField:
    """The local date of clock times: a column, or the same for the whole file."""

    columns: tuple[str, ...]
    value: str | None
    reader: MomentReader


@dataclass(frozen=True, slots=True)
class MomentField:
    """A moment taken from the first column that is not empty or not applicable; `day` overrides the row's."""

    columns: tuple[str, ...]
    reader: MomentReader
    not_applicable: frozenset[str]
    day: DayField | None = None


@dataclass(frozen=True, slots=True)
class SpanField:
    """A moment told by a duration: `sign` 1 after, -1 before another moment of the row."""

    columns: tuple[str, ...]
    other: str
    sign: int
    unit: Unit
    not_applicable: frozenset[str]


TimeField: TypeAlias = MomentField | SpanField


@dataclass(frozen=True, slots=True)
class Condition:
    """What one column must hold for a rule to apply; every part that is given must hold."""

    column: str
    words: frozenset[str] | None = None
    not_words: frozenset[str] | None = None
    blank: bool | None = None
    above: float | None = None
    below: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a row: its outcome, or the sentence it is rejected with."""

    outcome: str | None = None
    rejected: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """When all conditions hold, the verdict stands; the first rule that applies decides."""

    conditions: tuple[Condition, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class OutcomeField:
    """Which column tells the outcome, in which words (plain word → verdict), and what any other word means."""

    columns: tuple[str, ...]
    words: tuple[tuple[str, Verdict], ...]
    other: Verdict | None


@dataclass(frozen=True, slots=True)
class VisitMap:
    """A whole map. `identity` empty: the row's whole content, and how many times it occurred before."""

    source: Source
    times: Times
    identity: tuple[str, ...]
    day: DayField | None
    moments: tuple[tuple[str, TimeField], ...]
    site: TextField
    service: TextField
    counter: TextField
    channel: TextField
    persons: TextField
    outcome: OutcomeField | None
    rules: tuple[Rule, ...]
    create_missing: bool

"""What verification tells: which check found what, about which subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Check(StrEnum):
    """What is verified."""

    INTEGRITY = "integrity"
    FOREIGN_KEYS = "foreign_keys"
    CHAIN = "chain"
    VISITS = "visits"
    TICKETS = "tickets"
    APPOINTMENTS = "appointments"
    COUNTERS = "counters"
    DAYS = "days"
    CONTACTS = "contacts"
    SETTINGS = "settings"
    PACKS = "packs"
    SCOPES = "scopes"
    FROZEN_PERIODS = "frozen_periods"
    COUNTS = "counts"
    COMPLAINTS = "complaints"
    SURVEYS = "surveys"
    REQUESTS = "requests"
    ENTRIES = "entries"
    CALLS = "calls"
    CHECKS = "checks"
    ACTS = "acts"


class Wrong(StrEnum):
    """What is not as it should be; the sentences are told by the command line."""

    SQLITE = "sqlite"  # `words`: SQLite's own
    POINTS_NOWHERE = "points_nowhere"  # `table`
    MISSING = "missing"
    HASH = "hash"
    NOT_IN_JOURNAL = "not_in_journal"
    NOT_IN_STATE = "not_in_state"
    OTHER_THAN_JOURNAL = "other_than_journal"
    VALUE = "value"  # `name`, `stored`, `told`: by the journal
    GAPS = "gaps"  # `given`: how many tickets up to the last one
    OTHER_THAN_VISITS = "other_than_visits"
    OTHER_THAN_CALLS = "other_than_calls"
    UNREADABLE = "unreadable"  # `words`: Python's own


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be. `subject`: the key of its row, or the name of its table or file."""

    check: Check
    subject: str
    wrong: Wrong
    details: Mapping[str, object] = field(default_factory=dict)


def guarded(check: Check, subject: str, find: Callable[[], Iterator[Fault]]) -> Iterator[Fault]:
    """The faults of one subject; what is stored and cannot even be read is one, and no reason to stop."""
    try:
        yield from find()
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError) as error:
        yield Fault(check, subject, Wrong.UNREADABLE, {"words": repr(error)})

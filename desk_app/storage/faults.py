"""What verification tells: which check found what, about which subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be."""

    check: Check
    subject: str
    problem: str


def guarded(check: Check, subject: str, find: Callable[[], Iterator[Fault]]) -> Iterator[Fault]:
    """The faults of one subject; what is stored and cannot even be read is one, and no reason to stop."""
    try:
        yield from find()
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError) as error:
        yield Fault(check, subject, f"cannot be read: {error!r}")

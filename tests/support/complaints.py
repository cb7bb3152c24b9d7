"""Entries of the register of complaints for tests."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from desk_app.domain.complaints.model import Complaint, ComplaintKind, Theme
from desk_app.domain.localtime import moment_ms
from desk_app.services import complaints
from desk_app.services.complaints import Entry
from desk_app.storage import complaints as rows
from desk_app.storage.complaints import Words
from tests.support.hall import DAY, Hall

NAMED = Words("Attente d’une heure pour une carte d’identité", "Mme Aubry", "3 rue des Lilas", "m.aubry@example.fr")
ANONYMOUS = Words("Les horaires ne sont pas affichés")


def day(after: int, start: str = DAY) -> str:
    """The day so many days after the first of the tests."""
    return (date.fromisoformat(start) + timedelta(days=after)).isoformat()


def go_to(hall: Hall, after: int, minute: int = 600) -> None:
    """Let days go by, until ten in the morning."""
    hall.clock.set_to(moment_ms(day(after), minute, "Europe/Paris"))


def record(hall: Hall, words: Words = NAMED, **told: Any) -> int:
    """A complaint about the wait, received today; its number."""
    told = {"kind": ComplaintKind.COMPLAINT, "theme": Theme.WAIT, "received_on": DAY, "commitments": (7,), **told}
    return hall.do(complaints.record, Entry(**told), words).entry


def entry(hall: Hall, number: int) -> Complaint:
    """An entry as it is stored."""
    found = hall.store.read(lambda connection: rows.one(connection, number))
    assert found is not None
    return found


def words(hall: Hall, number: int) -> Words | None:
    """What was written in an entry."""
    return hall.store.read(lambda connection: rows.words_of(connection, number))

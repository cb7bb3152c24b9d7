"""The generated years stand verification: whole on a small hall, on a sample of a large one."""

from __future__ import annotations

from random import Random

from desk_app.domain import visit_life
from desk_app.domain.localtime import minute_of_day
from desk_app.storage import journal, visit_rows, visits
from desk_app.storage.store import Store
from desk_app.storage.verification import quick_check, verify

WHOLE = 30_000
SAMPLE = 2_000


def check_sample(store: Store) -> str:
    """Verify, and say what was verified. AssertionError when something differs."""
    last = visits.next_id(store.connection) - 1
    if last <= WHOLE:
        assert verify(store.connection) == ()
        return f"verified whole: {last} visits"
    faults = quick_check(store.connection)
    assert faults == (), faults
    timezone = store.settings().site.timezone
    for visit in Random(last).sample(range(1, last + 1), SAMPLE):
        told = visit_life.fold(journal.of_visit(store.connection, visit))
        assert told is not None
        row = store.connection.execute("SELECT * FROM visit WHERE id = :id", {"id": visit}).fetchone()
        expected = visit_rows.visit_row(told, minute_of_day(told.arrived_at, timezone))
        assert {name: row[name] for name in expected} == expected, f"visit {visit}"
    return f"verified: SQLite's quick check, the end of the chain, and {SAMPLE} visits folded again"

"""Verification: every change behind the program's back is found, and what cannot be read stops nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.domain.figures.query import Selection
from desk_app.domain.visit import PrivacyMode, PrivacyOutcome
from desk_app.services import appointments, closing, keeping, privacy
from desk_app.services import hall as doors
from desk_app.services.appointments import Booking
from desk_app.services.figures import figures
from desk_app.services.privacy import Answer
from desk_app.storage import engine
from desk_app.storage.driver import Connection
from desk_app.storage.faults import Check, Fault
from desk_app.storage.places import DATABASE
from desk_app.storage.store import Store
from desk_app.storage.verification import quick_check, verify
from desk_app.ui.verification_words import fault_line
from tests.support.hall import DAY, HOUR, MIGRATIONS, NINE, Hall


@pytest.fixture(scope="module")
def closed_day(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The database of a hall where something of everything happened."""
    folder = tmp_path_factory.mktemp("closed-day")
    with Hall(folder) as hall:
        hall.do(doors.open_hall)
        hall.open_counters("g1", "g2")
        hall.served("identity", "school")
        hall.do(privacy.request, hall.arrive())
        hall.do(
            privacy.settle, hall.arrive(discreet=True), Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1")
        )
        booked = hall.do(appointments.book, Booking(NINE + HOUR, "identity"), None).appointment
        hall.do(appointments.check_in, booked)
        hall.do(doors.log_contact, "information")
        hall.do(closing.close_day, DAY, dict.fromkeys(range(1, 10), closing.Settlement.LEFT))
        hall.clock.run(24 * HOUR)
        figures(hall.store, Selection(DAY, DAY))
        assert hall.faults() == ()
        path = keeping.back_up(hall.store, "test")
    return path.read_bytes()


@pytest.fixture
def database(closed_day: bytes, tmp_path: Path) -> Path:
    (tmp_path / DATABASE).write_bytes(closed_day)
    return tmp_path / DATABASE


@pytest.fixture
def tampering(database: Path) -> Iterator[sqlite3.Connection]:
    """A connection of somebody who knows how to get round the triggers."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = 1")
    for trigger in ("journal_no_update", "journal_no_delete", "journal_in_order"):
        connection.execute(f"DROP TRIGGER {trigger}")
    yield connection
    connection.close()


def _faults(database: Path) -> tuple[Fault, ...]:
    connection = engine.connect_reader(database)
    try:
        return verify(connection)
    finally:
        connection.close()


def test_a_sound_store_has_no_fault(database: Path) -> None:
    assert _faults(database) == ()


_SWAPPED = """
    UPDATE journal SET id = CASE id WHEN 5 THEN -6 WHEN 6 THEN -5 END WHERE id IN (5, 6);
    UPDATE journal SET id = -id WHERE id < 0;
"""
_INVENTED = """
    CREATE TEMP TABLE copy AS SELECT * FROM visit WHERE id = 1;
    UPDATE copy SET id = 99;
    INSERT INTO visit SELECT * FROM copy;
"""
TAMPERED = {
    "fact: time": ("UPDATE journal SET at = at - 60000 WHERE id = 5", Check.CHAIN),
    "fact: agent": ("UPDATE journal SET agent = 'z' WHERE id = 5", Check.CHAIN),
    "fact: payload": ("UPDATE journal SET payload = replace(payload, 'identity', 'school') WHERE id = 5", Check.CHAIN),
    "fact: payload that is no JSON": ("UPDATE journal SET payload = '{' WHERE id = 5", Check.CHAIN),
    "fact: kind that does not exist": ("UPDATE journal SET kind = 'gone' WHERE id = 6", Check.CHAIN),
    "fact: payload without what it needs": ("UPDATE journal SET payload = '{}' WHERE id = 5", Check.VISITS),
    "fact: hash": ("UPDATE journal SET hash = zeroblob(32) WHERE id = 5", Check.CHAIN),
    "fact deleted": ("DELETE FROM journal WHERE id = 7", Check.CHAIN),
    "first fact deleted": ("DELETE FROM journal WHERE id = 1", Check.CHAIN),
    "last visit's facts deleted": ("DELETE FROM journal WHERE visit = (SELECT max(id) FROM visit)", Check.VISITS),
    "facts swapped": (_SWAPPED, Check.CHAIN),
    "visit: wait": ("UPDATE visit SET wait_ms = 1 WHERE id = 1", Check.VISITS),
    "visit: hour": ("UPDATE visit SET minute = 700 WHERE id = 1", Check.VISITS),
    "visit: state": ("UPDATE visit SET state = 'SERVED' WHERE state = 'LEFT'", Check.VISITS),
    "visit: inaccurate": ("UPDATE visit SET inaccurate = 'clock' WHERE id = 1", Check.VISITS),
    "visit deleted": ("DELETE FROM visit WHERE id = 3", Check.VISITS),
    "visit invented": (_INVENTED, Check.VISITS),
    "segment: time in service": ("UPDATE segment SET served_ms = served_ms + 1 WHERE visit = 1", Check.VISITS),
    "segment deleted": ("DELETE FROM segment WHERE visit = 1 AND seq = 2", Check.VISITS),
    "ticket: number": ("UPDATE ticket SET number = 77 WHERE visit = 1", Check.TICKETS),
    "ticket deleted": ("DELETE FROM ticket WHERE series = 'R' AND number = 2", Check.TICKETS),
    "ticket invented": ("INSERT INTO ticket SELECT site, day, 'Z', 1, 1 FROM ticket LIMIT 1", Check.TICKETS),
    "request: outcome": ("UPDATE confidentiality SET outcome = 'declined' WHERE outcome = 'granted'", Check.VISITS),
    "request deleted": ("DELETE FROM confidentiality", Check.VISITS),
    "appointment: time": ("UPDATE appointment SET booked_for = booked_for + 1", Check.APPOINTMENTS),
    "appointment deleted": ("DELETE FROM appointment", Check.APPOINTMENTS),
    "counter: open": ("UPDATE counter_status SET is_open = 1", Check.COUNTERS),
    "counter deleted": ("DELETE FROM counter_status WHERE counter = 'g2'", Check.COUNTERS),
    "counter invented": ("INSERT INTO counter_status SELECT 'g7', site, 1, 'x', 1, NULL FROM counter_status LIMIT 1",
                         Check.COUNTERS),
    "day: sessions": ("UPDATE hall_day SET sessions = '[]'", Check.DAYS),
    "day: sessions that are no JSON": ("UPDATE hall_day SET sessions = '['", Check.DAYS),
    "day deleted": ("DELETE FROM hall_day", Check.DAYS),
    "contact: reason": ("UPDATE contact SET reason = 'direction'", Check.CONTACTS),
    "contact deleted": ("DELETE FROM contact", Check.CONTACTS),
    "contact invented": ("UPDATE contact SET fact = 1", Check.CONTACTS),
    "settings: threshold": (
        "UPDATE settings_version SET document = json_set(document, '$.desk', 'autre')", Check.SETTINGS,
    ),
    "settings deleted": ("DELETE FROM settings_version", Check.SETTINGS),
    "packed figures": ("UPDATE day_pack SET pack = zeroblob(length(pack))", Check.PACKS),
}  # fmt: skip


@pytest.mark.parametrize("name", list(TAMPERED))
def test_a_row_changed_behind_the_program_is_found(database: Path, tampering: sqlite3.Connection, name: str) -> None:
    statements, check = TAMPERED[name]
    tampering.execute("PRAGMA foreign_keys = 0")
    tampering.executescript(statements)
    found = _faults(database)
    assert check in {fault.check for fault in found}, found
    assert all(fault.subject and fault_line(fault) for fault in found)


def test_the_end_of_the_journal_cut_off_with_its_state_is_seen_in_the_numbers(
    database: Path, tampering: sqlite3.Connection
) -> None:
    """Whoever also removes the state leaves a shorter but sound hall: only the published head tells (rule 25)."""
    tampering.execute("PRAGMA foreign_keys = 0")
    (last,) = tampering.execute("SELECT max(id) FROM journal").fetchone()
    tampering.execute("DELETE FROM journal WHERE id = ?", (last,))
    assert {fault.check for fault in _faults(database)} == {Check.DAYS}


def test_the_quick_check_sees_the_end_of_the_chain(database: Path, tampering: sqlite3.Connection) -> None:
    connection = engine.connect_reader(database)
    assert quick_check(connection) == ()
    (last,) = tampering.execute("SELECT max(id) FROM journal").fetchone()
    tampering.execute("UPDATE journal SET agent = 'z' WHERE id = ?", (last,))
    assert [fault.check for fault in quick_check(connection)] == [Check.CHAIN]
    connection.close()


def test_the_quick_check_of_a_long_journal_looks_at_its_end(tmp_path: Path) -> None:
    with Hall(tmp_path) as hall:
        for _ in range(105):
            hall.arrive()
        assert hall.store.read(quick_check) == ()
        last = hall.facts()
        hall.store.connection.execute("DROP TRIGGER journal_no_update")
        hall.store.connection.execute("UPDATE journal SET agent = 'z' WHERE id = 2")
        assert hall.store.read(quick_check) == (), "the daily verification sees the rest"
        hall.store.connection.execute("DROP TRIGGER journal_no_delete")
        hall.store.connection.execute("DELETE FROM ticket")
        hall.store.connection.execute("PRAGMA foreign_keys = 0")
        hall.store.connection.execute("DELETE FROM journal WHERE id = :id", {"id": last - 100})
        assert {fault.check for fault in hall.store.read(quick_check)} == {Check.CHAIN}


@pytest.mark.parametrize("part", range(12))
def test_a_flipped_byte_of_a_page_in_use_is_found(database: Path, part: int) -> None:
    """A byte of the stored text of the journal, wherever it lies."""
    content = bytearray(database.read_bytes())
    places = [place for place in range(len(content)) if content.startswith(b"hall-administratif", place)]
    content[places[part * len(places) // 12]] ^= 0x01
    database.write_bytes(content)
    assert _faults(database) != ()


def test_at_most_a_hundred_faults_are_told(tmp_path: Path) -> None:
    with Hall(tmp_path) as hall:
        for _ in range(120):
            hall.arrive()
        hall.store.connection.execute("UPDATE visit SET minute = 3")
        assert len(hall.faults()) == 100


def test_verification_beside_a_working_desk_finds_nothing(hall: Hall) -> None:
    """It reads one moment, though the desk goes on: no fault is told that is none."""
    hall.open_counters("g1")
    with Store.open_to_read(hall.folder, MIGRATIONS, hall.clock) as beside:

        def somebody_is_served(_: Check) -> None:
            hall.served()

        def verified(connection: Connection) -> tuple[Fault, ...]:
            return verify(connection, somebody_is_served)

        assert beside.read(verified) == ()
    report = keeping.verify(hall.store)
    assert (report.faults, report.visits, report.facts) == ((), len(Check), hall.facts())

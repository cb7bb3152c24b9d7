"""The database itself: its settings read back, what it refuses whatever the program does, readers beside the writer."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from desk_app.storage import driver, engine
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.migrate import known_steps
from desk_app.storage.places import DATABASE
from desk_app.storage.store import WRITINGS_BETWEEN_RESTS, Store
from desk_app.storage.verification import verify
from tests.support.hall import MIGRATIONS, Hall


def test_the_settings_are_in_force_and_read_back(hall: Hall) -> None:
    health = hall.store.health()
    assert health.pragmas == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "secure_delete": 1, "busy_timeout": 2_000, "wal_autocheckpoint": 4_000,
    }  # fmt: skip
    assert health.migrations == known_steps(MIGRATIONS)
    assert (health.sqlite_version, health.safe_wal) == (driver.VERSION, driver.SAFE_WAL)
    application_id = hall.store.connection.execute("PRAGMA application_id").fetchone()[0]
    assert application_id.to_bytes(4, "big") == b"PUPI"


def test_a_setting_that_sqlite_does_not_take_is_no_silent_loss(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engine._WANTED, "synchronous", 7)
    with pytest.raises(StoreError) as error:
        engine.connect(hall.folder / DATABASE)
    assert (error.value.problem, error.value.details["name"]) == (StoreProblem.PRAGMA_REFUSED, "synchronous")


REFUSED = {
    "update of the journal": "UPDATE journal SET agent = 'x' WHERE id = 1",
    "delete from the journal": "DELETE FROM journal WHERE id = 1",
    "gap in the journal": "INSERT INTO journal SELECT id + 100, op || 'x', part, at, recorded_at, day, kind, site,"
    " desk, agent, counter, visit, appointment, payload, undo_of, hash FROM journal WHERE id = 1",
    "operation twice": "INSERT INTO journal SELECT (SELECT max(id) + 1 FROM journal), op, part, at, recorded_at, day,"
    " kind, site, desk, agent, counter, visit, appointment, payload, undo_of, hash FROM journal WHERE id = 1",
    "fact without a visit": "INSERT INTO journal SELECT (SELECT max(id) + 1 FROM journal), op || 'x', part, at,"
    " recorded_at, day, kind, site, desk, agent, counter, 999, appointment, payload, undo_of, hash FROM journal"
    " WHERE id = 1",
    "ticket twice": "INSERT INTO ticket SELECT * FROM ticket",
    "ticket of nobody": "INSERT INTO ticket SELECT site, day, series, 99, 999 FROM ticket",
    "text for a number": "UPDATE visit SET persons = 'many'",
    "a crowd": "UPDATE visit SET persons = 51",
    "an unknown state": "UPDATE visit SET state = 'GONE'",
    "a negative wait": "UPDATE visit SET wait_ms = -1",
    "a negative stay": "UPDATE segment SET waited_ms = -1",
    "somebody called to nowhere": "UPDATE segment SET state = 'CALLED', counter = NULL",
    "a visit with segments deleted": "DELETE FROM visit",
    "a minute after midnight": "UPDATE visit SET minute = 1440",
}


@pytest.mark.parametrize("name", list(REFUSED))
def test_what_the_database_refuses_by_itself(hall: Hall, name: str) -> None:
    hall.arrive()
    connection = hall.store.connection
    with pytest.raises(driver.IntegrityError):
        hall.store.write(lambda connection: connection.execute(REFUSED[name]))
    assert not connection.in_transaction


def test_two_visitors_are_never_at_one_counter(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.called()
    other = hall.arrive()
    with pytest.raises(driver.IntegrityError):
        hall.store.connection.execute(
            "UPDATE segment SET state = 'CALLED', counter = 'g1' WHERE visit = :visit", {"visit": other}
        )


def test_a_reader_beside_the_desk_reads_what_is_committed_and_writes_nothing(hall: Hall) -> None:
    with Store.open_to_read(hall.folder, MIGRATIONS, hall.clock) as beside:
        assert not beside.writable
        for expected in (1, 2):
            hall.arrive()
            count = beside.read(lambda connection: connection.execute("SELECT count(*) FROM visit").fetchone()[0])
            assert count == expected
        with pytest.raises(StoreError) as error:
            beside.write(lambda connection: connection.execute("DELETE FROM meta"))
        assert error.value.problem is StoreProblem.READ_ONLY


def test_a_reading_is_of_one_moment_whoever_writes_meanwhile(hall: Hall) -> None:
    with Store.open_to_read(hall.folder, MIGRATIONS, hall.clock) as beside:

        def twice(connection: driver.Connection) -> list[int]:
            counts = []
            for _ in range(2):
                counts.append(connection.execute("SELECT count(*) FROM visit").fetchone()[0])
                hall.arrive()
            return counts

        assert beside.read(twice) == [0, 0]
        assert beside.read(twice) == [2, 2]


def test_a_reading_inside_a_reading_or_a_writing_is_part_of_it(hall: Hall) -> None:
    hall.arrive()
    inner = hall.store.write(lambda connection: hall.store.read(lambda same: same is connection))
    assert inner
    assert hall.store.read(lambda connection: hall.store.settings().version) == 1


def test_only_the_desk_checkpoints(hall: Hall) -> None:
    reader = engine.connect_reader(hall.folder / DATABASE)
    assert reader.execute("PRAGMA wal_autocheckpoint").fetchone()[0] == 0
    assert reader.execute("PRAGMA query_only").fetchone()[0] == 1
    reader.close()


def test_a_rest_brings_the_acts_into_the_database_and_the_next_begins_the_wal_again(hall: Hall, tmp_path: Path) -> None:
    wal = hall.folder / f"{DATABASE}-wal"
    hall.store.rest(after=1)
    for expected in (1, 2, 3):
        hall.arrive()
        assert _visits_in(hall.folder / DATABASE, tmp_path) == expected - 1
        hall.store.rest(after=1)
        assert _visits_in(hall.folder / DATABASE, tmp_path) == expected
        if expected == 1:
            size = wal.stat().st_size
    assert wal.stat().st_size == size


def test_rests_are_rare(hall: Hall, tmp_path: Path) -> None:
    hall.store.rest(after=1)
    for _ in range(WRITINGS_BETWEEN_RESTS - 1):
        hall.arrive()
        hall.store.rest()
    assert _visits_in(hall.folder / DATABASE, tmp_path) == 0
    hall.arrive()
    hall.store.rest()
    assert _visits_in(hall.folder / DATABASE, tmp_path) == WRITINGS_BETWEEN_RESTS


def _visits_in(database: Path, folder: Path) -> int:
    """What the database holds without its WAL."""
    copy = folder / "alone.db"
    copy.write_bytes(database.read_bytes())
    with closing(driver.connect(str(copy))) as alone:
        return int(alone.execute("SELECT count(*) FROM visit").fetchone()[0])


def test_trouble_while_resting_is_left_to_the_next_act(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    before = hall.store.connection

    def failing(_connection: driver.Connection) -> None:
        raise driver.OperationalError("disk I/O error")

    monkeypatch.setattr(engine, "checkpoint", failing)
    hall.store.rest(after=1)
    monkeypatch.undo()
    assert hall.arrive() == 1
    assert hall.store.connection is not before


def test_a_long_reading_gives_way_many_times(hall: Hall) -> None:
    for _ in range(20):
        hall.arrive()
    waits = 0

    def wait() -> bool:
        nonlocal waits
        waits += 1
        return False

    with Store.open_to_read(hall.folder, MIGRATIONS, hall.clock) as beside:
        beside.give_way(wait)
        assert verify(beside.connection) == ()
        assert waits > 20
        beside.give_way(lambda: True)
        with pytest.raises(StoreError):
            beside.read(_count_far)


def _count_far(connection: driver.Connection) -> int:
    """A reading of many steps."""
    numbers = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 10000)"
    return int(connection.execute(f"{numbers} SELECT count(*) FROM number").fetchone()[0])

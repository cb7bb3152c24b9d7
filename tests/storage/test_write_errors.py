"""An error of SQLite in the middle of an act: opened again, tried once more, then told; nothing is half kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.refusals import Refusal
from desk_app.services import calling, visits
from desk_app.services.visits import Arrival
from desk_app.storage import driver, engine
from desk_app.storage import visits as rows
from desk_app.storage.errors import StoreError, StoreProblem
from tests.support.hall import AGENT, Hall


class Failing:
    """A connection that fails at chosen statements, before or after they were carried out."""

    def __init__(self, real: driver.Connection, fail: Callable[[str], str | None], late: bool) -> None:
        self._real, self._fail, self._late = real, fail, late

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def execute(self, sql: str, *parameters: Any) -> Any:
        """Carry a statement out, or fail."""
        words = self._fail(sql)
        if words is None:
            return self._real.execute(sql, *parameters)
        if self._late:
            self._real.execute(sql, *parameters)
        raise driver.OperationalError(words)


@contextmanager
def _failing(
    monkeypatch: pytest.MonkeyPatch, hall: Hall, fail: Callable[[str], str | None], late: bool = False
) -> Iterator[None]:
    connect = engine.connect
    hall.store._drop_connection()
    with monkeypatch.context() as patched:
        patched.setattr(engine, "connect", lambda path: Failing(connect(path), fail, late))
        yield
    hall.store._drop_connection()


def _times(count: int, statement: str, words: str = "disk I/O error") -> Callable[[str], str | None]:
    left = count

    def fail(sql: str) -> str | None:
        nonlocal left
        if not sql.startswith(statement) or left == 0:
            return None
        left -= 1
        return words

    return fail


STATEMENTS = ["BEGIN IMMEDIATE", "SELECT id, op", "INSERT INTO journal", "INSERT INTO visit", "INSERT INTO segment",
              "INSERT INTO ticket", "COMMIT"]  # fmt: skip


@pytest.mark.parametrize("statement", STATEMENTS)
def test_one_error_is_tried_again_and_nobody_notices(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    with _failing(monkeypatch, hall, _times(1, statement)):
        outcome = hall.do(visits.arrive, Arrival(("identity",)))
    assert (outcome.ticket, outcome.repeated, hall.facts()) == ("A 001", False, 2)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_two_errors_are_told_and_nothing_is_kept(hall: Hall, monkeypatch: pytest.MonkeyPatch, statement: str) -> None:
    op = hall.op()
    with (
        _failing(monkeypatch, hall, _times(2, statement, "database or disk is full")),
        pytest.raises(StoreError) as error,
    ):
        visits.arrive(hall.store, Arrival(("identity",)), by=AGENT, op=op)
    assert error.value.problem is StoreProblem.DISK_FULL
    assert (hall.facts(), hall.queue()) == (1, [])
    outcome = visits.arrive(hall.store, Arrival(("identity",)), by=AGENT, op=op)
    assert (outcome.ticket, outcome.repeated) == ("A 001", False)


def test_an_error_after_the_commit_gives_no_second_ticket(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commit was durable and only its answer was lost: the second attempt finds the act done."""
    with _failing(monkeypatch, hall, _times(1, "COMMIT"), late=True):
        outcome = hall.do(visits.arrive, Arrival(("identity",)))
    assert (outcome.ticket, outcome.repeated, hall.facts()) == ("A 001", True, 2)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("database or disk is full", StoreProblem.DISK_FULL),
        ("attempt to write a readonly database", StoreProblem.READ_ONLY),
        ("database is locked", StoreProblem.BUSY),
        ("database disk image is malformed", StoreProblem.DAMAGED),
        ("file is not a database", StoreProblem.NOT_OURS),
        ("disk I/O error", StoreProblem.DISK_ERROR),
        ("unable to open database file", StoreProblem.DISK_ERROR),
    ],
)
def test_each_error_has_its_name(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, words: str, problem: StoreProblem
) -> None:
    with _failing(monkeypatch, hall, _times(2, "COMMIT", words)), pytest.raises(StoreError) as error:
        hall.arrive()
    assert (error.value.problem, error.value.details["sqlite"]) == (problem, words)


def test_a_reading_that_fails_is_told(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    with _failing(monkeypatch, hall, _times(1, "\n    SELECT segment.visit")), pytest.raises(StoreError) as error:
        hall.queue()
    assert error.value.problem is StoreProblem.DISK_ERROR
    assert hall.queue() == []


def test_a_database_that_cannot_be_opened_again_is_told(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def gone(path: Path) -> driver.Connection:
        raise StoreError(StoreProblem.DISK_ERROR, sqlite="unable to open database file")

    hall.store._drop_connection()
    with monkeypatch.context() as patched:
        patched.setattr(engine, "connect", gone)
        with pytest.raises(StoreError):
            hall.arrive()
        with pytest.raises(StoreError):
            hall.queue()
    assert hall.visit(hall.arrive()).ticket == "A 001"


def test_a_refused_act_and_a_fault_of_the_program_leave_no_transaction_open(hall: Hall) -> None:
    with pytest.raises(Refusal):
        hall.call()
    assert not hall.store.connection.in_transaction

    def broken(connection: driver.Connection) -> None:
        connection.execute("DELETE FROM meta")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        hall.store.write(broken)
    assert not hall.store.connection.in_transaction
    hall.arrive()


def test_a_connection_that_cannot_be_prepared_is_closed(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[driver.Connection] = []
    connect = driver.connect

    def remembered(*arguments: Any, **options: Any) -> driver.Connection:
        opened.append(connect(*arguments, **options))
        return opened[-1]

    monkeypatch.setattr(driver, "connect", remembered)
    path = hall.folder / "text.db"
    path.write_text("no database " * 100, "utf-8")
    for open_it in (engine.connect, engine.connect_reader):
        with pytest.raises(StoreError):
            open_it(path)
        with pytest.raises(driver.ProgrammingError):
            opened[-1].execute("SELECT 1")


def test_two_connections_that_race_for_a_visitor_never_get_the_same(hall: Hall) -> None:
    """The lock of the folder forbids it; were it broken, the claim itself lets one win and the other go on."""
    visit = hall.arrive()
    first, second = (engine.connect(hall.folder / "hall.db") for _ in range(2))
    for connection in (first, second):
        assert connection.execute("SELECT state FROM segment WHERE visit = ?", (visit,)).fetchone()[0] == "WAITING"
    first.execute("BEGIN IMMEDIATE")
    assert rows.claim(first, visit, 1, "g1")
    second.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(driver.OperationalError, match="locked"):
        second.execute("BEGIN IMMEDIATE")
    first.execute("COMMIT")
    second.execute("BEGIN IMMEDIATE")
    assert not rows.claim(second, visit, 1, "g2")
    second.execute("ROLLBACK")
    first.execute("UPDATE segment SET state = 'WAITING', counter = NULL")
    first.close()
    second.close()


def test_the_loser_of_a_race_takes_the_next_visitor(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    hall.open_counters("g1")
    taken, following = hall.arrive(), hall.arrive()
    claim = rows.claim

    def slower(connection: driver.Connection, visit: int, seq: int, counter: str) -> bool:
        return visit != taken and claim(connection, visit, seq, counter)

    with monkeypatch.context() as patched:
        patched.setattr(rows, "claim", slower)
        assert hall.call() == following
        hall.finish(following)
        with pytest.raises(Refusal):
            hall.do(calling.call_chosen, taken, "g1")

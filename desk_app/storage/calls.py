"""Calls as rows, their sums by day, and whom to call back kept apart, where it can be erased."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import partial

from desk_app.domain.calls.life import fold
from desk_app.domain.calls.model import REGISTER, RING_SECONDS, TAKEN, Call, CallOrigin, CallOutcome
from desk_app.domain.calls.sums import CallSum, SumKey, sum_key
from desk_app.storage import journal
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_COLUMNS = tuple(field.name for field in fields(Call))
_UPSERT = (
    f"INSERT INTO call ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)
_KEY = SumKey._fields
_THE_SUM = " AND ".join(f"{name} = :{name}" for name in _KEY)
_ADD = (
    f"INSERT INTO call_sum ({', '.join(_KEY)}, n) VALUES ({', '.join(f':{name}' for name in _KEY)}, :n)"
    f" ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET n = n + excluded.n"
)
_TAKE_AWAY = (
    f"DELETE FROM call_sum WHERE {_THE_SUM} AND n = :n",
    f"UPDATE call_sum SET n = n - :n WHERE {_THE_SUM} AND n > :n",
)


@dataclass(frozen=True, slots=True)
class Caller:
    """Whom to call back; nothing of it is in the journal."""

    phone: str
    name: str = ""


def take(connection: Connection, entry: int) -> None:
    """Write a call as its facts now tell it, and the sums of its day; one that was undone leaves nothing behind."""
    before, told = one(connection, entry), fold(journal.of_entry(connection, REGISTER, entry))
    if before is not None and (key := sum_key(before)) is not None:
        for statement in _TAKE_AWAY:
            connection.execute(statement, {**key._asdict(), "n": before.n})
    if told is None or not told.is_open:
        connection.execute("DELETE FROM caller WHERE call = :id", {"id": entry})
    if told is None:
        connection.execute("DELETE FROM call WHERE id = :id", {"id": entry})
    else:
        _write(connection, told)


def _write(connection: Connection, call: Call) -> None:
    connection.execute(_UPSERT, _row(call))
    if (key := sum_key(call)) is not None:
        connection.execute(_ADD, {**key._asdict(), "n": call.n})


def save_new(connection: Connection, calls: Iterable[Call]) -> None:
    """Write many calls whose facts were just written together."""
    for call in calls:
        _write(connection, call)


def _row(call: Call) -> dict[str, object]:
    row: dict[str, object] = {}
    for name in _COLUMNS:
        value = getattr(call, name)
        row[name] = int(value) if isinstance(value, bool) else value.value if isinstance(value, StrEnum) else value
    return row


def _call(row: Row) -> Call:
    values = {name: row[name] for name in _COLUMNS}
    values.update(origin=CallOrigin(row["origin"]), outcome=CallOutcome(row["outcome"]), void=bool(row["void"]))
    return Call(**values)


def one(connection: Connection, entry: int) -> Call | None:
    """A call, None when there is none of that number."""
    row = connection.execute("SELECT * FROM call WHERE id = :id", {"id": entry}).fetchone()
    return _call(row) if row else None


def of_day(connection: Connection, site: str, day: str) -> tuple[Call, ...]:
    """The calls of a day, the last one first."""
    rows = connection.execute(
        "SELECT * FROM call WHERE site = :site AND day = :day ORDER BY at DESC, id DESC", {"site": site, "day": day}
    )
    return tuple(map(_call, rows))


def to_call_back(connection: Connection, site: str) -> tuple[Call, ...]:
    """The call-backs promised and not made yet, the oldest first."""
    rows = connection.execute(
        "SELECT * FROM call WHERE site = :site AND outcome = 'callback_promised' AND kept_on IS NULL"
        " AND dropped_on IS NULL AND void = 0 ORDER BY day, id",
        {"site": site},
    )
    return tuple(map(_call, rows))


def promised_between(connection: Connection, site: str, first: str, last: str) -> tuple[Call, ...]:
    """The call-backs promised from the first to the last day."""
    rows = connection.execute(
        "SELECT * FROM call WHERE site = :site AND outcome = 'callback_promised' AND day BETWEEN :first AND :last"
        " AND void = 0 ORDER BY day, id",
        {"site": site, "first": first, "last": last},
    )
    return tuple(map(_call, rows))


def sums_between(connection: Connection, site: str, first: str, last: str, max_rings: int) -> tuple[CallSum, ...]:
    """The sums of a period; `within` were answered in so many rings at most."""
    rows = connection.execute(
        "SELECT day, service, exchange, outcome, sum(n) AS n, sum(n * (rings >= 0)) AS timed,"
        " sum(n * (rings BETWEEN 0 AND :rings)) AS within FROM call_sum"
        " WHERE site = :site AND day BETWEEN :first AND :last GROUP BY day, service, exchange, outcome",
        {"site": site, "first": first, "last": last, "rings": max_rings},
    )
    return tuple(
        CallSum(day, service, bool(exchange), CallOutcome(outcome), n, timed, within)
        for day, service, exchange, outcome, n, timed, within in rows
    )


def sum_rows(connection: Connection, site: str, first: str, last: str) -> tuple[Row, ...]:
    """Day, service, whether the exchange tells it (1) or not (0), outcome, rings (-1: unknown) and number."""
    rows = connection.execute(
        "SELECT day, service, exchange, outcome, rings, n FROM call_sum"
        " WHERE site = :site AND day BETWEEN :first AND :last ORDER BY day, service, exchange, outcome, rings",
        {"site": site, "first": first, "last": last},
    )
    return tuple(rows)


def times_to_answer(connection: Connection, site: str, first: str, last: str) -> list[tuple[str, bool, int, int]]:
    """Day, whether the exchange told it, seconds and number of the calls of a period that were taken and timed.

    Rings count five seconds each. Slots of an exchange are left out: a mean is no time of any call.
    """
    rows = connection.execute(
        "SELECT day, origin <> 'desk', coalesce(seconds, rings * :ring) AS told, sum(n) FROM call"
        " WHERE site = :site AND day BETWEEN :first AND :last AND void = 0 AND origin <> 'slot' AND told IS NOT NULL"
        f" AND outcome IN ({', '.join(repr(outcome.value) for outcome in sorted(TAKEN))})"
        " GROUP BY day, origin <> 'desk', told ORDER BY told",
        {"site": site, "first": first, "last": last, "ring": RING_SECONDS},
    )
    return [(day, bool(exchange), told, n) for day, exchange, told, n in rows]


def caller_of(connection: Connection, entry: int) -> Caller | None:
    """Whom to call back; None once it is erased."""
    row = connection.execute("SELECT phone, name FROM caller WHERE call = :id", {"id": entry}).fetchone()
    return Caller(row["phone"], row["name"]) if row else None


def callers(connection: Connection, site: str) -> dict[int, Caller]:
    """Everybody to call back, by the number of the call."""
    rows = connection.execute(
        "SELECT caller.* FROM caller JOIN call ON call.id = caller.call WHERE site = :site", {"site": site}
    )
    return {row["call"]: Caller(row["phone"], row["name"]) for row in rows}


def keep_caller(connection: Connection, entry: int, caller: Caller) -> None:
    """Write whom to call back."""
    connection.execute(
        "INSERT INTO caller (call, name, phone) VALUES (:call, :name, :phone)"
        " ON CONFLICT (call) DO UPDATE SET name = excluded.name, phone = excluded.phone",
        {"call": entry, "name": caller.name, "phone": caller.phone},
    )


def faults(connection: Connection) -> Iterator[Fault]:
    """The calls that are not as the journal tells them, and the sums that are not those of the calls."""
    told = journal.of_register(connection, REGISTER)
    stored = {row["id"]: row for row in connection.execute("SELECT * FROM call")}
    for entry, facts in told:
        yield from guarded(Check.CALLS, str(entry), partial(_faults_of, entry, fold(facts), stored.pop(entry, None)))
    for entry in stored:
        yield Fault(Check.CALLS, str(entry), Wrong.NOT_IN_JOURNAL)
    yield from _faults_of_sums(connection)


def _faults_of(entry: int, told: Call | None, row: Row | None) -> Iterator[Fault]:
    if told is None or row is None:
        if told is not None:
            yield Fault(Check.CALLS, str(entry), Wrong.NOT_IN_STATE)
        elif row is not None:
            yield Fault(Check.CALLS, str(entry), Wrong.NOT_IN_JOURNAL)
        return
    for name, value in _row(told).items():
        if row[name] != value:
            details = {"name": name, "stored": repr(row[name]), "told": repr(value)}
            yield Fault(Check.CALLS, str(entry), Wrong.VALUE, details)


def _faults_of_sums(connection: Connection) -> Iterator[Fault]:
    made: Counter[SumKey] = Counter()
    for row in connection.execute("SELECT * FROM call WHERE void = 0"):
        call = _call(row)
        key = sum_key(call)
        if key is not None:
            made[key] += call.n
    stored = {SumKey(*(row[name] for name in _KEY)): row["n"] for row in connection.execute("SELECT * FROM call_sum")}
    for key in sorted({*made, *stored}):
        if made.get(key) != stored.get(key):
            yield Fault(Check.CALLS, " ".join(map(str, key)), Wrong.OTHER_THAN_CALLS)

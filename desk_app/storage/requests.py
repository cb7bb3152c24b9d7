"""Requests as rows, and who wrote what in them kept apart, where it can be erased."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import partial

from desk_app.domain.complaints.model import Authority
from desk_app.domain.requests.life import fold
from desk_app.domain.requests.model import REGISTER, AnswerKind, LateCause, Request, RequestChannel, RequestState
from desk_app.storage import journal
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_COLUMNS = tuple(field.name for field in fields(Request))
_UPSERT = (
    f"INSERT INTO request ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)


@dataclass(frozen=True, slots=True)
class RequestWords:
    """What was asked for and by whom, what is missing, who signed the answer; nothing of it is in the journal."""

    summary: str = ""
    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    missing: str = ""
    signatory: str = ""

    @property
    def reachable(self) -> bool:
        """Whether there is anybody to answer, and a way."""
        return bool(self.name or self.address or self.email or self.phone)


_WORDS = tuple(field.name for field in fields(RequestWords))
_KEEP_WORDS = (
    f"INSERT INTO request_words (request, {', '.join(_WORDS)})"
    f" VALUES (:request, {', '.join(f':{name}' for name in _WORDS)})"
    f" ON CONFLICT (request) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _WORDS)}"
)


def take(connection: Connection, entry: int) -> None:
    """Write a request as its facts now tell it; one whose recording was undone leaves nothing behind."""
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if told is None:
        connection.execute("DELETE FROM request_words WHERE request = :id", {"id": entry})
        connection.execute("DELETE FROM request WHERE id = :id", {"id": entry})
    else:
        connection.execute(_UPSERT, _row(told))


def save_new(connection: Connection, requests: Iterable[Request]) -> None:
    """Write many requests, already folded, at once."""
    connection.executemany(_UPSERT, map(_row, requests))


def _row(request: Request) -> dict[str, object]:
    row: dict[str, object] = {}
    for name in _COLUMNS:
        value = getattr(request, name)
        row[name] = int(value) if isinstance(value, bool) else value.value if isinstance(value, StrEnum) else value
    row["waits"] = json.dumps(request.waits)
    return row


def _request(row: Row) -> Request:
    values = {name: row[name] for name in _COLUMNS}
    values.update({name: bool(row[name]) for name in ("abusive", "discreet", "reachable")})
    values.update(
        channel=RequestChannel(row["channel"]),
        state=RequestState(row["state"]),
        complete=None if row["complete"] is None else bool(row["complete"]),
        waits=tuple((asked, came) for asked, came in json.loads(row["waits"])),
        answer=AnswerKind(row["answer"]) if row["answer"] else None,
        answer_channel=RequestChannel(row["answer_channel"]) if row["answer_channel"] else None,
        transferred_to=Authority(row["transferred_to"]) if row["transferred_to"] else None,
        late_cause=LateCause(row["late_cause"]) if row["late_cause"] else None,
    )
    return Request(**values)


def one(connection: Connection, entry: int) -> Request | None:
    """A request, None when there is none of that number."""
    row = connection.execute("SELECT * FROM request WHERE id = :id", {"id": entry}).fetchone()
    return _request(row) if row else None


def shown(connection: Connection, site: str, since: str) -> tuple[Request, ...]:
    """The requests of a site that are open, or were received since a day; the last received first."""
    rows = connection.execute(
        "SELECT * FROM request WHERE site = :site AND ended_on IS NULL"
        " UNION SELECT * FROM request WHERE site = :site AND received_on >= :since"
        " ORDER BY received_on DESC, id DESC",
        {"site": site, "since": since},
    )
    return tuple(map(_request, rows))


def received_between(connection: Connection, site: str, first: str, last: str) -> tuple[Request, ...]:
    """The requests received from the first to the last day."""
    rows = connection.execute(
        "SELECT * FROM request WHERE site = :site AND received_on BETWEEN :first AND :last ORDER BY id",
        {"site": site, "first": first, "last": last},
    )
    return tuple(map(_request, rows))


def open_ones(connection: Connection, site: str) -> tuple[Request, ...]:
    """Those of a site that still ask for something, the first received first."""
    rows = connection.execute(
        "SELECT * FROM request WHERE site = :site AND ended_on IS NULL ORDER BY received_on, id", {"site": site}
    )
    return tuple(one for one in map(_request, rows) if one.is_open)


def counted(connection: Connection, site: str, earliest: str, first: str, last: str) -> tuple[Request, ...]:
    """The requests whose answer may be due from `first` to `last`: received since `earliest`, announced for one of
    those days, or put off by missing documents."""
    rows = connection.execute(
        "SELECT * FROM request WHERE site = :site AND received_on BETWEEN :earliest AND :last"
        " UNION SELECT * FROM request WHERE site = :site AND promised_on BETWEEN :first AND :last"
        " UNION SELECT * FROM request WHERE site = :site AND received_on < :earliest AND waits <> '[]'",
        {"site": site, "earliest": earliest, "first": first, "last": last},
    )
    return tuple(map(_request, rows))


def words_of(connection: Connection, entry: int) -> RequestWords | None:
    """What was written; None once it is erased."""
    row = connection.execute("SELECT * FROM request_words WHERE request = :id", {"id": entry}).fetchone()
    return RequestWords(*(row[name] for name in _WORDS)) if row else None


def all_words(connection: Connection, site: str) -> dict[int, RequestWords]:
    """What was written in each request of a site."""
    rows = connection.execute(
        "SELECT request_words.* FROM request_words JOIN request ON request.id = request WHERE site = :site",
        {"site": site},
    )
    return {row["request"]: RequestWords(*(row[name] for name in _WORDS)) for row in rows}


def keep_words(connection: Connection, entry: int, words: RequestWords) -> None:
    """Write, or replace, what was written."""
    connection.execute(_KEEP_WORDS, {"request": entry, **{name: getattr(words, name) for name in _WORDS}})


def faults(connection: Connection) -> Iterator[Fault]:
    """The requests that are not as the journal tells them."""
    stored = {row["id"]: row for row in connection.execute("SELECT * FROM request")}
    for entry in sorted({*stored, *journal.entries(connection, REGISTER)}):
        yield from guarded(Check.REQUESTS, str(entry), partial(_faults_of, connection, entry, stored.get(entry)))


def _faults_of(connection: Connection, entry: int, row: Row | None) -> Iterator[Fault]:
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if row is None:
        if told is not None:
            yield Fault(Check.REQUESTS, str(entry), Wrong.NOT_IN_STATE)
        return
    if told is None:
        yield Fault(Check.REQUESTS, str(entry), Wrong.NOT_IN_JOURNAL)
        return
    for name, value in _row(told).items():
        if row[name] != value:
            details = {"name": name, "stored": repr(row[name]), "told": repr(value)}
            yield Fault(Check.REQUESTS, str(entry), Wrong.VALUE, details)

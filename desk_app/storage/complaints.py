"""Complaints as rows, and what was written in them kept apart, where it can be erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import partial

from desk_app.domain.complaints.life import fold
from desk_app.domain.complaints.model import (
    OPEN,
    REGISTER,
    Authority,
    Complaint,
    ComplaintChannel,
    ComplaintKind,
    ComplaintState,
    ReclassifiedAs,
    Theme,
    Upheld,
)
from desk_app.storage import journal
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_COLUMNS = tuple(field.name for field in fields(Complaint))
_OPEN = ", ".join(repr(state.value) for state in sorted(OPEN))
_UPSERT = (
    f"INSERT INTO complaint ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)


@dataclass(frozen=True, slots=True)
class Words:
    """What was written, who wrote it and how to answer; nothing of it is in the journal."""

    summary: str = ""
    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    answer: str = ""

    @property
    def reachable(self) -> bool:
        """Whether there is anybody to answer, and a way."""
        return bool(self.name or self.address or self.email or self.phone)


_WORDS = tuple(field.name for field in fields(Words))
_KEEP_WORDS = (
    f"INSERT INTO complaint_words (complaint, {', '.join(_WORDS)})"
    f" VALUES (:complaint, {', '.join(f':{name}' for name in _WORDS)})"
    f" ON CONFLICT (complaint) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _WORDS)}"
)


def take(connection: Connection, entry: int) -> None:
    """Write an entry as its facts now tell it; one whose recording was undone leaves nothing behind."""
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if told is None:
        connection.execute("DELETE FROM complaint_words WHERE complaint = :id", {"id": entry})
        connection.execute("DELETE FROM complaint WHERE id = :id", {"id": entry})
    else:
        connection.execute(_UPSERT, _row(told))


def _row(complaint: Complaint) -> dict[str, object]:
    row: dict[str, object] = {}
    for name in _COLUMNS:
        value = getattr(complaint, name)
        row[name] = int(value) if isinstance(value, bool) else value.value if isinstance(value, StrEnum) else value
    row["commitments"] = json.dumps(complaint.commitments)
    return row


def _complaint(row: Row) -> Complaint:
    values = {name: row[name] for name in _COLUMNS}
    values.update({name: bool(row[name]) for name in ("serious", "discreet", "legal_appeal", "reachable")})
    values.update(
        kind=ComplaintKind(row["kind"]),
        channel=ComplaintChannel(row["channel"]),
        theme=Theme(row["theme"]),
        state=ComplaintState(row["state"]),
        commitments=tuple(json.loads(row["commitments"])),
        answer_channel=ComplaintChannel(row["answer_channel"]) if row["answer_channel"] else None,
        upheld=Upheld(row["upheld"]) if row["upheld"] else None,
        transferred_to=Authority(row["transferred_to"]) if row["transferred_to"] else None,
        reclassified_as=ReclassifiedAs(row["reclassified_as"]) if row["reclassified_as"] else None,
    )
    return Complaint(**values)


def one(connection: Connection, entry: int) -> Complaint | None:
    """An entry, None when there is none of that number."""
    row = connection.execute("SELECT * FROM complaint WHERE id = :id", {"id": entry}).fetchone()
    return _complaint(row) if row else None


def of_site(connection: Connection, site: str) -> tuple[Complaint, ...]:
    """Every entry of a site, the last received first."""
    rows = connection.execute(
        "SELECT * FROM complaint WHERE site = :site ORDER BY received_on DESC, id DESC", {"site": site}
    )
    return tuple(map(_complaint, rows))


def open_ones(connection: Connection, site: str) -> tuple[Complaint, ...]:
    """Those of a site that still ask for something, the first received first."""
    rows = connection.execute(
        f"SELECT * FROM complaint WHERE site = :site AND state IN ({_OPEN}) ORDER BY received_on, id", {"site": site}
    )
    return tuple(map(_complaint, rows))


def received_between(connection: Connection, site: str, first: str, last: str) -> tuple[Complaint, ...]:
    """The entries received from the first to the last day."""
    rows = connection.execute(
        "SELECT * FROM complaint WHERE site = :site AND received_on BETWEEN :first AND :last ORDER BY id",
        {"site": site, "first": first, "last": last},
    )
    return tuple(map(_complaint, rows))


def words_of(connection: Connection, entry: int) -> Words | None:
    """What was written; None once it is erased."""
    row = connection.execute("SELECT * FROM complaint_words WHERE complaint = :id", {"id": entry}).fetchone()
    return Words(*(row[name] for name in _WORDS)) if row else None


def all_words(connection: Connection, site: str) -> dict[int, Words]:
    """What was written in each entry of a site."""
    rows = connection.execute(
        "SELECT complaint_words.* FROM complaint_words JOIN complaint ON complaint.id = complaint WHERE site = :site",
        {"site": site},
    )
    return {row["complaint"]: Words(*(row[name] for name in _WORDS)) for row in rows}


def keep_words(connection: Connection, entry: int, words: Words) -> None:
    """Write, or replace, what was written."""
    connection.execute(_KEEP_WORDS, {"complaint": entry, **{name: getattr(words, name) for name in _WORDS}})


def faults(connection: Connection) -> Iterator[Fault]:
    """The entries that are not as the journal tells them."""
    stored = {row["id"]: row for row in connection.execute("SELECT * FROM complaint")}
    for entry in sorted({*stored, *journal.entries(connection, REGISTER)}):
        yield from guarded(Check.COMPLAINTS, str(entry), partial(_faults_of, connection, entry, stored.get(entry)))


def _faults_of(connection: Connection, entry: int, row: Row | None) -> Iterator[Fault]:
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if row is None:
        if told is not None:
            yield Fault(Check.COMPLAINTS, str(entry), Wrong.NOT_IN_STATE)
        return
    if told is None:
        yield Fault(Check.COMPLAINTS, str(entry), Wrong.NOT_IN_JOURNAL)
        return
    for name, value in _row(told).items():
        if row[name] != value:
            details = {"name": name, "stored": repr(row[name]), "told": repr(value)}
            yield Fault(Check.COMPLAINTS, str(entry), Wrong.VALUE, details)

"""The bytes a `DayPack` is kept as: a version, a checksum, a header in JSON, then the columns.

Everything is little-endian: `PDP` and the version in one byte, the CRC-32 of all that follows, the length of the
header, the header, and the columns one after the other as the header announces them.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from functools import lru_cache
from sys import intern
from typing import Any
from zlib import crc32

from desk_app.domain.day_pack import (
    BIT,
    DURATIONS,
    MINUTES_OF_A_DAY,
    WIDTHS,
    Column,
    DayPack,
    Kind,
    PackError,
)

VERSION = 1
_PROLOGUE = struct.Struct("<3sBI")
_LENGTH = struct.Struct("<I")
_NOT_A_PACK = (ValueError, TypeError, KeyError, IndexError, struct.error, RecursionError)


def encode(pack: DayPack) -> bytes:
    """The pack as bytes; equal packs give equal bytes."""
    columns = _columns(pack)
    header = json.dumps(
        {
            "site": pack.site,
            "day": pack.day,
            "services": pack.services,
            "channels": pack.channels,
            "kinds": pack.kinds,
            "columns": [[column.code, len(column.data)] for column in columns],
        },
        separators=(",", ":"),
    ).encode()
    body = b"".join((_LENGTH.pack(len(header)), header, *(column.data for column in columns)))
    return _PROLOGUE.pack(b"PDP", VERSION, crc32(body)) + body


def decode(data: bytes) -> DayPack:
    """The pack back. PackError, saying why, when the bytes are damaged, foreign or of another version."""
    if len(data) < _PROLOGUE.size + _LENGTH.size:
        raise PackError("the packed day is cut short")
    magic, version, checksum = _PROLOGUE.unpack_from(data)
    if magic != b"PDP":
        raise PackError("these bytes are not a packed day")
    if version != VERSION:
        raise PackError(f"the packed day has version {version}, this program reads version {VERSION}")
    body = data[_PROLOGUE.size :]
    if crc32(body) != checksum:
        raise PackError("the packed day is damaged: its checksum is wrong")
    try:
        pack = _unpacked(body)
        _check(pack)
    except _NOT_A_PACK as error:
        raise PackError(f"the packed day makes no sense: {error}") from error
    return pack


def _columns(pack: DayPack) -> list[Column]:
    """In the order in which `_unpacked` takes them."""
    present, minutes = Column("B", pack.present), Column.of(pack.minutes)
    places = (pack.service, pack.channel, pack.kind)
    return [present, minutes, *places, pack.persons, pack.visit_ids, *pack.durations]


def _unpacked(body: bytes) -> DayPack:
    (length,) = _LENGTH.unpack_from(body)
    end = _LENGTH.size + length
    header: dict[str, Any] = json.loads(body[_LENGTH.size : end])
    columns = []
    for code, size in header["columns"]:
        if size % WIDTHS[code]:
            raise PackError("a column is cut within a number")
        columns.append(Column(code, body[end : end + size]))
        end += size
    if end != len(body):
        raise PackError("the columns have not the length announced")
    present, minutes, service, channel, kind, persons, visit_ids, *durations = columns
    return DayPack(
        intern(header["site"]),
        intern(header["day"]),
        _names(header["services"]),
        _names(header["channels"]),
        _names(header["kinds"]),
        service,
        channel,
        kind,
        present.data,
        minutes.values(),
        persons,
        visit_ids,
        tuple(durations),
    )


def _names(texts: list[str]) -> tuple[str, ...]:
    """Each name is one object for all packs, so that counting compares no letters. TypeError unless all texts."""
    return tuple(map(intern, texts))


def _check(pack: DayPack) -> None:
    """Refuse columns that do not fit each other: what a forger who computes the checksum may have changed."""
    n, minutes = len(pack), pack.minutes
    every_row = (minutes, pack.service, pack.channel, pack.kind, pack.persons, pack.visit_ids)
    if {*map(len, every_row)} != {n} or len(pack.durations) != len(DURATIONS):
        raise PackError("a column is missing or too short")
    tables = (pack.services, pack.service), (pack.channels, pack.channel), (pack.kinds, pack.kind)
    if not all(_all_found(table, column) for table, column in tables):
        raise PackError("a visit refers to a missing name")
    if n and not (minutes[0] >= 0 and minutes[-1] < MINUTES_OF_A_DAY and sorted(minutes) == [*minutes]):
        raise PackError("the minutes are not those of a day, in order")
    for bit, column in enumerate(pack.durations):
        if len(column) != pack.present.translate(BIT[bit]).count(1):
            raise PackError(f"{DURATIONS[bit]} has not as many values as announced")
    for kind in pack.kinds:
        _check_kind(kind)


@lru_cache(maxsize=1024)
def _check_kind(text: str) -> None:
    Kind.from_text(text)


def _all_found(table: Sequence[str], column: Column) -> bool:
    if column.code == "B":
        return not column.data.translate(None, bytes(range(len(table))))
    return min(column.values()) >= 0 and max(column.values()) < len(table)

"""One site's day of visits, packed in columns: small to keep, quick to read, and exact."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desk_app.domain.visit_record import VisitRecord

DURATIONS = (
    "wait_ms",
    "felt_ms",
    "gone_after_ms",
    "appointment_delay_ms",
    "approach_ms",
    "service_ms",
    "later_wait_ms",
    "stay_ms",
)
MINUTES_OF_A_DAY = 1440
BIT = tuple(bytes(byte >> bit & 1 for byte in range(256)) for bit in range(8))
"""For `bytes.translate`: BIT[n] turns each byte into 1 where its bit n is set, else 0."""
UNSET = tuple(bytes(1 - byte for byte in bits) for bits in BIT)
"""The contrary of BIT."""
WIDTHS = {"B": 1, "H": 2, "i": 4, "q": 8}
_RANGES = (("B", 0, 2**8), ("H", 0, 2**16), ("i", -(2**31), 2**31), ("q", -(2**63), 2**63))


class PackError(ValueError):
    """The records do not make one day, or the bytes are not an undamaged pack."""


class Kind(NamedTuple):
    """What decides in which figures a visit counts; many visits of a day are of the same kind.

    A pack keeps kinds as texts, which are quicker to read and to look up.
    """

    state: str
    left_phase: str | None
    inaccurate: str | None
    booked: bool
    visitor_late: bool
    discreet: bool
    corrected: bool

    def to_text(self) -> str:
        """`state/left phase/reason/flags`, with an empty place for None; a reason may be anything typed."""
        codes = (_escaped(code or "") for code in (self.state, self.left_phase, self.inaccurate))
        return "/".join((*codes, "".join("-+"[flag] for flag in self[3:])))

    @classmethod
    def from_text(cls, text: str) -> Kind:
        """The kind back. ValueError when the text is not one."""
        *codes, flags = text.split("/")
        state, phase, reason = map(_unescaped, codes)
        booked, late, discreet, corrected = ("-+".index(flag) == 1 for flag in flags)
        return cls(state, phase or None, reason or None, booked, late, discreet, corrected)


def _escaped(code: str) -> str:
    return code.replace("%", "%25").replace("/", "%2F")


def _unescaped(text: str) -> str:
    return text.replace("%2F", "/").replace("%25", "%")


class Column(NamedTuple):
    """Whole numbers in the narrowest of four widths; `code` is one of struct's, little-endian."""

    code: str
    data: bytes

    @classmethod
    def of(cls, values: Sequence[int]) -> Column:
        """These numbers. PackError when one needs more than 64 bits."""
        least, most = min(values, default=0), max(values, default=0)
        for code, low, high in _RANGES:
            if low <= least and most < high:
                return cls(code, struct.pack(f"<{len(values)}{code}", *values))
        raise PackError("a number of the day needs more than 64 bits")

    def __len__(self) -> int:
        return len(self.data) // WIDTHS[self.code]

    def values(self) -> Sequence[int]:
        """The numbers back."""
        if self.code == "B":
            return self.data
        return struct.unpack(f"<{len(self)}{self.code}", self.data)

    def where(self, wanted: Sequence[bool]) -> bytes:
        """One byte for each number: 1 where `wanted` is true at that place, else 0. `wanted` covers them all."""
        if self.code == "B":
            return self.data.translate(bytes(wanted).ljust(256, b"\0"))
        return bytes(map(wanted.__getitem__, self.values()))


@dataclass(frozen=True, slots=True)
class DayPack:
    """The visits of one site and business day, by arrival.

    `service`, `channel` and `kind` hold for each visit a place in the table of that name. `present` holds eight
    bits for each visit; the n-th of `durations` has only the values of the visits whose bit n is set, in order.
    """

    site: str
    day: str
    services: tuple[str, ...]
    channels: tuple[str, ...]
    kinds: tuple[str, ...]
    service: Column
    channel: Column
    kind: Column
    present: bytes
    minutes: Sequence[int]
    persons: Column
    visit_ids: Column
    durations: tuple[Column, ...]

    def __len__(self) -> int:
        return len(self.present)

    @classmethod
    def of(cls, site: str, day: str, records: Iterable[VisitRecord]) -> DayPack:
        """Pack records in any order; equal sets of records make equal packs.

        PackError when a record is of another site or day, or its minute is not of a day.
        """
        rows = sorted(records, key=lambda record: (record.minute, record.visit_id))
        for row in rows:
            if (row.site, row.day) != (site, day) or not 0 <= row.minute < MINUTES_OF_A_DAY:
                raise PackError(f"visit {row.visit_id} does not belong to {site} on {day}")
        services, service = _indexed([row.service for row in rows])
        channels, channel = _indexed([row.channel for row in rows])
        kinds, kind = _indexed([_kind(row) for row in rows])
        return cls(
            site,
            day,
            services,
            channels,
            kinds,
            service,
            channel,
            kind,
            present=bytes(map(_present, rows)),
            minutes=tuple(row.minute for row in rows),
            persons=Column.of([row.persons for row in rows]),
            visit_ids=Column.of([row.visit_id for row in rows]),
            durations=tuple(_duration(rows, name) for name in DURATIONS),
        )

    def records(self) -> Iterator[VisitRecord]:
        """The records back, by arrival."""
        durations = [self._dense(bit) for bit in range(len(DURATIONS))]
        numbers = (self.visit_ids, self.service, self.channel, self.kind, self.persons)
        kinds = [Kind.from_text(text) for text in self.kinds]
        rows = zip(self.minutes, *(column.values() for column in numbers), *durations, strict=True)
        for minute, visit_id, service, channel, kind, persons, *told in rows:
            yield VisitRecord(
                visit_id=visit_id,
                site=self.site,
                day=self.day,
                minute=minute,
                service=self.services[service],
                channel=self.channels[channel],
                persons=persons,
                **kinds[kind]._asdict(),
                **dict(zip(DURATIONS, told, strict=True)),
            )

    def _dense(self, bit: int) -> list[int | None]:
        values = iter(self.durations[bit].values())
        return [next(values) if present >> bit & 1 else None for present in self.present]


def _indexed(names: Sequence[str]) -> tuple[tuple[str, ...], Column]:
    """The distinct names in order, and for each name its place among them."""
    table = tuple(sorted(set(names)))
    places = {name: place for place, name in enumerate(table)}
    return table, Column.of([places[name] for name in names])


def _kind(row: VisitRecord) -> str:
    flags = (row.booked, row.visitor_late, row.discreet, row.corrected)
    return Kind(row.state, row.left_phase, row.inaccurate, *map(bool, flags)).to_text()


def _duration(rows: Sequence[VisitRecord], name: str) -> Column:
    return Column.of([value for row in rows if (value := getattr(row, name)) is not None])


def _present(row: VisitRecord) -> int:
    return sum(1 << bit for bit, name in enumerate(DURATIONS) if getattr(row, name) is not None)

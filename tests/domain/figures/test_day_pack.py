"""Packing a day: nothing is lost, order does not matter, and damaged bytes are refused with a sentence."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from typing import Any
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.day_pack import Column, DayPack, PackError
from desk_app.domain.day_pack_bytes import decode, encode
from desk_app.domain.visit import State
from desk_app.domain.visit_record import VisitRecord
from tests.domain.figures.strategies import DAYS, days_of_visits, visit


def one_cell(records: list[VisitRecord]) -> list[VisitRecord]:
    return [record._replace(site="hall", day=DAYS[0]) for record in records]


@given(days_of_visits.map(one_cell))
def test_bytes_give_the_records_back(records: list[VisitRecord]) -> None:
    pack = decode(encode(DayPack.of("hall", DAYS[0], records)))
    assert sorted(pack.records()) == sorted(records, key=lambda record: record.visit_id)


@given(days_of_visits.map(one_cell), st.randoms(use_true_random=False))
def test_order_does_not_change_the_bytes(records: list[VisitRecord], random: Any) -> None:
    shuffled = records[:]
    random.shuffle(shuffled)
    assert encode(DayPack.of("hall", DAYS[0], records)) == encode(DayPack.of("hall", DAYS[0], shuffled))


def test_a_state_of_the_domain_is_packed_as_its_code() -> None:
    told = DayPack.of("hall", DAYS[0], [visit(state=State.LEFT, left_phase=State.WAITING)])
    [record] = decode(encode(told)).records()
    assert (record.state, record.left_phase) == ("LEFT", "WAITING")


def test_more_than_256_services_and_very_long_durations_fit() -> None:
    records = [visit(visit_id=n, service=f"s{n:03d}", stay_ms=2**33 + n) for n in range(300)]
    pack = decode(encode(DayPack.of("hall", DAYS[0], records)))
    assert list(pack.records()) == records


@pytest.mark.parametrize(
    "told",
    [{"site": "annex"}, {"day": DAYS[1]}, {"minute": 1440}, {"minute": -1}, {"stay_ms": 2**64}],
)
def test_a_record_that_does_not_belong_is_refused(told: dict[str, Any]) -> None:
    with pytest.raises(PackError):
        DayPack.of("hall", DAYS[0], [visit(**told)])


@given(days_of_visits.map(one_cell), st.data())
def test_any_changed_byte_is_noticed(records: list[VisitRecord], data: st.DataObject) -> None:
    whole = bytearray(encode(DayPack.of("hall", DAYS[0], records)))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(PackError):
        decode(bytes(whole))


@given(days_of_visits.map(one_cell), st.data())
def test_any_cut_is_noticed(records: list[VisitRecord], data: st.DataObject) -> None:
    whole = encode(DayPack.of("hall", DAYS[0], records))
    with pytest.raises(PackError):
        decode(whole[: data.draw(st.integers(0, len(whole) - 1))])


@given(st.binary())
def test_foreign_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(PackError):
        decode(data)


def sealed(body: bytes) -> bytes:
    """Bytes with a right checksum around any content, as a forger would make them."""
    return struct.pack("<3sBI", b"PDP", 1, crc32(body)) + body


def forged(change: Callable[[dict[str, Any]], object]) -> bytes:
    body = encode(DayPack.of("hall", DAYS[0], [visit(), visit(visit_id=2, minute=600)]))[8:]
    (length,) = struct.unpack_from("<I", body)
    header = json.loads(body[4 : 4 + length])
    change(header)
    text = json.dumps(header).encode()
    return sealed(struct.pack("<I", len(text)) + text + body[4 + length :])


FORGERIES: dict[str, Callable[[dict[str, Any]], object]] = {
    "a kind without flags": lambda header: header.update(kinds=["SERVED"]),
    "a kind that is a number": lambda header: header.update(kinds=[7]),
    "an unknown flag": lambda header: header.update(kinds=["SERVED///--x-"]),
    "no services": lambda header: header.update(services=[]),
    "a service without name": lambda header: header.update(services=[None]),
    "a site that is a number": lambda header: header.update(site=3),
    "a column less": lambda header: header["columns"].pop(),
    "a shorter column": lambda header: header["columns"][0].__setitem__(1, 1),
    "an unknown width": lambda header: header["columns"][1].__setitem__(0, "Z"),
    "another width": lambda header: header["columns"][1].__setitem__(0, "B"),
    "a negative length": lambda header: header["columns"].append(["B", -1]),
    "no channels": lambda header: header.pop("channels"),
}


@pytest.mark.parametrize("change", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_header_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(PackError):
        decode(forged(change))


@given(st.binary(max_size=64))
def test_a_forged_body_is_refused(body: bytes) -> None:
    with pytest.raises(PackError):
        decode(sealed(body))


def test_a_newer_version_is_named() -> None:
    data = bytearray(encode(DayPack.of("hall", DAYS[0], [])))
    data[3] = 2
    with pytest.raises(PackError, match="version 2"):
        decode(bytes(data))


def test_columns_take_the_narrowest_width() -> None:
    codes = [Column.of(values).code for values in ([0, 255], [256], [-1], [2**31], [])]
    assert codes == ["B", "H", "i", "q", "B"]

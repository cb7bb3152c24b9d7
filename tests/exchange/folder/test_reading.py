"""Summaries found in the shared folder: torn, forged, misnamed or nonsensical ones are refused, each with its code."""

from __future__ import annotations

import json
import random
import time
from dataclasses import replace
from typing import Any

import pytest

from desk_app.domain.strict_json import canonical_bytes
from desk_app.domain.summary import Counted, SummaryError, SummaryFault
from desk_app.domain.summary_document import to_payload
from desk_app.domain.summary_envelope import MOST_BYTES
from desk_app.exchange.folder.reading import read_summary
from desk_app.exchange.signing import DeskKey
from tests.support.summaries import DAY, DESK, KEY, KEYS, NAME, SITE, busy_day, summary

SUMMARY = summary(busy_day())
PAYLOAD = to_payload(SUMMARY)
FILE = KEY.seal(PAYLOAD)
OTHER_KEY = DeskKey.of_bytes(bytes(32))


def fault_of(data: bytes, name: str = NAME) -> SummaryFault:
    with pytest.raises(SummaryError) as refused:
        read_summary(data, name, KEYS)
    return refused.value.fault


def test_a_sound_file_is_read() -> None:
    assert read_summary(FILE, NAME, KEYS) == SUMMARY


def test_any_reader_of_json_reads_it_too() -> None:
    assert json.loads(FILE)["payload"] == json.loads(PAYLOAD)


def test_no_byte_can_be_changed() -> None:
    for place in range(len(FILE)):
        for other in (FILE[place] ^ 1, FILE[place] ^ 0x20):
            fault_of(FILE[:place] + bytes([other]) + FILE[place + 1 :])


def test_no_cut_goes_unseen() -> None:
    for length in range(len(FILE)):
        assert fault_of(FILE[:length]) in (SummaryFault.FRAME, SummaryFault.HASH)


HOSTILE = {
    "empty": (b"", SummaryFault.FRAME),
    "zeros of the right size": (bytes(len(FILE)), SummaryFault.FRAME),
    "twice": (FILE + FILE, SummaryFault.HASH),
    "a line end after it": (FILE + b"\n", SummaryFault.FRAME),
    "a BOM": (b"\xef\xbb\xbf" + FILE, SummaryFault.FRAME),
    "UTF-16": (FILE.decode().encode("utf-16"), SummaryFault.FRAME),
    "deep": (b"[" * 100_000, SummaryFault.FRAME),
    "a megabyte": (FILE + b" " * (MOST_BYTES + 1 - len(FILE)), SummaryFault.TOO_LARGE),
    "unknown key": (OTHER_KEY.seal(PAYLOAD), SummaryFault.UNKNOWN_KEY),
    "no key": (FILE.replace(KEY.public.hex().encode(), b"0" * 64), SummaryFault.UNKNOWN_KEY),
    "another key's signature": (
        OTHER_KEY.seal(PAYLOAD).replace(OTHER_KEY.public.hex().encode(), KEY.public.hex().encode()),
        SummaryFault.SIGNATURE,
    ),
    "signed, something else": (KEY.seal(b'{"a":1}'), SummaryFault.SCHEMA),
    "signed, deep": (KEY.seal(b'{"a":' * 5_000 + b"1" + b"}" * 5_000), SummaryFault.JSON),
    "signed, a space": (KEY.seal(PAYLOAD.replace(b'"schema":2', b'"schema": 2')), SummaryFault.NOT_CANONICAL),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files(case: str) -> None:
    data, fault = HOSTILE[case]
    assert fault_of(data) is fault


@pytest.mark.parametrize(
    "name",
    [
        NAME.replace("r000001", "r000002"),
        NAME.replace(DAY, "2026-11-24"),
    ],
)
def test_a_file_under_another_name_is_refused(name: str) -> None:
    assert fault_of(FILE, name) is SummaryFault.OTHER_NAME


def test_the_key_of_another_desk_is_refused() -> None:
    other = NAME.replace(DESK, "mairie-annexe")
    keys = {**KEYS, (SITE, "mairie-annexe"): [OTHER_KEY.public]}
    with pytest.raises(SummaryError) as refused:
        read_summary(FILE, other, keys)
    assert refused.value.fault is SummaryFault.UNKNOWN_KEY
    posing = OTHER_KEY.seal(PAYLOAD)
    with pytest.raises(SummaryError) as refused:
        read_summary(posing, other, keys)
    assert refused.value.fault is SummaryFault.OTHER_NAME


CELL = ("content", "cells", 1)
PRIVATE = ("content", "confidentiality")
NONSENSE: list[tuple[tuple[str | int, ...], Any, SummaryFault]] = [
    (("schema",), 3, SummaryFault.SCHEMA),
    (("more",), 1, SummaryFault.SHAPE),
    (("content", "columns", 0), "heure", SummaryFault.SCHEMA),
    ((*CELL, 4), True, SummaryFault.SHAPE),
    ((*CELL, 4), -1, SummaryFault.RANGE),
    ((*CELL, 4), 100_001, SummaryFault.RANGE),
    ((*CELL, 4), "4", SummaryFault.SHAPE),
    ((*CELL, 4), 99, SummaryFault.INCONSISTENT),
    ((*CELL, 0), 24, SummaryFault.RANGE),
    ((*CELL, 0), None, SummaryFault.SHAPE),
    ((*CELL, 1), "<b>", SummaryFault.SHAPE),
    ((*CELL, 3), 1, SummaryFault.SHAPE),
    ((*CELL, -1), [[0]], SummaryFault.SHAPE),
    ((*CELL, -1), [[121, 1]], SummaryFault.RANGE),
    (("content", "cells"), json.loads(PAYLOAD)["content"]["cells"] * 2, SummaryFault.SHAPE),
    (("content", "cells"), json.loads(PAYLOAD)["content"]["cells"][:0:-1], SummaryFault.INCONSISTENT),
    ((*PRIVATE, "requests"), 3, SummaryFault.INCONSISTENT),
    ((*PRIVATE, "outcomes"), {"granted": 8, "declined": 3}, SummaryFault.INCONSISTENT),
    ((*PRIVATE, "outcomes"), [], SummaryFault.SHAPE),
    (("content", "appointments", "missed"), 9, SummaryFault.INCONSISTENT),
    (("content", "planned", 0), [720, 510], SummaryFault.INCONSISTENT),
    (("content", "counted", "since"), "2026-10-23", SummaryFault.INCONSISTENT),
    (("content", "counted", "visits"), {"help_asked": 0}, SummaryFault.RANGE),
    (("content", "counted", "visits"), {"Mme Aubry": 1}, SummaryFault.SHAPE),
    (("content", "counted", "records", "complaints_due"), [3], SummaryFault.SHAPE),
    (("content", "contacts", 0, 1), "M. Dupont", SummaryFault.SHAPE),
    (("timezone",), "Europe/Paris\n", SummaryFault.SHAPE),
    (("day",), "2026-02-30", SummaryFault.NAME),
    (("day",), "2026-11-24", SummaryFault.INCONSISTENT),
    (("desk",), "mairie-annexe", SummaryFault.OTHER_NAME),
    (("site",), "Ailleurs", SummaryFault.SHAPE),
    (("made", "revision"), 0, SummaryFault.RANGE),
    (("made", "previous"), "x", SummaryFault.SHAPE),
]


@pytest.mark.parametrize("case", range(len(NONSENSE)))
def test_nonsense_with_the_right_signature_is_refused(case: int) -> None:
    path, value, fault = NONSENSE[case]
    document = place = json.loads(PAYLOAD)
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert fault_of(KEY.seal(canonical_bytes(document))) is fault


def test_the_payload_must_agree_with_the_revision_in_the_name() -> None:
    second = KEY.seal(to_payload(replace(SUMMARY, made=replace(SUMMARY.made, revision=2))))
    assert fault_of(second) is SummaryFault.OTHER_NAME
    assert read_summary(second, NAME.replace("r000001", "r000002"), KEYS).made.revision == 2


def test_twenty_thousand_mutations() -> None:
    """None is accepted unless it is the file itself or makes sense and is signed; none ends in anything else."""
    chance, worst, accepted = random.Random(5), 0.0, 0
    for _ in range(20_000):
        data = _signed_mutation(chance) if chance.random() < 0.3 else _mutation(chance, FILE)
        began = time.perf_counter()
        try:
            read_summary(data, NAME, KEYS)
        except SummaryError:
            pass
        else:
            accepted += 1
            assert data == FILE or KEY.seal(_payload(data)) == data
        worst = max(worst, time.perf_counter() - began)
    assert accepted < 2_000
    assert worst < 0.5  # 50 ms asked for; a busy machine may hold the process up


def _payload(data: bytes) -> bytes:
    return canonical_bytes(json.loads(data)["payload"])


def _mutation(chance: random.Random, data: bytes) -> bytes:
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.randrange(1, 60))
    match chance.randrange(6):
        case 0:
            return data[:start]
        case 1:
            return data[:start] + chance.randbytes(end - start) + data[end:]
        case 2:
            return data[:start] + data[end:]
        case 3:
            return data[:end] + data[start:]
        case 4:
            return data[:start] + bytes(end - start) + data[end:]
        case _:
            return data[:start] + chance.choice(ODDITIES) + data[end:]


ODDITIES = (
    b"NaN",
    b"1e999",
    b"null",
    b"true",
    b"[",
    b"{",
    b'"',
    b'"key":',
    b"-1",
    b"9" * 400,
    b"\xff",
    b"\\ud800",
    b" ",
)


def _signed_mutation(chance: random.Random) -> bytes:
    """Somebody who has the key replaces a value somewhere, or mangles the payload."""
    if chance.random() < 0.3:
        return KEY.seal(_mutation(chance, PAYLOAD))
    document: Any = json.loads(PAYLOAD)
    place: Any = document
    while True:
        steps = list(place) if isinstance(place, dict) else list(range(len(place)))
        step = chance.choice(steps) if steps else None
        if step is None:
            return KEY.seal(canonical_bytes(document))
        if isinstance(place[step], dict | list) and place[step] and chance.random() < 0.85:
            place = place[step]
            continue
        place[step] = chance.choice((None, True, -1, 0, 10**18, "", "<5", "é", [], {}, [[0, 0]], json.loads(PAYLOAD)))
        return KEY.seal(canonical_bytes(document))


def test_a_summary_of_the_first_schema_is_read_and_told_no_counts() -> None:
    told = json.loads(PAYLOAD)
    told["schema"] = 1
    del told["content"]["counted"]
    found = read_summary(KEY.seal(canonical_bytes(told)), NAME, KEYS)
    assert found.content.counted == Counted({}, DAY, {})
    assert found.content.cells == read_summary(FILE, NAME, KEYS).content.cells

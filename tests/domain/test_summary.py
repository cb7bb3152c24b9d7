"""The daily summary: exact totals, nothing that points at a discreet visit, one form, and strict on reading."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.figures.compute import compute
from desk_app.domain.figures.query import Selection, Targets
from desk_app.domain.figures.small_cells import FLOOR
from desk_app.domain.strict_json import canonical_bytes, parse_canonical
from desk_app.domain.summary import OPEN_BIN, Cell, SummaryError, SummaryFault
from desk_app.domain.summary_cells import MIXED, cells_of
from desk_app.domain.summary_document import from_payload, to_payload
from desk_app.domain.summary_name import SummaryName
from desk_app.domain.visit_record import VisitRecord
from tests.support.summaries import DAY, DESK, NAME, SITE, TARGET_S, busy_day, days, pack, summary, visit

TARGET_MS = TARGET_S * 1000


def total(cells: tuple[Cell, ...], name: str) -> int:
    return sum(getattr(cell, name) for cell in cells)


def test_one_cell_by_hand() -> None:
    records = [
        visit(1, 540, persons=2, wait_ms=59_999, service_ms=300_000),
        visit(2, 599, wait_ms=60_000, service_ms=None),
        visit(3, 541, wait_ms=TARGET_MS),
        visit(4, 542, wait_ms=TARGET_MS + 1),
        visit(5, 543, wait_ms=3 * 3_600_000, inaccurate="clock"),
        visit(6, 544, wait_ms=7_200_000),
        visit(7, 545, wait_ms=None),
        visit(8, 546, state="LEFT", left_phase="WAITING", wait_ms=None, gone_after_ms=TARGET_MS + 1),
        visit(9, 547, state="LEFT", left_phase="WAITING", wait_ms=None, gone_after_ms=TARGET_MS),
        visit(10, 548, state="LEFT", left_phase="CALLED", wait_ms=None),
        visit(11, 549, state="ABSENT", wait_ms=None),
        visit(12, 550, state="UNCLOSED", wait_ms=None),
        visit(13, 551, state="VOID", wait_ms=None, persons=9),
        visit(14, 552, state="ON_HOLD", wait_ms=None),
    ]
    (cell,) = cells_of(records, TARGET_MS)
    assert cell == Cell(
        9, "identity", "counter", False,
        arrivals=13, persons=14, served=7, left_waiting=2, left_other=1, absent=1, unclosed=1, open=1, void=1,
        inaccurate=1, untimed=1, wait_n=5, wait_sum_ms=59_999 + 60_000 + 2 * TARGET_MS + 1 + 7_200_000,
        wait_max_ms=7_200_000, within=3, left_beyond=1, service_n=5, service_sum_ms=540_000,
        bins=((0, 1), (1, 1), (20, 2), (OPEN_BIN, 1)),
    )  # fmt: skip


@given(days())
def test_the_cells_add_up_to_the_figures_of_the_screen(records: list[VisitRecord]) -> None:
    cells = cells_of(records, TARGET_MS)
    told = compute([pack(records)], Selection(DAY, DAY), Targets(TARGET_S))
    names = ("arrivals", "persons", "served", "absent", "unclosed", "void")
    assert {name: total(cells, name) for name in names} == {name: getattr(told, name) for name in names}
    assert total(cells, "open") == told.still_open
    assert total(cells, "left_waiting") + total(cells, "left_other") == told.left
    assert total(cells, "left_waiting") == told.left_by_phase.get("WAITING", 0)
    assert (total(cells, "within"), total(cells, "wait_n")) == (told.within.kept, told.within.served)
    assert total(cells, "left_beyond") == told.within.left_beyond
    assert total(cells, "inaccurate") == told.excluded.get("clock", 0)
    assert total(cells, "untimed") == told.excluded.get("UNTIMED", 0)
    if told.wait.n:
        assert total(cells, "wait_sum_ms") / told.wait.n / 1000 == pytest.approx(told.wait.mean_s)
        assert max(cell.wait_max_ms for cell in cells) / 1000 == told.wait.max_s


@given(days())
def test_no_cell_of_a_service_counts_a_discreet_visit(records: list[VisitRecord]) -> None:
    cells = cells_of(records, TARGET_MS)
    discreet = [record for record in records if record.discreet]
    ordinary = Counter((r.minute // 60, r.service, r.channel, r.booked) for r in records if not r.discreet)
    told = [cell for cell in cells if cell.service is not None]
    hidden = [cell for cell in cells if cell.service is None]
    assert all(
        cell.arrivals + cell.void == ordinary[cell.hour, cell.service, cell.channel, cell.booked]  # type: ignore[index]
        for cell in told
    )
    assert len(hidden) == bool(discreet)
    if hidden:
        size = hidden[0].arrivals + hidden[0].void
        few = len(discreet) < FLOOR
        assert size >= MIXED or not told if few else size == len(discreet)


@pytest.mark.parametrize("few", [1, 2, 3, 4])
def test_how_few_discreet_visits_there_were_cannot_be_found(few: int) -> None:
    """Whatever their number, the day looks the same: eight visits in the cell that tells nothing apart."""
    records = [visit(number, service="social", discreet=True) for number in range(few)]
    records += [visit(100 + number, minute=60 * number) for number in range(24)]
    cells = cells_of(records, TARGET_MS)
    assert (cells[0].hour, cells[0].service, cells[0].arrivals) == (None, None, MIXED)
    assert {cell.service for cell in cells[1:]} == {"identity"}
    assert total(cells, "arrivals") == 24 + few


@given(days())
def test_a_summary_survives_the_journey(records: list[VisitRecord]) -> None:
    told = summary(records)
    payload = to_payload(told)
    assert from_payload(payload) == told
    assert to_payload(from_payload(payload)) == payload
    assert payload == canonical_bytes(json.loads(payload))


def test_the_name_says_whose_and_when() -> None:
    name = SummaryName(SITE, DESK, DAY, 1)
    assert str(name) == NAME
    assert SummaryName.parse(NAME) == name
    longest = SummaryName("a" * 40, "b" * 40, DAY, 999_999)
    assert len(str(longest).rpartition("/")[2]) <= 100


@pytest.mark.parametrize(
    "name",
    [
        NAME + "\n", NAME + " ", NAME.upper(), f"/{NAME}", f"../{NAME}", NAME.replace("/", "\\"),
        NAME.replace("2026-11-23", "2026-02-30"), NAME.replace("/2026/", "/2025/"), NAME.replace("r000001", "r1"),
        NAME.replace("r000001", "r000000"), NAME.replace("r000001", "r٠٠٠٠٠١"), NAME.replace(".json", " (1).json"),
        NAME.replace(".json", " - Copie.json"), NAME.replace("accueil", "accueil (conflicted copy)"),
        NAME.replace(".accueil", ""), NAME.replace("hall-", "hall–"), "x" * 300, "", ".", "desktop.ini", "Thumbs.db",
        NAME.replace("accueil", "a" * 41), NAME.replace("accueil", "-a"), NAME.replace("hall-administratif", ".."),
    ],
)  # fmt: skip
def test_other_names_are_not_ours(name: str) -> None:
    with pytest.raises(SummaryError) as refused:
        SummaryName.parse(name)
    assert refused.value.fault is SummaryFault.NAME


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", SummaryFault.JSON),
        (b"\xef\xbb\xbf{}", SummaryFault.JSON),
        ("é".encode(), SummaryFault.JSON),
        ("{}".encode("utf-16"), SummaryFault.JSON),
        (b"[NaN]", SummaryFault.JSON),
        (b"[-Infinity]", SummaryFault.JSON),
        (b"[1e999]", SummaryFault.JSON),
        (b"[1.0]", SummaryFault.JSON),
        (b"[" + b"9" * 5_000 + b"]", SummaryFault.JSON),
        (b"[" * 100_000, SummaryFault.JSON),
        (b'{"a":' * 50_000, SummaryFault.JSON),
        (b"[" * 100_000 + b"]" * 100_000, SummaryFault.JSON),
        (b'{"a":1,"a":1}', SummaryFault.DUPLICATE_KEY),
        (b'{"b":1,"a":1}', SummaryFault.NOT_CANONICAL),
        (b'{"a": 1}', SummaryFault.NOT_CANONICAL),
        (b"[-0]", SummaryFault.NOT_CANONICAL),
        (b"[1,-0]", SummaryFault.NOT_CANONICAL),
        (b'{"a":-0}', SummaryFault.NOT_CANONICAL),
        (b"-0", SummaryFault.NOT_CANONICAL),
        (b'["\x7f"]', SummaryFault.NOT_CANONICAL),
        (b'["\\u0041"]', SummaryFault.NOT_CANONICAL),
        (b'["\\/"]', SummaryFault.NOT_CANONICAL),
        (b"[1]\n", SummaryFault.NOT_CANONICAL),
    ],
)
def test_json_has_one_form_only(data: bytes, fault: SummaryFault) -> None:
    with pytest.raises(SummaryError) as refused:
        parse_canonical(data)
    assert refused.value.fault is fault


@given(st.recursive(st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.text(), st.lists, max_leaves=20))
def test_what_was_written_is_read_again(document: object) -> None:
    assert parse_canonical(canonical_bytes(document)) == document


_values = st.recursive(
    st.none() | st.booleans() | st.integers(-20, 20) | st.text('a-,: \x7f\\"/é', max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3),
    max_leaves=8,
)
_WAYS: tuple[dict[str, Any], ...] = (
    {"separators": (",", ":")},
    {"separators": (",", ":"), "sort_keys": True},
    {"separators": (",", ":"), "sort_keys": True, "ensure_ascii": False},
    {"sort_keys": True},
    {"separators": (",", ":"), "sort_keys": True, "indent": 1},
)


@given(_values, st.sampled_from(_WAYS))
def test_only_the_canonical_way_of_writing_is_accepted(document: object, way: dict[str, Any]) -> None:
    data = json.dumps(document, **way).encode()
    if data == canonical_bytes(document):
        assert parse_canonical(data) == document
    else:
        with pytest.raises(SummaryError):
            parse_canonical(data)


def test_a_summary_of_a_busy_day_is_small() -> None:
    assert 4_000 < len(to_payload(summary(busy_day()))) < 20_000

"""The registers as codes: what is in each, and that no column can hold a name or a word."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app import domain
from desk_app.domain.registers.model import FieldKind
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services import registers
from desk_app.services.quality.exports import EXPORTS
from desk_app.services.quality.exports.table import Asked, Table
from tests.support.complaints import record as complain
from tests.support.hall import AGENT, DAY, SITE, Hall
from tests.support.requests import WRITTEN
from tests.support.requests import record as request
from tests.support.surveys import HAPPY, SAD, key_in, open_campaign

PERIOD = Asked(SITE, "2026-11-01", "2026-11-30")
ALL = {export.name: export for export in EXPORTS}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(tmp_path / "data") as made:
        yield made


def _table(hall: Hall, name: str, asked: Asked = PERIOD) -> Table:
    return hall.store.read(lambda connection: ALL[name].table(connection, asked))


def _rows(table: Table) -> list[dict[str, str]]:
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_every_export_has_a_name_of_its_own_and_reads_an_empty_hall(hall: Hall) -> None:
    assert len(ALL) == len(EXPORTS)
    assert all(name.isascii() for name in ALL)
    assert {name for name in ALL if _table(hall, name).rows} == set()
    assert {*REGISTERS} <= {*ALL}


def test_every_register_of_the_journal_has_its_export() -> None:
    modules = (importlib.import_module(one.name) for one in pkgutil.walk_packages(domain.__path__, "desk_app.domain."))
    own = {name for module in modules if isinstance(name := getattr(module, "REGISTER", None), str)}
    assert {"acts", "calls", "checks", "complaints", "requests", "surveys"} <= own
    assert own | {*REGISTERS} <= {*ALL}


def test_requests_and_complaints_leave_the_discreet_ones_out(hall: Hall) -> None:
    for record, name in ((request, "requests"), (complain, "complaints")):
        shown = record(hall)
        record(hall, discreet=True)
        table = _table(hall, name)
        (row,) = _rows(table)
        assert (row["number"], row["received_on"], table.left_out) == (str(shown), DAY, 1)
        assert _table(hall, name, Asked(SITE, "2026-12-01", "2026-12-31")).rows == ()
    text = " ".join(cell for name in ("requests", "complaints") for row in _table(hall, name).rows for cell in row)
    assert [word for word in (WRITTEN.name, WRITTEN.summary, AGENT.agent) if word in text] == []


def test_answers_of_a_survey_are_counted_by_question(hall: Hall) -> None:
    number = open_campaign(hall)
    for answers in (HAPPY, HAPPY, SAD):
        key_in(hall, number, answers)
    told = {(row["question"], row["answer"]): row["number"] for row in _rows(_table(hall, "surveys"))}
    assert told["signs", "very_satisfied"] == "2"
    assert told["courtesy", "no_opinion"] == "1"


def test_a_declared_register_gives_its_codes_only(hall: Hall) -> None:
    for register in REGISTERS.values():
        fields = {"number", "state", "recorded_on", "since"}
        fields |= {
            one.name
            for one in register.all_fields.values()
            if not one.personal and one.kind not in {FieldKind.TEXT, FieldKind.NOTE, FieldKind.AGENT}
        }
        assert {*_table(hall, register.name).columns} == fields
    values = {"title": "Second guichet", "origin": "indicator", "commitments": (7, 12), "due": "2026-12-01"}
    hall.do(registers.record, REGISTERS["actions"], values)
    (row,) = _rows(_table(hall, "actions"))
    assert (row["commitments"], row["origin"], row["due"]) == ("7 12", "indicator", "2026-12-01")

"""What the command line says of a period, a day and its data, in the reader's language."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desk_app.commands import cli
from desk_app.domain.appointment import CancelledBy
from desk_app.exchange.signing import KEY_FILE, DeskKey
from desk_app.services import appointments, visits
from desk_app.services.appointments import Booking
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.places import DATABASE
from desk_app.ui.command_line import store_sentence
from tests.support.hall import DAY, HOUR, NINE, Hall
from tests.support.language import language_undone

__all__ = ["language_undone"]

pytestmark = pytest.mark.usefixtures("language_undone", "in_english")


@pytest.fixture
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """An administrator who reads English."""
    monkeypatch.setenv("DESK_APP_LANG", "en")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A hall that served one visitor, while two wait and one left."""
    with Hall(tmp_path / "data") as hall:
        hall.open_counters("g1")
        hall.served()
        gone, *_ = [hall.arrive() for _ in range(3)]
        hall.do(visits.leave, gone)
    return tmp_path / "data"


def run(data: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--data", str(data), *words])


def figures(data: Path, *words: str) -> Result:
    return run(data, "figures", "--from", DAY, "--to", DAY, *words)


def test_the_figures_add_up(data: Path) -> None:
    told = figures(data).output
    assert "Arrivals: 4 · served: 1 · left: 1 · absent: 0 · not closed: 0 · still open: 2" in told


def test_the_appointments_kept_are_the_same_in_words_and_in_json(tmp_path: Path) -> None:
    with Hall(tmp_path / "data") as hall:
        came, off, _expected = (
            hall.do(appointments.book, Booking(NINE + HOUR, "identity"), None).appointment for _ in range(3)
        )
        hall.do(appointments.check_in, came)
        hall.do(appointments.cancel, off, CancelledBy.SERVICE)
    assert "Appointments kept: 50.0 % (1 of 2" in figures(tmp_path / "data").output
    book = json.loads(figures(tmp_path / "data", "--json").output)["appointments"]
    assert (book["booked"], book["expected"]) == (3, 1)
    assert book["appointment_kept"] == {"share": 0.5, "numerator": 1, "denominator": 2}
    assert json.loads(figures(tmp_path / "data", "--json", "--walk-in").output)["appointments"] is None


@pytest.mark.parametrize(
    ("option", "known"), [("--site", "hall-administratif"), ("--service", "identity"), ("--channel", "counter")]
)
def test_an_unknown_identifier_is_refused_with_those_that_are_known(data: Path, option: str, known: str) -> None:
    told = figures(data, option, "zzz")
    assert told.exit_code == 1
    assert f"{option}: “zzz” is not known here." in told.output
    assert known in told.output.partition("Known:")[2]
    assert figures(data, option, known).exit_code == 0


def test_a_backup_tells_where_the_key_is(data: Path) -> None:
    assert "key" not in run(data, "backup").output
    DeskKey.open(data)
    assert f"keep a copy of {data / KEY_FILE} in a safe place" in run(data, "backup").output
    secret = (data / KEY_FILE).read_bytes().split()[1]
    for kept in (data / "backups").iterdir():
        assert secret not in kept.read_bytes()
        assert bytes.fromhex(secret.decode()) not in kept.read_bytes()


def test_days_in_the_wrong_order(data: Path) -> None:
    told = run(data, "figures", "--from", DAY, "--to", "2026-01-01")
    assert "The first day comes after the last one." in told.output


def test_the_report_of_a_day_without_visits_says_so(data: Path, tmp_path: Path) -> None:
    told = run(data, "report", "--day", "2026-01-04", "--out", str(tmp_path / "day.pdf"))
    assert told.exit_code == 0
    assert "No visit is recorded on 04/01/2026" in told.output
    assert (tmp_path / "day.pdf").exists()
    assert "No visit" not in run(data, "report", "--day", DAY, "--out", str(tmp_path / "day.pdf")).output


def test_a_report_that_cannot_be_written_is_named_as_asked(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "not there" / "day.pdf"
    told = run(data, "report", "--day", DAY, "--out", str(out))
    assert told.exit_code == 1
    assert f"({out})" in told.output
    assert ".part" not in told.output


def test_a_folder_that_cannot_be_used_is_told_without_a_ticket(data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    for told in (run(data, "backup", str(tmp_path / "file" / "in it")), run(tmp_path / "file", "publish")):
        assert told.exit_code != 0
        assert str(tmp_path / "file") in told.output
        assert "ticket" not in told.output


def test_no_trouble_with_the_data_is_told_as_one_with_a_ticket() -> None:
    for problem in StoreProblem:
        assert "ticket" not in store_sentence(StoreError(problem, folder="F"), Path("F"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="everything may be written to")
def test_a_folder_without_the_right_to_write(data: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)
    told = run(data, "backup", str(tmp_path / "closed"))
    assert f"{tmp_path / 'closed'} cannot be written to: nothing was done." in told.output


def test_one_fault_is_one_fault_and_is_named(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(data / DATABASE)) as connection:
        connection.execute("UPDATE visit SET persons = 7 WHERE id = 1")
        connection.commit()
    told = run(data, "verify")
    assert told.exit_code == 1
    assert "visits · 1: persons is 7, the journal tells 1\n" in told.output
    assert "The data are NOT sound: 1 fault. Keep" in told.output
    monkeypatch.delenv("DESK_APP_LANG")
    assert "visites · 1 : persons vaut 7, le journal dit 1\n" in run(data, "verify").output

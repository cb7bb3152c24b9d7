"""The audit pack: recomputed from its own files alone, whole or not at all, and without anybody in it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication

from desk_app.commands import cli
from desk_app.demo.town import SUPERVISOR
from desk_app.documents.folder import write_folder
from desk_app.documents.paper import register_fonts
from desk_app.documents.quality.audit_pack import MANIFEST, SUMS, audit_pack
from desk_app.documents.texts import LANGUAGES, Texts
from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.complaints.model import ComplaintKind, Theme
from desk_app.domain.registers import actions, incidents
from desk_app.domain.registers.model import Values
from desk_app.domain.requests.model import RequestChannel
from desk_app.services import acts, calls, checks, complaints, registers, requests, surveys
from desk_app.services.acting import new_operation
from desk_app.services.calls import CallEntry
from desk_app.services.checks import Filled
from desk_app.services.complaints import Entry
from desk_app.services.frameworks import Frameworks
from desk_app.services.grids import Grids
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.dossier import Dossier, dossier
from desk_app.services.quality.freezing import close_period
from desk_app.storage import survey_words
from desk_app.storage.calls import Caller
from desk_app.storage.check_words import WHOLE, Note
from desk_app.storage.complaints import Words
from desk_app.storage.requests import RequestWords
from desk_app.storage.survey_words import FreeWords
from tests.services.quality.conftest import RESOURCES, SCOPE, Town
from tests.support.hall import ROOT
from tests.support.language import language_undone
from tests.support.surveys import BANKS, PLAN

__all__ = ["language_undone"]

AUTUMN = (date(2026, 9, 1), date(2026, 11, 30))
Line = Mapping[str, str]


def _pack(town: Town, frameworks: Frameworks, language: str = "fr") -> tuple[Dossier, dict[str, bytes]]:
    register_fonts(RESOURCES / "fonts")
    read = dossier(town.store, frameworks, SCOPE, *AUTUMN)
    return read, dict(audit_pack(read, Texts.load(RESOURCES / "documents", language)))


def _lines(data: bytes) -> list[Line]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_auditor_recomputes_it_from_the_folder_alone(
    busy_town: Town, frameworks: Frameworks, tmp_path: Path, language: str
) -> None:
    op = new_operation(busy_town.store)
    close_period(busy_town.store, frameworks, SCOPE, "2026-10", by=SUPERVISOR, op=op)
    _read, files = _pack(busy_town, frameworks, language)
    write_folder(tmp_path / "pack", files)
    words = [sys.executable, "-I", str(ROOT / "tests" / "support" / "auditor.py"), str(tmp_path / "pack")]
    ran = subprocess.run(words, capture_output=True, text=True, timeout=30, check=False)
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout.split()[2]) > 250


def test_the_values_are_those_of_the_screen(busy_town: Town, frameworks: Frameworks) -> None:
    _read, files = _pack(busy_town, frameworks)
    told = {
        (line["commitment"], line["indicator"]): (int(line["numerator"]), int(line["denominator"]))
        for line in _lines(files["valeurs.csv"])
        if (line["basis"], line["period"]) == ("counted", "period")
    }
    shown = {
        (str(reading.commitment.number), one.definition.key): (one.share.numerator, one.share.denominator)
        for reading in commitments(busy_town.store, frameworks, SCOPE, *AUTUMN).commitments
        for one in reading.indicators
    }
    assert told == shown


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this system")
def test_the_hashes_are_verified_by_sha256sum(busy_town: Town, frameworks: Frameworks, tmp_path: Path) -> None:
    _read, files = _pack(busy_town, frameworks)
    out = tmp_path / "pack"
    write_folder(out, files)
    words = ["sha256sum", "--check", "--strict", SUMS]
    ran = subprocess.run(words, cwd=out, capture_output=True, text=True, check=False)
    assert (ran.returncode, len(ran.stdout.splitlines())) == (0, len(files) - 1), ran.stdout + ran.stderr
    (out / "valeurs.csv").write_bytes(files["valeurs.csv"] + b"\n")
    assert subprocess.run(words, cwd=out, capture_output=True, check=False).returncode == 1


def test_a_frozen_figure_stands_beside_what_is_counted_today(busy_town: Town, frameworks: Frameworks) -> None:
    op = new_operation(busy_town.store)
    close_period(busy_town.store, frameworks, SCOPE, "2026-10", by=SUPERVISOR, op=op)
    busy_town.store.write(lambda connection: connection.execute("DELETE FROM hall_day WHERE day = '2026-10-15'"))
    _read, files = _pack(busy_town, frameworks)
    told = {
        line["basis"]: (int(line["numerator"]), int(line["denominator"]))
        for line in _lines(files["valeurs.csv"])
        if (line["period"], line["indicator"]) == ("2026-10", "opening.on_time")
    }
    assert told["unrecorded"] == told["counted"] != told["frozen"]
    page = pypdfium2.PdfDocument(files["engagements.pdf"])[5].get_textpage().get_text_range()
    assert "avenant pas encore enregistré" in " ".join(page.split())


def test_the_manifest_tells_each_file_with_its_hash(busy_town: Town, frameworks: Frameworks) -> None:
    read, files = _pack(busy_town, frameworks)
    manifest = json.loads(files.pop(MANIFEST))
    assert files.pop(SUMS).count(b"\n") == len(files) + 1
    told = {file["name"]: file["sha256"] for file in manifest["files"]}
    assert told == {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    assert manifest["journal"] == {"facts": read.facts, "hash": read.hash}
    notice = files["LISEZMOI.txt"].decode("utf-8-sig")
    assert [name for name in told if name != "LISEZMOI.txt" and f"{told[name]}  {name}" not in notice] == []
    assert (
        audit_pack(read, Texts.load(RESOURCES / "documents", "fr"))[MANIFEST]
        == json.dumps(manifest, indent=2, ensure_ascii=False).encode()
    )


def test_the_first_pages_and_one_page_a_commitment(busy_town: Town, frameworks: Frameworks) -> None:
    read, files = _pack(busy_town, frameworks, "en")
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(files["commitments.pdf"])]
    headings = [f"Commitment {reading.commitment.number} ·" for reading in read.view.commitments]
    assert all(any(heading in page for page in pages) for heading in headings)
    assert "Waited 20 min at most" in pages[7]


NAMES = ("Zébulon", "Quincampoix", "=HYPERLINK", "0612345678", "zq@example.fr")


def _plant(town: Town) -> None:
    """Somebody in every table that holds what people typed."""
    said = " ".join(NAMES)
    words = Words(said, NAMES[0], NAMES[1], NAMES[4], NAMES[3], said)
    by = SUPERVISOR
    told = {"kind": ComplaintKind.COMPLAINT, "theme": Theme.WAIT, "received_on": "2026-10-15", "commitments": (7,)}
    for discreet in (False, True):
        entry = Entry(**told, discreet=discreet)  # type: ignore[arg-type]
        complaints.record(town.store, entry, words, by=by, op=new_operation(town.store))
    written = RequestWords(said, NAMES[0], NAMES[1], NAMES[4], NAMES[3], said, NAMES[0])
    letter = requests.Entry("school", RequestChannel.LETTER, "2026-10-15")
    requests.record(town.store, letter, written, by=by, op=new_operation(town.store))
    for register in (actions.REGISTER,):
        values: Values = {
            "title": said, "origin": "indicator", "origin_key": "wait.within", "description": said, "before": NAMES[1],
            "commitments": (7,),
        }  # fmt: skip
        registers.record(town.store, register, values, by=by, op=new_operation(town.store))
    broken: Values = {"title": said, "kind": "computers", "began_on": "2026-10-15", "description": said}
    registers.record(town.store, incidents.REGISTER, broken, by=by, op=new_operation(town.store))
    _plant_in_checks_calls_and_acts(town, said)
    _plant_in_a_survey(town, said)
    town.store.write(_overwrite_persons)


def _plant_in_checks_calls_and_acts(town: Town, said: str) -> None:
    grid = Grids(RESOURCES).version("signs", 1)
    answers = Answers({item.id: Answer() for item in grid.items})
    round_made = Filled("2026-10-15", answers, {WHOLE: Note(said)})
    checks.record_round(town.store, grid, round_made, by=SUPERVISOR, op=new_operation(town.store))
    reason = town.store.settings().call_reasons[0].id
    call = CallEntry(CallOutcome.CALLBACK_PROMISED, reason)
    calls.log_call(town.store, call, Caller(NAMES[3], NAMES[0]), by=SUPERVISOR, op=new_operation(town.store))
    kind = town.store.settings().act_types[1].id
    acts.ask_act(town.store, kind, "2026-10-15", NAMES[0], by=SUPERVISOR, op=new_operation(town.store))


def _plant_in_a_survey(town: Town, said: str) -> None:
    plan = replace(PLAN, title=said, perimeter=NAMES[1], first_day="2026-09-01", last_day="2026-11-30")
    number = surveys.draft(town.store, plan, BANKS, by=SUPERVISOR, op=new_operation(town.store)).entry
    written = FreeWords("key", number, "suggestions", "", said)
    town.store.write(lambda connection: survey_words.keep(connection, written))


WORDS = {"person", "caller", "act_reference"}
"""The tables of words that are not called so."""


def _overwrite_persons(connection: object) -> None:
    """Every text of every table of words, whatever table a later register brings."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")  # type: ignore[attr-defined]
    for table in [row["name"] for row in rows if row["name"] in WORDS or row["name"].endswith("_words")]:
        columns = connection.execute(f"PRAGMA table_info({table})").fetchall()  # type: ignore[attr-defined]
        for name in [row["name"] for row in columns if row["type"] == "TEXT" and not row["pk"]]:
            if name not in {"erase_after", "told", "day", "item"}:
                connection.execute(f"UPDATE {table} SET {name} = ?", (NAMES[0],))  # type: ignore[attr-defined]


def _held(town: Town, table: str) -> bool:
    return bool(town.store.connection.execute(f"SELECT count(*) AS n FROM {table}").fetchone()["n"])


def test_nobody_is_in_the_pack(busy_town: Town, frameworks: Frameworks) -> None:
    _plant(busy_town)
    _read, files = _pack(busy_town, frameworks)
    texts = {name: data.decode("utf-8-sig") for name, data in files.items() if not name.endswith(".pdf")}
    pdf = pypdfium2.PdfDocument(files["engagements.pdf"])
    texts["engagements.pdf"] = "".join(page.get_textpage().get_text_range() for page in pdf)
    planted = {
        "caller",
        "act_reference",
        "check_words",
        "request_words",
        "complaint_words",
        "entry_words",
        "survey_words",
    }
    assert [table for table in planted if not _held(busy_town, table)] == []
    agents = [agent.label for agent in busy_town.store.settings().agents]
    found = {(name, word) for name, text in texts.items() for word in (*NAMES, *agents) if word in text}
    assert found == set()
    (kept,) = _lines(files["registres/complaints.csv"])
    assert (kept["number"], kept["theme"]) == ("1", "wait")
    assert "1 entrées discrètes" in texts["LISEZMOI.txt"]
    assert "Action 1 (origine : indicateur) · proposée" in texts["engagements.pdf"]
    assert "constats d’audit" in texts["LISEZMOI.txt"]


def test_a_folder_is_whole_or_not_there(tmp_path: Path) -> None:
    out = tmp_path / "new" / "pack"
    with pytest.raises(OSError):
        write_folder(out, {"a.txt": b"a", "a.txt/b.txt": b"b"})
    assert not out.exists()
    write_folder(out, {"a.txt": b"a", "in/b.txt": b"b"})
    assert sorted(path.name for path in out.rglob("*")) == ["a.txt", "b.txt", "in"]
    with pytest.raises(FileExistsError):
        write_folder(out, {"c.txt": b"c"})
    assert [path.name for path in out.parent.iterdir()] == ["pack"]
    assert (out / "a.txt").read_bytes() == b"a"


@pytest.mark.usefixtures("language_undone")
def test_the_command_writes_a_new_folder_once(busy_town: Town, qapp: QApplication, tmp_path: Path) -> None:
    busy_town.store.close()
    out = tmp_path / "dossier"
    words = ["audit-pack", "--data", str(busy_town.store.folder), "--scope", SCOPE]
    words += ["--from", "2026-10-01", "--to", "2026-10-31", "--out", str(out)]
    ran = CliRunner().invoke(cli, words)
    assert ran.exit_code == 0, ran.output
    assert (out / MANIFEST).exists()
    again = CliRunner().invoke(cli, words)
    assert again.exit_code == 1
    assert str(out) in again.output

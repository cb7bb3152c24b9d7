"""The demonstration as a newcomer runs it: one command, no screen, and everything is there and agrees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.demo.script import CONTACTS
from desk_app.services.clock import SystemClock
from desk_app.storage import hall
from desk_app.storage.store import Store

ROOT = Path(__file__).parents[2]
PICTURES = {
    "accueil", "rendez-vous", "confidentialite", "supervision", "engagements", "cloture", "reglages", "ecran-appel",
    "supervision-journee", "cloture-journee", "echeances", "demandes", "autocontroles",
    "dossier-audit", "engagement-7", "enquete",
}  # fmt: skip


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    command = [sys.executable, "-m", "desk_app", "demo", "--headless", "--data", str(folder / "data")]
    subprocess.run([*command, "--out", str(folder)], check=True, cwd=ROOT, env=environment, timeout=400)
    return folder


def _every_screen_has_its_picture(left: Path) -> None:
    assert {path.stem for path in (left / "images").glob("*.png")} == PICTURES
    assert all(path.stat().st_size > 10_000 for path in (left / "images").glob("*.png"))


def _the_figures_the_summary_and_the_data_agree(left: Path) -> None:
    figures = json.loads((left / "2026-11-20.json").read_text("utf-8"))
    assert 150 <= figures["arrivals"] <= 210
    assert figures["arrivals"] == sum(figures[name] for name in ("served", "left", "absent", "unclosed", "still_open"))
    summaries = sorted(path.name for path in (left / "partage").rglob("*.json"))
    assert len(summaries) > 240
    (summary,) = (left / "partage").rglob("2026-11-20.*.json")
    told = json.loads(summary.read_text("utf-8"))
    assert told
    command = [sys.executable, "-m", "desk_app", "--data", str(left / "data")]
    said = subprocess.run([*command, "verify"], check=True, cwd=ROOT, capture_output=True, text=True)
    assert "saines" in said.stdout
    again = subprocess.run(
        [*command, "figures", "--from", "2026-11-20", "--to", "2026-11-20", "--json"],
        check=True, cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert json.loads(again.stdout) == figures


def _every_key_pressed_was_an_act(left: Path) -> None:
    with Store.open_to_read(left / "data", ROOT / "db", SystemClock()) as store:
        site = store.settings().site.id
        counts = store.read(lambda connection: hall.contact_counts(connection, site, "2026-11-20", "2026-11-20"))
    assert sum(told.count for told in counts) == CONTACTS


def _the_report_is_a_pdf(left: Path) -> None:
    assert (left / "2026-11-20.pdf").read_bytes().startswith(b"%PDF-")


def test_data_that_are_there_are_never_touched(tmp_path: Path) -> None:
    (tmp_path / "hall.db").write_bytes(b"precious")
    command = [sys.executable, "-m", "desk_app", "demo", "--headless", "--data", str(tmp_path), "--out", str(tmp_path)]
    told = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 1
    assert "contient déjà des données" in told.stderr
    assert (tmp_path / "hall.db").read_bytes() == b"precious"


def _the_year_is_proved_by_an_audit_pack_and_a_survey(left: Path) -> None:
    names = {path.name for path in (left / "dossier-audit").iterdir()}
    assert any(name.endswith(".pdf") for name in names)
    manifest = next((left / "dossier-audit").glob("*.json"))
    assert "sha256" in manifest.read_text("utf-8")
    assert {path.suffix for path in (left / "enquete").iterdir()} == {".pdf", ".html", ".csv"}


@pytest.mark.timeout(420)
def test_the_demonstration(left: Path) -> None:
    """One test, so that no two workers play it."""
    checks = (
        _every_screen_has_its_picture,
        _the_figures_the_summary_and_the_data_agree,
        _every_key_pressed_was_an_act,
        _the_report_is_a_pdf,
        _the_year_is_proved_by_an_audit_pack_and_a_survey,
    )
    for check in checks:
        check(left)

"""A second start on the same data: the first window comes forward, and who typed the command reads why."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from desk_app.demo.clock import SetClock
from desk_app.demo.town import set_up
from desk_app.domain.localtime import moment_ms
from desk_app.storage.store import Store
from desk_app.ui.opening.single import Doorbell

ROOT = Path(__file__).parents[2]


def test_a_second_start_says_who_holds_the_data(qapp: object, tmp_path: Path) -> None:
    del qapp
    clock = SetClock(moment_ms("2026-11-23", 540, "Europe/Paris"))
    with Store.open(tmp_path, ROOT / "db", clock) as store:
        set_up(store, ROOT / "resources")
        bell = Doorbell(tmp_path)
        told = subprocess.run(
            [sys.executable, "-m", "desk_app", "--data", str(tmp_path)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            check=False, cwd=ROOT, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        bell.close()
    assert told.returncode == 0
    assert "Pupitre est déjà ouvert sur ces données" in told.stdout

"""An import that is stopped, or killed, in the middle: what was recorded is whole, and the next run goes on."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desk_app.commands import cli
from desk_app.services.clock import SystemClock
from desk_app.storage import visits
from desk_app.storage.errors import StoreError
from desk_app.storage.store import Store
from tests.support.hall import MIGRATIONS

pytestmark = pytest.mark.usefixtures("language_undone")

ROWS = 6000
MAP = """
[visit]
day = { value = "2022-04-12" }
arrived = "in"
started = "out"
service = { value = "identity" }
"""


def recorded(data: Path) -> int:
    """How many visits the store holds, seen from beside the import."""
    try:
        with Store.open_to_read(data, MIGRATIONS, SystemClock()) as store:
            return visits.count(store.connection)
    except StoreError:
        return 0


def run(*words: str, data: Path) -> Result:
    return CliRunner().invoke(cli, [*words, "--data", str(data)], env={"DESK_APP_LANG": "en"})


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on Unix")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_import_goes_on_where_it_stopped(tmp_path: Path, how: signal.Signals) -> None:
    table, told, data = tmp_path / "visits.csv", tmp_path / "map.toml", tmp_path / "data"
    lines = [f"9:{n // 60 % 60:02d}:{n % 60:02d},{10 + n // 3600}:00" for n in range(ROWS)]
    table.write_text("in,out\n" + "\n".join(lines) + "\n")
    told.write_text(MAP)
    words = ["import-visits", str(table), "--map", str(told)]
    importing = subprocess.Popen(
        [sys.executable, "-m", "desk_app", *words, "--data", str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "DESK_APP_LANG": "en"},
        text=True,
    )
    with importing:
        deadline = time.monotonic() + 60
        while recorded(data) < 500 and time.monotonic() < deadline and importing.poll() is None:
            time.sleep(0.01)
        importing.send_signal(how)
        said, _ = importing.communicate(timeout=60)
    kept = recorded(data)
    assert 500 <= kept < ROWS, said
    if how is signal.SIGINT:
        assert importing.returncode == 1
        assert re.search(rf"^Stopped: {kept} recorded", said, re.MULTILINE)
    assert run("verify", data=data).exit_code == 0
    assert f"Recorded: {ROWS - kept} · recorded before: {kept}" in run(*words, data=data).output
    figures = run("figures", "--from", "2022-04-12", "--to", "2022-04-12", "--json", data=data).output
    assert json.loads(figures)["arrivals"] == ROWS
    (scope,) = json.loads(run("scope", data=data).output)
    assert {one["from"] for one in scope["parts"]} == {"2022-04-12"}
    assert run("verify", data=data).exit_code == 0

"""`desk-app publish`: what an administrator sees, and what is in the folder afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.localtime import moment_ms
from desk_app.domain.settings_document import to_document
from desk_app.domain.summary import SummaryError, SummaryFault
from desk_app.exchange.folder.reading import read_summary
from desk_app.exchange.signing import KEY_FILE, DeskKey
from desk_app.services import publishing, visits
from desk_app.services.clock import SystemClock
from desk_app.services.settings import save_settings
from desk_app.services.visits import Arrival
from desk_app.ui.runtime.formats import as_read
from tests.support.hall import AGENT, ROOT, SITE, Hall, ManualClock, open_hall_store

DAY = "2026-03-02"
NAME = f"{SITE}/2026/{DAY}.accueil.r000001.json"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data of a hall without a shared folder, with one arrival on DAY."""
    with Hall(tmp_path / "data", ManualClock(moment_ms(DAY, 9 * 60, "Europe/Paris"))) as hall:
        hall.arrive()
    return tmp_path / "data"


def publish(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return run(data, "publish", *words)


def run(data: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desk_app", "--data", data, *words],
        cwd=ROOT, env=os.environ | {"DESK_APP_LANG": "en"}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def share(data: Path, folder: Path) -> None:
    with closing(open_hall_store(data, SystemClock())) as store:
        settings = store.settings()
        document = to_document(replace(settings, shared_folder=str(folder)))
        save_settings(store, document, based_on=settings.version, by=AGENT, op=f"share-{settings.version:04d}")


def test_without_a_folder_the_summary_waits(data: Path) -> None:
    done = publish(data, "--day", DAY)
    assert done.returncode == 1
    assert done.stdout == f"The summary of {as_read(DAY)} is made (revision 1).\n"
    assert "No shared folder is set" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_folder_is_missing_then_it_is_back(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "share"
    share(data, folder)
    away = publish(data, "--day", DAY)
    assert away.returncode == 1
    assert "The shared folder cannot be found" in away.stderr
    folder.mkdir()
    back = publish(data, "--day", DAY)
    assert (back.returncode, back.stderr) == (0, "")
    assert back.stdout.splitlines() == [
        f"The summary of {as_read(DAY)} has not changed.",
        f"Written and read back: {folder / NAME}",
    ]
    keys = {(SITE, "accueil"): [DeskKey.open(data).public]}
    assert read_summary((folder / NAME).read_bytes(), NAME, keys).day == DAY


def test_a_copy_leaves_the_shared_folder_and_the_outbox_alone(data: Path, tmp_path: Path) -> None:
    share(data, tmp_path / "away")
    (tmp_path / "copy").mkdir()
    for _ in range(2):
        done = publish(data, "--day", DAY, "--to", str(tmp_path / "copy"))
        assert (done.returncode, done.stderr) == (0, "")
    keys = {(SITE, "accueil"): [DeskKey.open(data).public]}
    assert read_summary((tmp_path / "copy" / NAME).read_bytes(), NAME, keys).made.revision == 1
    with closing(open_hall_store(data, SystemClock())) as store:
        assert publishing.status(store).pending == 0


def test_a_copy_is_made_beside_an_open_desk(data: Path, tmp_path: Path) -> None:
    with closing(open_hall_store(data, SystemClock())):
        done = publish(data, "--day", DAY, "--to", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / NAME).exists()


def test_a_day_without_any_fact_has_no_summary(data: Path, tmp_path: Path) -> None:
    share(data, tmp_path)
    for words in ((), ("--to", str(tmp_path))):
        done = publish(data, "--day", "2001-01-01", *words)
        assert (done.returncode, done.stdout) == (1, "")
        assert "Nothing is recorded on 01/01/2001" in done.stderr
    assert not list(tmp_path.rglob("2001-01-01*"))


def test_a_delivered_file_that_vanished_is_sent_again(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    share(data, folder)
    for _ in range(2):
        assert publish(data, "--day", DAY).returncode == 0
    with closing(open_hall_store(data, SystemClock())) as store:
        assert publishing.status(store).last_delivered_day == DAY
    (folder / NAME).unlink()
    done = publish(data, "--day", DAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert "had disappeared from the shared folder" in done.stdout
    assert (folder / NAME).exists()


def test_what_cannot_be_is_told_in_one_sentence(data: Path) -> None:
    to_come = publish(data, "--day", "2199-01-01")
    assert (to_come.returncode, to_come.stdout) == (1, "")
    assert "still to come" in to_come.stderr
    (data / KEY_FILE).write_text("no key")
    no_key = publish(data)
    assert no_key.returncode == 1
    assert "is not the key of a desk" in no_key.stderr
    assert (data / KEY_FILE).read_text() == "no key"


def test_a_desk_restored_on_another_pc_goes_on_publishing_and_tells_its_new_key(data: Path, tmp_path: Path) -> None:
    folder, new = tmp_path / "share", tmp_path / "new PC"
    folder.mkdir()
    share(data, folder)
    assert "new key" not in publish(data, "--day", DAY).stdout
    former = DeskKey.open(data)
    assert run(data, "backup", tmp_path / "kept").returncode == 0
    (backup,) = (tmp_path / "kept").iterdir()
    restored = run(new, "restore", backup)
    assert (restored.returncode, restored.stderr) == (0, "")
    assert f"put it at {new / KEY_FILE} before the next summary" in restored.stdout
    with closing(open_hall_store(new, ManualClock(moment_ms(DAY, 14 * 60, "Europe/Paris")))) as store:
        visits.arrive(store, Arrival(("identity",)), by=AGENT, op="afternoon-0001")
    done = publish(new, "--day", DAY)
    assert (done.returncode, done.stderr) == (0, "")
    key = DeskKey.open(new)
    assert f"signed with a new key from now on: {key.id}. Give" in done.stdout
    assert "new key" not in publish(new, "--day", DAY).stdout, "told once"
    name = NAME.replace("r000001", "r000002")
    sent = (folder / name).read_bytes()
    with pytest.raises(SummaryError) as refused:
        read_summary(sent, name, {(SITE, "accueil"): [former.public]})
    assert refused.value.fault is SummaryFault.UNKNOWN_KEY
    assert sent.decode().startswith(f'{{"key":"{key.id}'), "the number that was told is the one a reader sees"
    both = {(SITE, "accueil"): [former.public, key.public]}
    assert read_summary(sent, name, both).made.revision == 2
    assert read_summary((folder / NAME).read_bytes(), NAME, both).made.revision == 1


def test_a_desk_restored_with_its_key_is_the_desk_it_was(data: Path, tmp_path: Path) -> None:
    new = tmp_path / "new PC"
    share(data, tmp_path)
    assert publish(data, "--day", DAY).returncode == 0
    assert run(data, "backup", tmp_path / "kept").returncode == 0
    new.mkdir()
    shutil.copy(data / KEY_FILE, new)
    restored = run(new, "restore", *(tmp_path / "kept").iterdir())
    assert (restored.returncode, KEY_FILE in restored.stdout) == (0, False)
    done = publish(new, "--day", DAY)
    assert (done.returncode, "new key" in done.stdout) == (0, False)

"""What the store refuses to open, each with its own sentence; nothing is changed by it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.storage import places
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.places import DATABASE, FolderLock
from desk_app.storage.store import Store
from tests.support.hall import MIGRATIONS, NINE, ROOT, Hall, ManualClock


def _problem(folder: Path) -> StoreError:
    with pytest.raises(StoreError) as error:
        Store.open(folder, MIGRATIONS, ManualClock(NINE))
    return error.value


def _problem_reading(folder: Path, migrations: Path = MIGRATIONS) -> StoreProblem:
    with pytest.raises(StoreError) as error:
        Store.open_to_read(folder, migrations, ManualClock(NINE))
    return error.value.problem


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a hall that was closed."""
    Hall(tmp_path / "data").store.close()
    return tmp_path / "data"


def _execute(database: Path, *statements: str) -> None:
    connection = sqlite3.connect(database)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_the_data_of_a_newer_program(data: Path) -> None:
    _execute(
        data / DATABASE,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('pupitre', '9999_future', '2030')",
    )
    error = _problem(data)
    assert (error.problem, error.details["steps"]) == (StoreProblem.NEWER_PROGRAM, "9999_future")
    assert _problem_reading(data) is StoreProblem.NEWER_PROGRAM


def test_the_data_of_an_older_program_are_only_brought_up_to_date_by_their_owner(data: Path, tmp_path: Path) -> None:
    assert _problem_reading(data, _with_one_more_step(tmp_path)) is StoreProblem.OLDER_DATA


def _with_one_more_step(
    tmp_path: Path, statements: str = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"
) -> Path:
    folder = tmp_path / "db"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "0099_later.sql").write_text("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;", "utf-8")
    return folder


def test_a_text_file_in_place_of_the_data(tmp_path: Path) -> None:
    text = "Mairie – registre d’accueil\n" * 100
    (tmp_path / DATABASE).write_text(text, "utf-8")
    assert _problem(tmp_path).problem is StoreProblem.NOT_OURS
    assert _problem_reading(tmp_path) is StoreProblem.NOT_OURS
    assert (tmp_path / DATABASE).read_text("utf-8") == text


def test_the_database_of_another_program(tmp_path: Path) -> None:
    _execute(tmp_path / DATABASE, "CREATE TABLE customer (name TEXT)")
    assert _problem(tmp_path).problem is StoreProblem.NOT_OURS
    assert _problem_reading(tmp_path) is StoreProblem.NOT_OURS


def test_no_data_to_read(tmp_path: Path) -> None:
    assert _problem_reading(tmp_path) is StoreProblem.NO_DATA
    assert list(tmp_path.iterdir()) == []


def test_a_program_without_its_steps(tmp_path: Path) -> None:
    (tmp_path / "db").mkdir()
    with pytest.raises(StoreError) as error:
        Store.open(tmp_path / "data", tmp_path / "db", ManualClock(NINE))
    assert error.value.problem is StoreProblem.NO_DATA


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that refuses its user")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert _problem(tmp_path / "data").problem is StoreProblem.READ_ONLY
    finally:
        tmp_path.chmod(0o700)


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", "utf-8")
    assert _problem(tmp_path / "data").problem is StoreProblem.DISK_ERROR


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "OneDrive - Mairie de Puteaux",
        "Dropbox (Mairie)",
        "Nextcloud",
        "iCloudDrive",
        "GoogleDrive-x",
        "kDrive",
    ],
)
def test_a_synchronised_folder_by_its_name(tmp_path: Path, name: str) -> None:
    error = _problem(tmp_path / name / "pupitre")
    assert (error.problem, error.details["service"]) == (StoreProblem.SYNCED_FOLDER, name)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox.cache", ".sync/ID", "._sync_0a1b2c.db", ".sync_0a1b2c.db"])
def test_a_synchronised_folder_by_the_mark_in_it(tmp_path: Path, mark: str) -> None:
    (tmp_path / "shared" / mark).parent.mkdir(parents=True)
    (tmp_path / "shared" / mark).write_text("", "utf-8")
    assert _problem(tmp_path / "shared" / "pupitre").problem is StoreProblem.SYNCED_FOLDER


@pytest.mark.parametrize("mark", [".dropbox", ".sync"])
def test_the_own_folder_of_a_synchronising_program_is_no_mark(tmp_path: Path, mark: str) -> None:
    (tmp_path / "home" / mark).mkdir(parents=True)
    with Hall(tmp_path / "home" / "data"):
        pass


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
/dev/sda2 /var ext4 rw 0 0
//serveur/partage /var/partage cifs rw 0 0
serveur:/export /mnt/les\\040halls nfs4 rw 0 0
/dev/sdb1 /var/partage/local ext4 rw 0 0
user@host: /home/a/ssh fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
short line
"""


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("/var/lib/pupitre", False),
        ("/var/partage", True),
        ("/var/partage/pupitre", True),
        ("/var/partage2", False),
        ("/var/partage/local/pupitre", False),
        ("/mnt/les halls/pupitre", True),
        ("/home/a/ssh/x", True),
        ("/run/user/1000/gvfs/smb-share:server=x", True),
        ("/", False),
    ],
)
def test_the_mounts_tell_which_folder_is_on_the_network(folder: str, network: bool) -> None:
    kind = places._filesystem_of(Path(folder), MOUNTS)
    assert (kind in places._NETWORK_FILESYSTEMS) is network


@pytest.mark.skipif(sys.platform == "win32", reason="reads the mounts of Linux")
def test_a_network_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_mounts", lambda: f"//serveur/partage {tmp_path.resolve()} cifs rw 0 0")
    error = _problem(tmp_path / "data")
    assert (error.problem, error.details["folder"]) == (
        StoreProblem.NETWORK_FOLDER, str(tmp_path.resolve() / "data"),
    )  # fmt: skip


HOLDER = """
import sys
from pathlib import Path
from tests.support.hall import Hall
with Hall(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_folder_held_by_another_process_says_by_whom(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    try:
        assert holder.stdout.readline().strip() == b"held"
        error = _problem(folder)
        assert error.problem is StoreProblem.HELD_BY_ANOTHER
        assert (error.details["pid"], set(error.details)) == (holder.pid, {"user", "pid", "machine"})
        with Store.open_to_read(folder, MIGRATIONS, ManualClock(NINE)) as beside:
            assert beside.has_settings
    finally:
        holder.communicate()
    assert holder.returncode == 0
    with Hall(folder):
        assert json.loads((folder / "holder.json").read_text("utf-8"))["pid"] == os.getpid()
    assert not (folder / "holder.json").exists()


def test_two_stores_of_one_process_do_not_share_a_folder(hall: Hall) -> None:
    assert _problem(hall.folder).problem is StoreProblem.HELD_BY_ANOTHER


def test_a_holder_that_cannot_be_read_is_nobody_known(tmp_path: Path) -> None:
    with FolderLock(tmp_path):
        for text in ("", "{", "[1]"):
            (tmp_path / "holder.json").write_text(text, "utf-8")
            with pytest.raises(StoreError) as error:
                FolderLock(tmp_path).__enter__()
            assert error.value.details["user"] == "?"


def test_a_time_that_is_no_number_any_more_is_damage(data: Path) -> None:
    loosened = "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'journal'"
    _execute(data / DATABASE, "DROP TRIGGER journal_no_update", "PRAGMA writable_schema = ON", loosened)
    ignored = "PRAGMA ignore_check_constraints = ON"
    _execute(data / DATABASE, ignored, "UPDATE journal SET recorded_at = 'counter' WHERE recorded_at NOTNULL")
    assert _problem(data).problem is StoreProblem.DAMAGED


def test_a_folder_that_was_refused_is_let_go(data: Path) -> None:
    (data / DATABASE).write_text("no database", "utf-8")
    for suffix in ("-wal", "-shm"):
        (data / f"{DATABASE}{suffix}").unlink(missing_ok=True)
    assert _problem(data).problem is StoreProblem.NOT_OURS
    (data / DATABASE).unlink()
    with Hall(data):
        pass

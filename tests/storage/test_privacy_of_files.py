"""The data hold names: nobody but their owner may read them, unless the folder was prepared for a group."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.services import keeping
from desk_app.storage.places import DATABASE
from desk_app.storage.privacy_of_files import make_file
from tests.support.hall import MIGRATIONS, Hall

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the rights of files are those of POSIX")


@pytest.fixture(autouse=True)
def usual_rights() -> Iterator[None]:
    """The rights that a Linux desktop gives to new files."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_hall_is_its_owners_only(tmp_path: Path) -> None:
    with Hall(tmp_path / "above" / "data") as hall:
        hall.arrive()
        assert rights(hall.folder) == 0o700
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
            assert rights(hall.folder / name) == 0o600, name
    assert rights(tmp_path / "above") == 0o755


def test_a_backup_and_what_is_restored_from_it(tmp_path: Path) -> None:
    with Hall(tmp_path / "data") as hall:
        backup = keeping.back_up(hall.store, "manual", tmp_path / "elsewhere")
    assert (rights(backup.parent), rights(backup)) == (0o700, 0o600)
    backup.chmod(0o644)
    keeping.restore(backup, tmp_path / "data", hall.clock, MIGRATIONS)
    assert rights(tmp_path / "data" / DATABASE) == 0o600


def test_a_folder_that_was_prepared_for_a_group_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data").chmod(0o770)
    Hall(tmp_path / "data").store.close()
    assert rights(tmp_path / "data") == 0o770
    assert rights(tmp_path / "data" / DATABASE) == 0o644


def test_what_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept", "utf-8")
    make_file(tmp_path / "file")
    assert (tmp_path / "file").read_text("utf-8") == "kept"
    assert rights(tmp_path / "file") == 0o644

"""Backups that were verified, a rule for what is kept, restoring that loses nothing, upgrades that can be undone."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.services import keeping
from desk_app.storage import backups, driver
from desk_app.storage.backups import to_drop
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.migrate import known_steps
from desk_app.storage.places import BACKUPS, DATABASE
from desk_app.storage.store import Store
from tests.support.hall import HOUR, MIGRATIONS, Hall, ManualClock


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_backup_holds_what_is_only_in_the_wal(hall: Hall) -> None:
    for _ in range(3):
        hall.arrive()
    made = keeping.back_up(hall.store, "manual")
    assert (hall.folder / f"{DATABASE}-wal").stat().st_size > 0
    assert made.name == "hall-20261123-080000-manual.db"
    assert backups.verify_file(made) == (4, 3)
    assert _names(hall.folder / BACKUPS) == {made.name}


def test_two_backups_in_a_second_are_two(hall: Hall) -> None:
    first, second = keeping.back_up(hall.store, "manual"), keeping.back_up(hall.store, "manual")
    assert second.name == "hall-20261123-080000-manual-2.db"
    assert first.exists()


def test_a_backup_beside_the_desk(hall: Hall, tmp_path: Path) -> None:
    hall.arrive()
    with Store.open_to_read(hall.folder, MIGRATIONS, hall.clock) as beside:
        made = keeping.back_up(beside, "manual", tmp_path / "elsewhere")
        assert backups.verify_file(made) == (2, 1)
        with pytest.raises(StoreError):
            beside.write(lambda connection: connection.execute("DELETE FROM meta"))


def test_a_backup_that_cannot_be_made_leaves_nothing(hall: Hall, tmp_path: Path) -> None:
    (tmp_path / "full").write_text("", "utf-8")
    with pytest.raises(StoreError) as error:
        keeping.back_up(hall.store, "manual", tmp_path / "full")
    assert error.value.problem is StoreProblem.DISK_ERROR


def test_a_copy_that_is_not_whole_does_not_count(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    hall.arrive()
    monkeypatch.setattr(backups, "_shape", lambda *_: (0, 0))
    with pytest.raises(StoreError) as error:
        keeping.back_up(hall.store, "manual")
    assert error.value.problem is StoreProblem.COPY_UNSOUND
    assert _names(hall.folder / BACKUPS) == set()


def test_the_backup_of_the_day_is_made_once_a_day(hall: Hall) -> None:
    assert keeping.back_up_today(hall.store) is not None
    assert keeping.back_up_today(hall.store) is None
    hall.clock.run(24 * HOUR)
    assert keeping.back_up_today(hall.store) is not None


def _daily(day: date, hour: int = 8) -> str:
    return f"hall-{day:%Y%m%d}-{hour:02d}0000-daily.db"


def test_seven_days_and_four_weeks_are_kept() -> None:
    days = [date(2026, 11, 23) - timedelta(days=ago) for ago in range(60)]
    dropped = to_drop(_daily(day) for day in days)
    kept = [day for day in days if _daily(day) not in dropped]
    assert kept[:7] == days[:7]
    assert {day.isocalendar()[:2] for day in kept} == {(2026, week) for week in (48, 47, 46, 45)}
    assert len(kept) == 9


def test_of_two_in_a_day_the_later_is_kept() -> None:
    day = date(2026, 11, 23)
    assert to_drop([_daily(day, 8), _daily(day, 17)]) == [_daily(day, 8)]


def test_only_backups_that_the_program_made_by_itself_are_ever_dropped(hall: Hall) -> None:
    folder = hall.folder / BACKUPS
    others = ["hall-20200101-080000-manual.db", "hall-20261120-080000-before-0002_x.db", "notes.txt", "hall-x-daily.db",
              "hall-20201345-080000-daily.db"]  # fmt: skip
    old = [_daily(date(2020, 1, 1) + timedelta(days=ago)) for ago in range(20)]
    old.append("hall-20261020-080000-before-0001_x.db")  # more than thirty days before
    folder.mkdir()
    for name in (*others, *old):
        (folder / name).write_text("", "utf-8")
    for _ in range(12):
        keeping.back_up_today(hall.store)
        hall.clock.run(24 * HOUR)
    assert {*others} < _names(folder)
    assert len(_names(folder) - {*others}) == 9


def test_nothing_is_dropped_when_there_are_few() -> None:
    assert to_drop([]) == []
    assert to_drop([_daily(date(2026, 11, 23) - timedelta(days=ago)) for ago in range(7)]) == []


def _restored(hall: Hall, backup: Path) -> Path:
    hall.store.close()
    aside = keeping.restore(backup, hall.folder, hall.clock, MIGRATIONS)
    assert aside is not None
    hall.reopen()
    return aside


def test_a_backup_is_restored_and_the_former_data_set_aside(hall: Hall) -> None:
    visit = hall.arrive()
    backup = keeping.back_up(hall.store, "manual")
    hall.arrive()
    hall.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    aside = _restored(hall, backup)
    assert hall.queue() == [visit]
    assert hall.visit(hall.arrive()).ticket == "A 002"
    assert backups.verify_file(aside / DATABASE) == (3, 2)
    assert not list(hall.folder.glob("*.incoming*"))
    assert _restored(hall, backup).name == f"{aside.name}-2", "a second restoring in the same second"


def test_the_wal_of_the_former_data_goes_with_them(hall: Hall) -> None:
    backup = keeping.back_up(hall.store, "manual")
    hall.arrive()
    copies = {name: (hall.folder / name).read_bytes() for name in (DATABASE, f"{DATABASE}-wal")}
    hall.store.close()
    for name, content in copies.items():
        (hall.folder / name).write_bytes(content)
    aside = keeping.restore(backup, hall.folder, hall.clock, MIGRATIONS)
    assert aside is not None
    assert {name: (aside / name).read_bytes() for name in copies} == copies
    hall.reopen()
    assert hall.queue() == []


@pytest.mark.parametrize("content", [b"", b"text", None])
def test_what_is_no_backup_changes_nothing(hall: Hall, tmp_path: Path, content: bytes | None) -> None:
    hall.arrive()
    hall.store.close()
    path = tmp_path / "backup.db"
    if content is not None:
        path.write_bytes(content)
    before = _names(hall.folder)
    with pytest.raises(StoreError) as error:
        keeping.restore(path, hall.folder, hall.clock, MIGRATIONS)
    assert (error.value.problem, error.value.details["file"]) == (StoreProblem.BACKUP_UNREADABLE, str(path))
    assert _names(hall.folder) == before
    hall.reopen()
    assert len(hall.queue()) == 1


def test_the_database_of_another_program_is_not_restored(hall: Hall, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "other.db")
    connection.execute("CREATE TABLE customer (name TEXT)")
    connection.close()
    hall.store.close()
    with pytest.raises(StoreError) as error:
        keeping.restore(tmp_path / "other.db", hall.folder, hall.clock, MIGRATIONS)
    assert error.value.problem is StoreProblem.BACKUP_UNREADABLE
    hall.reopen()


def test_the_backup_of_a_newer_program_is_not_restored(hall: Hall) -> None:
    hall.arrive()
    backup = keeping.back_up(hall.store, "manual")
    hall.arrive()
    hall.store.close()
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('pupitre', '9999_future', '2030')"
        )
        connection.commit()
    before = _names(hall.folder)
    with pytest.raises(StoreError) as error:
        keeping.restore(backup, hall.folder, hall.clock, MIGRATIONS)
    assert (error.value.problem, error.value.details["steps"]) == (StoreProblem.NEWER_PROGRAM, "9999_future")
    assert _names(hall.folder) == before
    hall.reopen()
    assert len(hall.queue()) == 2


def test_the_backup_of_an_older_program_is_restored_and_brought_up_to_date(hall: Hall, tmp_path: Path) -> None:
    hall.arrive()
    backup = keeping.back_up(hall.store, "manual")
    hall.store.close()
    program = _program(tmp_path, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
    keeping.restore(backup, hall.folder, hall.clock, program)
    with Store.open(hall.folder, program, hall.clock) as store:
        assert store.health().migrations == (*known_steps(MIGRATIONS), "0099_later")


def test_a_damaged_backup_is_not_restored(hall: Hall) -> None:
    for _ in range(50):
        hall.arrive()
    backup = keeping.back_up(hall.store, "manual")
    content = bytearray(backup.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    backup.write_bytes(content)
    hall.store.close()
    with pytest.raises(StoreError):
        keeping.restore(backup, hall.folder, hall.clock, MIGRATIONS)
    hall.reopen()
    assert len(hall.queue()) == 50


def test_a_held_hall_is_not_restored(hall: Hall) -> None:
    backup = keeping.back_up(hall.store, "manual")
    with pytest.raises(StoreError) as error:
        keeping.restore(backup, hall.folder, hall.clock, MIGRATIONS)
    assert error.value.problem is StoreProblem.HELD_BY_ANOTHER


class PowerCut(BaseException):
    """The power goes."""


@pytest.mark.parametrize("after", range(6))
def test_a_restoring_cut_short_leaves_the_old_or_the_new_data(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    """Never an empty hall: it is cut at each renaming in turn, the old data still having their WAL."""
    backup = keeping.back_up(hall.store, "manual")
    hall.arrive()
    copies = {name: (hall.folder / name).read_bytes() for name in (DATABASE, f"{DATABASE}-wal")}
    hall.store.close()
    for name, content in copies.items():
        (hall.folder / name).write_bytes(content)
    left = after

    def until_the_cut(replace: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def cut(path: Path, target: Path) -> Path:
            nonlocal left
            left -= 1
            if left < 0:
                raise PowerCut
            return replace(path, target)

        return cut

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", until_the_cut(Path.replace))
        try:
            keeping.restore(backup, hall.folder, hall.clock, MIGRATIONS)
        except PowerCut:
            pass
        else:
            assert after >= 4
    hall.reopen()
    assert len(hall.queue()) == (1 if after < 2 else 0)
    kept = [path for path in hall.folder.rglob(DATABASE) if path.parent != hall.folder]
    assert bool(kept) is (after >= 2)


# Upgrades


def _program(tmp_path: Path, statements: str) -> Path:
    folder = tmp_path / "db"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "0099_later.sql").write_text(statements, "utf-8")
    return folder


def test_an_upgrade_is_preceded_by_a_backup(hall: Hall, tmp_path: Path) -> None:
    hall.arrive()
    hall.store.close()
    program = _program(tmp_path, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;\nCREATE INDEX x ON later (id);")
    with Store.open(hall.folder, program, hall.clock) as store:
        assert store.health().migrations == (*known_steps(MIGRATIONS), "0099_later")
        assert store.connection.execute("SELECT count(*) FROM later").fetchone()[0] == 0
        assert store.connection.execute("SELECT count(*) FROM visit").fetchone()[0] == 1
    (made,) = (hall.folder / BACKUPS).iterdir()
    assert made.name == "hall-20261123-080000-before-0099_later.db"
    keeping.restore(made, hall.folder, hall.clock, MIGRATIONS)
    hall.reopen()


def test_an_upgrade_that_fails_half_way_changes_nothing(hall: Hall, tmp_path: Path) -> None:
    hall.arrive()
    hall.store.close()
    program = _program(tmp_path, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(StoreError):
        Store.open(hall.folder, program, hall.clock)
    hall.reopen()
    assert hall.store.health().migrations == known_steps(MIGRATIONS)
    assert hall.store.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'later'").fetchone() is None
    assert len(hall.queue()) == 1


def test_a_new_hall_needs_no_backup(tmp_path: Path) -> None:
    with Hall(tmp_path / "data", ManualClock(0)) as hall:
        assert not (hall.folder / BACKUPS).exists()


def test_an_administrator_can_bring_a_database_up_to_date_with_sqlite_utils_alone(tmp_path: Path) -> None:
    from click.testing import CliRunner
    from sqlite_utils.cli import cli

    result = CliRunner().invoke(cli, ["migrate", str(tmp_path / "hall.db"), str(MIGRATIONS)])
    assert result.exit_code == 0, result.output
    connection = driver.connect(str(tmp_path / "hall.db"))
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    connection.close()
    assert {"journal", "visit", "journal_no_update", "_sqlite_migrations"} <= names

"""A damaged database is found by opening or by `verify`, and a backup brings the hall back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from desk_app.services.appointments import Booking, book
from desk_app.services.clock import SystemClock
from desk_app.storage import backups, engine
from desk_app.storage.appointments import Person
from desk_app.storage.driver import DatabaseError
from desk_app.storage.errors import StoreError
from desk_app.storage.places import BACKUPS, DATABASE
from desk_app.storage.store import Store
from desk_app.storage.verification import verify
from tests.faults.player import play
from tests.support.hall import AGENT, MIGRATIONS, open_hall_store
from tests.support.memory_folder import memory_folder

SECTOR, PAGE = 512, 4096
MIN_FOUND = 0.99
Rows = dict[str, list[tuple[object, ...]]]


def _bit(content: bytearray, rng: Random) -> None:
    place = rng.randrange(len(content))
    content[place] ^= 1 << rng.randrange(8)


def _zero_sector(content: bytearray, rng: Random) -> None:
    place = rng.randrange(len(content) // SECTOR) * SECTOR
    content[place : place + SECTOR] = bytes(SECTOR)


def _swapped_pages(content: bytearray, rng: Random) -> None:
    one, other = (page * PAGE for page in rng.sample(range(len(content) // PAGE), 2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )


def _cut(content: bytearray, rng: Random) -> None:
    del content[rng.randrange(1, len(content)) :]


DAMAGES: dict[str, Callable[[bytearray, Random], None]] = {
    "a bit flipped": _bit,
    "a sector of zeros": _zero_sector,
    "two pages swapped": _swapped_pages,
    "the end cut off": _cut,
}


@dataclass(slots=True)
class Found:
    """What was found of some damages; a harmless one changed no row."""

    harmful: int = 0
    harmless: int = 0
    missed: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def hall() -> Iterator[Path]:
    """A closed hall after some hours, and a backup of it."""
    with memory_folder() as place:
        with closing(open_hall_store(place, SystemClock())) as store:
            _book(store)
            play(store, 3, lambda text: None, acts=250)
            backups.make(store.connection, place / BACKUPS, "daily", store.clock.now_ms())
        yield place


def _book(store: Store) -> None:
    for number in range(20):
        booking = Booking(store.clock.now_ms() + number * 900_000, "identity")
        book(store, booking, Person(f"Personne {number}", "01 23 45 67 89"), by=AGENT, op=f"book-{number:06d}")


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_found(damage: str, hall: Path) -> None:
    assert _damaged(hall, damage, trials=25, seed=1).missed == []


@pytest.mark.faults
def test_damage_is_found_nearly_always(hall: Path, tell: Callable[[str], None]) -> None:
    counts = {"a bit flipped": 700, "a sector of zeros": 300, "two pages swapped": 250, "the end cut off": 250}
    found = {damage: _damaged(hall, damage, trials, seed=2) for damage, trials in counts.items()}
    for damage, each in found.items():
        tell(f"{damage}: {each.harmful} harmful, {len(each.missed)} missed; {each.harmless} harmless")
    harmful = sum(each.harmful for each in found.values())
    missed = [miss for each in found.values() for miss in each.missed]
    tell(f"damages found: {1 - len(missed) / harmful:.2%} of {harmful}; missed: {missed}")
    assert len(missed) <= (1 - MIN_FOUND) * harmful


def test_a_backup_brings_a_damaged_hall_back(hall: Path, tmp_path: Path) -> None:
    content = bytearray((hall / DATABASE).read_bytes())
    for _ in range(20):
        _zero_sector(content, Random(5))
    (tmp_path / DATABASE).write_bytes(content)
    backup = backups.latest(hall / BACKUPS)
    assert backup is not None
    now = int(datetime(2026, 11, 23, tzinfo=UTC).timestamp() * 1000)
    aside = backups.restore(backup, tmp_path, now, MIGRATIONS)
    assert aside is not None
    assert (aside / DATABASE).read_bytes() == content
    with closing(open_hall_store(tmp_path, SystemClock())) as store:
        assert verify(store.connection) == ()
        assert _rows_of(tmp_path / DATABASE) == _rows_of(hall / DATABASE)


def _damaged(hall: Path, damage: str, trials: int, seed: int) -> Found:
    """Damage the hall's file so many times; which harmful damages went unseen."""
    rng, sound, found = Random(seed), (hall / DATABASE).read_bytes(), Found()
    rows = _rows_of(hall / DATABASE)
    with memory_folder() as place:
        for trial in range(trials):
            content = bytearray(sound)
            DAMAGES[damage](content, rng)
            _try(place / str(trial), content, rows, found)
    return found


def _try(folder: Path, content: bytearray, rows: Rows, found: Found) -> None:
    folder.mkdir()
    (folder / DATABASE).write_bytes(content)
    seen = _seen(folder)
    if seen:
        found.harmful += 1
        return
    try:
        now = _rows_of(folder / DATABASE)
    except (DatabaseError, StoreError):
        now = {}
    changed = [table for table in rows if now.get(table) != rows[table]]
    if changed:
        found.harmful += 1
        found.missed += changed
    else:
        found.harmless += 1


def _seen(folder: Path) -> bool:
    """Whether the desk or `verify` notices."""
    try:
        with closing(Store.open(folder, MIGRATIONS, SystemClock())) as store:
            return verify(store.connection) != ()
    except StoreError:
        return True


def _rows_of(database: Path) -> Rows:
    with closing(engine.connect_reader(database)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {table: [tuple(row) for row in connection.execute(f'SELECT * FROM "{table}"')] for table in tables}

"""The steps that bring a hall's database up to date: one numbered SQL file each, in order.

Also usable by an administrator without the program: `sqlite-utils migrate hall.db db/`.
A step is never edited once released: a change is a new file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database, Migrations

FOLDER = Path(__file__).resolve().parent

migrations = Migrations("pupitre")


def _step(path: Path) -> Callable[[Database], None]:
    def apply(db: Database) -> None:
        db.executescript(path.read_text("utf-8"))

    return apply


for _path in sorted(FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql")):
    migrations(name=_path.stem)(_step(_path))

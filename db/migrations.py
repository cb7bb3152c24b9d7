"""The steps that bring a hall's database up to date: one numbered SQL file each, in order.

Also usable by an administrator without the program: `sqlite-utils migrate hall.db db/`.
A step is never edited once released: a change is a new file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

FOLDER = Path(__file__).resolve().parent

migrations = Migrations("pupitre")


def _step(path: Path) -> Callable[[Database], None]:
    def apply(db: Database) -> None:
        for statement in _statements(path.read_text("utf-8")):
            db.conn.execute(statement)

    return apply


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, each ended by the end of a line.

    sqlite-utils' own `executescript` looks for the end of a statement after each character, from its beginning: a new
    hall took a tenth of a second.
    """
    lines = ""
    for line in script.splitlines(keepends=True):
        lines += line
        if sqlite3.complete_statement(lines):
            yield lines
            lines = ""


for _path in sorted(FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql")):
    migrations(name=_path.stem)(_step(_path))

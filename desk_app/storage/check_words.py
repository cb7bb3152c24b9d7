"""What was noted in rounds and tests, and the photos named there: apart from the journal, where it can be erased."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.storage.driver import Connection

WHOLE = ""
"""The point that stands for the whole round, or for the scenario of a test."""


@dataclass(frozen=True, slots=True)
class Note:
    """A few words on a point, and the name of the file of a photo."""

    note: str = ""
    photo: str = ""


def keep(connection: Connection, run: int, notes: Mapping[str, Note]) -> None:
    """Write what was noted of some points in place of what stood there; an empty note leaves nothing."""
    for item, told in notes.items():
        values = {"run": run, "item": item, "note": told.note, "photo": told.photo}
        connection.execute("DELETE FROM check_words WHERE run = :run AND item = :item", values)
        if told.note or told.photo:
            connection.execute(
                "INSERT INTO check_words (run, item, note, photo) VALUES (:run, :item, :note, :photo)", values
            )


def of_site(connection: Connection, site: str) -> dict[int, dict[str, Note]]:
    """What was noted in every entry of a site."""
    found: defaultdict[int, dict[str, Note]] = defaultdict(dict)
    rows = connection.execute(
        "SELECT check_words.* FROM check_words JOIN check_run ON check_run.id = run WHERE site = :site", {"site": site}
    )
    for row in rows:
        found[row["run"]][row["item"]] = Note(row["note"], row["photo"])
    return found


def forget(connection: Connection, run: int) -> None:
    """Erase everything noted in an entry."""
    connection.execute("DELETE FROM check_words WHERE run = :run", {"run": run})


def forget_items(connection: Connection, run: int) -> None:
    """Erase what was noted of the points of a test, but not its scenario."""
    connection.execute("DELETE FROM check_words WHERE run = :run AND item <> ''", {"run": run})

"""The open entries of every declared register, by the day that their register names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.domain.deadlines import Deadline, What
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import entries
from desk_app.storage.driver import Connection

PAGES = {"actions": "actions"}
"""The registers that have a page of their own; the others are on that of all registers."""
_OWNER = "owner"


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """Those due until the end of the horizon, by their title; a title that may name somebody is not told."""
    for found in entries.due_by(connection, asked.site, asked.until.isoformat()):
        register = REGISTERS[found.register]
        yield Deadline(
            page=PAGES.get(register.name, "registers"),
            register=register.name,
            number=found.id,
            what=What.ENTRY,
            label=found.text(register.title),
            due=date.fromisoformat(found.text(register.due)),
            owner=found.text(_OWNER),
        )

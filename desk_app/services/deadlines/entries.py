"""The open entries of every declared register, by the day that their register names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.domain.deadlines import Deadline, What
from desk_app.domain.registers.model import Entry, FieldKind
from desk_app.domain.registers.pages import page_of
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import entries
from desk_app.storage.driver import Connection


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """Those due until the end of the horizon, by their title and whose they are."""
    for found in entries.due_by(connection, asked.site, asked.until.isoformat()):
        register = REGISTERS[found.register]
        yield Deadline(
            page=page_of(register.name),
            register=register.name,
            number=found.id,
            what=What.ENTRY,
            label=_title(connection, found),
            due=date.fromisoformat(found.text(register.due)),
            owner=found.text("owner") or found.text("agent"),
        )


def _title(connection: Connection, found: Entry) -> str:
    """What an entry is called; one that is called by another entry takes its title."""
    register = REGISTERS[found.register]
    field = register.all_fields[register.title]
    number = found.number(field.name)
    if field.kind is FieldKind.ENTRY and number is not None:
        linked = entries.one(connection, field.register, number)
        return _title(connection, linked) if linked else ""
    return found.text(field.name)

"""Any declared register as codes: its choices, days, numbers and flags; what somebody typed is left out."""

from __future__ import annotations

from functools import partial

from desk_app.domain.framework import Words
from desk_app.domain.registers.model import Entry, Field, FieldKind, Register
from desk_app.services.quality.exports.table import Asked, Export, Table, yes_no
from desk_app.storage import entries
from desk_app.storage.driver import Connection

_CODED = frozenset({*FieldKind} - {FieldKind.TEXT, FieldKind.NOTE, FieldKind.AGENT})


TITLES = {
    "actions": Words("actions de progrès", "improvement actions"),
    "documents": Words("documents maîtrisés", "controlled documents"),
    "information_sheets": Words("fiches d’information", "information sheets"),
    "trainings": Words("formations", "trainings"),
    "authorisations": Words("habilitations", "authorisations"),
    "incidents": Words("incidents de service", "service incidents"),
    "meetings": Words("réunions", "meetings"),
    "reviews": Words("revues de direction", "management reviews"),
    "audits": Words("audits", "audits"),
    "findings": Words("constats d’audit", "findings of audits"),
    "courses": Words("formations prévues", "courses"),
    "posts": Words("postes des agents", "posts of the agents"),
    "calendar_steps": Words("étapes du calendrier qualité", "steps of the quality calendar"),
}
"""What the notice of the pack calls each declared register."""


def export_of(register: Register) -> Export:
    """The export of a declared register."""
    return Export(register.name, TITLES[register.name], partial(table, register))


def table(register: Register, connection: Connection, asked: Asked) -> Table:
    """The entries that were open at some time of the period."""
    coded = [one for one in register.all_fields.values() if one.kind in _CODED and not one.personal]
    found = reversed(entries.of_site(connection, register.name, asked.site))
    told = [entry for entry in found if _concerns(register, entry, asked)]
    columns = ("number", "state", "recorded_on", "since", *(one.name for one in coded))
    return Table(columns, tuple(_row(entry, coded) for entry in told))


def _concerns(register: Register, entry: Entry, asked: Asked) -> bool:
    return entry.recorded_on <= asked.last and (entry.state in register.open or entry.since >= asked.first)


def _row(entry: Entry, coded: list[Field]) -> tuple[str, ...]:
    return (str(entry.id), entry.state, entry.recorded_on, entry.since, *(_cell(entry, one) for one in coded))


def _cell(entry: Entry, one: Field) -> str:
    value = entry.values.get(one.name)
    match value:
        case None:
            return ""
        case bool():
            return yes_no(value)
        case tuple():
            return " ".join(map(str, value))
    return str(value)

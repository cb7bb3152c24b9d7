"""The columns of any declared register, and how the values of its entries are written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk_app.domain.registers.model import Field, FieldKind, Register, Value
from desk_app.domain.settings import Agent, Service, Settings
from desk_app.domain.text import folded
from desk_app.services.registers_reading import EntryLine
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.registers.face import Face, yes_no
from desk_app.ui.runtime.formats import Formats

OWNER = "owner"
_RIGHT = {FieldKind.NUMBER, FieldKind.DAY}


class Writing:
    """Writes values as they are read: days, names of agents and services, titles of the entries linked to."""

    def __init__(self, register: Register, face: Face, formats: Formats) -> None:
        self.register, self.face, self.formats = register, face, formats
        self.settings: Settings | None = None
        self.linked: Mapping[str, Mapping[int, str]] = {}

    def value(self, field: Field, value: Value) -> str:
        """One value in words; nothing told is empty."""
        if isinstance(value, bool):
            return yes_no()[value]
        if isinstance(value, tuple):
            return ", ".join(map(str, value))
        if isinstance(value, int):
            return self._number(field, value)
        return self._text(field, value) if value else self._nothing(field)

    def of(self, line: EntryLine, name: str) -> str:
        """What an entry holds in a field."""
        if told := self.face.told.get(name):
            return told(line.values)
        field = self.register.all_fields[name]
        return self.value(field, line.values.get(name, field.empty))

    def title(self, line: EntryLine) -> str:
        """What an entry is called by, on one line."""
        told = " ".join(self.of(line, self.register.title).split())
        return told or QCoreApplication.translate("Registers", "text erased")

    def state(self, line: EntryLine) -> str:
        """Where it stands."""
        return self.face.states[line.entry.state]

    def due(self, line: EntryLine) -> str:
        """By when it is to be dealt with."""
        return self.formats.short_day(line.due) if line.due else ""

    def standing(self, line: EntryLine) -> str:
        """How it stands against that day, with its shape."""
        word, tone = self.face.standing(line.days_left)
        return f"{SHAPES[tone]} {word}" if word else ""

    def tone(self, line: EntryLine) -> Tone:
        """The colour of that."""
        return self.face.standing(line.days_left)[1]

    def agent(self, agent: str | None) -> str:
        """The name of an agent."""
        known = self.settings.agent(agent) if self.settings and agent else None
        return known.label if known else agent or ""

    def _nothing(self, field: Field) -> str:
        if field.kind is FieldKind.SERVICE:
            return QCoreApplication.translate("Registers", "The whole place")
        return ""

    def _number(self, field: Field, value: int) -> str:
        if field.kind is not FieldKind.ENTRY:
            return str(value)
        title = self.linked.get(field.register, {}).get(value, "")
        return title or QCoreApplication.translate("Registers", "No. {number}").format(number=value)

    def _text(self, field: Field, value: str) -> str:
        known: Agent | Service | None = None
        match field.kind:
            case FieldKind.DAY:
                return self.formats.short_day(value)
            case FieldKind.CHOICE:
                return self.face.choices[field.name].get(value, value)
            case FieldKind.AGENT:
                known = self.settings.agent(value) if self.settings else None
            case FieldKind.SERVICE:
                known = self.settings.service(value) if self.settings else None
        return known.label if known else value


def listed_columns(writing: Writing) -> tuple[Column[EntryLine], ...]:
    """The columns of the list: number, title, what the register lists, state, owner, due day and how it stands."""
    translate = QCoreApplication.translate
    register, face = writing.register, writing.face
    title = _column(writing, register.title, stretch=True)
    own = [title, *(_column(writing, name, spare_below=700) for name in face.listed)]
    owner = [_column(writing, OWNER, spare_below=800)] if OWNER in register.all_fields else []
    due = (
        Column[EntryLine]("due", face.due, writing.due, right=True),
        Column[EntryLine](
            "standing", translate("Registers", "Alert"), writing.standing, tone=writing.tone, strong=True
        ),
    )
    return (
        _number(), *own, Column[EntryLine]("state", translate("Registers", "State"), writing.state), *owner,
        *(due if register.due else ()),
    )  # fmt: skip


def coded_columns(writing: Writing) -> tuple[Column[EntryLine], ...]:
    """Everything but what names somebody: what may be copied and exported."""
    translate = QCoreApplication.translate
    told = [name for name, field in writing.register.all_fields.items() if not field.personal]
    state = Column[EntryLine]("state", translate("Registers", "State"), writing.state)
    since = Column[EntryLine](
        "since", translate("Registers", "Since"), lambda line: writing.formats.short_day(line.entry.since)
    )
    recorded = Column[EntryLine](
        "recorded",
        translate("Registers", "Recorded on"),
        lambda line: writing.formats.short_day(line.entry.recorded_on),
    )
    return (_number(), *(_column(writing, name) for name in told), state, since, recorded)


def matches(line: EntryLine, typed: str, writing: Writing) -> bool:
    """Whether an entry has every word typed: in its number, its values, its state, its alert."""
    values = (writing.of(line, name) for name in writing.register.all_fields)
    told = " ".join([str(line.entry.id), *values, writing.state(line), writing.standing(line)])
    found = folded(told)
    return all(word in found for word in folded(typed).split())


def in_order(lines: tuple[EntryLine, ...], register: Register) -> list[EntryLine]:
    """Those with a due day first, the earliest on top; then the other open ones; then those that are over."""

    def rank(line: EntryLine) -> tuple[bool, bool, int, int]:
        over = line.entry.state not in register.open
        return over, line.days_left is None, line.days_left or 0, -line.entry.id

    return sorted(lines, key=rank)


def _number() -> Column[EntryLine]:
    title = QCoreApplication.translate("Registers", "No.")
    return Column("number", title, lambda line: str(line.entry.id), right=True, strong=True)


def _column(writing: Writing, name: str, *, stretch: bool = False, spare_below: int = 0) -> Column[EntryLine]:
    field = writing.register.all_fields[name]
    return Column(
        name,
        writing.face.fields[name],
        lambda line: " ".join(writing.of(line, name).split()),
        right=field.kind in _RIGHT,
        stretch=stretch,
        spare_below=spare_below,
    )

"""What the screen of one declared register asks and does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desk_app.domain.registers.model import Register, Values
from desk_app.domain.topics import Topic
from desk_app.services import registers
from desk_app.services.registers_reading import (
    EntryDetail,
    RegisterView,
    entry_detail,
    linked_titles,
    register_view,
)
from desk_app.storage.store import Store
from desk_app.ui.entries.presenter import EntryPresenter
from desk_app.ui.registers.editors import Offered
from desk_app.ui.registers.face import Face
from desk_app.ui.registers.form import Typed
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class RegisterRead:
    """The register, what its forms offer, and the entry that is open."""

    view: RegisterView
    offered: Offered
    detail: EntryDetail | None


class RegisterPresenter(EntryPresenter):
    """Of a declared register."""

    def __init__(self, desk: Desk, screen: QWidget, register: Register, face: Face) -> None:
        super().__init__(desk, screen, Topic.REGISTERS)
        self._register, self._face = register, face

    def refresh(self) -> None:
        """Read the register, and the open entry, again."""
        opened, by, register = self.opened, self._desk.actor(), self._register

        def reading(store: Store) -> RegisterRead:
            view = register_view(store, register)
            there = any(line.entry.id == opened for line in view.lines)
            detail = entry_detail(store, register, opened, by) if opened is not None and there else None
            return RegisterRead(view, Offered(view.settings, linked_titles(store, register)), detail)

        self._desk.read(self._screen, reading, self.read.emit)

    def save(self, typed: Typed) -> None:
        """Record a new entry, or correct one."""
        told, number = typed.values, typed.number
        if number is None:
            verb = partial(registers.record, register=self._register, told=told)
        else:
            verb = partial(registers.amend, register=self._register, entry=number, told=told)
        self.keep(verb, typed, new=number is None)

    def move(self, name: str, told: Values) -> None:
        """Make a move with the open entry."""
        assert self.opened is not None
        verb = partial(registers.move, register=self._register, entry=self.opened, name=name, told=told)
        self.act_with(verb, self._face.moves[name].done)

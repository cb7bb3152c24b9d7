"""What the screen of one declared register asks and does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
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
from desk_app.ui.registers.editors import Offered
from desk_app.ui.registers.face import Face
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class RegisterRead:
    """The register, what its forms offer, and the entry that is open."""

    view: RegisterView
    offered: Offered
    detail: EntryDetail | None


class RegisterPresenter(QObject):
    """Keeps which entry is open."""

    read = Signal(object)  # RegisterRead
    saved = Signal(object, object, int)  # the number it had (None: a new one), its values, its number
    refused = Signal(object)  # Trouble, for the form
    done = Signal()
    denied = Signal(object)  # Trouble, for what a move was told

    def __init__(self, desk: Desk, screen: QWidget, register: Register, face: Face) -> None:
        super().__init__(screen)
        self._desk, self._screen, self._register, self._face = desk, screen, register, face
        self._acts = Acts(desk, screen)
        self.opened: int | None = None
        desk.hub.subscribe(screen, {Topic.REGISTERS, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the register, and the open entry, again."""
        opened, by, register = self.opened, self._desk.actor(), self._register

        def reading(store: Store) -> RegisterRead:
            view = register_view(store, register)
            there = any(line.entry.id == opened for line in view.lines)
            detail = entry_detail(store, register, opened, by) if opened is not None and there else None
            return RegisterRead(view, Offered(view.settings, linked_titles(store, register)), detail)

        self._desk.read(self._screen, reading, self.read.emit)

    def open(self, number: int) -> None:
        """Show one entry whole."""
        self.opened = number
        self.refresh()

    def renew(self) -> None:
        """The form says something else now: recording it is another intention."""
        self._acts.renew()

    def save(self, number: int | None, told: Values) -> None:
        """Record a new entry, or correct one."""
        if number is None:
            verb = partial(registers.record, register=self._register, told=told)
        else:
            verb = partial(registers.amend, register=self._register, entry=number, told=told)

        def done(saved: int) -> None:
            said = self.tr("No. {number} recorded") if number is None else self.tr("No. {number} corrected")
            self._desk.notices.done(said.format(number=saved), undoable=number is None)
            self.saved.emit(number, told, saved)

        self._acts.do(verb, lambda acted: done(acted.outcome.entry), self.refused.emit)

    def move(self, name: str, told: Values) -> None:
        """Make a move with the open entry."""
        assert self.opened is not None
        number, words = self.opened, self._face.moves[name].done
        verb = partial(registers.move, register=self._register, entry=number, name=name, told=told)

        def done() -> None:
            text = self.tr("No. {number}: {what}").format(number=number, what=words[:1].lower() + words[1:])
            self._desk.notices.done(text, undoable=True)
            self.done.emit()

        self._acts.do(verb, lambda _acted: done(), self.denied.emit)

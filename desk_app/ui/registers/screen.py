"""The screen of one declared register: its list, one entry whole, and the form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Register, Values
from desk_app.services.registers_reading import EntryLine
from desk_app.ui.entries.page import EntryPage
from desk_app.ui.kit.register_list import RegisterList, RegisterWords
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.registers.detail import EntryDetailView
from desk_app.ui.registers.face import Face
from desk_app.ui.registers.form import EntryForm, Typed
from desk_app.ui.registers.presenter import RegisterPresenter, RegisterRead
from desk_app.ui.registers.rows import Writing, coded_columns, in_order, listed_columns, matches
from desk_app.ui.shell.desk import Desk


class RegisterScreen(EntryPage):
    """The gestures of every register.

    `left` is Esc in the list with nothing typed; `led_on` carries what an action begins with; `wanted` is an entry of
    another register.
    """

    left = Signal()
    led_on = Signal(object)
    wanted = Signal(str, int)

    def __init__(self, desk: Desk, register: Register, face: Face) -> None:
        super().__init__(desk)
        self._register = register
        self._writing = Writing(register, face, desk.formats)
        words = RegisterWords(
            title=face.title,
            icon=face.icon,
            filter=self.tr("Type a number, a state, a word"),
            empty=face.empty,
            new=face.new,
        )
        self.list: RegisterList[EntryLine] = RegisterList(
            desk.look,
            words,
            listed_columns(self._writing),
            lambda line: line.entry.id,
            lambda line, typed: matches(line, typed, self._writing),
            coded_columns(self._writing),
        )
        entries = QWidget()
        layout = QVBoxLayout(entries)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(self.list)
        self.detail: EntryDetailView = EntryDetailView(desk, self._writing)
        self.form: EntryForm = EntryForm(desk, register, face)
        self.presenter: RegisterPresenter = RegisterPresenter(desk, self, register, face)
        self.join(entries)
        self._connect()

    def begin(self, told: Values | None = None) -> None:
        """A new entry, with what is known of it already."""
        self.form.begin(told)
        self.show_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.register.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _saved(self, typed: Typed, number: int) -> None:
        """The list with the new one chosen, ready for F2; the entry again after a correction."""
        if typed.number is not None:
            self.leave_form()
        elif self.form.fields.values() == typed.values:
            self.back()
            self.list.choose(number)

    def _take(self, read: RegisterRead) -> None:
        self._writing.settings, self._writing.linked = read.view.settings, read.offered.linked
        self.form.offer(read.offered)
        self.list.show_rows(in_order(read.view.lines, self._register))
        if read.detail is not None:
            self.detail.show_detail(read.detail, read.offered)
        self.settle(whole=read.detail is not None)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.saved.connect(self._saved)
        presenter.denied.connect(self.detail.refuse)
        self.list.opened.connect(lambda line: self.open(line.entry.id))
        self.detail.led_on.connect(self._lead_on)
        self.detail.wanted.connect(self.wanted)
        self.detail.moved.connect(presenter.move)
        self.form.written.connect(presenter.save)

    def _lead_on(self, line: EntryLine) -> None:
        origin, key = actions.origin_of(line.entry.register, line.entry.id)
        told = {"title": self._writing.title(line), "origin": origin, "origin_key": key}
        self.led_on.emit({**told, "commitments": line.entry.numbers("commitments")})

    def copied_words(self, entries: int) -> str:
        """All of it was copied but what concerns persons."""
        return self.tr("%n entry(ies) copied", "", entries)

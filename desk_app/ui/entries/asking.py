"""What an act still has to be told, asked for in place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, enter_pressed
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.spin_edits import DateEdit, NumberEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Asked:
    """An act and what it is told, by the names of its verb."""

    kind: Kind
    told: dict[str, Any]


class AskCard(Card):
    """Shows the fields that an act needs: `needs` names them, the first takes the keyboard, `acts` says what is done.

    `sent` carries an `Asked` at Enter (Ctrl and Enter where a field has several lines); `left` is Esc. A register adds
    its fields in the order they are read, and says what they begin with before `begin`.
    """

    sent = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, needs: Mapping[Kind, tuple[str, ...]], acts: Mapping[Kind, str]) -> None:
        super().__init__(" ")
        self._desk, self._needs, self._acts = desk, needs, acts
        self._kind = next(iter(needs))
        self._codes: dict[str, list[Any]] = {}
        self.fields: dict[str, FormField[Any]] = {}
        self.save = KeyButton("⏎", "")
        self.cancel = KeyButton(
            QCoreApplication.translate("AskCard", "Esc"), QCoreApplication.translate("AskCard", "Leave it")
        )
        self._buttons = self._row_of_buttons()
        self.body.addWidget(self._buttons)
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)

    def add(self, name: str, field: FormField[Any]) -> None:
        """One more field, under the name its verb gives to what it holds."""
        self.fields[name] = field
        self.body.insertWidget(self.body.indexOf(self._buttons), field)
        if isinstance(field.editor, NoteEdit):
            field.editor.installEventFilter(self)

    def add_day(self, name: str, label: str) -> FormField[DateEdit]:
        """A day."""
        field = FormField(label, DateEdit(self._desk.formats.locale, self.today()))
        self.add(name, field)
        return field

    def add_choice(self, name: str, label: str, words: Mapping[Any, str] | None = None) -> FormField[QComboBox]:
        """One of the codes of `words`, or of those that are offered later."""
        field = FormField(label, QComboBox())
        self.add(name, field)
        self.offer(name, words or {})
        return field

    def offer(self, name: str, words: Mapping[Any, str]) -> None:
        """What there is to choose from."""
        self._codes[name] = list(words)
        editor = self.fields[name].editor
        editor.clear()
        editor.addItems(list(words.values()))

    def choose(self, name: str, code: object) -> None:
        """Begin with that choice; with the first one where it is not offered."""
        codes = self._codes[name]
        self.fields[name].editor.setCurrentIndex(codes.index(code) if code in codes else 0)

    def put(self, name: str, day: date) -> None:
        """Begin with that day."""
        self.fields[name].editor.setDate(QDate(day.year, day.month, day.day))

    def begin(self, kind: Kind) -> None:
        """Ask what that act needs."""
        self._kind = kind
        needed, words = self._needs[kind], self._acts[kind]
        self.title.setText(words.upper())
        self.title.setAccessibleName(words)
        for name, field in self.fields.items():
            field.accept()
            field.setVisible(name in needed)
        several_lines = any(isinstance(self.fields[name].editor, NoteEdit) for name in needed)
        self.save.cap.set_key("Ctrl ⏎" if several_lines else "⏎")
        self.save.say(words)
        self.fields[needed[0]].editor.setFocus()

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not done; what was typed stays."""
        self.fields[self._needs[self._kind][0]].refuse(sentence(trouble))

    def today(self) -> date:
        """The day it is at the site."""
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter begins a line where there are several; with Ctrl it is sent."""
        enter = enter_pressed(event)
        if enter and enter.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._send()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        self.sent.emit(Asked(self._kind, {name: self._value(name) for name in self._needs[self._kind]}))

    def _value(self, name: str) -> Any:
        editor = self.fields[name].editor
        if isinstance(editor, DateEdit):
            return editor.day.isoformat()
        if isinstance(editor, NumberEdit):
            return editor.value()
        if isinstance(editor, NoteEdit | LineEdit):
            return editor.value
        place = editor.currentIndex()
        return self._codes[name][place] if place >= 0 else None

    def _row_of_buttons(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACES["s"])
        for button in (self.save, self.cancel):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        return buttons

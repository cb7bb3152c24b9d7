"""What an act still has to be told: the day, the agent, the words of the answer; asked for in place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desk_app.domain.complaints.model import Authority, ComplaintChannel, ReclassifiedAs, Upheld
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local
from desk_app.domain.settings import Settings
from desk_app.services.complaints import MAX_ANSWER
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.ui.complaints.words import act_words, authority_words, channel_words, reclassified_words, upheld_words
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, enter_pressed
from desk_app.ui.kit.line_edit import NoteEdit
from desk_app.ui.kit.spin_edits import DateEdit, NumberEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

NEEDS: dict[Kind, tuple[str, ...]] = {
    Kind.COMPLAINT_ACKNOWLEDGED: ("on",),
    Kind.COMPLAINT_ASSIGNED: ("owner",),
    Kind.COMPLAINT_HELD: ("on",),
    Kind.COMPLAINT_DRAFTED: ("text",),
    Kind.COMPLAINT_ANSWERED: ("on", "channel", "upheld"),
    Kind.COMPLAINT_TRANSFERRED: ("to", "on"),
    Kind.COMPLAINT_RECLASSIFIED: ("told",),
    Kind.COMPLAINT_DUPLICATED: ("of",),
}
_MOST = 1_000_000
_LINES = 220


@dataclass(frozen=True, slots=True)
class Asked:
    """An act and what it is told, by the names of its verb."""

    kind: Kind
    told: dict[str, Any]


class AskForm(Card):
    """`sent` carries an `Asked` at Enter (Ctrl and Enter from the words of an answer); `left` is Esc."""

    sent = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._desk = desk
        self._kind = Kind.COMPLAINT_ACKNOWLEDGED
        self.on = FormField(self.tr("On the &day"), DateEdit(desk.formats.locale, self._today()))
        self.owner, self.channel, self.upheld, self.to, self.told = (
            FormField(label, QComboBox())
            for label in (
                self.tr("&Agent"),
                self.tr("Answered &by"),
                self.tr("Was the visitor rig&ht?"),
                self.tr("&Authority"),
                self.tr("&It is"),
            )
        )
        self.of = FormField(self.tr("&Number of the first one"), NumberEdit(1, _MOST, 1))
        hint = self.tr("The letter adds the heading, the greeting and the closing words of the town.")
        self.text = FormField(self.tr("&Answer"), NoteEdit(MAX_ANSWER), hint=hint)
        self.fields: dict[str, FormField[Any]] = {
            "on": self.on, "owner": self.owner, "channel": self.channel, "upheld": self.upheld, "to": self.to,
            "told": self.told, "of": self.of, "text": self.text,
        }  # fmt: skip
        self.save = KeyButton("⏎", "")
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self._lay_out()
        self._offer(self.channel, channel_words())
        self._offer(self.upheld, {None: self.tr("Not said"), **upheld_words()})
        self._offer(self.to, authority_words())
        self._offer(self.told, reclassified_words())
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        self.text.editor.installEventFilter(self)
        desk.look.changed.connect(self._fit)
        self._fit()

    def ask(self, kind: Kind, line: ComplaintLine, settings: Settings) -> None:
        """Ask what that act needs."""
        self._kind = kind
        words = act_words()[kind]
        self.title.setText(words.upper())
        self.title.setAccessibleName(words)
        needed = NEEDS[kind]
        for name, field in self.fields.items():
            field.accept()
            field.setVisible(name in needed)
        self.save.cap.set_key("Ctrl ⏎" if "text" in needed else "⏎")
        self.save.say(words)
        today = self._today()
        self.on.editor.setDate(QDate(today.year, today.month, today.day))
        self._offer(self.owner, {agent.id: agent.label for agent in settings.agents if agent.active})
        self._choose(self.owner, line.complaint.owner)
        self._choose(self.channel, _way_back(line.complaint.channel))
        self.text.editor.setPlainText(line.words.answer if line.words else "")
        self.fields[needed[0]].editor.setFocus()

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not done; what was typed stays."""
        self.fields[NEEDS[self._kind][0]].refuse(sentence(trouble))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter begins a line of the answer; with Ctrl it is kept."""
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
        self.sent.emit(Asked(self._kind, {name: self._value(name) for name in NEEDS[self._kind]}))

    def _value(self, name: str) -> Any:
        editor: QWidget = self.fields[name].editor
        if isinstance(editor, DateEdit):
            return editor.day.isoformat()
        if isinstance(editor, NumberEdit):
            return editor.value()
        if isinstance(editor, NoteEdit):
            return editor.value
        assert isinstance(editor, QComboBox)
        return _code(name, editor.currentData())

    def _today(self) -> date:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def _fit(self) -> None:
        self.text.editor.setMinimumHeight(self._desk.look.theme.px(_LINES))

    def _lay_out(self) -> None:
        for field in self.fields.values():
            self.body.addWidget(field)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACES["s"])
        for button in (self.save, self.cancel):
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            flow.addWidget(button)
        self.body.addWidget(buttons)

    @staticmethod
    def _offer(field: FormField[QComboBox], words: dict[Any, str]) -> None:
        field.editor.clear()
        for code, word in words.items():
            field.editor.addItem(word, code)

    @staticmethod
    def _choose(field: FormField[QComboBox], code: object) -> None:
        field.editor.setCurrentIndex(max(0, field.editor.findData(code)))


_CODES = {"channel": ComplaintChannel, "upheld": Upheld, "to": Authority, "told": ReclassifiedAs}


def _code(name: str, data: Any) -> Any:
    """The code of a choice: Qt gives a text back for a word of an enumeration."""
    return _CODES[name](data) if name in _CODES and data is not None else data


def _way_back(channel: ComplaintChannel) -> ComplaintChannel:
    """How such an entry is usually answered."""
    written = {ComplaintChannel.EMAIL, ComplaintChannel.WEB_FORM, ComplaintChannel.SOCIAL_NETWORK}
    if channel in {ComplaintChannel.PHONE, ComplaintChannel.COUNTER}:
        return channel
    return ComplaintChannel.EMAIL if channel in written else ComplaintChannel.LETTER

"""What an act still has to be told: the day, the agent, what the answer says; asked for in place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desk_app.domain.complaints.model import Authority
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local
from desk_app.domain.requests.model import AnswerKind, LateCause, RequestChannel
from desk_app.domain.settings import Settings
from desk_app.services.requests import MAX_NAME, MAX_SUMMARY
from desk_app.services.requests_reading import RequestLine
from desk_app.ui.complaints.words import authority_words
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, enter_pressed
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.spin_edits import DateEdit, NumberEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.requests.words import act_words, answer_words, cause_words, channel_words
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

NEEDS: dict[Kind, tuple[str, ...]] = {
    Kind.REQUEST_RECEIPTED: ("on",),
    Kind.REQUEST_ACKNOWLEDGED: ("on",),
    Kind.REQUEST_ASSIGNED: ("owner",),
    Kind.REQUEST_DOCUMENTS_ASKED: ("missing", "on"),
    Kind.REQUEST_DOCUMENTS_CAME: ("on",),
    Kind.REQUEST_HELD: ("until", "on"),
    Kind.REQUEST_ANSWERED: ("answered", "channel", "signatory", "on"),
    Kind.REQUEST_TRANSFERRED: ("to", "on"),
    Kind.REQUEST_EXPLAINED: ("cause",),
    Kind.REQUEST_DUPLICATED: ("of",),
}
_MOST = 1_000_000
_A_WEEK = timedelta(days=7)
_LINES = 90


@dataclass(frozen=True, slots=True)
class Asked:
    """An act and what it is told, by the names of its verb."""

    kind: Kind
    told: dict[str, Any]


class RequestAsk(Card):
    """`sent` carries an `Asked` at Enter (Ctrl and Enter from the list of missing documents); `left` is Esc."""

    sent = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._desk = desk
        self._kind = Kind.REQUEST_ACKNOWLEDGED
        self.on = FormField(self.tr("On the &day"), DateEdit(desk.formats.locale, self._today()))
        self.until = FormField(
            self.tr("Final answer announced for the da&y"), DateEdit(desk.formats.locale, self._today())
        )
        self.owner, self.answered, self.channel, self.to, self.cause = (
            FormField(label, QComboBox())
            for label in (
                self.tr("&Agent"),
                self.tr("The answer sa&ys"),
                self.tr("Answered &by"),
                self.tr("&Authority"),
                self.tr("&Cause"),
            )
        )
        self.of = FormField(self.tr("&Number of the first one"), NumberEdit(1, _MOST, 1))
        self.signatory = FormField(self.tr("Si&gned by"), LineEdit(MAX_NAME))
        self.missing = FormField(self.tr("&Missing documents"), NoteEdit(MAX_SUMMARY))
        self.fields: dict[str, FormField[Any]] = {
            "missing": self.missing, "owner": self.owner, "answered": self.answered, "channel": self.channel,
            "to": self.to, "cause": self.cause, "of": self.of, "signatory": self.signatory,
            "until": self.until, "on": self.on,
        }  # fmt: skip
        self.save = KeyButton("⏎", "")
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self._lay_out()
        self._offer(self.answered, answer_words())
        self._offer(self.channel, channel_words())
        self._offer(self.to, authority_words())
        self._offer(self.cause, cause_words())
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        self.missing.editor.installEventFilter(self)
        desk.look.changed.connect(self._fit)
        self._fit()

    def ask(self, kind: Kind, line: RequestLine, settings: Settings) -> None:
        """Ask what that act needs."""
        self._kind = kind
        words = act_words()[kind]
        self.title.setText(words.upper())
        self.title.setAccessibleName(words)
        needed = NEEDS[kind]
        for name, field in self.fields.items():
            field.accept()
            field.setVisible(name in needed)
        self.save.cap.set_key("Ctrl ⏎" if "missing" in needed else "⏎")
        self.save.say(words)
        self._put(self.on, self._today())
        self._put(self.until, self._today() + _A_WEEK)
        self._offer(self.owner, {agent.id: agent.label for agent in settings.agents if agent.active})
        self._choose(self.owner, line.request.owner)
        self._choose(self.channel, _way_back(line.request.channel))
        self._choose(self.cause, line.request.late_cause)
        known = settings.requests.one(line.request.object)
        listed = "\n".join(known.documents) if known and line.request.complete is not True else ""
        self.missing.editor.setPlainText(line.words.missing if line.words and line.words.missing else listed)
        self.signatory.editor.clear()
        self.fields[needed[0]].editor.setFocus()

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not done; what was typed stays."""
        self.fields[NEEDS[self._kind][0]].refuse(sentence(trouble))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter begins a line of the list; with Ctrl it is sent."""
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
        if isinstance(editor, NoteEdit | LineEdit):
            return editor.value
        assert isinstance(editor, QComboBox)
        return _code(name, editor.currentData())

    def _today(self) -> date:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def _fit(self) -> None:
        self.missing.editor.setMinimumHeight(self._desk.look.theme.px(_LINES))

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
    def _put(field: FormField[DateEdit], day: date) -> None:
        field.editor.setDate(QDate(day.year, day.month, day.day))

    @staticmethod
    def _choose(field: FormField[QComboBox], code: object) -> None:
        field.editor.setCurrentIndex(max(0, field.editor.findData(code)))


_CODES = {"channel": RequestChannel, "answered": AnswerKind, "to": Authority, "cause": LateCause}


def _code(name: str, data: Any) -> Any:
    """The code of a choice: Qt gives a text back for a word of an enumeration."""
    return _CODES[name](data) if name in _CODES and data is not None else data


def _way_back(channel: RequestChannel) -> RequestChannel:
    """How such a request is usually answered."""
    return RequestChannel.EMAIL if channel is RequestChannel.WEB_FORM else channel

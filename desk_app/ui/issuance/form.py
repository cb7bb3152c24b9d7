"""An act asked for: a digit, a reference, Enter. Or an error in one that is not in the register."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.localtime import local
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.services.acts import MAX_REFERENCE, Error
from desk_app.ui.issuance.error_form import ErrorForm
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class ActForm(QWidget):
    """`written` carries the act, the day and the reference; `erred` the act and an `Error`; `left` is Esc."""

    written = Signal(str, str, str)
    erred = Signal(str, object)
    begun = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._correcting = False
        self.card = Card(" ")
        self.kind: FormField[DigitChoice[str]] = FormField(self.tr("Which act?"), DigitChoice([]))
        hint = self.tr("The number of the file, never a name. Erased a year after the end.")
        self.reference = FormField(self.tr("Reference"), LineEdit(MAX_REFERENCE), hint=hint)
        self.asked = FormField(self.tr("Asked on"), DateEdit(desk.formats.locale, self._today()))
        self.error = ErrorForm()
        self.save = KeyButton("⏎", self.tr("Record"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self._lay_out()
        self.kind.editor.picked.connect(lambda _kind: self._chosen())
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.error.left.connect(self.left)
        self.error.sent.connect(self._sent)

    def offer(self, settings: Settings) -> None:
        """The acts of the settings, with the delay announced."""
        told = [
            (one.id, one.label if not one.days else self.tr("{act} ({days} d)").format(act=one.label, days=one.days))
            for one in settings.act_types
            if one.active
        ]
        self.kind.editor.offer(told)

    def begin(self, *, correcting: bool = False) -> None:
        """An empty form."""
        self.begun.emit()
        self._correcting = correcting
        title = self.tr("An error corrected") if correcting else self.tr("An act asked for")
        self.card.title.setText(title.upper())
        self.card.title.setAccessibleName(title)
        for field in (self.kind, self.reference, self.asked):
            field.accept()
        for asked in (self.reference, self.asked, self.save):
            asked.setVisible(not correcting)
        self.error.setVisible(correcting)
        self.kind.editor.choose(None)
        self.reference.editor.clear()
        today = self._today()
        self.asked.editor.setDate(QDate(today.year, today.month, today.day))
        self.kind.editor.setFocus()

    def send(self) -> None:
        """Hand in what is told."""
        kind = self.kind.editor.value
        if kind is None:
            self.refuse(Refusal(RefusalCode.UNKNOWN_ACT_TYPE))
        elif not self._correcting:
            self.written.emit(kind, self.asked.editor.day.isoformat(), self.reference.editor.value)

    def refuse(self, trouble: Trouble) -> None:
        """Say beside the field why it was not recorded; anything else is told elsewhere."""
        code = trouble.code if isinstance(trouble, Refusal) else None
        if code is RefusalCode.UNKNOWN_ACT_TYPE:
            self.kind.refuse(sentence(trouble))
        elif code is RefusalCode.ACT_DAY:
            self.asked.refuse(sentence(trouble))
        else:
            self._desk.notices.tell(trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> None:
        if self._correcting:
            self.error.begin()
        else:
            self.reference.editor.setFocus()

    def _sent(self, error: Error) -> None:
        kind = self.kind.editor.value
        if kind is None:
            self.refuse(Refusal(RefusalCode.UNKNOWN_ACT_TYPE))
        else:
            self.erred.emit(kind, error)

    def _today(self) -> date:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def _lay_out(self) -> None:
        for field in (self.kind, self.reference, self.asked, self.error):
            self.card.body.addWidget(field)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.save, self.cancel):
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addWidget(keys)
        layout.addWidget(self.card)
        layout.addStretch(1)

"""A call told whole: two digits, how long it rang, Enter; whom to call back when it was promised."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk_app.domain.calls.model import TOLD, CallOutcome
from desk_app.domain.localtime import local, minute_of_day, moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.services.calls import MAX_NAME, MAX_PHONE, CallEntry
from desk_app.storage.calls import Caller
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import HourEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.phone.words import answered_after, outcome_words
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class CallForm(QWidget):
    """`written` carries a `CallEntry` and a `Caller` or None at Enter; `left` says that it was given up."""

    written = Signal(object, object)
    begun = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._settings: Settings | None = None
        self._began_at = 0
        self.reason: FormField[DigitChoice[str]] = FormField(self.tr("What about?"), DigitChoice([]))
        self.outcome = FormField(
            self.tr("What became of it?"), DigitChoice([(one, outcome_words()[one]) for one in TOLD])
        )
        hint = self.tr("“4” for four rings, “18 s” for seconds. Nothing when nobody counted.")
        self.after = FormField(self.tr("Answered after"), LineEdit(12), hint=hint)
        self.service = FormField(self.tr("Service"), QComboBox())
        self.at = FormField(self.tr("At"), HourEdit())
        self.phone = FormField(self.tr("Number to call back"), LineEdit(MAX_PHONE))
        self.name = FormField(self.tr("Name"), LineEdit(MAX_NAME))
        self.back = Card(self.tr("Whom to call back"), self.tr("erased as soon as it is done, after 30 days at most"))
        self.save = KeyButton("⏎", self.tr("Record the call"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self._lay_out()
        self._order()
        self._connect()

    def offer(self, settings: Settings) -> None:
        """The reasons and services of the settings; what is being typed stays."""
        if settings == self._settings:
            return
        self._settings = settings
        self.reason.editor.offer([(one.id, one.label) for one in settings.call_reasons])
        chosen = self.service.editor.currentData()
        self.service.editor.clear()
        self.service.editor.addItem(self.tr("The whole place"), "")
        for service in settings.offered:
            self.service.editor.addItem(service.label, service.id)
        self.service.editor.setCurrentIndex(max(0, self.service.editor.findData(chosen)))

    def begin(self, outcome: CallOutcome | None = None) -> None:
        """An empty form, the outcome chosen already where the key said it."""
        self.begun.emit()
        for field in (self.reason, self.outcome, self.after, self.at, self.phone, self.name):
            field.accept()
        self.reason.editor.choose(None)
        self.outcome.editor.choose(outcome)
        for typed in (self.after, self.phone, self.name):
            typed.editor.clear()
        self.service.editor.setCurrentIndex(0)
        self._began_at = self._desk.clock.now_ms()
        now = local(self._began_at, self._desk.formats.timezone)
        self.at.editor.setTime(QTime(now.hour, now.minute))
        self._show_back(outcome)
        self.reason.editor.setFocus()

    def send(self) -> None:
        """Hand in what is told."""
        outcome = self.outcome.editor.value
        if outcome is None:
            self.refuse(Refusal(RefusalCode.CALL_OUTCOME))
            return
        try:
            rings, seconds = answered_after(self.after.editor.value)
        except ValueError:
            self.refuse(Refusal(RefusalCode.CALL_RINGS))
            return
        service = self.service.editor.currentData() or ""
        entry = CallEntry(outcome, self.reason.editor.value or "", service, rings, seconds, self._at())
        back = outcome is CallOutcome.CALLBACK_PROMISED
        self.written.emit(entry, Caller(self.phone.editor.value, self.name.editor.value) if back else None)

    def refuse(self, trouble: Trouble) -> None:
        """Say beside the field why it was not recorded; anything else is told elsewhere."""
        fields: dict[RefusalCode, FormField[Any]] = {
            RefusalCode.CALL_REASON: self.reason,
            RefusalCode.CALL_OUTCOME: self.outcome,
            RefusalCode.CALL_RINGS: self.after,
            RefusalCode.CALL_TIME: self.at,
            RefusalCode.CALL_NUMBER: self.phone,
            RefusalCode.UNKNOWN_SERVICE: self.service,
        }
        if isinstance(trouble, Refusal) and trouble.code in fields:
            fields[trouble.code].refuse(sentence(trouble))
        else:
            self._desk.notices.tell(trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _at(self) -> int | None:
        """When the call came; None when nobody changed the time: it is now."""
        timezone = self._desk.formats.timezone
        if self.at.editor.minute == minute_of_day(self._began_at, timezone):
            return None
        return moment_ms(local(self._began_at, timezone).date().isoformat(), self.at.editor.minute, timezone)

    def _reasoned(self) -> None:
        outcome = self.outcome.editor.value
        if outcome is None:
            self.outcome.editor.setFocus()
        else:
            self._picked(outcome)

    def _picked(self, outcome: CallOutcome) -> None:
        self._show_back(outcome)
        (self.phone if outcome is CallOutcome.CALLBACK_PROMISED else self.after).editor.setFocus()

    def _show_back(self, outcome: CallOutcome | None) -> None:
        self.back.setVisible(outcome is CallOutcome.CALLBACK_PROMISED)

    def _connect(self) -> None:
        self.reason.editor.picked.connect(lambda _reason: self._reasoned())
        self.outcome.editor.picked.connect(self._picked)
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)

    def _order(self) -> None:
        fields = (self.reason, self.outcome, self.phone, self.name, self.after, self.service, self.at)
        for before, after in pairwise(field.editor for field in fields):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        told, more = Card(self.tr("A call")), Card(self.tr("More"))
        told.body.addWidget(self.reason)
        told.body.addWidget(self.outcome)
        self.back.body.addWidget(self.phone)
        self.back.body.addWidget(self.name)
        for field in (self.after, self.service, self.at):
            more.body.addWidget(field)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.save, self.cancel):
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addWidget(keys)
        layout.addWidget(Columns([(stacked(told, self.back), 3), (stacked(more), 2)]))
        layout.addStretch(1)

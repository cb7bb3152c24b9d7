"""The form of a mystery test to come: which, by what way, when, and what is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.checks.grid import Grid, TestChannel
from desk_app.domain.localtime import local
from desk_app.services.checks import MAX_NOTE
from desk_app.services.checks_reading import ChecksView
from desk_app.ui.checks.words import channel_words
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_FIELD = 260


@dataclass(frozen=True, slots=True)
class PlannedTest:
    """What the form says."""

    grid: Grid
    channel: TestChannel
    planned_for: str
    scenario: str


class PlanForm(QWidget):
    """`written` carries a `PlannedTest` at Enter; `left` is Esc."""

    written = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._grids: tuple[Grid, ...] = ()
        self.channel = FormField(self.tr("How?"), DigitChoice(list(channel_words().items())))
        hint = self.tr("What is asked, in a few words, without a name. Erased with the notes.")
        self.scenario = FormField(self.tr("Scenario"), LineEdit(MAX_NOTE), hint=hint)
        self.day = FormField(self.tr("Planned for the day"), DateEdit(desk.formats.locale, self._today()))
        self.save = KeyButton("⏎", self.tr("Plan it"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Give up"))
        self._lay_out()
        self.channel.editor.picked.connect(lambda _channel: self.scenario.editor.setFocus())
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        desk.look.changed.connect(self._fit)
        self._fit()
        self.setFocusProxy(self.channel.editor)

    def offer(self, view: ChecksView) -> None:
        """The grids of tests."""
        self._grids = view.test_grids

    def begin(self) -> None:
        """An empty form."""
        self.channel.editor.choose(None)
        self.scenario.editor.clear()
        self.scenario.accept()
        self.channel.accept()
        today = self._today()
        self.day.editor.setDate(QDate(today.year, today.month, today.day))

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not planned."""
        self.scenario.refuse(sentence(trouble))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        self.channel.accept()
        channel = self.channel.editor.value
        grid = next((known for known in self._grids if channel in known.channels), None)
        if channel is None or grid is None:
            self.channel.refuse(self.tr("Choose one with its digit."))
            return
        self.written.emit(PlannedTest(grid, channel, self.day.editor.day.isoformat(), self.scenario.editor.value))

    def _fit(self) -> None:
        self.day.setMaximumWidth(self._desk.look.theme.px(_FIELD))

    def _today(self) -> date:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def _lay_out(self) -> None:
        card = Card(self.tr("Plan a mystery test"))
        for field in (self.channel, self.scenario, self.day):
            card.body.addWidget(field)
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        for button in (self.cancel, self.save):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            head.addWidget(button)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        layout.addWidget(card)
        layout.addStretch(1)

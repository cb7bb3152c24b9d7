"""What can be done now to the chosen act, by digits; an error is told in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.domain.acts.model import WaitsFor
from desk_app.domain.facts import Kind
from desk_app.services import acts
from desk_app.services.acting import Outcome
from desk_app.services.acts import Error
from desk_app.services.acts_reading import ActLine
from desk_app.ui.issuance.error_form import ErrorForm
from desk_app.ui.kit.act_keys import ActKeys
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.theme import SPACES


class ActPanel(Card):
    """`asked` carries the line, a verb of the services and what it does in words; `left` is Esc."""

    asked = Signal(object, object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self._line: ActLine | None = None
        self._verbs = self._all_verbs()
        self.acts = ActKeys(self, {place: words for place, (_kind, words, _verb) in enumerate(self._verbs)})
        self.keys = QWidget()
        flow = FlowLayout(self.keys, gap=SPACES["s"])
        self.back = KeyButton(self.tr("Esc"), self.tr("Back"))
        for button in (*self.acts.buttons.values(), self.back):
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            flow.addWidget(button)
        self.error = ErrorForm()
        self.body.addWidget(self.keys)
        self.body.addWidget(self.error)
        self.error.hide()
        self.acts.chosen.connect(self._do)
        self.back.clicked.connect(self.left)
        self.error.left.connect(self._stop_asking)
        self.error.sent.connect(self._correct)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open(self, line: ActLine, title: str) -> None:
        """Offer what can be done to an act."""
        self._line = line
        self.title.setText(title.upper())
        self.title.setAccessibleName(title)
        self.setAccessibleName(title)
        self.acts.offer({place for place, (kind, _words, _verb) in enumerate(self._verbs) if kind in line.possible})
        self._stop_asking()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _do(self, place: int) -> None:
        kind, words, verb = self._verbs[place]
        if kind is Kind.ACT_CORRECTED:
            self.keys.hide()
            self.error.show()
            self.error.begin()
        elif self._line is not None:
            self.asked.emit(self._line, verb, self.tr("Going on") if kind is Kind.ACT_RESUMED else words)

    def _correct(self, error: Error) -> None:
        if self._line is not None:
            self.asked.emit(self._line, partial(acts.correct_act, error=error), self.tr("error noted"))

    def _stop_asking(self) -> None:
        self.error.hide()
        self.keys.show()
        self.setFocus()

    def _all_verbs(self) -> tuple[tuple[Kind, str, Callable[..., Outcome]], ...]:
        to_state = partial(acts.suspend_act, waits_for=WaitsFor.STATE)
        to_file = partial(acts.suspend_act, waits_for=WaitsFor.FILE)
        return (
            (Kind.ACT_READY, self.tr("Ready"), acts.ready_act),
            (Kind.ACT_NOTIFIED, self.tr("Told that it is ready"), acts.notify_act),
            (Kind.ACT_ISSUED, self.tr("Handed over"), acts.issue_act),
            (Kind.ACT_SUSPENDED, self.tr("Waits for the State"), to_state),
            (Kind.ACT_SUSPENDED, self.tr("Incomplete file"), to_file),
            (Kind.ACT_RESUMED, self.tr("It has come: go on"), acts.resume_act),
            (Kind.ACT_CORRECTED, self.tr("Error corrected"), acts.correct_act),
            (Kind.ACT_CANCELLED, self.tr("Cancelled"), acts.cancel_act),
        )

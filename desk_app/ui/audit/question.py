"""What closing a period, or recording its changes, asks before it is done: neither can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.domain.frozen import Cause
from desk_app.services.quality.periods_reading import PeriodLine
from desk_app.ui.audit.words import name_of
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.labels import PlainLabel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import cause_words
from desk_app.ui.runtime.formats import Formats


class Question(Card):
    """`closed` and `amended` carry what was asked about, the latter with its cause; `left` is Esc."""

    closed = Signal(object)  # PeriodLine
    amended = Signal(object, object)  # PeriodLine, Cause
    left = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__(" ")
        self._formats = formats
        self._line: PeriodLine | None = None
        self.told = PlainLabel("", wrap=True)
        self.causes: DigitChoice[Cause] = DigitChoice([*cause_words().items()], name=self.tr("Why the figures changed"))
        self.do = KeyButton("⏎", self.tr("Close it"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACES["s"])
        for button in (self.do, self.cancel):
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            flow.addWidget(button)
        for part in (self.told, self.causes, buttons):
            self.body.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.do.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        self.causes.picked.connect(self._amend)
        self.hide()

    @property
    def line(self) -> PeriodLine | None:
        """The period it asks about; None while it asks nothing."""
        return self._line if self.isVisible() else None

    def ask_to_close(self, line: PeriodLine) -> None:
        """Ask before a period is closed."""
        self._ask(line, self.tr("Close {period}"))
        self.told.setText(
            self.tr(
                "The figures of every commitment stay as they are today. What changes later is shown beside them,"
                " dated. A closing cannot be taken back."
            )
        )
        self.causes.hide()
        self.do.show()
        self.setFocus()

    def ask_why(self, line: PeriodLine, changed: int) -> None:
        """Ask why figures changed before the change is recorded."""
        self._ask(line, self.tr("Record what changed in {period}"))
        self.told.setText(
            self.tr(
                "%n figure(s) are counted otherwise since the closing. Choose why: the amendment is dated today.",
                "",
                changed,
            )
        )
        self.do.hide()
        self.causes.choose(None)
        self.causes.show()
        self.causes.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and not event.isAutoRepeat():
            self._send()
        else:
            super().keyPressEvent(event)

    def _ask(self, line: PeriodLine, text: str) -> None:
        self._line = line
        title = text.format(period=name_of(line, self._formats).lower())
        self.title.setText(title.upper())
        self.title.setAccessibleName(title)
        self.show()

    def _send(self) -> None:
        if self._line is not None and not self.do.isHidden():
            self.closed.emit(self._line)

    def _amend(self, cause: object) -> None:
        self.amended.emit(self._line, Cause(str(cause)))

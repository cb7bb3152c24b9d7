"""The differences between two keyings, settled with the paper in hand: 1 the first, 2 the second, 0 a blank."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.surveys.form import Answer
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_of
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk
from desk_app.ui.surveys.rows import ToSettle, difference_columns


class SettlingView(QWidget):
    """`settled` carries what stands on the paper, `finished` that the batch is to be sealed, `left` is Esc."""

    settled = Signal(object, object)  # ToSettle, Answer | None
    finished = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.title = PlainLabel("", Role.TITLE)
        self.about = PlainLabel("", wrap=True)
        self.model = TableModel(
            desk.look, difference_columns(desk.formats), lambda row: (row.batch, row.sheet, row.question.key)
        )
        self.table: Table[ToSettle] = Table(desk.look, self.model, self.tr("Differences"))
        self.table.installEventFilter(self)
        self.finish = KeyButton("F9", self.tr("Finish the batch"))
        self.back = KeyButton(self.tr("Esc"), self.tr("The survey"))
        self.finish.clicked.connect(self.finished)
        self.back.clicked.connect(self.left)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.back, self.finish):
            flow.addWidget(button)
        for digit, words in (
            ("1", self.tr("the first is right")), ("2", self.tr("the second is right")), ("0", self.tr("it is blank")),
        ):  # fmt: skip
            button = KeyButton(digit, words)
            button.clicked.connect(lambda _on=False, digit=digit: self._settle(int(digit)))
            flow.addWidget(button)
        card = Card(self.tr("What two keyings do not say alike"))
        card.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        for part in (keys, self.title, self.about):
            layout.addWidget(part)
        layout.addWidget(card, 1)
        self.table.setMinimumSize(desk.look.theme.px(420), desk.look.theme.px(200))
        self.setFocusProxy(self.table)

    def show_batch(self, batch: int, rows: Sequence[ToSettle], left: int) -> None:
        """Show what is to be settled of a batch; `left` sheets are still to be keyed again."""
        self.title.setText(self.tr("Batch {batch}").format(batch=batch))
        self.model.set_rows(rows)
        if self.table.current() is None and rows:
            self.table.choose((rows[0].batch, rows[0].sheet, rows[0].question.key))
        if rows:
            said = self.tr("Look at the paper and tell which keying is right.")
        elif left:
            said = self.tr("Nothing to settle. Sheets still to be keyed again: {n}.").format(n=left)
        else:
            said = self.tr("Everything is settled: the batch can be finished, and is then final.")
        self.about.setText(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits pressed in the list settle."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and digit_of(event) in (0, 1, 2):
            self._settle(digit_of(event) or 0)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F9:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _settle(self, digit: int) -> None:
        row = self.table.current()
        if row is not None:
            answers: dict[int, Answer | None] = {0: None, 1: row.told.first, 2: row.told.second}
            self.settled.emit(row, answers[digit])

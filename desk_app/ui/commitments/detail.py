"""One commitment: its indicators, and of the chosen one the definition, the months, the threshold; then the proofs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.framework import Framework
from desk_app.services.quality.view import CommitmentReading, CommitmentsView, IndicatorReading, MonthShare
from desk_app.ui.commitments.actions_card import ActionsCard
from desk_app.ui.commitments.definition_card import DefinitionCard
from desk_app.ui.commitments.proofs_card import ProofsCard
from desk_app.ui.commitments.rows import closed_of, indicator_columns, month_columns
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_of, is_alt, place_of
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk

_ROW = 34
_MONTHS = 12


class CommitmentDetail(QWidget):
    """`left` tells that all commitments are wanted again, `turned` the one before (-1) or after (1).

    `proposed` carries the title of a new action and the indicator that is looked at.
    """

    left = Signal()
    turned = Signal(int)
    proposed = Signal(str, object)  # title, IndicatorReading

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._framework: Framework | None = None
        self.back = KeyButton(self.tr("Esc"), self.tr("All commitments"))
        self.before = KeyButton("Alt ←", self.tr("Before"))
        self.after = KeyButton("Alt →", self.tr("After"))
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.indicators = TableModel(desk.look, indicator_columns(desk.formats), lambda row: row.definition.key)
        self.table: Table[IndicatorReading] = Table(desk.look, self.indicators, self.tr("Indicators"))
        self.definition = DefinitionCard(desk.formats)
        self.months = TableModel(desk.look, month_columns(desk.formats), lambda row: row.month)
        self.months_table: Table[MonthShare] = Table(desk.look, self.months, self.tr("Month by month"))
        self.proofs = ProofsCard(self.tr("Proofs"), desk.formats)
        self.action_card = ActionsCard(desk)
        self.amended = PlainLabel("", Role.SMALL, wrap=True)
        self._lay_out()
        for table in (self.table, self.months_table):
            table.installEventFilter(self)
        self.action_card.begun.connect(self._propose)
        self.back.clicked.connect(self.left)
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.table.chosen.connect(lambda _row: self._show_indicator())
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_commitment(self, view: CommitmentsView, reading: CommitmentReading) -> None:
        """Show a commitment; the indicator chosen stays while it is the same one."""
        self._framework = view.framework
        self.title.setText(f"{reading.commitment.number} · {said(reading.commitment.title, self._desk.formats)}")
        self.indicators.set_rows(reading.indicators)
        self.proofs.show_commitment(reading.commitment, view.framework)
        self.action_card.show_actions(view.actions.get(reading.commitment.number, ()))
        if self.table.current() is None:
            self.table.choose(reading.main.definition.key)
        self._show_indicator()
        self._fit()

    def take_focus(self) -> None:
        """The keyboard is the list of indicators'."""
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.action_card.begin()
        elif digit is not None and not is_alt(event):
            self.action_card.open_at(place_of(digit))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits pressed in a list open an action too: Qt would look for a row that begins with them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and digit_of(event) is not None:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _propose(self, title: str) -> None:
        indicator = self.table.current()
        if indicator is not None:
            self.proposed.emit(title, indicator)

    def _show_indicator(self) -> None:
        indicator = self.table.current()
        if indicator is not None and self._framework is not None:
            self.definition.show_indicator(indicator, self._framework)
            self.months.set_rows(tuple(reversed(indicator.months)))
            amended = [month for month in indicator.months if month.frozen and month.frozen.amended]
            self.amended.setText("\n".join(closed_of(month, self._desk.formats) for month in reversed(amended)))
            self.amended.setVisible(bool(amended))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        for button in (self.back, self.before, self.after):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            head.addWidget(button)
        head.addStretch(1)
        listed = Card(self.tr("Indicators"))
        listed.body.addWidget(self.table)
        months = Card(self.tr("Month by month"))
        months.body.addWidget(self.months_table)
        months.body.addWidget(self.amended)
        halves = Columns([(stacked(listed, self.definition, self.action_card, self.proofs), 4), (stacked(months), 3)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(halves, 1)

    def _fit(self) -> None:
        """Both lists are as high as their rows."""
        px = self._desk.look.theme.px
        self.table.setFixedHeight(px(_ROW) * (len(self.indicators.rows) + 1) + SPACES["s"])
        self.months_table.setFixedHeight(px(_ROW) * (_MONTHS + 1) + SPACES["s"])
        self.table.setMinimumWidth(px(420))
        self.months_table.setMinimumWidth(px(460))

"""Which stretch of time is looked at: its length, its place, and a date to go to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.date_field import DateField
from desk_app.ui.supervision.period import EARLIEST, Period
from desk_app.ui.supervision.words import period_title, span_words


class PeriodBar(QWidget):
    """`spanned` tells a span, `turned` -1 or 1, `dated` a day, `filtering` and `printing` their buttons."""

    spanned = Signal(object)
    turned = Signal(int)
    dated = Signal(object)
    filtering = Signal()
    printing = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.spans = {span: KeyButton(key, name, checkable=True) for span, (key, name) in span_words().items()}
        self.before = KeyButton("Alt ←", self.tr("Period before"), bare=True)
        self.after = KeyButton("Alt →", self.tr("Period after"), bare=True)
        self.title = PlainLabel("", Role.STRONG)
        self.date = DateField(desk.formats, self.tr("Go to a date"))
        self.filter = KeyButton("F", self.tr("Filter"), checkable=True)
        self.print = KeyButton("Ctrl P", self.tr("Print the day"))
        self._groups: list[QWidget] = []
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place()
        self._connect()
        self._fit()
        desk.look.changed.connect(self._fit)

    def show_period(self, period: Period, today: date) -> None:
        """Show where one is; nothing later than today can be asked for."""
        for span, button in self.spans.items():
            button.setChecked(span is period.span)
        self.title.setText(period_title(period, self._desk.formats))
        self.after.setEnabled(period.last < today)
        self.before.setEnabled(period.first > EARLIEST)
        day = self.date.day if period.holds(self.date.day) else min(period.last, today)
        self.date.offer(day, EARLIEST, today)

    def _place(self) -> None:
        layout = FlowLayout(self, gap=SPACES["s"], line_gap=SPACES["s"])
        for group in (self._group(*self.spans.values()), self._group(self.before, self.title, self.after, self.date)):
            layout.addWidget(group)
        layout.addWidget(self._group(self.filter, self.print))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _group(self, *parts: QWidget) -> QWidget:
        """Parts that stay on one line."""
        group = QWidget()
        self._groups.append(group)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, SPACES["m"], 0)
        row.setSpacing(SPACES["xs"])
        for part in parts:
            if isinstance(part, KeyButton):
                part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(part)
        return group

    def _fit(self) -> None:
        """All lines are as high as the date's."""
        for group in self._groups:
            group.setMinimumHeight(self.date.sizeHint().height())

    def _connect(self) -> None:
        for span, button in self.spans.items():
            button.clicked.connect(lambda _checked, span=span: self.spanned.emit(span))
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.date.dated.connect(self.dated)
        self.filter.clicked.connect(self.filtering)
        self.print.clicked.connect(self.printing)

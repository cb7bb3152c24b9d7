"""Today's appointments: found as one types, checked in with Enter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desk_app.services.readings import HallView
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.keys import ENTER, is_alt
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.reception.appointment_delegate import TwoLines, when_lines, who_lines
from desk_app.ui.reception.appointment_rows import AppointmentRow, appointment_rows
from desk_app.ui.reception.bookings import Bookings
from desk_app.ui.reception.heads import field_in_head
from desk_app.ui.runtime.formats import Formats

_MOVES = frozenset({int(Qt.Key.Key_Up), int(Qt.Key.Key_Down), int(Qt.Key.Key_PageUp), int(Qt.Key.Key_PageDown)})
_ROW_HEIGHT = 44


class AppointmentsPanel(Card):
    """`escaped` gives the keyboard back to the arrival column, `asking` tells the part that takes it."""

    escaped = Signal()
    asking = Signal(QWidget)

    def __init__(self, look: Look, formats: Formats, bookings: Bookings, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AppointmentsPanel", "Appointments"), parent=parent)
        self._look = look
        self._formats = formats
        self._bookings = bookings
        self._view: HallView | None = None
        self._now = 0
        self.field = SearchField()
        self.field.setAccessibleName(self.tr("Find an appointment: a time, a name, a service"))
        self.field.setPlaceholderText(self.tr("time, name, service"))
        self.model = TableModel[AppointmentRow](look, self._columns(), lambda row: row.id)
        self.table = Table(look, self.model, self.tr("Today’s appointments"))
        self.table.horizontalHeader().hide()
        for column, lines in enumerate((when_lines, who_lines)):
            self.table.setItemDelegateForColumn(column, TwoLines(look, lines, self.table))
        self.here = KeyButton("⏎", self.tr("Is here"))
        self.gone = KeyButton("F11", self.tr("Missed"))
        self.nothing = PlainLabel(role=Role.QUIET, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field_in_head(self, self.field, KeyCap("F3"))
        keys = QHBoxLayout()
        keys.setSpacing(4)
        keys.addWidget(self.here)
        keys.addWidget(self.gone)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(keys)
        self.here.clicked.connect(self.check_in)
        self.gone.clicked.connect(self.missed)
        look.changed.connect(self._fit)
        self._fit()
        self.field.textEdited.connect(lambda _typed: self._filter(first=True))
        self.field.moved.connect(lambda event: QApplication.sendEvent(self.table, event))
        self.field.entered.connect(self.check_in)
        self.field.escaped.connect(self._escape)
        self.table.opened.connect(bookings.check_in)
        bookings.checked_in.connect(lambda _ticket: self._reset())

    def begin_search(self) -> None:
        """Begin to search."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._filter(first=True)
        self.asking.emit(self)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return self.field.hasFocus() or self.table.hasFocus()

    def show_hall(self, view: HallView, now: int) -> None:
        """Show the appointments at a moment; what is typed and the selection stay."""
        self._view, self._now = view, now
        self._filter()

    def check_in(self) -> None:
        """The visitor of the current row is here."""
        row = self.table.current()
        if row is not None:
            self._bookings.check_in(row)

    def missed(self) -> None:
        """The visitor of the current row did not come."""
        row = self.table.current()
        if row is not None:
            self._bookings.missed(row)

    def _filter(self, *, first: bool = False) -> None:
        if self._view is None:
            return
        typed = self.field.text()
        rows = appointment_rows(self._view, self._now, self._formats, typed)
        self.model.set_rows(rows)
        self.nothing.setVisible(not rows)
        for part in (self.table, self.here, self.gone):
            part.setVisible(bool(rows))
        self.nothing.setText(self._why_none(typed))
        if rows and (first or self.table.current() is None):
            self.table.choose(rows[0].id)

    def _why_none(self, typed: str) -> str:
        if typed.strip():
            return self.tr("No appointment answers this.")
        return self.tr("No appointment today. They are booked on the page Appointments.")

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._look.theme.px(_ROW_HEIGHT))

    def _reset(self) -> None:
        """Somebody was checked in: the next search begins afresh."""
        self.field.setText("")
        self._filter(first=True)

    def _escape(self) -> None:
        self._reset()
        self.escaped.emit()

    def _columns(self) -> tuple[Column[AppointmentRow], ...]:
        return (
            Column[AppointmentRow]("time", self.tr("Time"), lambda row: f"{row.time} {row.state}"),
            Column[AppointmentRow](
                "who", self.tr("Who"), lambda row: " · ".join(filter(None, (row.who, row.service))), stretch=True
            ),
        )


class SearchField(LineEdit):
    """Arrows go to the list below, Enter takes its current row."""

    moved = Signal(object)  # QKeyEvent
    entered = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(60, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_alt(event):
            event.ignore()
        elif event.key() in _MOVES:
            self.moved.emit(event)
        elif event.key() in ENTER:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

"""What the appointments screen shows: the day's list at the left, the form at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.appointment import CancelledBy
from desk_app.services.alarms import Standing, standing
from desk_app.storage.appointments import AppointmentLine
from desk_app.ui.appointments.form import AppointmentForm, Typed
from desk_app.ui.appointments.presenter import AppointmentsPresenter, DayRead
from desk_app.ui.appointments.rows import appointment_columns, matches
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.filter_keys import tell_kept
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk


class AppointmentsView(QWidget):
    """Page Up and Down change the day, F2 writes a new appointment, F3 searches, Enter opens the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._read: DayRead | None = None
        self._wanted: int | None = None
        self.presenter = AppointmentsPresenter(desk, self)
        columns = appointment_columns(desk.formats, self._label, self._stands)
        self.model = TableModel(desk.look, columns, lambda line: line.appointment.id)
        self.table = Table(desk.look, self.model, self.tr("Appointments of the day"))
        self.search = LineEdit(60, placeholder=self.tr("F3 search a time, a name, a service"), name=self.tr("Search"))
        self.day = Card(self.tr("Appointments"))
        self.form = AppointmentForm(desk)
        self._shown = QStackedWidget()
        empty = EmptyState(
            desk.look, "calendar", self.tr("No appointment on this day."), key="F2", words=self.tr("write one")
        )
        self._shown.addWidget(empty)
        self._shown.addWidget(self.table)
        self._lay_out()
        self._connect()
        self._bind_keys()
        desk.ticks.beat.connect(self.table.viewport().update)  # who is late becomes so by itself
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        before = Button(self._desk.look, self.tr("Day before"), icon="chevron-left", icon_only=True, kind=Kind.FLAT)
        after = Button(self._desk.look, self.tr("Day after"), icon="chevron-right", icon_only=True, kind=Kind.FLAT)
        before.clicked.connect(lambda: self.presenter.move(-1))
        after.clicked.connect(lambda: self.presenter.move(1))
        self.day.head.insertWidget(1, before)
        self.day.head.insertWidget(2, after)
        acts = QWidget()
        flow = FlowLayout(acts, gap=SPACES["s"])
        for key, words, act in self._acts():
            button = KeyButton(key, words)
            button.clicked.connect(act)
            flow.addWidget(button)
        self.day.body.addWidget(self.search)
        self.day.body.addWidget(self._shown, 1)
        self.day.body.addWidget(acts)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.form)
        side.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(Columns([(self.day, 3), (right, 2)], margin=SPACES["l"])))
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """The list keeps room for its words and a few rows at every text scale."""
        px = self._desk.look.theme.px
        self.day.setMinimumSize(px(340), px(320))

    def _acts(self) -> tuple[tuple[str, str, Callable[[], None]], ...]:
        return (
            ("F2", self.tr("New"), self._begin),
            ("⏎", self.tr("Change"), lambda: self._with_line(self._open)),
            ("F5", self.tr("The visitor is here"), lambda: self._with_line(self.presenter.check_in)),
            ("F6", self.tr("Did not come"), lambda: self._with_line(self.presenter.missed)),
            ("F7", self.tr("Cancelled by the visitor"), lambda: self._cancel(CancelledBy.VISITOR)),
            ("⇧F7", self.tr("Cancelled by us"), lambda: self._cancel(CancelledBy.SERVICE)),
            ("T", self.tr("Today"), self.presenter.today),
        )

    def _connect(self) -> None:
        self.presenter.day_read.connect(self._show)
        self.presenter.saved.connect(self._saved)
        self.presenter.refused.connect(self.form.refuse)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._open)
        self.form.written.connect(self.presenter.save)
        self.form.begun.connect(self.presenter.renew)
        self.form.left.connect(self._leave_form)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "F3": self.search.setFocus,
            "PgUp": lambda: self.presenter.move(-1),
            "PgDown": lambda: self.presenter.move(1),
        }
        for key, _words, act in self._acts():
            if key.startswith("⇧"):
                keys[f"Shift+{key[1:]}"] = act
            elif key.startswith("F"):
                keys[key] = act
        for sequence, act in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(sequence.startswith("Pg"))
            shortcut.activated.connect(act)
        on_one: tuple[tuple[str, QWidget, Callable[[], None]], ...] = (
            ("T", self.table, self.presenter.today),
            ("Esc", self.table, self._end_search),
            ("Esc", self.search, self._end_search),
        )
        for key, widget, act in on_one:
            shortcut = QShortcut(QKeySequence(key), widget, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _search(self, typed: str) -> None:
        self._filter()
        tell_kept(self.table, typed)

    def _end_search(self) -> None:
        """Show the whole day again."""
        self.search.clear()
        self.table.setFocus()

    def _show(self, read: DayRead) -> None:
        if self._read is None or self._read.settings != read.settings:
            self.form.offer(read.settings)
        if self._read is None:
            self.form.begin(read.day)
            if read.lines:  # a hidden table would take the keyboard from the form when its first row comes
                self.table.setFocus()
        self._read = read
        self.day.title.setText(self._desk.formats.long_day(read.day).upper())
        self.day.set_aside(self.tr("%n appointment(s)", "", len(read.lines)))
        self._filter()

    def _filter(self) -> None:
        if self._read is None:
            return
        typed = self.search.value
        lines = tuple(line for line in self._read.lines if matches(line, typed, self._desk.formats, self._label))
        self.model.set_rows(lines)
        self._shown.setCurrentIndex(1 if lines or typed else 0)
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        elif lines and self.table.current() is None:
            self.table.choose(lines[0].appointment.id)

    def _label(self, service: str) -> str:
        known = self._read.settings.service(service) if self._read else None
        return known.label if known else service

    def _stands(self, line: AppointmentLine) -> Standing:
        assert self._read is not None
        return standing(line, self._desk.clock.now_ms(), self._read.settings)

    def _with_line(self, act: Callable[[AppointmentLine], None]) -> None:
        line = self.table.current()
        if line is None:
            self._desk.notices.warn(self.tr("Choose an appointment in the list first."))
        else:
            act(line)

    def _cancel(self, by_whom: CancelledBy) -> None:
        self._with_line(lambda line: self.presenter.cancel(line, by_whom))

    def _begin(self) -> None:
        self.form.begin(self.presenter.day)

    def _open(self, line: AppointmentLine) -> None:
        self.form.open(line)

    def _saved(self, typed: Typed, appointment: int) -> None:
        """The appointment just written is the chosen one, once the list is read again.

        What was typed since in the form stays.
        """
        self._wanted = appointment
        if self.form.typed() == typed:
            self.form.begin(self.presenter.day)

    def _leave_form(self) -> None:
        self.form.begin(self.presenter.day)
        self.table.setFocus()

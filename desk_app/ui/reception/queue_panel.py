"""The queue: a live table in the order of calling, and under it what can be done with the visit selected."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk_app.services.alarms import Alarm, wait_alarm
from desk_app.services.readings import HallView, waited_ms
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.reception.queue_delegate import QueueDelegate
from desk_app.ui.reception.queue_rows import ALARM_TONES, QueueRow, queue_rows
from desk_app.ui.reception.queue_widths import QueueWidths
from desk_app.ui.reception.visit_acts import VisitActs
from desk_app.ui.reception.visit_panel import Said, VisitPanel
from desk_app.ui.runtime.formats import Formats


class QueuePanel(Card):
    """`escaped` gives the keyboard back to the arrival column, `asking` tells the part that takes it."""

    escaped = Signal()
    asking = Signal(QWidget)

    def __init__(self, look: Look, formats: Formats, acts: VisitActs, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("QueuePanel", "Queue"), parent=parent)
        self.persons = PlainLabel(role=Role.STRONG)
        self.dot = PlainLabel("·", Role.QUIET)
        self.longest = PlainLabel(role=Role.STRONG)
        self._look = look
        self._formats = formats
        self._acts = acts
        self._mine: str | None = None
        self.model = TableModel[QueueRow](look, self._columns(), lambda row: row.line.visit)
        self.table = QueueTable(look, self.model, self.tr("Queue"))
        self.table.setItemDelegate(QueueDelegate(look, self.model, self.table))
        self._widths = QueueWidths(look, self.table, self.model.columns)
        self.empty = EmptyState(
            look, "users", self.tr("Nobody is waiting."), key="1 ⏎", words=self.tr("gives the first ticket")
        )
        self._asked = False
        self._narrow_margins()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        for part in (self.persons, self.dot, self.longest):
            self.head.addWidget(part)
        self.body.addLayout(self._pages, 1)
        self.table.opened.connect(self.open_acts)
        self.table.escaped.connect(self.escaped)
        look.changed.connect(self._forget_widths)

    def show_hall(self, view: HallView, now: int, mine: str | None) -> None:
        """Show the queue at a moment; selection, scrolling and an open question stay."""
        self._mine = mine
        rows = queue_rows(view, now, self._formats)
        self.model.set_rows(rows)
        self._pages.setCurrentIndex(1 if rows else 0)
        self._widths.fit(rows)
        if self._asked:
            self.panel.follow([row.line for row in rows], mine)
        self.persons.setText(self.tr("%n person(s)", "", view.persons_waiting))
        longest = max((waited_ms(line, now) for line in view.queue), default=None)
        for part in (self.dot, self.longest):
            part.setVisible(longest is not None)
        if longest is not None:
            self.longest.setText(self.tr("longest {wait}").format(wait=self._formats.elapsed(longest / 1000)))
            self.longest.set_tone(ALARM_TONES[wait_alarm(longest, view.settings)])

    @cached_property
    def panel(self) -> VisitPanel:
        """What can be done with a visit, made when it is first asked for."""
        self._asked = True
        panel = VisitPanel(self._look, self._acts)
        self.body.addWidget(panel)
        panel.chosen.connect(self._acts.do)
        panel.saved.connect(self._save)
        panel.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        return panel

    @property
    def selected(self) -> QueueLine | None:
        """The visit an act on the selection is about: the one asked about, else the current row with the focus."""
        if self._asked and self.panel.line is not None:
            return self.panel.line
        row = self.table.current()
        return row.line if row is not None and self.table.hasFocus() else None

    def open_acts(self, row: QueueRow) -> None:
        """Ask what to do with a visit; the question tells of it what a narrow column may cut."""
        told = " · ".join(filter(None, (row.line.ticket, row.service, row.notes)))
        self.panel.open_for(row.line, self.tr("{visit}: what to do?").format(visit=told), self._mine)
        self.asking.emit(self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.make_room()

    def _save(self, line: QueueLine, said: Said) -> None:
        self._acts.edit(line, said.persons, said.priority, said.form_help)

    def _narrow_margins(self) -> None:
        """The table brings its own padding."""
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(8, 12, 8, 8)
        self.head.setContentsMargins(8, 0, 8, 0)

    def _columns(self) -> tuple[Column[QueueRow], ...]:
        return (
            Column[QueueRow](
                "state",
                self.tr("State"),
                lambda row: row.state,
                tone=lambda row: row.tone,
                tip=lambda row: self._alarm_words().get(row.alarm, ""),
            ),
            Column[QueueRow]("ticket", self.tr("Ticket"), lambda row: row.line.ticket, strong=True),
            Column[QueueRow](
                "service",
                self.tr("Service"),
                lambda row: row.service,
                tone=lambda row: Tone.DISCREET if row.line.discreet else Tone.NEUTRAL,
            ),
            Column[QueueRow]("notes", "", lambda row: row.notes, stretch=True),
            Column[QueueRow]("arrived", self.tr("Arrived"), lambda row: row.arrived, right=True),
            Column[QueueRow](
                "wait",
                self.tr("Wait"),
                lambda row: row.wait,
                right=True,
                tone=lambda row: row.alarm_tone,
                tip=lambda row: self._alarm_words().get(row.wait_alarm, ""),
            ),
        )

    def _alarm_words(self) -> dict[Alarm, str]:
        return {Alarm.NEAR: self.tr("near the longest accepted"), Alarm.OVER: self.tr("longer than accepted")}

    def _forget_widths(self) -> None:
        self._widths.forget(self.model.rows)


class QueueTable(Table[QueueRow]):
    """The table of the queue; Escape leaves it."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

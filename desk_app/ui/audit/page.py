"""The page of the audit: the periods of a scope, closed by a key, and the documents made of the chosen one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.frozen import Cause
from desk_app.services.quality.periods_reading import PeriodLine, PeriodsView
from desk_app.ui.audit.outputs import Output, Outputs
from desk_app.ui.audit.presenter import AuditPresenter
from desk_app.ui.audit.question import Question
from desk_app.ui.audit.words import name_of, period_columns
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

_TABLE = (440, 240)


class AuditPage(QWidget):
    """F2 closes the chosen period, or records what changed in it; F4, F6 and F7 make its documents."""

    def __init__(self, desk: Desk, resources: Path) -> None:
        super().__init__()
        self._desk = desk
        self._changed: dict[str, int] = {}
        self.heading = PlainLabel("", Role.TITLE, wrap=True)
        self.scopes = QComboBox()
        self.scopes.setAccessibleName(self.tr("Scope"))
        self.model = TableModel(desk.look, period_columns(desk.formats), lambda line: line.period)
        self.table: Table[PeriodLine] = Table(desk.look, self.model, self.tr("Periods"))
        self.chosen = PlainLabel("", Role.SECTION, wrap=True)
        self.told = PlainLabel("", wrap=True)
        self.close_it = KeyButton("F2", self.tr("Close the period"))
        self.amend_it = KeyButton("F2", self.tr("Record what changed"))
        self.question = Question(desk.formats)
        self.pack = KeyButton("F4", self.tr("Audit pack"))
        self.report = KeyButton("F6", self.tr("Quality report"))
        self.hours = KeyButton("F7", self.tr("Poster of busy and quiet hours"))
        self.making = PlainLabel("", Role.SMALL, wrap=True)
        self.empty = EmptyState(
            desk.look, "circle-check", self.tr("The periods appear here once the scope of certification is told.")
        )
        self.presenter = AuditPresenter(desk, self, resources)
        self.outputs = Outputs(desk, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def ask(self) -> None:
        """Ask before the chosen period is closed, or why it changed; a running one can be neither."""
        line = self.table.current()
        if line is None:
            return
        if line.frozen is None:
            self.question.ask_to_close(line)
        elif self._changed.get(line.period):
            self.question.ask_why(line, self._changed[line.period])

    def make(self, output: Output) -> None:
        """Make a document of the chosen period."""
        self.outputs.make(output)

    def _make_pack(self) -> None:
        line = self.table.current()
        if line is not None:
            self.make(self.presenter.pack(line, self.tr("audit-pack")))

    def _make_report(self) -> None:
        line = self.table.current()
        if line is not None:
            self.make(self.presenter.report(line, self.tr("quality-report")))

    def _make_hours(self) -> None:
        line = self.table.current()
        if line is not None:
            self.make(self.presenter.hours(line, self.tr("busy-hours")))

    def _take(self, view: PeriodsView) -> None:
        self.empty.setVisible(view.scope is None)
        self.body.setVisible(view.scope is not None)
        if view.scope is None:
            return
        self.heading.setText(view.scope.name)
        self.scopes.blockSignals(True)
        self.scopes.clear()
        for scope in view.scopes:
            self.scopes.addItem(scope.name, scope.id)
        self.scopes.setCurrentIndex(self.scopes.findData(view.scope.id))
        self.scopes.blockSignals(False)
        self.scopes.setVisible(len(view.scopes) > 1)
        self.model.set_rows(view.lines)
        if self.table.current() is None and view.lines:
            over = [line for line in view.lines if line.over]
            self.table.choose((over or view.lines)[0].period)
        self._choose()

    def _choose(self) -> None:
        line = self.table.current()
        if line is not None:
            self.presenter.compare(line)
            self._show(line)

    def _show(self, line: PeriodLine) -> None:
        """What can be done with a period now."""
        name = name_of(line, self._desk.formats)
        self.chosen.setText(name)
        changed = self._changed.get(line.period, 0)
        self.close_it.setVisible(line.over and line.frozen is None)
        self.amend_it.setVisible(line.frozen is not None and bool(changed))
        self.told.setText(self._said(line, changed))
        if self.question.line is not None and self.question.line.period != line.period:
            self.question.hide()

    def _said(self, line: PeriodLine, changed: int) -> str:
        formats = self._desk.formats
        if line.frozen is None and not line.over:
            text = self.tr("Running until {day}. Its documents can be made already, and say so.")
            return text.format(day=formats.long_day(line.last))
        if line.frozen is None:
            return self.tr("Over and not closed: its figures still follow the records.")
        closed = self.tr("Closed on {day}: the figures told are those of that day.")
        told = [closed.format(day=formats.long_day(line.frozen.day))]
        if changed:
            told.append(self.tr("%n figure(s) are counted otherwise since, and it is not recorded.", "", changed))
        return " ".join(told)

    def _take_changed(self, period: str, changed: int) -> None:
        self._changed[period] = changed
        line = self.table.current()
        if line is not None and line.period == period:
            self._show(line)

    def _closed(self, _period: str) -> None:
        self._leave()
        self._desk.notices.done(self.tr("The period is closed; its figures stay as they are"))

    def _amended(self, period: str) -> None:
        self._changed.pop(period, None)
        self._leave()
        self._desk.notices.done(self.tr("The amendment is recorded, beside the figures of the closing"))

    def _amend(self, line: PeriodLine, cause: Cause) -> None:
        self.presenter.amend(line, cause)

    def _leave(self) -> None:
        self.question.hide()
        self.table.setFocus()

    def _busy(self, working: bool) -> None:
        self.making.setText(self.tr("The documents are being made…") if working else "")
        for button in (self.pack, self.report, self.hours):
            button.setEnabled(not working)

    def _counting(self, counting: bool) -> None:
        self.question.setEnabled(not counting)
        if not counting:
            self.question.setFocus()

    def _connect(self) -> None:
        presenter, question = self.presenter, self.question
        presenter.read.connect(self._take)
        presenter.changed.connect(self._take_changed)
        presenter.counting.connect(self._counting)
        presenter.closed.connect(self._closed)
        presenter.amended.connect(self._amended)
        question.closed.connect(presenter.close)
        question.amended.connect(self._amend)
        question.left.connect(self._leave)
        self.outputs.busy.connect(self._busy)
        self.table.chosen.connect(lambda _line: self._choose())
        self.table.opened.connect(lambda _line: self.ask())
        self.scopes.activated.connect(lambda _place: presenter.look_at(self.scopes.currentData()))
        self.close_it.clicked.connect(self.ask)
        self.amend_it.clicked.connect(self.ask)
        self.pack.clicked.connect(self._make_pack)
        self.report.clicked.connect(self._make_report)
        self.hours.clicked.connect(self._make_hours)
        for key, act in (
            ("F2", self.ask),
            ("F4", self._make_pack),
            ("F6", self._make_report),
            ("F7", self._make_hours),
        ):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=context).activated.connect(act)
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        periods, chosen, documents = Card(self.tr("Months and years")), Card(), Card(self.tr("Documents"))
        periods.body.addWidget(self.table)
        for part in (self.chosen, self.told, self.close_it, self.amend_it):
            chosen.body.addWidget(part)
        about = (
            self.tr("One page a commitment, the counts, the registers in codes and their hashes; nobody is named."),
            self.tr("States, months, what is missing, complaints, amendments: on paper and as an accessible page."),
            self.tr("For the hall, from real arrivals: when to come on each day, without any number."),
        )
        for button, words in zip((self.pack, self.report, self.hours), about, strict=True):
            documents.body.addWidget(button)
            documents.body.addWidget(PlainLabel(words, Role.SMALL, wrap=True))
        documents.body.addWidget(self.making)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.scopes)
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACES["m"])
        inner.addLayout(head)
        inner.addWidget(Columns([(periods, 3), (stacked(chosen, self.question, documents), 2)]), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(self.body, 1)
        layout.addWidget(self.empty)
        self.empty.hide()

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setMinimumSize(px(_TABLE[0]), px(_TABLE[1]))

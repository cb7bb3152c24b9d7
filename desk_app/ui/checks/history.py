"""The rounds and mystery tests of the last years: typed words keep some, Enter opens one, all can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.settings import Settings
from desk_app.services.checks_reading import ChecksView, RunLine
from desk_app.ui.checks.rows import matches, run_columns
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.filter_keys import FilterKeys
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.kit.tsv import tsv
from desk_app.ui.shell.desk import Desk
from desk_app.ui.tables import Tables

_LEAST = (420, 300)


class History(QWidget):
    """`opened` carries the round or test that is wanted whole; `left` is Esc."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._settings: Settings | None = None
        self._lines: tuple[RunLine, ...] = ()
        self._columns = run_columns(desk.formats, self._agent)
        words = self.tr("Type a grid, a point, a day, a word of a note")
        self.filter = LineEdit(60, placeholder=words, name=words)
        self.model = TableModel(desk.look, self._columns, lambda line: line.run.id)
        self.table: Table[RunLine] = Table(desk.look, self.model, self.tr("Rounds and mystery tests"))
        self.card = Card(self.tr("Rounds and mystery tests"))
        self.back = KeyButton(self.tr("Esc"), self.tr("Back"))
        self.open = KeyButton("⏎", self.tr("Open"))
        self.all = KeyButton("Ctrl ⇧ C", self.tr("Copy the register"))
        self.to_table = KeyButton("F6", self.tr("Table (CSV)"))
        self.tables = Tables(desk, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.filter)

    def show_view(self, view: ChecksView) -> None:
        """Show what is read; what was typed and the chosen row stay."""
        self._settings, self._lines = view.settings, view.runs
        self._keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def copy_all(self) -> None:
        """Put every round kept by the filter on the clipboard, without its notes."""
        QGuiApplication.clipboard().setText(tsv(self._cells()))
        self._desk.notices.done(self.tr("%n check(s) copied, without their notes", "", len(self.model.rows)))

    def write_table(self) -> None:
        """The same, as a table."""
        self.tables.write(self.tr("Rounds and mystery tests"), self._cells())

    def _cells(self) -> list[list[str]]:
        cells = [[column.text(line) for column in self._columns] for line in self.model.rows]
        return [[column.title for column in self._columns], *cells]

    def _agent(self, agent: str) -> str:
        known = self._settings.agent(agent) if self._settings else None
        return known.label if known else agent

    def _keep(self) -> None:
        kept = [line for line in self._lines if matches(line, self.filter.value, self._columns)]
        self.model.set_rows(kept)
        self.card.set_aside(self.tr("%n check(s)", "", len(kept)))
        if kept and self.table.current() is None:
            self.table.choose(kept[0].run.id)

    def _open(self) -> None:
        if line := self.table.current():
            self.opened.emit(line)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._keep())
        FilterKeys(self.filter, self.table, self)
        self.table.opened.connect(self.opened)
        for button, act in (
            (self.back, self.left.emit), (self.open, self._open), (self.all, self.copy_all),
            (self.to_table, self.write_table),
        ):  # fmt: skip
            button.clicked.connect(act)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in (
            ("F3", self.filter.setFocus), ("Ctrl+Shift+C", self.copy_all), ("F6", self.write_table)
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self, context=context).activated.connect(act)
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.table.setMinimumSize(self._desk.look.theme.px(_LEAST[0]), self._desk.look.theme.px(_LEAST[1]))

    def _lay_out(self) -> None:
        acts = QWidget()
        flow = FlowLayout(acts, gap=SPACES["s"])
        for button in (self.back, self.open, self.all, self.to_table):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        self.card.body.addWidget(self.filter)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(self.card, 1)

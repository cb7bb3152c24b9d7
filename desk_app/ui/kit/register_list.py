"""The list of a register: typed words keep some entries, Enter opens one, F2 begins a new one, all can be copied or
made into a table."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.filter_keys import FilterKeys
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.kit.tsv import tsv

R = TypeVar("R")
_LEAST = (420, 300)


@dataclass(frozen=True, slots=True)
class RegisterWords:
    """What a register is called, and what it says."""

    title: str
    icon: str
    filter: str
    empty: str
    new: str


class RegisterList(Card, Generic[R]):
    """`opened` carries the entry that is wanted whole; `begun` asks for a new one; `copied` tells how many were.

    `matches` tells whether an entry has what was typed. `coded_columns` go to the clipboard with `Ctrl Shift C`, and
    into a table with F6 (`tabled`: the title, the rows with their titles first): never what somebody wrote.
    """

    opened = Signal(object)
    begun = Signal()
    copied = Signal(int)
    tabled = Signal(str, object)

    def __init__(
        self,
        look: Look,
        words: RegisterWords,
        columns: Sequence[Column[R]],
        identity: Callable[[R], Hashable],
        matches: Callable[[R, str], bool],
        coded_columns: Sequence[Column[R]],
    ) -> None:
        super().__init__(words.title)
        self._look, self._matches, self._identity = look, matches, identity
        self._title, self._coded = words.title, tuple(coded_columns)
        self._rows: tuple[R, ...] = ()
        self._wanted: Hashable | None = None
        self.filter = LineEdit(60, placeholder=words.filter, name=words.filter)
        self.model = TableModel(look, columns, identity)
        self.table: Table[R] = Table(look, self.model, words.title)
        self.new = KeyButton("F2", words.new)
        self.all = KeyButton("Ctrl ⇧ C", self.tr("Copy the register"))
        self.to_table = KeyButton("F6", self.tr("Table (CSV)"))
        self._shown = QStackedWidget()
        self._shown.addWidget(EmptyState(look, words.icon, words.empty, key="F2", words=words.new))
        self._shown.addWidget(self.table)
        self._shown.setCurrentWidget(self.table)  # that it is empty is only said once it is read
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.filter)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other entries; what was typed and the chosen one stay."""
        self._rows = tuple(rows)
        self._keep()

    def choose(self, identity: Hashable) -> None:
        """Put the cursor on an entry: now, or when it is there, as one just recorded is read a moment later."""
        self._wanted = None if self.table.choose(identity) else identity

    def copy_all(self) -> None:
        """Put every entry kept by the filter on the clipboard, for a spreadsheet; formulas are guarded."""
        QGuiApplication.clipboard().setText(tsv(self._cells()))
        self.copied.emit(len(self.model.rows))

    def _cells(self) -> list[list[str]]:
        cells = [[column.text(row) for column in self._coded] for row in self.model.rows]
        return [[column.title for column in self._coded], *cells]

    def _tell_table(self) -> None:
        self.tabled.emit(self._title, self._cells())

    def _keep(self) -> None:
        kept = [row for row in self._rows if self._matches(row, self.filter.value)]
        self.model.set_rows(kept)
        self._rest()
        self.set_aside(self.tr("%n entry(ies)", "", len(kept)))
        if self._wanted is not None:
            self.choose(self._wanted)
        if kept and self.table.current() is None:
            self.table.choose(self._identity(kept[0]))

    def _rest(self) -> None:
        """The keyboard rests on the entries; in the filter while there are none: no key reaches a hidden table."""
        held = self.table.hasFocus()
        self._shown.setCurrentIndex(1 if self._rows else 0)
        self.setFocusProxy(self.table if self._rows else self.filter)
        if held:
            self.setFocus()

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._keep())
        FilterKeys(self.filter, self.table, self)
        self.table.opened.connect(self.opened)
        self.new.clicked.connect(self.begun)
        self.all.clicked.connect(self.copy_all)
        self.to_table.clicked.connect(self._tell_table)
        keys: dict[str, Callable[[], None]] = {
            "F2": self.begun.emit, "F3": self.filter.setFocus, "Ctrl+Shift+C": self.copy_all, "F6": self._tell_table
        }  # fmt: skip
        for key, act in keys.items():
            self._add_shortcut(key, act)
        self._look.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        acts = QWidget()
        self._acts = FlowLayout(acts, gap=SPACES["s"])
        opens = KeyButton("⏎", self.tr("Open"))
        opens.clicked.connect(lambda: self.opened.emit(row) if (row := self.table.current()) else None)
        for button in (self.new, opens, self.all, self.to_table):
            self._add_button(button)
        column = QVBoxLayout()
        column.setSpacing(SPACES["s"])
        column.addWidget(self.filter)
        column.addWidget(self._shown, 1)
        column.addWidget(acts)
        self.body.addLayout(column)

    def _add_button(self, button: KeyButton) -> None:
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._acts.addWidget(button)

    def _add_shortcut(self, key: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _fit(self) -> None:
        self.table.setMinimumSize(self._look.theme.px(_LEAST[0]), self._look.theme.px(_LEAST[1]))

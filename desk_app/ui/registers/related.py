"""What belongs to an entry: the entries of other registers that name it, and the actions born from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desk_app.domain.registers.model import Entry
from desk_app.domain.registers.registry import REGISTERS
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.registers.faces import FACES
from desk_app.ui.registers.rows import Writing

_ROW = 34
_MOST_ROWS = 6


class RelatedCard(Card):
    """Hidden while there is nothing. `opened` carries the register and the number of the entry that is wanted."""

    opened = Signal(str, int)

    def __init__(self, look: Look, writing: Writing) -> None:
        super().__init__(self.tr("What belongs to it"))
        self._look, self._writing = look, writing
        columns = (
            Column[Entry]("register", self.tr("Register"), lambda entry: FACES[entry.register]().title),
            Column[Entry]("number", self.tr("No."), lambda entry: str(entry.id), right=True),
            Column[Entry]("title", self.tr("Title"), self._title, stretch=True),
            Column[Entry]("state", self.tr("State"), lambda entry: FACES[entry.register]().states[entry.state]),
        )
        self.model = TableModel(look, columns, lambda entry: (entry.register, entry.id))
        self.table: Table[Entry] = Table(look, self.model, self.title.accessibleName())
        self.body.addWidget(self.table)
        self.table.opened.connect(lambda entry: self.opened.emit(entry.register, entry.id))
        look.changed.connect(self._fit)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.model.set_rows(entries)
        self.setVisible(bool(entries))
        self._fit()

    def _fit(self) -> None:
        rows = min(_MOST_ROWS, max(1, len(self.model.rows)))
        self.table.setFixedHeight(self._look.theme.px(_ROW) * (rows + 1) + 8)

    def _title(self, entry: Entry) -> str:
        """What it is called by; of what is called by an entry, the agent it is about."""
        return entry.text(REGISTERS[entry.register].title) or self._writing.agent(entry.text("agent"))

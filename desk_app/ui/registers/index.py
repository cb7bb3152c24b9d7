"""The list of the registers: how many entries of each are open, and late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

from desk_app.domain.text import folded
from desk_app.services.registers_reading import Tally
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.filter_keys import FilterKeys
from desk_app.ui.kit.keys import digit_at, digit_of, place_of
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel

_LEAST = (420, 300)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One register of the page, at its place; what is no register has no tally."""

    place: int
    name: str
    title: str
    tally: Tally | None


class RegisterIndex(Card):
    """`opened` carries the name of the register that is wanted, by its digit or by Enter."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__("")
        self._look = look
        self._rows: tuple[RegisterRow, ...] = ()
        words = self.tr("Type a digit, or a word")
        self.filter = LineEdit(40, placeholder=words, name=words)
        columns = (
            Column[RegisterRow]("digit", "", lambda row: digit_at(row.place), right=True, strong=True),
            Column[RegisterRow]("title", self.tr("Register"), lambda row: row.title, stretch=True),
            Column[RegisterRow](
                "open", self.tr("In hand"), lambda row: str(row.tally.open) if row.tally else "", right=True
            ),
            Column[RegisterRow]("late", self.tr("Late"), _late, tone=_tone, strong=True),
            Column[RegisterRow](
                "total", self.tr("In all"), lambda row: str(row.tally.total) if row.tally else "", right=True
            ),
        )
        self.model = TableModel(look, columns, lambda row: row.name)
        self.table: Table[RegisterRow] = Table(look, self.model, self.tr("Registers"))
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table, 1)
        self.filter.textChanged.connect(lambda _text: self._keep())
        self.filter.installEventFilter(self)
        self.table.installEventFilter(self)
        FilterKeys(self.filter, self.table, self)
        self.table.opened.connect(lambda row: self.opened.emit(row.name))
        look.changed.connect(self._fit)
        self._fit()
        self.setFocusProxy(self.filter)

    def show_rows(self, rows: Sequence[RegisterRow]) -> None:
        """Show what was counted; the chosen one stays."""
        self._rows = tuple(rows)
        self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit opens the register of that place while nothing is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.filter.text():
            digit = digit_of(event)
            if digit is not None and place_of(digit) < len(self._rows):
                self.opened.emit(self._rows[place_of(digit)].name)
                return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        words = folded(self.filter.value).split()
        kept = [row for row in self._rows if all(word in folded(row.title) for word in words)]
        self.model.set_rows(kept)
        if kept and self.table.current() is None:
            self.table.choose(kept[0].name)

    def _fit(self) -> None:
        px = self._look.theme.px
        self.table.setMinimumSize(px(_LEAST[0]), px(_LEAST[1]))


def _tone(row: RegisterRow) -> Tone:
    return Tone.BAD if row.tally and row.tally.late else Tone.NEUTRAL


def _late(row: RegisterRow) -> str:
    return f"{SHAPES[Tone.BAD]} {row.tally.late}" if row.tally and row.tally.late else ""

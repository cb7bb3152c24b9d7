"""The counters one under the other: label, who or what is there, agent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role
from desk_app.ui.reception.counter_rows import CounterRow


class CountersList(QWidget):
    """A line a counter; mine is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[tuple[PlainLabel, PlainLabel, ElidedLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 1)

    def show_counters(self, rows: Sequence[CounterRow]) -> None:
        """Show the counters."""
        while len(self.cells) < len(rows):
            self._add_line()
        for place, cells in enumerate(self.cells):
            row = rows[place] if place < len(rows) else None
            for cell in cells:
                cell.setVisible(row is not None)
            if row is not None:
                self._fill(cells, row)

    def _fill(self, cells: tuple[PlainLabel, PlainLabel, ElidedLabel], row: CounterRow) -> None:
        label, state, agent = cells
        label.setText(f"▶ {row.label}" if row.mine else row.label)
        label.set_tone(Tone.ACCENT if row.mine else Tone.NEUTRAL)
        state.setText(f"{SHAPES[row.tone]} {row.state}")
        state.set_tone(row.tone)
        agent.set_whole(row.agent)

    def _add_line(self) -> None:
        cells = (PlainLabel(role=Role.STRONG), PlainLabel(), ElidedLabel(role=Role.QUIET))
        cells[2].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, len(self.cells), column)
        self.cells.append(cells)

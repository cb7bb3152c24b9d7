"""Rows of a table: frozen values behind named columns, refreshed without losing selection or place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.look import Look

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DataRole(IntEnum):
    """What a cell tells beside its text."""

    SORT = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)  # no slots: with them, Python 3.11 cannot make a Column[Row](...)
class Column(Generic[R]):
    """One column. `text` says a row's cell; `sort` gives the value to order by (the text when absent).

    `right` is for numbers and times; `stretch` takes the room that is left; `mark` names an icon by row.
    `spare_below`: in a table narrower than that many pixels at 100 %, the column leaves its room to the others.
    """

    key: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    right: bool = False
    stretch: bool = False
    strong: bool = False
    tone: Callable[[R], Tone] | None = None
    mark: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    spare_below: int = 0


class TableModel(QAbstractTableModel, Generic[R]):
    """A tuple of rows, each known by `identity`: the same identity is the same row after a refresh."""

    def __init__(
        self,
        look: Look,
        columns: Sequence[Column[R]],
        identity: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = tuple(columns)
        self._identity = identity
        self._rows: tuple[R, ...] = ()
        look.changed.connect(self.tell_again)

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows shown."""
        return self._rows

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns, in order."""
        return self._columns

    def row_at(self, index: Index) -> R | None:
        """The row of a cell of this model."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, identity: Hashable) -> int:
        """The position of the row of that identity, -1 when it is not there."""
        return next((i for i, row in enumerate(self._rows) if self._identity(row) == identity), -1)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows: those gone are removed, new ones added, moved ones moved, changed ones repainted."""
        wanted = {self._identity(row): row for row in rows}
        if not any(self._identity(row) in wanted for row in self._rows):
            self._replace_all(tuple(wanted.values()))
            return
        self._remove_absent(wanted)
        self._append_new(rows)
        self._reorder(list(wanted))
        self._repaint_changed(tuple(wanted.values()))

    def _replace_all(self, rows: tuple[R, ...]) -> None:
        if self._rows or rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _remove_absent(self, wanted: dict[Hashable, R]) -> None:
        for last in range(len(self._rows) - 1, -1, -1):
            if self._identity(self._rows[last]) not in wanted:
                self.beginRemoveRows(_ROOT, last, last)
                self._rows = self._rows[:last] + self._rows[last + 1 :]
                self.endRemoveRows()

    def _append_new(self, rows: Sequence[R]) -> None:
        had = {self._identity(row) for row in self._rows}
        new = {self._identity(row): row for row in rows if self._identity(row) not in had}
        if new:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += tuple(new.values())
            self.endInsertRows()

    def _reorder(self, order: list[Hashable]) -> None:
        place = {identity: position for position, identity in enumerate(order)}
        moved = [place[self._identity(row)] for row in self._rows]
        if moved == sorted(moved):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(moved[index.row()], index.column()) for index in before]
        self._rows = tuple(sorted(self._rows, key=lambda row: place[self._identity(row)]))
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _repaint_changed(self, rows: tuple[R, ...]) -> None:
        changed = [i for i, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = rows
        last_column = len(self._columns) - 1
        for position in changed:
            self.dataChanged.emit(self.index(position, 0), self.index(position, last_column))

    def tell_again(self) -> None:
        """The same rows have other colours, or other texts."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        return _alignment(column.right) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case DataRole.SORT:
                return column.sort(row) if column.sort else column.text(row)
            case DataRole.ROW:
                return row
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.right)
            case _:
                return self._dress(column, row, role)

    def _dress(self, column: Column[R], row: R, role: int) -> Any:
        theme = self._look.theme
        if role == Qt.ItemDataRole.ForegroundRole and column.tone:
            tone = column.tone(row)
            return None if tone is Tone.NEUTRAL else theme.ink(tone)
        if role == Qt.ItemDataRole.FontRole and column.strong:
            return theme.font("body", QFont.Weight.DemiBold)
        if role == Qt.ItemDataRole.DecorationRole and column.mark and column.mark(row):
            tone = column.tone(row) if column.tone else Tone.NEUTRAL
            return self._look.icon(column.mark(row), "quiet" if tone is Tone.NEUTRAL else tone.value, 16)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column.tip:
            return column.tip(row)
        return None


def _alignment(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

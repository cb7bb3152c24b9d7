"""The table of every list: rows chosen by keyboard, copied as text, tall enough for the text scale."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QHoverEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desk_app.ui.kit.labels import show_tip
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table_model import DataRole, TableModel
from desk_app.ui.kit.tsv import tsv

R = TypeVar("R")
_ROW_HEIGHT = 34
_BAR = 3
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_HOVERED, _SELECTED = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Selected


class RowDelegate(QStyledItemDelegate):
    """Paints every cell of the row under the pointer as hovered, where Qt does it for one cell.

    A selected row keeps the colours of its cells, and is marked by its ground and by a bar at its left.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        table = self.parent()
        if isinstance(table, Table):
            hovered = index.row() == table.hovered_row
            option.state = option.state | _HOVERED if hovered else option.state & ~_HOVERED
        if option.state & _SELECTED:
            ink = index.data(Qt.ItemDataRole.ForegroundRole) or self._look.theme.colour("text")
            option.palette.setColor(QPalette.ColorRole.HighlightedText, ink)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if index.column() == 0 and option.state & _SELECTED:
            bar = QRect(option.rect)
            bar.setWidth(_BAR)
            painter.fillRect(bar, self._look.theme.colour("accent"))


class Table(QTableView, Generic[R]):
    """Shows a `TableModel`. `chosen` follows the current row, `opened` is Enter or a double click on it.

    Sorted by its columns when `sortable`; else in the order of the rows. `name` is told to screen readers.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self, look: Look, model: TableModel[R], name: str, *, sortable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = model
        self._hovered = -1
        self._nothing = ""
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._proxy = QSortFilterProxyModel(self) if sortable else None
        if self._proxy is not None:
            self._proxy.setSortRole(DataRole.SORT)
            self._proxy.setSourceModel(model)
        self.setModel(self._proxy or model)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(look, self))
        self._dress(sortable)
        self._fit()
        look.changed.connect(self._fit)
        self.doubleClicked.connect(lambda _index: self._open())
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.chosen.emit(self.current()))
        self.model().rowsRemoved.connect(self._mark_current)

    @property
    def hovered_row(self) -> int:
        """The position of the row under the pointer, -1 when there is none."""
        return self._hovered

    @property
    def nothing(self) -> str:
        """What it says while it has no row."""
        return self._nothing

    def current(self) -> R | None:
        """The row under the cursor, None when there is none."""
        return cast("R | None", self.currentIndex().data(DataRole.ROW))

    def selection(self) -> list[R]:
        """The selected rows, as ordered on the screen."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(DataRole.ROW) for index in indexes]

    def choose(self, identity: Hashable) -> bool:
        """Put the cursor on the row of that identity; False when it is not there."""
        row = self._rows.row_of(identity)
        if row < 0:
            return False
        index = self._rows.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        # said outright: Qt would add to the selection while Ctrl or Shift is held
        self.selectionModel().setCurrentIndex(
            self._proxy.mapFromSource(index) if self._proxy else index, flags.ClearAndSelect | flags.Rows
        )
        return True

    def say_nothing(self, text: str) -> None:
        """What stands in it while it has no row."""
        self._nothing = text
        self.viewport().update()

    def show_current(self) -> None:
        """Scroll to the row under the cursor: no key may act on a row out of sight."""
        if self.currentIndex().isValid():
            self.updateGeometries()  # else rows that came just now are beyond the end of the scroll bar
            self.scrollTo(self.currentIndex())

    def copy(self) -> None:
        """Put the selected rows on the clipboard with their titles, to be pasted into a spreadsheet."""
        titles = [column.title for column in self._rows.columns]
        cells = [[column.text(row) for column in self._rows.columns] for row in self.selection()]
        if cells:
            QGuiApplication.clipboard().setText(tsv([titles, *cells]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current() is not None:
            self._open()
        elif event.key() in _ENDS and not event.modifiers():  # Qt goes along the row, which is chosen whole
            last = self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(0 if event.key() == Qt.Key.Key_Home else last, 0))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            leaving = event.type() == QEvent.Type.HoverLeave
            self._hover(-1 if leaving else self.indexAt(event.position().toPoint()).row())
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(self.viewport(), event.globalPos(), self.tip_of(self.indexAt(event.pos())))
            return True
        return super().viewportEvent(event)

    def tip_of(self, index: QModelIndex) -> str:
        """What a cell says when pointed at: its whole text where it is cut, and what is to be known of it."""
        if not index.isValid():
            return ""
        cut = self.sizeHintForIndex(index).width() > self.visualRect(index).width()
        told = (index.data() if cut else "", index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        return " · ".join(filter(None, told))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self._look.theme.colour("quiet"))
            gap = self._look.theme.px(_ROW_HEIGHT) // 2
            room = self.viewport().rect().adjusted(gap, gap, -gap, -gap)
            painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spare()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark_current()

    def _mark_current(self) -> None:
        """Qt takes the first row as current, or the one after a row that goes, without showing it."""
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def _hover(self, row: int) -> None:
        left, self._hovered = self._hovered, row
        for changed in {left, row} - {-1} if left != row else ():
            strip = QRect(0, self.rowViewportPosition(changed), self.viewport().width(), self.rowHeight(changed))
            self.viewport().update(strip)

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row)

    def _dress(self, sortable: bool) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        for position, column in enumerate(self._rows.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(position, mode)
        if sortable:
            self.setSortingEnabled(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)

    def _fit(self) -> None:
        """Rows follow the text scale: a table does not do that by itself."""
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._look.theme.px(_ROW_HEIGHT))
        self._spare()

    def _spare(self) -> None:
        for position, column in enumerate(self._rows.columns):
            if column.spare_below:
                self.setColumnHidden(position, self.width() < self._look.theme.px(column.spare_below))

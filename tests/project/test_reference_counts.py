"""The Qt binding keeps the reference counts of None and True level: lost ones abort the program later."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

TURNS = 3000
SLACK = 50  # what the interpreter itself may take or give back meanwhile; a leak shows as thousands
SPARE = [None, True, False] * 10 * TURNS  # so that a loss is told by the test before it aborts the process

Index = QModelIndex | QPersistentModelIndex


class Painted(QWidget):
    """Counts its repaints."""

    repaints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "A042")
        painter.end()
        self.repaints += 1


class Sender(QObject):
    """Sends by queued and by direct signals, and counts what arrives."""

    told = Signal(object, bool, str)

    def __init__(self) -> None:
        super().__init__()
        self.arrived = 0
        self.told.connect(self.take, Qt.ConnectionType.QueuedConnection)
        self.told.connect(self.take)

    def take(self, what: object, flag: bool, text: str) -> None:
        """Slot."""
        assert what is None
        assert flag is True
        assert text == "x"
        self.arrived += 1


class Nothing(QAbstractTableModel):
    """A table that answers None for most roles, as tables do."""

    asked = 0

    def rowCount(self, parent: Index | None = None) -> int:
        return 5

    def columnCount(self, parent: Index | None = None) -> int:
        return 3

    def data(self, index: Index, role: int = 0) -> object:
        self.asked += 1
        return "A042" if role == Qt.ItemDataRole.DisplayRole else None


def drift(work: Callable[[], None]) -> dict[str, int]:
    """How far the counts of None, True and False moved over `work`, done once before to warm up."""
    work()
    before = [sys.getrefcount(thing) for thing in SPARE[:3]]
    work()
    after = [sys.getrefcount(thing) for thing in SPARE[:3]]
    moved = {str(thing): late - early for thing, early, late in zip(SPARE, before, after, strict=False)}
    return {name: count for name, count in moved.items() if abs(count) > SLACK}


def test_repaints_keep_the_counts(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()

    def work() -> None:
        for _ in range(TURNS):
            widget.repaint()

    assert drift(work) == {}
    assert widget.repaints >= 2 * TURNS


def test_delivered_signals_keep_the_counts(qapp: QApplication) -> None:
    sender = Sender()

    def work() -> None:
        for _ in range(TURNS):
            sender.told.emit(None, True, "x")
        qapp.processEvents()

    assert drift(work) == {}
    assert sender.arrived == 4 * TURNS


def test_table_repaints_keep_the_counts(qtbot: QtBot) -> None:
    model = Nothing()
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    with qtbot.waitExposed(view):
        view.show()

    def work() -> None:
        for _ in range(TURNS // 10):
            view.viewport().repaint()

    assert drift(work) == {}
    assert model.asked > TURNS

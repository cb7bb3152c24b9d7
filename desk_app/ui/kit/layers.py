"""What stands one over the other on a page: only the layer in sight counts for its size and its keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem, QStackedLayout, QWidget


class Layers(QStackedLayout):
    """Qt's own makes room for the tallest layer, so that a page would scroll for what nobody sees."""

    def __init__(self, page: QWidget, *layers: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setContentsMargins(0, 0, 0, 0)
        for layer in layers:
            self.addWidget(layer)
        self.currentChanged.connect(lambda _place: page.updateGeometry())

    def bring(self, layer: QWidget, rest: QWidget | None = None) -> None:
        """Show one layer; the keyboard goes to `rest`, else to it, and comes back there later."""
        rest = rest or layer
        self.setCurrentWidget(layer)
        self._page.setFocusProxy(rest)
        rest.setFocus()

    def minimumSize(self) -> QSize:
        item = self._in_sight()
        return item.minimumSize() if item else QSize()

    def sizeHint(self) -> QSize:
        item = self._in_sight()
        return item.sizeHint() if item else QSize()

    def hasHeightForWidth(self) -> bool:
        item = self._in_sight()
        return item is not None and item.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        item = self._in_sight()
        return item.heightForWidth(width) if item else -1

    def _in_sight(self) -> QLayoutItem | None:
        return self.itemAt(self.currentIndex())

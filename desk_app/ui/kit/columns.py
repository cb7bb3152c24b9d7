"""Columns side by side while there is room, one under the other when the text is large or the window small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk_app.ui.kit.theme import SPACES

_BESIDE = QBoxLayout.Direction.LeftToRight
_UNDER = QBoxLayout.Direction.TopToBottom


class Columns(QWidget):
    """Holds parts with their shares of the width: `Columns([(queue, 5), (counters, 3)])`; `margin` in pixels."""

    def __init__(self, parts: Sequence[tuple[QWidget, int]], *, margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = [part for part, _ in parts]
        self._box = QBoxLayout(_BESIDE, self)
        self._box.setContentsMargins(margin, margin, margin, margin)
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)  # `minimumSizeHint` tells it
        self._box.setSpacing(SPACES["m"])
        for part, share in parts:
            self._box.addWidget(part, share)

    @property
    def stacked(self) -> bool:
        """Whether the parts stand one under the other now."""
        return self._box.direction() == _UNDER

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: the others can go under it."""
        sizes = [_least(part) for part in self._parts]
        gaps = self._box.spacing() * (len(sizes) - 1)
        heights = [size.height() for size in sizes]
        height = sum(heights) + gaps if self.stacked else max(heights, default=0)
        return QSize(max((size.width() for size in sizes), default=0) + self._edges(), height + self._edges())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        gaps = self._box.spacing() * (len(self._parts) - 1)
        needed = sum(_least(part).width() for part in self._parts) + gaps + self._edges()
        direction = _BESIDE if self.width() >= needed else _UNDER
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()

    def _edges(self) -> int:
        return 2 * self._box.contentsMargins().left()


def stacked(*parts: QWidget) -> QWidget:
    """Parts one under the other, what room is left below them."""
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(SPACES["m"])
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    return column


def _least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize())

"""The key of one service in the arrival column: its digit, its name, how many wait for it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import FOCUS_RING, RADIUS


class ServiceKey(QAbstractButton):
    """A checkable button, checked while its service is the one chosen. Painted, because it is three texts."""

    def __init__(self, look: Look, digit: str, label: str, waiting: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._digit = digit
        self._label = label
        self._waiting = waiting
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._refit)
        self.set_waiting(waiting)

    def set_waiting(self, waiting: int) -> None:
        """Change the count at the right."""
        self._waiting = waiting
        said = self.tr("{digit}, {label}, %n person(s) waiting", "", waiting)
        self.setAccessibleName(said.format(digit=self._digit, label=self._label))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.theme.font())
        return QSize(self._side() * 2 + metrics.horizontalAdvance(self._label), self._look.theme.px(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side() * 3, self._look.theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_digit(painter)
            self._paint_texts(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._look.theme
        ring = FOCUS_RING if self.hasFocus() else 1
        edge = "accent" if self.hasFocus() or self.isChecked() else "line"
        ground = "accent_soft" if self.isChecked() else "raised" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour(edge), ring))
        painter.setBrush(theme.colour(ground))
        inset = ring / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _paint_digit(self, painter: QPainter) -> None:
        theme = self._look.theme
        box = QRect(0, 0, self._side(), self.height())
        painter.setFont(theme.font("title", QFont.Weight.Bold))
        painter.setPen(theme.colour("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._digit)

    def _paint_texts(self, painter: QPainter) -> None:
        theme = self._look.theme
        side = self._side()
        room = QRect(side, 0, self.width() - 2 * side, self.height())
        painter.setFont(theme.font("body", QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal))
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        count = QRect(self.width() - side, 0, side - theme.px(12), self.height())
        painter.setFont(theme.font("body", QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text" if self._waiting else "quiet"))
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self._waiting))

    def _side(self) -> int:
        return self._look.theme.px(40)

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()

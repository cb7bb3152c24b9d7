"""What both charts share: the scene without zoom or menu, the mark on a bucket, clicks and hovering."""

from __future__ import annotations

import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsRectItem

from desk_app.domain.figures.chart import ChartSeries
from desk_app.ui.kit.look import Look
from desk_app.ui.supervision.plot.shapes import pen

BEHIND = -50
BETWEEN = -20


class Plot(pyqtgraph.GraphicsLayoutWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws a `ChartSeries`. `clicked` and `hovered` tell a bucket, -1 for none; the mark is set from outside."""

    clicked = Signal(int)
    hovered = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._series: ChartSeries | None = None
        self._mark = -1
        self._marks: list[QGraphicsRectItem] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAntialiasing(True)
        self.ci.layout.setContentsMargins(0, 4, 20, 0)
        self.ci.layout.setSpacing(6)

    def show_series(self, series: ChartSeries) -> None:
        """Draw another series."""
        self._series = series
        self.draw()

    def set_mark(self, bucket: int) -> None:
        """Put the mark on a bucket, or nowhere with -1."""
        self._mark = bucket
        for band in self._marks:
            band.setVisible(bucket >= 0)
            band.setRect(self._bucket_rect(bucket))

    def draw(self) -> None:
        """Draw everything anew, in the theme in force."""
        raise NotImplementedError

    def bucket_at(self, place: QPointF) -> int:
        """The bucket under a place of the widget, -1 for none."""
        raise NotImplementedError

    def _bucket_rect(self, bucket: int) -> QRectF:
        """What the mark covers, in the values of the chart."""
        raise NotImplementedError

    def _quiet_plot(self, row: int, column: int, **axes: pyqtgraph.AxisItem) -> pyqtgraph.PlotItem:
        """A plot that stays as it is: no zoom, no menu, no button."""
        plot = self.addPlot(row=row, col=column, axisItems=axes, enableMenu=False)
        plot.setMouseEnabled(False, False)
        plot.hideButtons()
        plot.setContentsMargins(0, 0, 0, 0)
        plot.getViewBox().setDefaultPadding(0)
        band = QGraphicsRectItem()
        band.setZValue(BEHIND)
        plot.addItem(band, ignoreBounds=True)
        self._marks.append(band)
        return plot

    def _ready(self) -> None:
        """Called once everything is in place: follow the theme from now on."""
        self._look.changed.connect(self.draw)

    def _dress_marks(self) -> None:
        theme = self._look.theme
        for band in self._marks:
            band.setPen(QPen(Qt.PenStyle.NoPen))
            band.setBrush(QBrush(theme.colour("raised")))
        self.set_mark(self._mark)

    def _quiet_pen(self) -> QPen:
        """Of the lines that only guide the eye: fainter than anything drawn, in every set of colours."""
        colour = self._look.theme.colour("edge")
        colour.setAlpha(80)
        return pen(colour)

    def _value_at(self, view: pyqtgraph.ViewBox, place: QPointF) -> QPointF:
        return QPointF(view.mapSceneToView(self.mapToScene(place.toPoint())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (bucket := self.bucket_at(event.position())) >= 0:
            self.clicked.emit(bucket)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bucket = self.bucket_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if bucket >= 0 else Qt.CursorShape.ArrowCursor)
        self.hovered.emit(bucket)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

"""The chart of the page: one stop of the keyboard, a mark moved from bucket to bucket, what the mark says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.figures.chart import ChartSeries
from desk_app.ui.kit.announce import announce
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import FOCUS_RING, RADIUS
from desk_app.ui.runtime.formats import NO_BREAK, Formats
from desk_app.ui.supervision.plot_loader import PlotLoader

if TYPE_CHECKING:
    from desk_app.ui.supervision.plot.base import Plot


class Shape(Enum):
    """How buckets are laid out."""

    LINE = "line"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class ChartText:
    """A series, how it is drawn, its name, and what is said of each bucket."""

    shape: Shape
    name: str
    series: ChartSeries
    said: tuple[str, ...]


_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000,
}  # fmt: skip
_RING = FOCUS_RING + 1
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Chart(QWidget):
    """Draws what it is told once the chart library is there. The mark stays on its bucket when the series changes.

    `opened` tells the bucket whose visits are wanted, `marked` what to say of the bucket under the mark or the
    mouse, `turned` that the period before (-1) or after (1) is wanted. `failed` tells what kept the library away.
    """

    opened = Signal(int)
    marked = Signal(str)
    turned = Signal(int)
    failed = Signal(object)

    def __init__(self, look: Look, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._formats = formats
        self._plots: dict[Shape, Plot] = {}
        self._text: ChartText | None = None
        self._key: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layers = QStackedWidget()
        room = QVBoxLayout(self)
        room.setContentsMargins(_RING, _RING, _RING, _RING)
        room.addWidget(self._layers)
        self._coming = PlainLabel("", Role.QUIET)
        self._coming.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layers.addWidget(self._coming)
        self._loader = PlotLoader()
        self._loader.loaded.connect(self._loaded)
        self._loader.start()

    @property
    def ready(self) -> bool:
        """Whether the chart library is there."""
        return bool(self._plots)

    @property
    def mark(self) -> int:
        """The bucket under the mark, -1 when there is none."""
        keys = self._text.series.keys if self._text else ()
        return keys.index(self._key) if self._key in keys else -1

    def show_text(self, text: ChartText | None) -> None:
        """Draw another series; None leaves the place empty."""
        self._text = text
        self.setAccessibleName(text.name if text else "")
        self._draw()
        self._tell(self.mark)

    def set_mark(self, bucket: int) -> None:
        """Put the mark on a bucket."""
        if self._text is None or not len(self._text.series):
            return
        bucket = min(max(bucket, 0), len(self._text.series) - 1)
        self._key = self._text.series.keys[bucket]
        self._show_mark()
        self._tell(bucket)
        announce(self, self._text.said[bucket])

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(520), self._look.theme.px(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.theme.px(320), self._look.theme.px(200))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _STEPS:
            self._step(_STEPS[key])
        elif plain and key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.mark >= 0:
            if not event.isAutoRepeat():
                self.opened.emit(self.mark)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving by keyboard shows where one stands."""
        super().focusInEvent(event)
        if self.mark < 0 and event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._step(10_000)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.theme.colour("accent"), FOCUS_RING))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _step(self, by: int) -> None:
        """From no mark at all, the first step goes to the last bucket that somebody came in."""
        if self._text is None:
            return
        came = [place for place, n in enumerate(self._text.series.arrivals) if n]
        start = came[-1] if came else 0
        self.set_mark(start if self.mark < 0 else self.mark + by)

    def _loaded(self, error: BaseException | None) -> None:
        if error is not None:
            self.failed.emit(error)
            return
        from desk_app.ui.supervision.plot.bars import BarPlot
        from desk_app.ui.supervision.plot.line import LinePlot

        for shape, kind in ((Shape.LINE, LinePlot), (Shape.BARS, BarPlot)):
            plot = kind(self._look, self._minutes, self._formats.number)
            plot.clicked.connect(self._clicked)
            plot.hovered.connect(self._hovered)
            self._layers.addWidget(plot)
            self._plots[shape] = plot
        self._draw()

    def _draw(self) -> None:
        if self._text is None or not self._plots:
            self._coming.setText("" if self._plots else self.tr("The chart is coming…"))
            self._layers.setCurrentWidget(self._coming)
            return
        plot = self._plots[self._text.shape]
        plot.show_series(self._text.series)
        self._layers.setCurrentWidget(plot)
        self._show_mark()

    def _show_mark(self) -> None:
        if self._text is not None and self._plots:
            self._plots[self._text.shape].set_mark(self.mark)

    def _clicked(self, bucket: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.set_mark(bucket)
        self.opened.emit(bucket)

    def _hovered(self, bucket: int) -> None:
        self._tell(bucket if bucket >= 0 else self.mark)

    def _tell(self, bucket: int) -> None:
        said = self._text.said[bucket] if self._text and 0 <= bucket < len(self._text.said) else ""
        self.setAccessibleDescription(said)
        self.marked.emit(said)

    def _minutes(self, value: float) -> str:
        """A value of the scale: its steps are whole minutes."""
        return f"{value:.0f}" if not value else self._formats.duration(value * 60).replace(" ", NO_BREAK)

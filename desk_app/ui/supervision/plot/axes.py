"""Axes that speak the language of the screens: durations, counts, names of buckets; pyqtgraph only knows English."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desk_app.ui.kit.look import Look

_MINUTE_STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480)
_COUNT_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000)
_MOST_TICKS = 5


class _Axis(pyqtgraph.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis without a line of its own, in the fonts and colours of the theme."""

    def __init__(self, look: Look, side: str) -> None:
        super().__init__(side, showValues=True)
        self._look = look
        self.setStyle(tickLength=0, autoExpandTextSpace=False, hideOverlappingLabels=False, tickTextOffset=6)
        self.dress()

    def dress(self) -> None:
        """Take the fonts and colours of the theme in force."""
        theme = self._look.theme
        self.setStyle(tickFont=theme.font("small"))
        self.setTextPen(theme.colour("quiet"))
        self.setPen(pyqtgraph.mkPen(None))
        self.picture = None
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw at once: through the picture that pyqtgraph keeps, letters are set too far apart."""
        painter.setFont(self._look.theme.font("small"))
        specs = self.generateDrawSpecs(painter)
        if specs is not None:
            self.drawPicture(painter, *specs)

    @property
    def metrics(self) -> QFontMetrics:
        """Of the labels."""
        return QFontMetrics(self._look.theme.font("small"))


class ScaleAxis(_Axis):
    """A scale from 0 in round steps; `said` writes a value, `steps` are those allowed."""

    def __init__(self, look: Look, side: str, said: Callable[[float], str], steps: Sequence[int]) -> None:
        self._said = said
        self._steps = steps
        super().__init__(look, side)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """The values to mark: at most five, and as few as the room asks for."""
        values = self.marks(high, size)
        return [(values[1] if len(values) > 1 else 1.0, values)]

    def marks(self, high: float, size: float) -> list[float]:
        """Round values from 0 to `high` for so many pixels."""
        room = self.metrics.horizontalAdvance(self._said(high)) * 1.6 if self._lies else self.metrics.height() * 1.2
        most = max(1, min(_MOST_TICKS, int(size / max(1, room))))
        step = next((step for step in self._steps if high / step <= most), self._steps[-1])
        return [float(value) for value in range(0, int(high) + 1, step)]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [self._said(value) for value in values]

    @property
    def _lies(self) -> bool:
        return str(self.orientation) in {"bottom", "top"}


def minutes_axis(look: Look, side: str, said: Callable[[float], str]) -> ScaleAxis:
    """An axis of durations in minutes."""
    return ScaleAxis(look, side, said, _MINUTE_STEPS)


def count_axis(look: Look, side: str, said: Callable[[float], str]) -> ScaleAxis:
    """An axis of counts."""
    return ScaleAxis(look, side, said, _COUNT_STEPS)


class NameAxis(_Axis):
    """Names of buckets at 0, 1, 2…: as many as there is room for, or cut to the width of the axis."""

    def __init__(self, look: Look, side: str) -> None:
        self._names: tuple[str, ...] = ()
        super().__init__(look, side)

    def set_names(self, names: Sequence[str]) -> None:
        """Other buckets."""
        self._names = tuple(names)
        self.picture = None
        self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """One bucket in so many, so that names do not touch."""
        if not self._names:
            return []
        step = 1
        if self.orientation == "bottom":
            widest = max(map(self.metrics.horizontalAdvance, self._names)) + self.metrics.averageCharWidth() * 2
            step = max(1, -(-widest * len(self._names) // max(1, int(size))))
        return [(step, [float(place) for place in range(0, len(self._names), step)])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        names = [self._names[int(value)] for value in values if 0 <= value < len(self._names)]
        if self.orientation == "bottom":
            return names
        room = int(self.width()) - 8
        return [self.metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) for name in names]

"""How an indicator went over twelve months, as a small line in a cell; the words of the cell say it too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import RowDelegate
from desk_app.ui.kit.table_model import DataRole
from desk_app.ui.kit.theme import Theme

_DOT = 2.5
_LEAST_SPAN = 0.1  # ten points of a per cent: noise is not drawn as a mountain
_PAD = 7


@dataclass(frozen=True, slots=True)
class Trend:
    """Shares by month, None where there is none, and the target they are held against."""

    values: tuple[float | None, ...]
    target: float | None = None

    @property
    def known(self) -> list[float]:
        """The shares there are, in order."""
        return [value for value in self.values if value is not None]


def paint_trend(painter: QPainter, room: QRectF, trend: Trend, theme: Theme) -> None:
    """A line through the months that follow each other, a dot on the last, the target dashed when it is in sight."""
    known = trend.known
    if not known:
        return
    low, high = _scale(known, trend.target)

    def at(place: int, value: float) -> QPointF:
        step = room.width() / max(1, len(trend.values) - 1)
        return QPointF(room.x() + place * step, room.bottom() - (value - low) / (high - low) * room.height())

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if trend.target is not None and low <= trend.target <= high:
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(at(0, trend.target), at(len(trend.values) - 1, trend.target))
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    for run in _runs(trend.values):
        painter.drawPolyline(QPolygonF([at(place, value) for place, value in run]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    for run in _runs(trend.values):
        if len(run) == 1:
            painter.drawEllipse(at(*run[0]), _DOT - 1, _DOT - 1)
    painter.drawEllipse(at(*_runs(trend.values)[-1][-1]), _DOT, _DOT)


def _scale(known: Sequence[float], target: float | None) -> tuple[float, float]:
    """What the height of the cell stands for: the values, and the target when it is not far from them."""
    low, high = min(known), max(known)
    if target is not None and low - _LEAST_SPAN <= target <= high + _LEAST_SPAN:
        low, high = min(low, target), max(high, target)
    lack = max(0.0, _LEAST_SPAN - (high - low)) / 2
    return low - lack, high + lack


def _runs(values: Sequence[float | None]) -> list[list[tuple[int, float]]]:
    """The places and values of months that follow each other without a gap."""
    runs: list[list[tuple[int, float]]] = []
    for place, value in enumerate(values):
        if value is None:
            continue
        if runs and runs[-1][-1][0] == place - 1:
            runs[-1].append((place, value))
        else:
            runs.append([(place, value)])
    return runs


class TrendDelegate(RowDelegate):
    """Paints the trend of a row in place of its words, which stay for copying and for screen readers."""

    def __init__(self, look: Look, parent: QTableView, trend: Callable[[object], Trend]) -> None:
        super().__init__(look, parent)
        self._trend = trend

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        room = QRectF(option.rect).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        paint_trend(painter, room, self._trend(index.data(DataRole.ROW)), self._look.theme)
        painter.restore()

"""The small line of a trend: months without a value are gaps, and little is never drawn as much."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desk_app.ui.commitments.trend import Trend, _runs, _scale, paint_trend
from desk_app.ui.kit.theme import Theme


def test_months_without_a_value_are_gaps() -> None:
    assert _runs((0.5, 0.6, None, 0.7, None)) == [[(0, 0.5), (1, 0.6)], [(3, 0.7)]]


def test_the_scale_holds_a_target_that_is_near_and_at_least_ten_points() -> None:
    assert _scale([0.9, 0.91], None) == pytest.approx((0.855, 0.955))
    assert _scale([0.8, 0.85], 0.9) == pytest.approx((0.8, 0.9))
    assert _scale([0.2, 0.5], 0.9) == pytest.approx((0.2, 0.5))


@pytest.mark.parametrize(
    ("trend", "drawn"),
    [(Trend((None,) * 12), False), (Trend((None, 0.5, None)), True), (Trend((0.1, 0.9), 0.5), True)],
)
def test_nothing_is_drawn_where_there_is_no_value(trend: Trend, drawn: bool, qapp: QApplication) -> None:
    image = QImage(120, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    blank = image.copy()
    with QPainter(image) as painter:
        paint_trend(painter, QRectF(5, 5, 110, 20), trend, Theme())
    assert (image != blank) is drawn

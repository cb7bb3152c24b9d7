"""The window of the hall's screen: follows the calls, pulses once and chimes for each new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.topics import Topic
from desk_app.services import readings
from desk_app.services.readings import DisplayView
from desk_app.ui.display.board import Board, BoardText, Call
from desk_app.ui.kit.motion import motion_ms
from desk_app.ui.shell.desk import Desk

_PULSE_TIMES = 10  # 120 ms of movement at the desk, 1.2 s here: seen from afar, and once


class DisplayWindow(QWidget):
    """Shows the last calls: numbers, counters and rooms; never a name nor a service. The keyboard stays at the desk.

    `chime` is called for each new call, never at the first reading.
    """

    def __init__(self, desk: Desk, chime: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._desk = desk
        self._chime = chime
        self._view: DisplayView | None = None
        self.board = Board(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.board)
        self.setWindowTitle(self.tr("Call screen"))
        self._pulse = QVariantAnimation(self, startValue=1.0, endValue=0.0)
        self._pulse.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._pulse.valueChanged.connect(self.board.set_pulse)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.activated.connect(self.close)
        desk.hub.subscribe(self, {Topic.QUEUE, Topic.COUNTERS, Topic.PRIVACY, Topic.SETTINGS}, self._refresh)
        desk.ticks.beat.connect(self._draw)

    def open_on_hall(self) -> None:
        """Fill the second screen where there is one; an ordinary window on this one otherwise."""
        screens = QGuiApplication.screens()
        others = [screen for screen in screens if screen is not QGuiApplication.primaryScreen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.resize(960, 540)
            self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The pulse ends with the window; the calls go on."""
        self._pulse.stop()
        super().closeEvent(event)

    def _refresh(self) -> None:
        self._desk.read(self, readings.display_view, self._take)

    def _take(self, view: DisplayView) -> None:
        before = self._view
        self._view = view
        self._draw()
        if before is not None and _latest(view) and _latest(view) != _latest(before):
            self._announce()

    def _announce(self) -> None:
        self._chime()
        duration = motion_ms() * _PULSE_TIMES
        if duration and self.isVisible():
            self._pulse.setDuration(duration)
            self._pulse.start()

    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        self.board.show_text(
            BoardText(
                calls=tuple(Call(call.ticket, place) for call, place in view.calls),
                hour=self._desk.formats.clock(self._desk.clock.now_ms()),
                bar=self._bar(view),
                welcome=self.tr("Welcome"),
                past_title=self.tr("Last calls"),
            )
        )

    def _bar(self, view: DisplayView) -> str:
        waiting = self.tr("%n person(s) waiting", "", view.people_waiting)
        if view.estimate is None or view.people_waiting == 0:
            return waiting
        wait = self.tr("estimated wait {low} to {high} min")
        return f"{waiting} · {wait.format(low=view.estimate.low_min, high=view.estimate.high_min)}"


def _latest(view: DisplayView) -> tuple[int, int] | None:
    """What makes a call new: another visitor, or the same one called again."""
    return (view.calls[0][0].visit, view.calls[0][0].calls) if view.calls else None

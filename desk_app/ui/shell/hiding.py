"""When the desk is hidden: at F12, or by itself when nobody has touched it for the minutes chosen on this PC."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from desk_app.ui.shell.cover import Cover
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.main_window import MainWindow
from desk_app.ui.shell.remembered import Remembered

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_MINUTE_MS = 60_000


class Hiding(QObject):
    """Hides the window shown, and follows what is done in it: make it once the window is on the screen."""

    def __init__(self, desk: Desk, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._remembered = remembered
        self._touched = desk.clock.steady_ms()
        window.hide_asked.connect(self.hide)
        window.windowHandle().installEventFilter(self)
        desk.ticks.beat.connect(self._beat)

    def hide(self) -> None:
        """Cover the window until one of the keys of the cover is pressed."""
        cover = Cover(self._desk)
        cover.left.connect(self._come_back)
        self._window.cover(cover)

    def _come_back(self) -> None:
        self._touched = self._desk.clock.steady_ms()
        self._window.uncover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._desk.clock.steady_ms()
        return False

    def _beat(self) -> None:
        minutes = self._remembered.hide_after_min()
        idle_ms = self._desk.clock.steady_ms() - self._touched
        if minutes and idle_ms >= minutes * _MINUTE_MS and not self._window.covered:
            self.hide()

"""What is shown while the desk is hidden: that it is, the time, and the keys that bring it back. It locks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

_BACK = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F12})


class Cover(QWidget):
    """`left` comes when one of its keys is released: held, it does nothing on the page that comes back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pressed: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The screen is hidden: Enter brings it back"))
        self.picture = PlainLabel()
        self.time = PlainLabel(role=Role.HUGE)
        self.back = KeyButton("⏎", self.tr("Come back"))
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.clicked.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACES["m"])
        layout.addStretch(2)
        going_on = self.tr("What was begun is being finished, and the call screen goes on.")
        for part in (
            self.picture,
            PlainLabel(self.tr("Screen hidden"), Role.TITLE),
            self.time,
            PlainLabel(going_on, Role.QUIET, wrap=True),
        ):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        layout.addSpacing(SPACES["m"])
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        desk.look.changed.connect(self._draw)
        desk.ticks.beat.connect(self._tell_time)
        self._draw()
        self._tell_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing typed here goes any further."""
        if event.key() in _BACK and not event.isAutoRepeat():
            self._pressed = event.key()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == self._pressed and not event.isAutoRepeat():
            self.left.emit()

    def _draw(self) -> None:
        self.picture.setPixmap(self._desk.look.pixmap("eye-off", "quiet", 48))

    def _tell_time(self) -> None:
        self.time.setText(self._desk.formats.clock(self._desk.clock.now_ms()))

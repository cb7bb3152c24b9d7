"""A message in its place: it pushes nothing away, asks no click, and can offer one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_app.ui.kit.announce import announce
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import PlainLabel, button_text, restyle
from desk_app.ui.kit.look import Look

_ICONS = {
    Tone.ACCENT: "info",
    Tone.GOOD: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
}


class Banner(QWidget):
    """Hidden until it has something to say. Tones: ACCENT informs, GOOD confirms, WARN warns, BAD is an error.

    `around` is the room kept left, above, right and below while it is shown.
    """

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, around: tuple[int, int, int, int] = (0, 0, 0, 0)
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = Tone.ACCENT
        self._act: Callable[[], None] | None = None
        self.picture = PlainLabel()
        self.message = PlainLabel(wrap=True)
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = Button(look, "", kind=Kind.PLAIN)
        self.action.clicked.connect(self._do)
        self.close_button = Button(look, self.tr("Close"), kind=Kind.FLAT, icon="x", icon_only=True)
        self.close_button.clicked.connect(self.clear)
        self._box = QFrame()
        room = QVBoxLayout(self)
        room.setContentsMargins(*around)
        room.addWidget(self._box)
        layout = QHBoxLayout(self._box)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.picture)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.close_button)
        look.changed.connect(self._draw)
        self.hide()

    def say(
        self, tone: Tone, text: str, *, action: str = "", act: Callable[[], None] | None = None, closable: bool = True
    ) -> None:
        """Show a message, with one thing to do about it when `action` names it; read aloud once."""
        self._tone, self._act = tone, act
        self.message.setText(text)
        self.action.setText(button_text(action))
        self.action.setVisible(bool(action))
        self.close_button.setVisible(closable)
        self._box.setProperty("banner", tone.value)
        restyle(self._box)
        self._draw()
        self.show()
        announce(self.message, text)

    def clear(self) -> None:
        """Have nothing more to say."""
        self.hide()
        self.message.setText("")

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def _draw(self) -> None:
        self.picture.setPixmap(self._look.pixmap(_ICONS.get(self._tone, "info"), self._tone.value))
